import { completeSubtrees, join } from './merkle.ts'
import type { NodeStore, Place } from './merkle.ts'

/** Every hash that is still needed, from the bottom up, to come from one complete node to the root at `size` leaves. */
function pathToRoot (node: Place, size: number, store: NodeStore): Buffer[] {
  const read = ({ level, index }: Place) => store.get(level, index)
  const subtrees = completeSubtrees(size)
  const own = subtrees.findIndex(({ level, index }) => level >= node.level && index === Math.floor(node.index / 2 ** (level - node.level)))
  const path: Buffer[] = []
  let { level, index } = node
  for (; level < subtrees[own]!.level; level++, index = Math.floor(index / 2)) {
    path.push(store.get(level, index % 2 === 0 ? index + 1 : index - 1))
  }
  const right = subtrees.slice(own + 1).map(read)
  if (right.length > 0) path.push(join(right))
  return path.concat(subtrees.slice(0, own).reverse().map(read))
}

/** Shows that leaf `index` (from 0) is in the tree of `size` leaves (RFC 9162 2.1.3.1), from O(log size) reads. Throws a RangeError when it is not. */
export function inclusionProof (index: number, size: number, store: NodeStore): Buffer[] {
  if (!Number.isSafeInteger(index) || index < 0 || !(index < size)) throw new RangeError(`Leaf ${index} is not in a tree of ${size} leaves`)
  return pathToRoot({ level: 0, index }, size, store)
}

/**
 * Shows that the tree of `size1` leaves is the beginning of the tree of `size2` (RFC 9162 2.1.4.1), from O(log size2) reads.
 * Throws a RangeError unless 0 < size1 <= size2: every tree begins with the empty one, so that would prove nothing.
 */
export function consistencyProof (size1: number, size2: number, store: NodeStore): Buffer[] {
  const last = completeSubtrees(size1).at(-1)
  if (last === undefined || !(size1 <= size2)) throw new RangeError(`A tree of ${size1} leaves has no consistency proof towards ${size2}`)
  if (size1 === size2) return []
  const path = pathToRoot(last, size2, store)
  // When the old tree is one complete subtree, its root is known to whoever asks, and RFC 9162 leaves it out.
  return last.index === 0 ? path : [store.get(last.level, last.index), ...path]
}
