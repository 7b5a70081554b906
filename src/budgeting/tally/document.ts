import type { VoteType } from '../../exchange/pabulib/election.ts'
import type { Needed } from './needed.ts'
import type { Completion } from './rule.ts'
import type { Difference } from './scores.ts'
import type { Utility } from './shares/field.ts'
import type { Threshold } from './threshold.ts'
import type { TieGroup } from './tie-groups.ts'
import type { Criterion } from './ties.ts'

export const documentFormat = 'hramada-tally/2'

/** What became of a project in its turn. */
export type StepOutcome = 'taken' | 'topped-up' | 'does-not-fit' | 'over-category' | 'after-the-end' | 'below-threshold' | 'excluded' | 'won-elsewhere' | 'withdrawn' | 'not-paid-for'

/** How many supporters paid, in bands: each number says "at least", in steps of the smallest crowd; 0 is fewer than one. */
export type Payers = { inFull: number, allTheyHad: number, nothingLeft: number }

/**
 * One project's turn: amounts as decimal texts, `left` before the turn. Members that say nothing of a project are left out.
 */
export type Step = {
  project: string
  score: number
  /** How many ballots name it. Documents of the first format say it only in their scores. */
  votes?: number
  cost: string
  left: string
  outcome: StepOutcome
  /** By shares, or in the completion that goes on with what they left. */
  stage?: 'shares' | 'completion'
  /** An amount, or at a threshold a number of votes or points. */
  lacks?: string | number
  /** The category whose budget it does not fit, the project that excludes it, the pool in which it won. */
  category?: string
  by?: string
  pool?: string
  /** What it would have needed to win while all else stays as it is. */
  wouldWinWith?: Needed
  /** Equal Shares: what one supporter paid (for one point, where ballots give points), ρ, and 1/ρ where the utility is the cost. */
  price?: string
  rho?: string
  effectiveVotes?: string
  payers?: Payers
  /** Equal Shares: what the supporters of a loser still held together, and by how much that was too little (rounded up). */
  held?: string
  short?: string
  /** Equal Shares: so many more supporters of it alone would have bought it, with the same share. */
  moreSupporters?: number
  /** Phragmén: how much every supporter had taken on when it was bought. */
  load?: string
  /** Where others were equal (see `ties`): what put this project before the next, or the last after the one before. */
  tieDecidedBy?: Criterion
}

/** How Equal Shares came to its share; amounts with six decimals where they are fractions. */
export type Shares = {
  start: string
  step?: string
  /** How often the share was raised by the step. */
  raised: number
  share: string
  /** Why it was raised no further. */
  ended: 'not-raised' | 'exhausted' | 'beyond-budget' | 'complete' | 'all-fit'
}

/** An outcome in the comparison step, and how many voters prefer it to the other. */
export type Compared = { winners: string[], totalCost: string, preferredBy: number }

/** The outcome of an election with all that led to it; canonical, so that two counts can be compared byte by byte. */
export type TallyResult = {
  /** Members with a question mark are missing in documents of the first format, or where the rule has no use for them. */
  format?: typeof documentFormat
  /** The rule and its version: a change that could change an outcome changes the version. */
  version?: string
  /** SHA-256 of what was counted: projects with their costs, ballots, terms, and the seed of the lot. */
  inputs?: { projects: string, ballots: string, terms: string, seed?: string }
  rule: string
  fileRule: string
  unaffordable?: 'skip' | 'stop' | 'topup'
  topup?: string
  threshold: Threshold | null
  exclusive?: string[][]
  utility?: Utility
  completion?: Completion
  tieCriteria: Criterion[]
  seed?: string
  voteType?: VoteType
  currency: string
  ballots: number
  /** All that there is to give away; with several pools, what came from others is in it. */
  budget: string
  received?: { pool: string, amount: string }[]
  totalCost: string
  left: string
  /** What the winners cost beyond the budget, which a top-up brings from elsewhere. */
  toppedUp?: string
  /** Project ids in the order taken. */
  winners: string[]
  /** Project ids that stood for election, were not taken and excluded by no winner, the next in line first. */
  reserve: string[]
  scores: Record<string, number>
  steps: Step[]
  ties: TieGroup[]
  shares?: Shares
  comparison?: { chosen: 'shares' | 'greedy', shares: Compared, greedy: Compared, indifferent: number }
  differences: Difference[]
  /** How the file's own `selected` (1, with a top-up also 2) compares; null where it says nothing. */
  selected: { onlyCounted: string[], onlySelected: string[] } | null
  notes: string[]
}
