import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Names } from '../../ledger/account.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Document } from '../../spending/voucher.ts'

/** A thing that a completed project made, owned by the Hramada (Art. 34): who operates it, and what its upkeep costs and is paid from. */
export interface Asset { readonly name: Names, readonly operator: Names, readonly yearlyUpkeep: Kopecks, readonly upkeepSource: Names }

/** The end of a project: completed, or given up by the Rada. Texts are absent when they were erased. */
export interface ProjectEnd {
  readonly id: number
  readonly projectId: number
  readonly ending: 'completed' | 'abandoned'
  readonly on: CivilDate
  readonly decisionId?: number
  readonly reason?: string
  readonly delivered?: string
  readonly document: Document
  /** What went back to the pool, with the entry where there was anything. */
  readonly saved: Kopecks
  readonly entrySeq?: number
  readonly withdrawn: boolean
  readonly assets: readonly (Asset & { readonly id: number })[]
}
