import type { CivilDate } from '../calendar/civil-date.ts'
import type { Names } from '../ledger/account.ts'
import type { Kopecks } from '../ledger/money.ts'

/** A round of participatory budgeting (Art. 51): its fund, and the budget year in which its projects are built. */
export interface Cycle {
  readonly id: number
  readonly fundId: number
  readonly fundCode: string
  readonly title: Names
  readonly budgetYear: number
  readonly decisionId: number
  /** The Regulation that it pinned; absent where the election is held elsewhere. */
  readonly regulationId?: number
  /** Holds an election in foreign money at a made-up rate: shown in every answer, so that nobody takes it for real. */
  readonly demonstration: boolean
}

/** The money of one territory in a cycle, or under a Regulation of a category there. Its code (Pool1, Pool2 …) is its place in the cycle and in the chart. */
export interface Pool {
  readonly id: number
  readonly cycleId: number
  readonly code: string
  readonly territoryId: number
  readonly territoryName: Names
  readonly budget: Kopecks
  /** What the Regulation calls it; absent without one. */
  readonly regulationCode?: string
  readonly name?: Names
  /** The only category whose projects it pays for. */
  readonly category?: string
}

/** A project that stood for election; `allocated` and `awardDecisionId` once the Rada has adopted the result. */
export interface Project {
  readonly id: number
  readonly poolId: number
  readonly cycleId: number
  readonly fundId: number
  readonly fundCode: string
  /** J001, J002 … through all pools of the cycle. */
  readonly code: string
  readonly title: string
  readonly cost: Kopecks
  readonly budgetYear: number
  readonly allocated?: Kopecks
  readonly awardDecisionId?: number
  readonly awardedOn?: CivilDate
  /** How and when it ended; absent while it runs. */
  readonly ended?: Ended
}

/** Completed, or ended as not completed: given up by the Rada, or unfinished when its year was closed. */
export interface Ended { readonly ending: 'completed' | 'abandoned' | 'not_completed', readonly on: CivilDate }

/** The appropriation of a cycle's pools as it was posted, from all sources together; amendments of the year come on top. */
export interface Appropriation {
  /** The decision of the first source, and those of all. */
  readonly decisionId: number
  readonly decisionIds: readonly number[]
  /** The day of the first one. */
  readonly on: CivilDate
  readonly amount: Kopecks
}
