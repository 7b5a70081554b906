import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from './money.ts'
import type { Kopecks } from './money.ts'

export type YearState = 'unknown' | 'open' | 'on_hold' | 'closed'

/** What every entry is judged by, whatever room it comes from. */
export interface EntryFacts {
  readonly effectiveOn: CivilDate
  readonly today: CivilDate
  readonly year: number
  readonly yearState: YearState
  readonly closing: boolean
}

export const periodOpen: Rule<EntryFacts> = {
  id: 'period-open',
  cites: cite.closedPeriod,
  says: 'An entry is dated in an open fiscal year; on hold a year takes closing entries only, closed it takes none.',
  holds: ({ yearState, closing }) => yearState === 'open' || (closing && yearState === 'on_hold'),
  because: ({ year, yearState, effectiveOn }) => `The entry is dated ${effectiveOn}, and the fiscal year ${year} is ${yearState === 'unknown' ? 'not open yet' : yearState.replace('_', ' ')}.`,
  remedy: 'Date the entry in an open fiscal year, open that year, or have two people reopen the closed one.'
}

export const notInFuture: Rule<EntryFacts> = {
  id: 'not-in-future',
  cites: cite.appendOnly,
  says: 'An entry tells what has happened: it is not dated after today.',
  holds: ({ effectiveOn, today }) => effectiveOn <= today,
  because: ({ effectiveOn, today }) => `The date ${effectiveOn} lies after today, ${today}.`,
  remedy: 'Record it on the day on which it happens.'
}

/** The rules of every entry, in the order in which they refuse. */
export const entryRules: readonly Rule<EntryFacts>[] = [notInFuture, periodOpen]

export interface BalanceFacts { readonly account: string, readonly lowest: Kopecks, readonly on: CivilDate, readonly amount: Kopecks }

export const noOverdraft: Rule<BalanceFacts> = {
  id: 'no-overdraft',
  cites: cite.guardedBalance,
  says: 'What is guarded (cash, cover of a purpose, what is owed) never falls below zero, on any day from the entry on.',
  holds: ({ lowest, amount }) => lowest - amount >= 0,
  because: ({ account, lowest, amount, on }) => `${account} holds ${formatMoney(lowest)} at its lowest from ${on} on; ${formatMoney(amount)} is more than that.`,
  remedy: 'Lower the amount, or date the entry when the money is there.'
}

export interface BoundsFacts { readonly account: string, readonly before: Kopecks, readonly amount: Kopecks }

export const withinBounds: Rule<BoundsFacts> = {
  id: 'within-bounds',
  cites: cite.doubleEntry,
  says: 'No balance is larger than the ledger can hold to the kopeck.',
  holds: ({ before, amount }) => Number.isSafeInteger(before + amount),
  because: ({ account, before, amount }) => `${account} holds ${formatMoney(before)}; with ${formatMoney(amount)} more it passes ${formatMoney(MAX_KOPECKS)}.`,
  remedy: 'Check the amount.'
}
