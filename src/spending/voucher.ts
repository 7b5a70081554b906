import type { CivilDate } from '../calendar/civil-date.ts'
import type { Kopecks } from '../ledger/money.ts'

/** The steps by which money is spent, and the correction of an entry. */
export const voucherKinds = ['commitment', 'release', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment',
  'retention_release', 'penalty', 'credit_note', 'reversal'] as const
export type VoucherKind = (typeof voucherKinds)[number]

/** Derived, never set by hand: no outcome yet, an outcome, or an outcome whose entry was reversed. */
export type VoucherState = 'awaiting' | 'approved' | 'rejected' | 'reversed'

/** What still counts against a limit: a voucher that waits for approval holds its money as one that was approved does. */
export const live: readonly VoucherState[] = ['awaiting', 'approved']

/** A document that lies outside: its number, and the SHA-256 of its file. */
export interface Document { readonly ref: string, readonly sha256: string }

/** One step of spending: what a voucher says before anybody has judged it. */
export interface Step {
  readonly kind: VoucherKind
  readonly fundId: number
  /** What the money is earmarked for: a purpose of contributions, or an awarded project. */
  readonly purposeId?: number
  readonly projectId?: number
  /** The commitment that an act, a payment or a release belongs to. */
  readonly commitmentId?: number
  /** The act, or the reimbursement, that is paid; the act whose debt is lowered, or whose retention is released. */
  readonly parentId?: number
  readonly expenseId?: number
  readonly refundId?: number
  readonly reversedEntry?: number
  /** The contract under which a commitment is made; a project of participatory budgeting cannot do without one. */
  readonly contractId?: number
  /** What an act keeps back of its amount, in kopecks. */
  readonly retained?: Kopecks
  readonly amount: Kopecks
  readonly on: CivilDate
  /** The name of who is contracted; absent also when it was erased. */
  readonly supplier?: string
  readonly document?: Document
}

/** A step that one person wrote down and another approves or rejects. Its money moves on approval. */
export interface Voucher extends Step {
  readonly id: number
  readonly state: VoucherState
  readonly document: Document
  readonly reason?: string
  readonly makerId: number
  readonly madeAt: string
  readonly outcome?: { readonly by: number, readonly at: string, readonly entry?: number, readonly reason?: string }
  /** The entry that reversed the one of this voucher. */
  readonly reversedBy?: number
}
