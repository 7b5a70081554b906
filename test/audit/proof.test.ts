import fc from 'fast-check'
import t from 'tap'
import { emptyRoot, leafHash, nodeHash, rootAt } from '../../src/audit/merkle.ts'
import type { NodeStore } from '../../src/audit/merkle.ts'
import { consistencyProof, inclusionProof } from '../../src/audit/proof.ts'
import { verifyConsistency, verifyInclusion } from '../../src/audit/verify-proof.ts'
import { growTree } from './grown-tree.ts'

const tree = growTree(Array.from({ length: 600 }, (_, i) => leafHash(`leaf ${i}`)))
const { store } = tree
const root = (size: number): Buffer => rootAt(size, store)
const printed = (proof: Buffer[]): string[] => proof.map(hash => hash.toString('hex'))

function half (size: number): number {
  let width = 1
  while (width * 2 < size) width *= 2
  return width
}

function head (leaves: Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!
  const k = half(leaves.length)
  return nodeHash(head(leaves.slice(0, k)), head(leaves.slice(k)))
}

/** PATH by the letter of RFC 9162 2.1.3.1. */
function path (m: number, leaves: Buffer[]): Buffer[] {
  if (leaves.length === 1) return []
  const k = half(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return m < k ? [...path(m, left), head(right)] : [...path(m - k, right), head(left)]
}

/** SUBPROOF by the letter of RFC 9162 2.1.4.1. */
function subproof (m: number, leaves: Buffer[], isWhole: boolean): Buffer[] {
  if (m === leaves.length) return isWhole ? [] : [head(leaves)]
  const k = half(leaves.length)
  const [left, right] = [leaves.slice(0, k), leaves.slice(k)]
  return m <= k ? [...subproof(m, left, isWhole), head(right)] : [...subproof(m - k, right, false), head(left)]
}

t.test('every proof up to 40 leaves is the one that RFC 9162 defines', async t => {
  for (let size = 1; size <= 40; size++) {
    const leaves = tree.leaves.slice(0, size)
    for (let m = 0; m < size; m++) {
      const inclusion = printed(inclusionProof(m, size, store))
      const consistency = printed(consistencyProof(m + 1, size, store))
      if (String(inclusion) !== String(printed(path(m, leaves)))) t.fail(`inclusion of ${m} in ${size}`)
      if (String(consistency) !== String(printed(subproof(m + 1, leaves, true)))) t.fail(`consistency of ${m + 1} with ${size}`)
    }
  }
  t.equal(printed(inclusionProof(3, 7, store)).length, 3)
})

t.test('what is not in the tree has no proof', async t => {
  for (const [index, size] of [[5, 5], [-1, 5], [0, 0], [1.5, 5], [NaN, 5], [0, NaN]] as const) {
    t.throws(() => inclusionProof(index, size, store), new RangeError(`Leaf ${index} is not in a tree of ${size} leaves`))
  }
  for (const [size1, size2] of [[0, 5], [0, 0], [6, 5], [1, NaN]] as const) {
    t.throws(() => consistencyProof(size1, size2, store), new RangeError(`A tree of ${size1} leaves has no consistency proof towards ${size2}`))
  }
  t.throws(() => consistencyProof(-1, 5, store), RangeError)
})

const size = fc.integer({ min: 1, max: 600 })
const sizeAndBelow = size.chain(high => fc.tuple(fc.integer({ min: 1, max: high }), fc.constant(high)))

function flip (bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[bit >> 3]! ^= 1 << (bit & 7)
  return copy
}

t.test('inclusion proofs verify, and no longer after one flipped bit, at another index, or cut or longer', async t => {
  fc.assert(fc.property(sizeAndBelow, fc.nat(), fc.nat(255), ([place, treeSize], pick, bit) => {
    const leafIndex = place - 1
    const proof = inclusionProof(leafIndex, treeSize, store)
    const claim = { leafIndex, treeSize, leafHash: tree.leaves[leafIndex]!, root: root(treeSize), proof }
    const parts = [claim.leafHash, claim.root, ...proof]
    parts[pick % parts.length] = flip(parts[pick % parts.length]!, bit)
    const [wrongLeaf, wrongRoot, ...wrongProof] = parts
    return verifyInclusion(claim) && verifyInclusion({ ...claim, leafIndex: BigInt(leafIndex), treeSize: BigInt(treeSize) }) &&
      !verifyInclusion({ ...claim, leafHash: wrongLeaf!, root: wrongRoot!, proof: wrongProof }) &&
      !verifyInclusion({ ...claim, leafIndex: leafIndex + 1 }) && !verifyInclusion({ ...claim, leafIndex: leafIndex - 1 }) &&
      !verifyInclusion({ ...claim, proof: [...proof, emptyRoot] }) &&
      (proof.length === 0 || !verifyInclusion({ ...claim, proof: proof.slice(1) }))
  }))
})

t.test('consistency proofs verify, and no longer after one flipped bit, at another size, or cut or longer', async t => {
  fc.assert(fc.property(sizeAndBelow, fc.nat(), fc.nat(255), ([size1, size2], pick, bit) => {
    const proof = consistencyProof(size1, size2, store)
    const claim = { size1, size2, root1: root(size1), root2: root(size2), proof }
    const parts = [claim.root1, claim.root2, ...proof]
    parts[pick % parts.length] = flip(parts[pick % parts.length]!, bit)
    const [wrong1, wrong2, ...wrongProof] = parts
    return verifyConsistency(claim) && verifyConsistency({ ...claim, size1: BigInt(size1), size2: BigInt(size2) }) &&
      !verifyConsistency({ ...claim, root1: wrong1!, root2: wrong2!, proof: wrongProof }) &&
      !verifyConsistency({ ...claim, size1: size1 + 1 }) && !verifyConsistency({ ...claim, size1: size1 - 1 }) &&
      !verifyConsistency({ ...claim, proof: [...proof, emptyRoot] }) &&
      (proof.length === 0 || !verifyConsistency({ ...claim, proof: proof.slice(1) }))
  }))
})

t.test('a malformed claim is false, never an error', async t => {
  const proof = inclusionProof(2, 5, store)
  const inclusion = { leafIndex: 2, treeSize: 5, leafHash: tree.leaves[2]!, root: root(5), proof }
  const consistency = { size1: 2, size2: 5, root1: root(2), root2: root(5), proof: consistencyProof(2, 5, store) }
  for (const odd of [-1, -1n, 1.5, NaN, Infinity, 2 ** 53, 2n ** 64n]) {
    t.equal(verifyInclusion({ ...inclusion, leafIndex: odd }), false, `leaf ${odd}`)
    t.equal(verifyInclusion({ ...inclusion, treeSize: odd }), false, `in ${odd}`)
    t.equal(verifyConsistency({ ...consistency, size1: odd }), false, `from ${odd}`)
    t.equal(verifyConsistency({ ...consistency, size2: odd }), false, `to ${odd}`)
  }
  const short = [Buffer.alloc(31), ...proof.slice(1)]
  t.equal(verifyInclusion({ ...inclusion, proof: short }), false)
  t.equal(verifyConsistency({ ...consistency, proof: short }), false)
  t.equal(verifyInclusion({ ...inclusion, proof: Array(10_000).fill(emptyRoot) }), false)
  t.equal(verifyInclusion({ leafIndex: 0, treeSize: 1, leafHash: Buffer.alloc(0), root: Buffer.alloc(0), proof: [] }), false)
})

const LEAVES = 1_000_000

t.test('at a million leaves a root or a proof reads a few dozen nodes', async t => {
  const grown = growTree(Array.from({ length: LEAVES }, (_, i) => { const leaf = Buffer.allocUnsafe(32).fill(0); leaf.writeUInt32BE(i); return leaf }))
  const most = 3 * Math.log2(LEAVES)
  const cost = (work: () => unknown): number => { const start = grown.reads(); work(); return grown.reads() - start }
  const at = (size: number): Buffer => rootAt(size, grown.store)
  t.equal(cost(() => at(LEAVES)), 7, 'the binary 1,000,000 has seven 1s')
  fc.assert(fc.property(fc.nat(LEAVES - 2), fc.nat(LEAVES - 2), (a, b) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b) + 1]
    let [inclusion, consistency]: Buffer[][] = [[], []]
    const reads = [cost(() => { inclusion = inclusionProof(low, high, grown.store) }), cost(() => { consistency = consistencyProof(low + 1, high, grown.store) })]
    return reads.every(count => count <= most) &&
      verifyInclusion({ leafIndex: low, treeSize: high, leafHash: grown.leaves[low]!, root: at(high), proof: inclusion! }) &&
      verifyConsistency({ size1: low + 1, size2: high, root1: at(low + 1), root2: at(high), proof: consistency! })
  }))
})

t.test('places beyond 32 bits are right too', async t => {
  // All leaves are the same, so one hash stands for a whole level.
  const levels = [leafHash('same')]
  while (levels.length < 50) levels.push(nodeHash(levels.at(-1)!, levels.at(-1)!))
  const same: NodeStore = { get: level => levels[level]! }
  const [size1, size2] = [2 ** 41 + 12_345, 2 ** 44 + 2 ** 33 + 77]
  const [root1, root2] = [rootAt(size1, same), rootAt(size2, same)]
  t.ok(verifyInclusion({ leafIndex: size1, treeSize: size2, leafHash: levels[0]!, root: root2, proof: inclusionProof(size1, size2, same) }))
  t.ok(verifyConsistency({ size1, size2, root1, root2, proof: consistencyProof(size1, size2, same) }))
})
