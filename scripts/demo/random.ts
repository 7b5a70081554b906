/** Numbers that look random and are the same in each run: a whole number from 0 to below. */
export type Random = (below: number) => number

/** A generator (xorshift32) that a seed settles, so that whoever runs the demo sees the same figures. */
export function seeded (seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
  // A small seed needs some rounds until all its bits are mixed.
  for (let round = 0; round < 16; round++) next()
  return below => next() % below
}
