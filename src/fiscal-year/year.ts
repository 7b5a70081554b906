import type { Spare, Unfinished } from '../budgeting/execution/unfinished.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Book } from '../ledger/account.ts'
import type { Line } from '../ledger/entry.ts'
import type { Kopecks } from '../ledger/money.ts'

/** An account of a fund on the last day of a year; debit positive. */
export interface AccountAtEnd {
  readonly id: number
  readonly code: string
  readonly book: Book
  readonly type: 'asset' | 'liability' | 'income' | 'expense' | 'equity'
  readonly guard: number
  readonly balance: Kopecks
}

/** What of an account belongs to one contract; a contract is absent where the posting named none. */
export interface Share { readonly account: string, readonly balance: Kopecks, readonly commitmentId?: number }

/** A fund on the last day of a year, with all that the closing entries are made of. */
export interface FundAtEnd {
  readonly id: number
  readonly code: string
  readonly kind: 'contributions' | 'participatory'
  /** Whether what is unspent lapses with this year (Art. 38, A-15) instead of rolling over (Art. 49.6). */
  readonly lapses: boolean
  /** In the order of their codes. */
  readonly accounts: readonly AccountAtEnd[]
  /** The commitments that are open, contract by contract. */
  readonly committed: readonly Share[]
}

/**
 * What a closing entry does: takes a year's result to the fund, lets what is unspent lapse, owes the unspent cash to the
 * budget, and gives it back.
 */
export type Step = 'result' | 'lapse' | 'due_to_budget' | 'return_to_budget'

/** An entry that the close posts on the last day of the year. */
export interface ClosingEntry { readonly fund: string, readonly purpose?: string, readonly step: Step, readonly lines: readonly Line[] }

/** What a purpose takes over into the next year, under which decision, and the last year which that covers (Art. 49.6). */
export interface Carried {
  readonly purposeId: number
  readonly fund: string
  readonly purpose: string
  readonly available: Kopecks
  readonly committed: Kopecks
  /** Absent for what no decision has given a purpose yet. */
  readonly decisionId?: number
  /** 0 where no decision covers it. */
  readonly coveredUntil: number
}

/** A guarded account that a closing entry would bring below zero on some later day, and by how much. */
export interface Shortfall { readonly account: string, readonly missing: Kopecks }

/** What a fund that lapses owes beyond the cash that it keeps. */
export interface Unfinanced { readonly fund: string, readonly missing: Kopecks }

/** All that closing a year would do. */
export interface ClosingPlan {
  readonly year: number
  readonly on: CivilDate
  readonly entries: readonly ClosingEntry[]
  readonly carried: readonly Carried[]
  /** Projects that end as not completed. */
  readonly unfinished: readonly Unfinished[]
  /** What becomes spare funds. */
  readonly spare: readonly Spare[]
  readonly shortfalls: readonly Shortfall[]
  readonly unfinanced: readonly Unfinanced[]
}
