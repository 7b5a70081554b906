import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { verifyConsistency, verifyInclusion } from '../../src/audit/verify-proof.ts'

const folder = join(import.meta.dirname, '../../../shared/vectors/testdata')
const skip = !existsSync(folder) && 'no ../shared/vectors here'

interface Vector { proof: string[] | null, wantErr: boolean, [hash: string]: unknown, sizes: Record<string, bigint> }

/** Indices and sizes go up to 2^64 - 1, which JSON.parse would round. */
function read (file: string): Vector {
  const text = readFileSync(join(folder, file), 'utf8')
  const sizes = Object.fromEntries(Array.from(text.matchAll(/"(leafIdx|treeSize|size1|size2)": (\d+)/g), ([, name, digits]) => [name!, BigInt(digits!)]))
  return { ...JSON.parse(text), sizes }
}

const bytes = (text: unknown): Buffer => Buffer.from(text as string, 'base64')

t.test('the 98 inclusion vectors of transparency-dev/merkle', { skip }, async t => {
  const files = globSync('inclusion/**/*.json', { cwd: folder })
  t.equal(files.length, 98)
  for (const file of files) {
    const { sizes, leafHash, root, proof, wantErr } = read(file)
    const verdict = verifyInclusion({ leafIndex: sizes.leafIdx!, treeSize: sizes.treeSize!, leafHash: bytes(leafHash), root: bytes(root), proof: (proof ?? []).map(bytes) })
    t.equal(verdict, !wantErr, file)
  }
})

t.test('the 98 consistency vectors of transparency-dev/merkle', { skip }, async t => {
  const files = globSync('consistency/**/*.json', { cwd: folder })
  t.equal(files.length, 98)
  for (const file of files) {
    const { sizes, root1, root2, proof, wantErr } = read(file)
    const verdict = verifyConsistency({ size1: sizes.size1!, size2: sizes.size2!, root1: bytes(root1), root2: bytes(root2), proof: (proof ?? []).map(bytes) })
    t.equal(verdict, !wantErr, file)
  }
})
