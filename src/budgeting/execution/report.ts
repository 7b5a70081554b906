import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Document } from '../../spending/voucher.ts'

/** The execution report of a cycle on its budget year (Art. 26.1.17), and what the Rada made of it. */
export interface ExecutionReport {
  readonly id: number
  readonly cycleId: number
  readonly year: number
  /** What it says, as canonical JSON, and the SHA-256 of that. */
  readonly document: object
  readonly sha256: string
  /** The audit that came before it (Art. 62.2). */
  readonly audit: Document
  readonly state: 'awaits_review' | 'approved' | 'returned'
  /** Whether the close that it speaks of stands. */
  readonly stands: boolean
  readonly review?: { readonly decisionId: number, readonly reason?: string }
}

/** A day on which a report may be decided on at the earliest. */
export type Reviewable = Pick<ExecutionReport, 'id' | 'year' | 'state' | 'stands'> & { readonly lastDay: CivilDate }
