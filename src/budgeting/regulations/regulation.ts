import type { Names } from '../../ledger/account.ts'
import type { WireId } from '../../storage/id.ts'
import type { Area } from '../proposals/place.ts'

/** An amount as the document writes it: '1234.50', BYN. */
type Amount = string
/** An instant in UTC: '2027-03-01T06:00:00.000Z'. */
type Instant = string
/** A day of every year: '04-15'. */
type DayOfYear = string

/**
 * The Regulation of a cycle of participatory budgeting (Art. 51.1), as it is written, hashed and adopted: data, never code.
 * Member names are those of the document itself, so that its canonical JSON is what the Rada signed.
 */
export interface Regulation {
  readonly format: 'hramada-regulation/1'
  readonly title: Names
  /** The one budget period in which the projects are carried out (Art. 51.2). */
  readonly budget_year: number
  /** What the cycle may give away; its pools together come to no more. */
  readonly fund: Amount
  /** What the last executed budget spent in all, where the Hramada wants to know what share of it the fund is. */
  readonly executed_expenditure?: Amount
  /** Whether the Rada binds itself to the residents' vote (A-16). */
  readonly binding: boolean
  readonly pools: readonly RegulationPool[]
  /** Local issues (Art. 23.2); one with a budget of its own takes no more than that from all pools together. */
  readonly categories: readonly { readonly code: string, readonly name: Names, readonly budget?: Amount }[]
  readonly proposing: {
    /** Residents of at least this age propose. */
    readonly minimum_age: number
    /** Whether a group may, under its own name. */
    readonly groups: boolean
    /** Whether a starosta may submit on somebody's behalf (Art. 33.8). */
    readonly on_behalf: boolean
    /** How many signatures of support a proposal needs before it is verified; 0 for none. */
    readonly signatures: number
    /** Whether the authors of two proposals may make one of them. */
    readonly merging: boolean
    /** Days, counted on the calendar, for the one correction that a reviewer may call for; 0 for none. */
    readonly correction_days: number
    /** From this similarity on two proposals are a candidate pair; and two places closer than this. */
    readonly similarity_percent: number
    readonly distance_metres: number
  }
  readonly criteria: readonly Criterion[]
  /** Every phase once, in their order; gaps are allowed, overlaps are not. */
  readonly calendar: readonly PhaseTerm[]
  /** Who hears appeals, and within how many calendar days after the term for them. */
  readonly appeals: { readonly decided_by: string, readonly days_to_decide: number }
  readonly voting: VotingTerms
  readonly tally: TallyTerms
  /** How many projects stand on the reserve list of each pool; 0 for none. */
  readonly reserve: number
  readonly feasibility: FeasibilityTerms
  readonly execution: {
    /** From this amount on a step of spending takes two people; '0.00': always. */
    readonly four_eyes_from: Amount
  }
}

/** The money of a territory, or of a category in a territory; a territory may also have one for small and one for large projects. */
export interface RegulationPool {
  /** Distinct in the document; a proposal names its pool by it. */
  readonly code: string
  readonly name: Names
  readonly territory: WireId
  /** The only category whose projects it pays for. */
  readonly category?: string
  readonly budget: Amount
  /** The least and the most that one project of this pool may cost. */
  readonly least_cost?: Amount
  readonly most_cost?: Amount
  /** Where its projects lie; without it the place of a proposal is not held to anything. */
  readonly area?: Area
}

/** What a proposal is verified by. */
export interface Criterion {
  readonly code: string
  readonly stage: 'formal' | 'substantive'
  readonly text: Names
  /** The legal ground: an article, or an item of the Regulation. */
  readonly ground: string
  /** The unit of the Uprava that is competent for it. */
  readonly unit: string
  /** The author may mend it once, in the term of correction. */
  readonly correctable: boolean
  /** Not met, it keeps the proposal off the list; otherwise it is a remark. */
  readonly blocking: boolean
}

export const phases = ['submission', 'verification', 'appeals', 'appeal_decisions', 'voting', 'complaints'] as const
export type Phase = (typeof phases)[number]

/** A phase lasts from its first instant up to, and without, its last: 'in time' is at < until. */
export interface PhaseTerm { readonly phase: Phase, readonly from: Instant, readonly until: Instant }

