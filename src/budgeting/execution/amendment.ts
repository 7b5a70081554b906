import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Kopecks } from '../../ledger/money.ts'

/** What a pool gets more, or less when negative. */
export interface AmendmentLine { readonly poolId: number, readonly amount: Kopecks }

/** A change of the appropriation within its year. The reason is absent when it was erased. */
export interface Amendment {
  readonly id: number
  readonly cycleId: number
  readonly decisionId: number
  readonly on: CivilDate
  readonly reason?: string
  readonly entrySeq: number
  readonly lines: readonly AmendmentLine[]
}
