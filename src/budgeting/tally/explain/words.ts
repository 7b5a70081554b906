import type { Criterion } from '../ties.ts'

/** What a score is counted in; in documents of the first format it is not said. */
export type Unit = 'votes' | 'points' | 'score'

/**
 * The sentences of one language. Amounts and numbers come in as they are written in it; `count` and `ofCount` give a number
 * with its unit, as what was gathered and as what is lacking ('302 галасы', 'не хапіла 2 галасоў').
 */
export interface Words {
  money (text: string, currency: string): string
  /** A fraction as decimal text, without the zeros at its end. */
  number (text: string): string
  count (unit: Unit, count: number): string
  ofCount (unit: Unit, count: number): string
  readonly criteria: Record<Criterion, string>

  gathered (count: string, cost: string): string
  supported (supporters: number, cost: string): string
  /** One to nine people chose it: how many is not told, nor what would tell it. */
  few (cost: string): string
  belowThresholdFew: string
  paidFew: string
  unpaidFew: string
  tied (criterion: string): string
  taken (left: string): string
  toppedUp (left: string, lacks: string, percent: string): string
  doesNotFit (left: string, lacks: string): string
  overCategory (category: string, lacks: string): string
  afterTheEnd: string
  belowThreshold (lacks: string): string
  excluded (by: string): string
  wonElsewhere (pool: string): string
  withdrawn: string
  wouldWin (needed: string): string
  never: string

  free: string
  paid (price: string, forOnePoint: boolean): string
  payers (inFull: number, allTheyHad: number, nothingLeft: number): string
  rho (rho: string): string
  effectiveVotes (votes: string): string
  notPaidFor (held: string, short: string): string
  paidTooLate (held: string): string
  moreSupporters (more: number): string
  inCompletion (left: string): string
  completionDoesNotFit (left: string, lacks: string): string
  load (load: string): string

  rule (rule: string): string
  readonly rules: Record<string, string>
  /** Counts of people come in tens, rounded down; 0 is fewer than ten. */
  outcome (ballots: number, budget: string, spent: string, left: string, won: number, of: number): string
  shares (share: string, raised: number, start: string, step: string): string
  comparison (shares: number, greedy: number, indifferent: number, chosen: 'shares' | 'greedy'): string
}
