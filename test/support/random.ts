/** Choices that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from one bound to the other, both included. */
  between (least: number, most: number): number
  /** True once in so many times. */
  once (inSoMany: number): boolean
  pick<T> (list: readonly T[]): T
}

export function seededRandom (seed: number): Random {
  let state = seed >>> 0
  function next (): number {
    state = (state + 0x6D2B79F5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const between = (least: number, most: number) => least + next() % (most - least + 1)
  return { between, once: inSoMany => between(1, inSoMany) === 1, pick: list => list[between(0, list.length - 1)]! }
}
