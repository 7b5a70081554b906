import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { UNASSIGNED } from '../fund.ts'

interface End { readonly code: string, readonly ofThisFund: boolean }

/** Money that a decision takes from one purpose and gives to another. */
export interface RepurposingFacts { readonly fundCode: string, readonly from: End, readonly to: End, readonly amount: Kopecks, readonly available: Kopecks }
/** Money of a purpose that a decision gives back to all who gave it. */
export interface ProRataFacts { readonly code: string, readonly amount: Kopecks, readonly given: Kopecks, readonly available: Kopecks }
export interface BankFeeFacts { readonly fundCode: string, readonly amount: Kopecks, readonly available: Kopecks }
export interface ExpenseFacts { readonly reference: string, readonly known?: string, readonly paidOn: CivilDate, readonly today: CivilDate }

export const betweenPurposesOfTheFund: Rule<RepurposingFacts> = {
  id: 'between-purposes-of-the-fund',
  cites: cite.exclusivePurpose,
  says: 'Money is re-purposed from one purpose of a fund to another that a decision has set for the same fund.',
  holds: ({ from, to }) => from.ofThisFund && to.ofThisFund && from.code !== to.code && to.code !== UNASSIGNED,
  because: ({ fundCode, from, to }) => !from.ofThisFund || !to.ofThisFund
    ? `${from.ofThisFund ? to.code : from.code} is not a purpose of ${fundCode}.`
    : from.code === to.code ? `${from.code} stands on both sides.` : `${to.code} has no decision behind it.`,
  remedy: 'Name two purposes of the fund; a decision may add one.'
}

export const repurposeWhatIsAvailable: Rule<RepurposingFacts> = {
  id: 'repurpose-what-is-available',
  cites: cite.unusedStays,
  says: 'Only what a purpose has neither spent nor committed goes to another purpose.',
  holds: ({ amount, available }) => amount <= available,
  because: ({ from, amount, available }) => `${from.code} has ${formatMoney(available)} available; ${formatMoney(amount)} was asked for.`,
  remedy: 'Lower the amount, or release a commitment first.'
}

export const proRataWithinGiven: Rule<ProRataFacts> = {
  id: 'pro-rata-within-given',
  cites: cite.refundOnlyForReason,
  says: 'Those who gave for a purpose get back together at most what they gave.',
  holds: ({ amount, given }) => amount <= given,
  because: ({ code, amount, given }) => `Of the contributions to ${code}, ${formatMoney(given)} has not gone back yet; ${formatMoney(amount)} was asked for.`,
  remedy: 'Lower the amount.'
}

export const proRataStillAvailable: Rule<ProRataFacts> = {
  id: 'pro-rata-still-available',
  cites: cite.exclusivePurpose,
  says: 'Only what a purpose has neither spent nor committed goes back to those who gave.',
  holds: ({ amount, available }) => amount <= available,
  because: ({ code, amount, available }) => `${code} has ${formatMoney(available)} available; ${formatMoney(amount)} was asked for.`,
  remedy: 'Lower the amount, or release a commitment first.'
}

export const bankFeeCovered: Rule<BankFeeFacts> = {
  id: 'bank-fee-covered',
  cites: cite.guardedBalance,
  says: 'A fee of the bank is borne by what has no purpose yet, then by the purposes in proportion to what they have available.',
  holds: ({ amount, available }) => amount <= available,
  because: ({ fundCode, amount, available }) => `All of ${fundCode} has ${formatMoney(available)} available; the fee is ${formatMoney(amount)}.`,
  remedy: 'Release a commitment first.'
}

export const expensePaid: Rule<ExpenseFacts> = {
  id: 'expense-paid',
  cites: cite.reimbursementCapped,
  says: 'An expense of the local budget is reimbursed only after the budget has paid it.',
  holds: ({ paidOn, today }) => paidOn <= today,
  because: ({ paidOn, today }) => `It is paid on ${paidOn}, after today, ${today}.`,
  remedy: 'Register it when it has been paid.'
}

export const expenseRegisteredOnce: Rule<ExpenseFacts> = {
  id: 'expense-registered-once',
  cites: cite.reimbursementCapped,
  says: 'A paid expense of the budget is registered once, so that nobody reimburses it twice.',
  holds: ({ known }) => known === undefined,
  because: ({ reference, known }) => `The reference ${reference} is registered already, as ${known ?? ''}.`,
  remedy: 'Cite the expense that is registered.'
}

/** When money changes its purpose, after the rules of the cited decision. */
export const repurposingRules: readonly Rule<RepurposingFacts>[] = [betweenPurposesOfTheFund, repurposeWhatIsAvailable]
/** When money of a purpose goes back to all who gave it, after the rules of the cited decision. */
export const proRataRules: readonly Rule<ProRataFacts>[] = [proRataWithinGiven, proRataStillAvailable]
export const expenseRules: readonly Rule<ExpenseFacts>[] = [expensePaid, expenseRegisteredOnce]
