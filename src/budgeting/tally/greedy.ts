import type { Candidate } from './ties.ts'

/** A cost that cities write for a project that was withdrawn: 999999999, here in hundredths. */
export const WITHDRAWN_COST = 99_999_999_900

/** What to do at a project that does not fit: pass over it, or end the list there. */
export type Unaffordable = 'skip' | 'stop'

/** What became of a project: `lacks` is by how much it did not fit (hundredths) or missed the threshold (score). */
export type Outcome =
  | { outcome: 'taken' }
  | { outcome: 'does-not-fit', lacks: number }
  | { outcome: 'after-the-end' }
  | { outcome: 'below-threshold', lacks: number }
  | { outcome: 'withdrawn' }

/** One project's turn, in the order of the ranking; `left` is the money left before it, in hundredths. */
export type Turn = Outcome & { candidate: Candidate, left: number }

/**
 * Goes down the ranking and takes each project that fits into what is left; a cost equal to what is left fits, and
 * a score equal to the threshold stays in. Withdrawn projects are passed over and end no list.
 */
export function greedy (ranking: Candidate[], budget: number, threshold: number | null, unaffordable: Unaffordable): Turn[] {
  let left = budget
  let ended = false
  return ranking.map(candidate => {
    const turn = { candidate, left }
    if (candidate.cost === WITHDRAWN_COST) return { ...turn, outcome: 'withdrawn' }
    if (threshold !== null && candidate.score < threshold) return { ...turn, outcome: 'below-threshold', lacks: threshold - candidate.score }
    if (ended) return { ...turn, outcome: 'after-the-end' }
    if (candidate.cost > left) {
      ended = unaffordable === 'stop'
      return { ...turn, outcome: 'does-not-fit', lacks: candidate.cost - left }
    }
    left -= candidate.cost
    return { ...turn, outcome: 'taken' }
  })
}

/** Whether the project stood for election at all: neither withdrawn nor below the threshold. */
export function stood ({ outcome }: Turn): boolean {
  return outcome !== 'withdrawn' && outcome !== 'below-threshold'
}
