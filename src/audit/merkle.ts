import { hash } from 'node:crypto'

/** Where the hashes of complete subtrees are kept: level 0 holds the leaf hashes, level k one hash for 2^k leaves. */
export interface NodeStore {
  get (level: number, index: number): Buffer
}

export interface Place { readonly level: number, readonly index: number }

/** A subtree whose leaves are all there, so its hash never changes again. */
export interface CompleteNode extends Place { readonly hash: Buffer }

/** All that is needed to grow a tree: its size and the hashes of its complete subtrees, largest first. */
export interface Frontier { readonly size: number, readonly subtrees: readonly Buffer[] }

export const HASH_BYTES = 32

/** The root of a tree without leaves: SHA-256 of nothing (RFC 9162 2.1.1). */
export const emptyRoot: Buffer = hash('sha256', '', 'buffer')

export const emptyFrontier: Frontier = { size: 0, subtrees: [] }

/** SHA-256 of 0x00 and the entry (RFC 9162 2.1.1). Text is hashed as UTF-8; a lone surrogate has no UTF-8 and throws a TypeError. */
export function leafHash (entry: string | Uint8Array): Buffer {
  if (typeof entry === 'string') {
    if (!entry.isWellFormed()) throw new TypeError('A leaf cannot hold a lone surrogate')
    // In UTF-8 the character U+0000 is the byte 0x00: no copy of the text is needed to put it in front.
    return hash('sha256', `\0${entry}`, 'buffer')
  }
  const prefixed = Buffer.allocUnsafe(1 + entry.length)
  prefixed[0] = 0
  prefixed.set(entry, 1)
  return hash('sha256', prefixed, 'buffer')
}

const pair = Buffer.alloc(1 + 2 * HASH_BYTES, 1)

/** SHA-256 of 0x01 and two 32-byte hashes (RFC 9162 2.1.1). Throws a RangeError at any other length. */
export function nodeHash (left: Uint8Array, right: Uint8Array): Buffer {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES) throw new RangeError('A node joins two hashes of 32 bytes')
  pair.set(left, 1)
  pair.set(right, 1 + HASH_BYTES)
  return hash('sha256', pair, 'buffer')
}

/**
 * Adds one leaf hash: gives the next frontier and the interior nodes (level 1 and up) that this leaf completes, one per leaf on average.
 * The given frontier stays as it was, so a caller may drop the result when its transaction fails.
 */
export function append (frontier: Frontier, leaf: Buffer): { frontier: Frontier, completed: CompleteNode[] } {
  const subtrees = frontier.subtrees.slice()
  const completed: CompleteNode[] = []
  let node: CompleteNode = { level: 0, index: frontier.size, hash: leaf }
  while (node.index % 2 === 1) {
    node = { level: node.level + 1, index: (node.index - 1) / 2, hash: nodeHash(subtrees.pop()!, node.hash) }
    completed.push(node)
  }
  subtrees.push(node.hash)
  return { frontier: { size: frontier.size + 1, subtrees }, completed }
}

/** The places of the complete subtrees that a tree of `size` leaves is made of, largest first: one for each 1 in the binary size. */
export function completeSubtrees (size: number): Place[] {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`A tree cannot have ${size} leaves`)
  const places: Place[] = []
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / 2)) {
    if (count % 2 === 1) places.unshift({ level, index: count - 1 })
  }
  return places
}

/** Joins the hashes of neighbouring complete subtrees, largest first, into one; of none there is the empty root. */
export function join (subtrees: readonly Buffer[]): Buffer {
  return subtrees.length === 0 ? emptyRoot : subtrees.reduceRight((right, left) => nodeHash(left, right))
}

/** The root of the tree that ends at this frontier. */
export function rootFromFrontier (frontier: Frontier): Buffer {
  return join(frontier.subtrees)
}

/** The frontier as it was at `size` leaves, from at most log2(size) + 1 reads of a store that holds at least that many. */
export function frontierAt (size: number, store: NodeStore): Frontier {
  return { size, subtrees: completeSubtrees(size).map(({ level, index }) => store.get(level, index)) }
}

/** The root as it was at `size` leaves, at the same cost. */
export function rootAt (size: number, store: NodeStore): Buffer {
  return rootFromFrontier(frontierAt(size, store))
}
