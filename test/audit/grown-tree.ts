import { append, emptyFrontier } from '../../src/audit/merkle.ts'
import type { Frontier, NodeStore } from '../../src/audit/merkle.ts'

export interface GrownTree { leaves: Buffer[], frontier: Frontier, store: NodeStore, reads: () => number }

/** A tree grown leaf by leaf; its store counts reads and throws on a node that was never completed. */
export function growTree (leaves: Buffer[]): GrownTree {
  const levels: Buffer[][] = [leaves]
  let frontier = emptyFrontier
  let reads = 0
  for (const leaf of leaves) {
    const next = append(frontier, leaf)
    frontier = next.frontier
    for (const { level, index, hash } of next.completed) (levels[level] ??= [])[index] = hash
  }
  const get = (level: number, index: number): Buffer => {
    reads++
    const node = levels[level]?.[index]
    if (node === undefined) throw new Error(`No complete node at level ${level}, index ${index}`)
    return node
  }
  return { leaves, frontier, store: { get }, reads: () => reads }
}
