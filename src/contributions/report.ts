import type { Names } from '../ledger/account.ts'

/** What went through one purpose in a year, in the words of the report; amounts as text in BYN. */
export interface Turnover {
  /** Available and committed at the start. */
  readonly opening: string
  readonly contributions: string
  readonly refunds: string
  readonly repurposed_in: string
  readonly repurposed_out: string
  readonly interest: string
  /** Works and services accepted. */
  readonly works: string
  readonly bank_fees: string
  /** What the local budget got back. */
  readonly reimbursed: string
  /** At the end: opening + contributions − refunds + repurposed_in − repurposed_out + interest − works − bank_fees − reimbursed = committed + available. */
  readonly committed: string
  readonly available: string
}

export interface PurposeFigures extends Turnover {
  readonly purpose: string
  readonly title: Names
  /** Under which decision it is carried, and the last year that this covers; absent when nothing is or no decision covers it. */
  readonly carried?: { readonly decision: string, readonly covered_until: number }
}

/** The figures of a report on use, frozen when it is drawn up. */
export interface Figures {
  readonly currency: 'BYN'
  readonly purposes: readonly PurposeFigures[]
  readonly total: Turnover
  /** What lay on the fund's account on the last day, and what of it was owed. */
  readonly balances: { readonly bank: string, readonly payables: string, readonly due_to_local_budget: string, readonly refunds_due: string, readonly held: string }
  /** How many people paid in the year; absent when they are too few to be told. */
  readonly contributors?: number
}

/** A report on the use of contributions (Art. 49.3, 49.5), drawn up by the authorised body from the ledger. */
export interface UseReport {
  readonly id: number
  readonly version: number
  readonly fundId: number
  readonly year: number
  /** The authorised body. */
  readonly bodyId: number
  /** The member of staff who drew it up for that body. */
  readonly drawnBy: number
  readonly figures: Figures
  /** The trail when it was drawn up: leaves, and the root over them in base64. */
  readonly trail: { readonly size: number, readonly root: string }
  readonly state: 'awaits_review' | 'approved' | 'returned'
  /** Whether the close of the year that it speaks of still stands. */
  readonly stands: boolean
  readonly review?: { readonly decisionId: number, readonly reason?: string }
}