export const ballotForms = ['approval', 'choose_one', 'knapsack', 'cumulative', 'scoring', 'ranking'] as const
export type BallotForm = (typeof ballotForms)[number]

export interface VotingTerms {
  /** Residents of at least this age vote. */
  readonly minimum_age: number
  /** In which pools a voter may vote: those whose territory holds the voter's, or all. */
  readonly pools: 'own_territory' | 'all'
  /** In how many of them at most; without it in every one. */
  readonly most_pools?: number
  readonly form: BallotForm
  /** Whether a ballot that names no project counts as a blank one. */
  readonly blank_allowed: boolean
  /** How many projects a ballot that is not blank names: in all, in each pool that it names any of, in each category. */
  readonly total: { readonly least: number, readonly most: number }
  readonly per_pool?: { readonly least: number, readonly most: number }
  readonly per_category?: { readonly most: number }
  /** Knapsack: the sum of the costs is at most this share of the pool's budget. */
  readonly knapsack_percent?: number
  /** Cumulative: what a ballot gives away in all, and to one project. Scoring: the scale of one project. */
  readonly points?: { readonly most_in_all?: number, readonly least_each: number, readonly most_each: number }
  /** A new ballot of the same voter: the last counts, or the first is final. */
  readonly revote: 'last_counts' | 'first_final'
  /** A code that was used on paper and online: paper wins, the first wins, or all are void. */
  readonly paper: 'paper_wins' | 'first_wins' | 'all_void'
}

export const tieCriteria = ['cost', '-cost', 'votes', '-votes', 'order', 'submitted', 'lot'] as const

export interface TallyTerms {
  readonly rule: 'greedy' | 'greedy_per_cost' | 'equal_shares'
  /** Greedy: what happens at a project that does not fit; a top-up takes it when what is left covers so many per cent. */
  readonly unaffordable?: 'skip' | 'stop' | 'topup'
  readonly topup_percent?: number
  /** Equal Shares: what a winner is worth to those who chose it, what is done with the money left, and for add1 by how much the shares rise. */
  readonly utility?: 'cost' | 'cardinality'
  readonly completion?: 'none' | 'utilitarian' | 'add1' | 'add1u' | 'official_add1'
  readonly step?: Amount
  /** Equal Shares: greedy wins instead where more voters prefer its outcome. */
  readonly comparison?: boolean
  /** Out, whatever the money: fewer votes than this number, than this share of the ballots, or fewer than the project's cost asks for. */
  readonly threshold?: { readonly votes: number } | { readonly percent_of_ballots: number } | { readonly cost_share: true }
  /** In order; a lot stands last and always decides. */
  readonly ties: readonly (typeof tieCriteria)[number][]
  /** Pools for themselves, or one before the other where a project of a part may also stand for all. */
  readonly pools: 'each' | 'parts_first' | 'whole_first'
  /** What is left in a pool: nowhere, to the pool of the whole territory, to the pool with the highest turnout. */
  readonly left_over: 'lapses' | 'whole' | 'highest_turnout'
}

export const taskKinds = ['design', 'permit', 'procurement', 'works', 'delivery', 'acceptance', 'payment'] as const
export type TaskKind = (typeof taskKinds)[number]

export interface FeasibilityTerms {
  /** All is accepted and paid so many calendar days before 31 December. */
  readonly buffer_days: number
  /** The first day of the period on which work can begin, where the budget takes longer than New Year to arrive. */
  readonly first_day?: DayOfYear
  /** Times that law or Regulation put before or after tasks of a kind; they are added to a plan and shown as such. */
  readonly lead_times: readonly LeadTime[]
  /** When tasks of these kinds can be carried out, where the plan says that they are outdoors. */
  readonly seasons: readonly { readonly code: string, readonly name: Names, readonly kinds: readonly TaskKind[], readonly from: DayOfYear, readonly until: DayOfYear }[]
}

export interface LeadTime {
  readonly code: string
  readonly name: Names
  readonly days: number
  readonly unit: 'working' | 'calendar'
  /** Where it stands: before or after every task of this kind. */
  readonly place: 'before' | 'after'
  readonly kind: TaskKind
  /** Only where the project costs at least so much, or needs the consent of another body. */
  readonly from_cost?: Amount
  readonly with_consent?: true
  /** The legal ground. */
  readonly ground: string
}
