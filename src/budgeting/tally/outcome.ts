import type { Step, TallyResult } from './document.ts'
import type { TieGroup } from './tie-groups.ts'
import type { Candidate } from './ties.ts'

/** What a rule makes of a poll. */
export interface Outcome extends Pick<TallyResult, 'shares' | 'comparison'> {
  /** In the order taken. */
  readonly winners: readonly Candidate[]
  /** Ids of those that wait for money alone, the next in line first. */
  readonly reserve: readonly string[]
  readonly steps: readonly Step[]
  readonly ties: readonly TieGroup[]
}

/** What some projects cost together, in hundredths. */
export function costOf (projects: readonly Pick<Candidate, 'cost'>[]): number {
  return projects.reduce((sum, { cost }) => sum + cost, 0)
}
