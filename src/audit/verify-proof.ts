import { HASH_BYTES, nodeHash } from './merkle.ts'

const UINT64_LIMIT = 2n ** 64n

/** A size or an index as a uint64; undefined for what is none, such as a negative or a fractional number. */
function uint64 (value: bigint | number): bigint | undefined {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) return undefined
  const big = BigInt(value)
  return big >= 0n && big < UINT64_LIMIT ? big : undefined
}

const odd = (n: bigint): boolean => (n & 1n) === 1n
const isPowerOfTwo = (n: bigint): boolean => (n & (n - 1n)) === 0n
const areHashes = (values: readonly Buffer[]): boolean => values.every(value => value.length === HASH_BYTES)

/**
 * Climbs from a node at `index` of a level whose last node is `last`, calling back for each hash of the path with the side on which it stands.
 * False when the path is too long or too short for such a tree.
 */
function climb (index: bigint, last: bigint, path: readonly Buffer[], joinNext: (hash: Buffer, isLeft: boolean) => void): boolean {
  for (const hash of path) {
    if (last === 0n) return false
    const isLeft = odd(index) || index === last
    joinNext(hash, isLeft)
    // A node at the right edge without a sibling moves up unchanged until it has one on its left.
    if (isLeft) {
      while (!odd(index) && index !== 0n) {
        index >>= 1n
        last >>= 1n
      }
    }
    index >>= 1n
    last >>= 1n
  }
  return last === 0n
}

export interface InclusionClaim {
  leafIndex: bigint | number
  treeSize: bigint | number
  leafHash: Buffer
  root: Buffer
  proof: readonly Buffer[]
}

/** Whether the proof shows the leaf at that index under that root (RFC 9162 2.1.3.2). Never throws: a malformed claim is false. */
export function verifyInclusion ({ leafIndex, treeSize, leafHash, root, proof }: InclusionClaim): boolean {
  const index = uint64(leafIndex)
  const size = uint64(treeSize)
  if (index === undefined || size === undefined || index >= size) return false
  // RFC 9162 presumes the lengths; without this check an empty leaf under an empty root would pass.
  if (!areHashes([leafHash, root, ...proof])) return false
  let hash = leafHash
  const reached = climb(index, size - 1n, proof, (next, isLeft) => { hash = isLeft ? nodeHash(next, hash) : nodeHash(hash, next) })
  return reached && hash.equals(root)
}

export interface ConsistencyClaim {
  size1: bigint | number
  size2: bigint | number
  root1: Buffer
  root2: Buffer
  proof: readonly Buffer[]
}

/**
 * Whether the proof shows that the tree of the first root is the beginning of the tree of the second (RFC 9162 2.1.4.2).
 * An empty first tree is refused, for it proves nothing. Never throws: a malformed claim is false.
 */
export function verifyConsistency ({ size1, size2, root1, root2, proof }: ConsistencyClaim): boolean {
  const before = uint64(size1)
  const after = uint64(size2)
  if (before === undefined || after === undefined || before === 0n || before > after) return false
  if (before === after) return proof.length === 0 && root1.equals(root2)
  const [start, ...path] = isPowerOfTwo(before) ? [root1, ...proof] : proof
  if (start === undefined || !areHashes([start, ...path])) return false
  let index = before - 1n
  let last = after - 1n
  while (odd(index)) {
    index >>= 1n
    last >>= 1n
  }
  let hash1 = start
  let hash2 = start
  const reached = climb(index, last, path, (next, isLeft) => {
    if (isLeft) hash1 = nodeHash(next, hash1)
    hash2 = isLeft ? nodeHash(next, hash2) : nodeHash(hash2, next)
  })
  return reached && hash1.equals(root1) && hash2.equals(root2)
}
