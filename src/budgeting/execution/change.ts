import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Kopecks } from '../../ledger/money.ts'

/** Where the money of an award that grows comes from: what its pool has unallocated, or an amendment of the appropriation. */
export type ChangeSource = { readonly kind: 'pool' } | { readonly kind: 'amendment', readonly amendmentId: number }

/** A change of an award: of its amount, of its scope, or of both. Texts are absent when they were erased. */
export interface AwardChange {
  readonly id: number
  readonly projectId: number
  readonly decisionId: number
  readonly on: CivilDate
  readonly before: Kopecks
  readonly after: Kopecks
  /** Whether the scope changed; `scope` says to what. */
  readonly rescoped: boolean
  readonly scope?: string
  readonly reason?: string
  readonly source?: ChangeSource
  readonly entrySeq?: number
}
