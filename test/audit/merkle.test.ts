import t from 'tap'
import { append, completeSubtrees, emptyRoot, frontierAt, leafHash, nodeHash, rootAt, rootFromFrontier } from '../../src/audit/merkle.ts'
import { growTree } from './grown-tree.ts'

const hex = (value: Buffer): string => value.toString('hex')

t.test('hashes are those of transparency-dev/merkle and of Go tlog', async t => {
  t.equal(hex(emptyRoot), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  t.equal(hex(leafHash('')), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  t.equal(hex(leafHash('L123456')), '395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56')
  t.equal(leafHash('hello world').toString('base64'), 'TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=')
  t.equal(hex(leafHash('Савет ✓')), hex(leafHash(Buffer.from('Савет ✓'))), 'text is hashed as UTF-8')
  t.throws(() => leafHash('\ud800'), new TypeError('A leaf cannot hold a lone surrogate'))
})

t.test('a node joins two hashes of 32 bytes and nothing else', async t => {
  const [left, right] = ['a', 'b'].map(leafHash) as [Buffer, Buffer]
  t.not(hex(nodeHash(left, right)), hex(nodeHash(right, left)))
  t.throws(() => nodeHash(left, right.subarray(1)), RangeError)
  t.throws(() => nodeHash(Buffer.concat([left, right]), right), RangeError)
})

const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'
]

t.test('the heads of the reference tree at sizes 0 to 8, by growing and from the store', async t => {
  const entries = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
  const tree = growTree(entries.map(entry => leafHash(Buffer.from(entry, 'hex'))))
  roots.forEach((root, size) => {
    const young = growTree(tree.leaves.slice(0, size))
    t.equal(hex(rootFromFrontier(young.frontier)), root, `grown to ${size}`)
    t.equal(hex(rootAt(size, tree.store)), root, `as it was at ${size}`)
    t.same(frontierAt(size, tree.store), young.frontier)
  })
})

/** The tree head by the letter of RFC 9162 2.1.1. */
function defined (leaves: Buffer[]): Buffer {
  if (leaves.length < 2) return leaves[0] ?? emptyRoot
  let half = 1
  while (half * 2 < leaves.length) half *= 2
  return nodeHash(defined(leaves.slice(0, half)), defined(leaves.slice(half)))
}

t.test('every head up to 200 leaves is the one that the definition gives', async t => {
  const tree = growTree(Array.from({ length: 200 }, (_, i) => leafHash(`leaf ${i}`)))
  for (let size = 0; size <= 200; size++) t.equal(hex(rootAt(size, tree.store)), hex(defined(tree.leaves.slice(0, size))), `size ${size}`)
  t.equal(hex(rootFromFrontier(tree.frontier)), hex(defined(tree.leaves)))
})

t.test('appending leaves the given frontier alone and names each interior node once', async t => {
  const seven = growTree(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(leafHash)).frontier
  const before = seven.subtrees.map(hex)
  const one = append(seven, leafHash('h'))
  t.same(append(seven, leafHash('h')), one, 'a second try gives the same')
  t.same(seven.subtrees.map(hex), before)
  t.same(one.completed.map(({ level, index }) => [level, index]), [[1, 3], [2, 1], [3, 0]])
  t.same(one.frontier.subtrees.map(hex), [hex(one.completed[2]!.hash)])
})

t.test('a size is cut into complete subtrees, also beyond 32 bits', async t => {
  t.same(completeSubtrees(0), [])
  t.same(completeSubtrees(6), [{ level: 2, index: 0 }, { level: 1, index: 2 }])
  t.same(completeSubtrees(2 ** 40 + 3), [{ level: 40, index: 0 }, { level: 1, index: 2 ** 39 }, { level: 0, index: 2 ** 40 + 2 }])
  for (const size of [-1, 1.5, NaN, 2 ** 53]) t.throws(() => completeSubtrees(size), new RangeError(`A tree cannot have ${size} leaves`))
})
