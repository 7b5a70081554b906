import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { formatCheckpoint, parseCheckpoint } from '../../src/audit/checkpoint.ts'
import { emptyRoot } from '../../src/audit/merkle.ts'
import { generateSigner } from '../../src/audit/note-key.ts'
import { signNote, verifyNote } from '../../src/audit/signed-note.ts'

const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n'

t.test('the example of C2SP tlog-checkpoint is read and written', async t => {
  const checkpoint = parseCheckpoint(example)
  t.same(checkpoint, { origin: 'example.com/behind-the-sofa', size: 20852163, root: Buffer.from('0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62', 'hex') })
  t.equal(formatCheckpoint(checkpoint), example)
  t.equal(formatCheckpoint({ origin: 'log', size: 0, root: emptyRoot }), 'log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n')
})

t.test('hostile checkpoints', async t => {
  const lines = 'A checkpoint has three lines: origin, size, root'
  const origin = 'The origin is one line of text, and not empty'
  const digits = 'The size of a checkpoint is a decimal number without leading zeros'
  const base64 = 'The root hash of a checkpoint is standard base64'
  const length = 'The root hash has 32 bytes'
  const sized = (size: string): string => example.replace('20852163', size)
  const rooted = (root: string): string => example.replace(/(?<=63\n).*/, root)
  const table: [string, string, string][] = [
    ['nothing', '', lines],
    ['no last newline', example.slice(0, -1), lines],
    ['an extension line', `${example}more\n`, lines],
    ['a line after the end', `${example}\n`, lines],
    ['two lines', 'log\n1\n', lines],
    ['no origin', example.replace(/^.*/, ''), origin],
    ['a control character in the origin', example.replace('sofa', 'so\tfa'), origin],
    ['carriage returns', example.replaceAll('\n', '\r\n'), digits],
    ...['', '01', '00', '-1', '+1', '1.0', '1e3', '0x10', ' 1', '١'].map((size): [string, string, string] => [`the size "${size}"`, sized(size), digits]),
    ['a size of 2^53', sized(String(2 ** 53)), 'The size is a count of leaves below 2^53'],
    ['a size far beyond', sized('9'.repeat(400)), 'The size is a count of leaves below 2^53'],
    ['a root of no bytes', rooted(''), length],
    ['a root of 31 bytes', rooted(Buffer.alloc(31).toString('base64')), length],
    ['a root of 33 bytes', rooted(Buffer.alloc(33).toString('base64')), length],
    ['a root in base64url', example.replace('/Xaj', '_Xaj'), base64],
    ['a root without padding', example.replace('=', ''), base64],
    ['a root with stray bits at the end', example.replace('2I=', '2J='), base64],
    ['a space after the root', example.replace('=', '= '), base64],
    ['a root in hexadecimal', rooted('ab'.repeat(32)), length]
  ]
  for (const [what, text, message] of table) t.throws(() => parseCheckpoint(text), new Error(message), what)
})

t.test('what cannot be a checkpoint is not written', async t => {
  const good = { origin: 'log', size: 1, root: emptyRoot }
  for (const wrong of [{ origin: '' }, { origin: 'a\nb' }, { origin: 'a\ud800' }, { size: -1 }, { size: 0.5 }, { size: 2 ** 53 }, { root: Buffer.alloc(31) }]) {
    t.throws(() => formatCheckpoint({ ...good, ...wrong }), Error, JSON.stringify(wrong))
  }
})

t.test('a checkpoint comes back through its signed note', async t => {
  const { signer } = generateSigner('hramada.example/audit')
  fc.assert(fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 32, maxLength: 32 }), (size, bytes) => {
    const checkpoint = { origin: signer.name, size, root: Buffer.from(bytes) }
    const read = parseCheckpoint(verifyNote(signNote(formatCheckpoint(checkpoint), signer), [signer]).text)
    return read.origin === signer.name && read.size === size && read.root.equals(checkpoint.root)
  }))
})

function hasOpenssl (): boolean {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).startsWith('OpenSSL 3')
  } catch {
    return false
  }
}

t.test('openssl accepts the signature', { skip: !hasOpenssl() && 'no OpenSSL 3 here' }, async t => {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  const { signer } = generateSigner('hramada.example/audit')
  const [text, line] = signNote(formatCheckpoint({ origin: signer.name, size: 3, root: emptyRoot }), signer).split('\n\n') as [string, string]
  const file = (name: string, content: string | Buffer): string => { writeFileSync(join(folder, name), content); return join(folder, name) }
  const key = file('key', Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), signer.publicKey]))
  const signature = file('signature', Buffer.from(line.split(' ')[2]!, 'base64').subarray(4))
  const judge = (body: string): string => execFileSync('openssl', ['pkeyutl', '-verify', '-pubin', '-keyform', 'DER', '-inkey', key, '-rawin', '-in', file('body', body), '-sigfile', signature], { encoding: 'utf8', stdio: 'pipe' })
  t.equal(judge(`${text}\n`).trim(), 'Signature Verified Successfully')
  t.throws(() => judge(`${text.replace('\n3\n', '\n4\n')}\n`))
})
