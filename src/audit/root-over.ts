import { append, emptyFrontier, leafHash, rootFromFrontier } from './merkle.ts'

/** The root (RFC 9162) over leaves in their order, in hexadecimal; a leaf may stand so many times in a row. */
export function rootOver (leaves: Iterable<{ readonly leaf: string | Uint8Array, readonly count?: number }>): string {
  let frontier = emptyFrontier
  for (const { leaf, count = 1 } of leaves) {
    const hash = leafHash(leaf)
    for (let i = 0; i < count; i++) frontier = append(frontier, hash).frontier
  }
  return rootFromFrontier(frontier).toString('hex')
}
