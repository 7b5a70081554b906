import { endOf } from '../calendar/fiscal-year.ts'
import { yearOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { limits, valueOn } from '../law/limits.ts'
import type { Names } from '../ledger/account.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Body } from '../registry/decision.ts'

/** A fund of self-imposed contributions (Art. 49): who decided it, who executes it, and the term in which people pay. */
export interface ContributionFund {
  readonly id: number
  readonly code: string
  readonly version: number
  readonly name: Names
  readonly territoryId: number
  /** The local assembly or the TPSG body that decided on it and that reviews the report on use (Art. 49.1, 49.3). */
  readonly decider: Body
  /** Who carries it out and reports; never the decider (Art. 49.5). */
  readonly authorisedBody: Body
  readonly decisionId: number
  readonly adoptedOn: CivilDate
  readonly year: number
  /** The last day of the term in force; a cancellation ends it on the day of its decision. */
  readonly dueOn: CivilDate
  readonly cancelled?: { readonly decisionId: number, readonly on: CivilDate }
}

/** The code of what has no purpose yet, such as interest. */
export const UNASSIGNED = 'P00'

/** What money of a fund may be spent on. P00, "Unassigned", has no decision and covers nothing. */
export interface Purpose {
  readonly id: number
  readonly fundId: number
  readonly fundCode: string
  readonly code: string
  readonly title: Names
  /** How much of it, in percent, may reimburse expenses of the local budget; the rest finances directly (Art. 49.1). */
  readonly reimbursePercent: number
  readonly decisionId?: number
  /** The year of its decision. */
  readonly year: number
  /** The decisions that confirmed it anew and are neither suspended nor annulled, oldest first. */
  readonly confirmations: readonly Confirmation[]
  /** The last fiscal year in which it may be spent on without being confirmed anew; 0 for P00. */
  readonly coveredUntil: number
}

/** A decision that confirmed a purpose, and its year. */
export interface Confirmation { readonly decisionId: number, readonly adoptedOn: CivilDate, readonly year: number }

/** What became of a contribution: the three ways of recording it, and what followed. */
export type ContributionState = 'credited' | 'late' | 'unidentified' | 'refunded' | 'reversed'

/** A contribution as it stands now. There is no payer in it, only a random reference. */
export interface Contribution {
  readonly id: number
  readonly fundId: number
  readonly fundCode: string
  /** Where it lies or was meant to go; absent while nobody knows. */
  readonly purpose?: { readonly id: number, readonly code: string }
  readonly category?: string
  readonly contributor: string
  readonly amount: Kopecks
  /** What of it was given back, or is due to be. */
  readonly refunded: Kopecks
  readonly receivedOn: CivilDate
  readonly recordedAs: 'credited' | 'late' | 'unidentified'
  readonly state: ContributionState
  /** Whether it lies, or lay until it went back, with the money that is held and belongs to no purpose. */
  readonly held: boolean
  /** The last day on which an identification or a refund of it was taken back, if one was. */
  readonly takenBackOn?: CivilDate
  readonly documentRef: string
  readonly entrySeq: number
  readonly auditSeq: number
}

export type RefundKind = 'mistaken' | 'duplicate' | 'late' | 'cancelled' | 'pro_rata'

/** Money that a decision moved from one purpose to another. */
export interface Repurposing {
  readonly id: number
  readonly fromPurposeId: number
  readonly toPurposeId: number
  readonly amount: Kopecks
  readonly decisionId: number
  readonly on: CivilDate
  readonly entrySeq: number
  /** Its entry was reversed, so nothing moved. */
  readonly reversed: boolean
}

/** Money that is due back to where a contribution came from. It is paid out against a document, by a voucher. */
export interface Refund {
  readonly id: number
  readonly contributionId: number
  readonly fundId: number
  readonly fundCode: string
  /** The purpose that it left; absent when the money had been held. */
  readonly purposeId?: number
  readonly kind: RefundKind
  readonly amount: Kopecks
  readonly decisionId?: number
  readonly entrySeq: number
  /** The entry that made it due was reversed, so nothing is due. */
  readonly reversed: boolean
}

/**
 * The last fiscal year that decisions of these years cover. The decision on a purpose and each confirmation of it cover
 * the year in which they were adopted and, by roll-over, the next one (Art. 49.6, A-14); with no decision there is no cover.
 */
export function coveredUntil (decisionYears: readonly number[]): number {
  return Math.max(0, ...decisionYears.map(year => year + valueOn(limits.purposeYears, endOf(year)) - 1))
}

/**
 * How long a purpose is covered, as its decisions of a day and before have it, and which of them covers that day's year; the
 * one that covers longest where none does.
 */
export function coverOn ({ decisionId, year, confirmations }: Pick<Purpose, 'decisionId' | 'year' | 'confirmations'>, on: CivilDate): { until: number, decisionId?: number } {
  if (decisionId === undefined) return { until: 0 }
  const by = confirmations.filter(({ adoptedOn }) => adoptedOn <= on)
  const longest = by.reduce<{ decisionId: number, year: number }>((best, one) => one.year > best.year ? one : best, { decisionId, year })
  return { until: coveredUntil([longest.year]), decisionId: yearOf(on) <= coveredUntil([year]) ? decisionId : longest.decisionId }
}

/** A title as it is compared: letter case and spacing do not make another purpose of it. */
export function sameTitle (a: Names, b: Names): boolean {
  const plain = (title: Names) => title.be.normalize('NFC').toLocaleLowerCase('be').replace(/\s+/g, ' ').trim()
  return plain(a) === plain(b)
}
