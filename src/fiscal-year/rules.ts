import type { CivilDate } from '../calendar/civil-date.ts'
import { endOf } from '../calendar/fiscal-year.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney } from '../ledger/money.ts'
import type { YearState } from '../ledger/rules.ts'
import type { Shortfall, Unfinanced } from './year.ts'

const inWords = (state: YearState) => state === 'unknown' ? 'not open yet' : state.replace('_', ' ')

export interface OpeningFacts {
  readonly year: number
  readonly state: YearState
  /** The last year that was opened; absent before the first. */
  readonly latest?: number
  readonly thisYear: number
}

export const yearOpenedOnce: Rule<OpeningFacts> = {
  id: 'year-opened-once',
  cites: cite.closedPeriod,
  says: 'A fiscal year is opened once; a closed one is reopened by two people.',
  holds: ({ state }) => state === 'unknown',
  because: ({ year, state }) => `The fiscal year ${year} was opened already and is ${inWords(state)}.`,
  remedy: 'Release a year that is on hold; have two people reopen a closed one.'
}

export const yearsInARow: Rule<OpeningFacts> = {
  id: 'years-in-a-row',
  cites: cite.closedPeriod,
  says: 'Fiscal years are opened one after the other, without a gap.',
  holds: ({ year, latest }) => latest === undefined || year === latest + 1,
  because: ({ year, latest = year }) => `The last fiscal year that was opened is ${latest}; the next is ${latest + 1}, not ${year}.`,
  remedy: 'Open the years in their order.'
}

export const yearInSight: Rule<OpeningFacts> = {
  id: 'year-in-sight',
  cites: cite.closedPeriod,
  says: 'A fiscal year is opened in the year before it at the earliest.',
  holds: ({ year, thisYear }) => year <= thisYear + 1,
  because: ({ year, thisYear }) => `It is ${thisYear}; the fiscal year ${year} lies more than one year ahead.`,
  remedy: 'Open it later.'
}

export const openingRules: readonly Rule<OpeningFacts>[] = [yearOpenedOnce, yearsInARow, yearInSight]

export interface StateFacts { readonly year: number, readonly state: YearState }

export const holdAnOpenYear: Rule<StateFacts> = {
  id: 'hold-an-open-year',
  cites: cite.closedPeriod,
  says: 'Only an open fiscal year is put on hold.',
  holds: ({ state }) => state === 'open',
  because: ({ year, state }) => `The fiscal year ${year} is ${inWords(state)}.`
}

export const holdingRules: readonly Rule<StateFacts>[] = [holdAnOpenYear]

export const releaseAHeldYear: Rule<StateFacts> = {
  id: 'release-a-held-year',
  cites: cite.closedPeriod,
  says: 'Only a fiscal year that is on hold is released.',
  holds: ({ state }) => state === 'on_hold',
  because: ({ year, state }) => `The fiscal year ${year} is ${inWords(state)}.`
}

export const releasingRules: readonly Rule<StateFacts>[] = [releaseAHeldYear]

export interface ClosingFacts extends StateFacts {
  readonly today: CivilDate
  /** The fiscal year before, if it was ever opened. */
  readonly before?: StateFacts
  /** Ids of the vouchers dated in the year that nobody has approved or rejected. */
  readonly awaiting: readonly string[]
  /** Codes of the contribution funds whose report on use for the year before is not approved. */
  readonly unapproved: readonly string[]
  /** Ids of the cycles whose execution report on the year before is not approved. */
  readonly unreported: readonly string[]
  /** Ids of the projects that are not completed, of which nobody said why. */
  readonly unexplained: readonly string[]
  readonly shortfalls: readonly Shortfall[]
  readonly unfinanced: readonly Unfinanced[]
}

export const yearEnded: Rule<ClosingFacts> = {
  id: 'year-ended',
  cites: cite.unusedStays,
  says: 'A fiscal year is closed after its last day.',
  holds: ({ year, today }) => today > endOf(year),
  because: ({ year, today }) => `Today is ${today}; the fiscal year ${year} ends on ${endOf(year)}.`,
  remedy: 'Close it on 1 January or later.'
}

export const closeFromHold: Rule<ClosingFacts> = {
  id: 'close-from-hold',
  cites: cite.closedPeriod,
  says: 'A fiscal year is put on hold before it is closed, so that nothing moves while the closing entries are looked at.',
  holds: ({ state }) => state === 'on_hold',
  because: ({ year, state }) => `The fiscal year ${year} is ${inWords(state)}.`,
  remedy: 'Put the year on hold, look at the closing preview, then close.'
}

export const yearsClosedInOrder: Rule<ClosingFacts> = {
  id: 'years-closed-in-order',
  cites: cite.closedPeriod,
  says: 'A fiscal year is closed after the year before it.',
  holds: ({ before }) => before === undefined || before.state === 'closed',
  because: ({ before }) => before === undefined ? 'There is no year before.' : `The fiscal year ${before.year} is ${inWords(before.state)}.`,
  remedy: 'Close the year before first.'
}

export const nothingAwaitsApproval: Rule<ClosingFacts> = {
  id: 'nothing-awaits-approval',
  cites: cite.documentedSpending,
  says: 'A fiscal year is closed when every voucher dated in it was approved or rejected.',
  holds: ({ awaiting }) => awaiting.length === 0,
  because: ({ year, awaiting }) => `Vouchers dated in ${year} that await approval: ${awaiting.length} (${awaiting.slice(0, 10).join(', ')}${awaiting.length > 10 ? ' …' : ''}).`,
  remedy: 'Approve or reject them. For an approval the year must be open: release it first.'
}

export const lastReportApproved: Rule<ClosingFacts> = {
  id: 'last-report-approved',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'The next fiscal year is closed when the report on the use of contributions in the year before was approved by who decided on them.',
  holds: ({ unapproved }) => unapproved.length === 0,
  because: ({ before, year, unapproved }) => `The report on use for ${before?.year ?? year - 1} is not approved: ${unapproved.join(', ')}.`,
  remedy: 'Draw up the report and have the deciding body review it.'
}

export const lastExecutionReportApproved: Rule<ClosingFacts> = {
  id: 'last-execution-report-approved',
  cites: cite.radaApprovesBudget,
  says: 'The next fiscal year is closed when the Rada has approved the execution report of each cycle of the year before.',
  holds: ({ unreported }) => unreported.length === 0,
  because: ({ before, year, unreported }) => `The execution report for ${before?.year ?? year - 1} is not approved: ${unreported.join(', ')}.`,
  remedy: 'Draw up the report after the audit, and have the Rada review it.'
}

export const unfinishedExplained: Rule<ClosingFacts> = {
  id: 'unfinished-explained',
  cites: cite.oneBudgetPeriod,
  says: 'A project that is not completed when its budget year ends is ended as such by the close, with the reason and with what was delivered (A-15).',
  holds: ({ unexplained }) => unexplained.length === 0,
  because: ({ year, unexplained }) => `Projects of ${year} that are neither completed nor explained: ${unexplained.length} (${unexplained.slice(0, 10).join(', ')}${unexplained.length > 10 ? ' …' : ''}).`,
  remedy: 'Complete them, or say why they are not completed and what they delivered.'
}

export const laterDaysCovered: Rule<ClosingFacts> = {
  id: 'later-days-covered',
  cites: cite.guardedBalance,
  says: 'No entry of the next year has used what the closing entries of this one take away.',
  holds: ({ shortfalls }) => shortfalls.length === 0,
  because: ({ shortfalls }) => `After the close there would be missing: ${shortfalls.map(({ account, missing }) => `${formatMoney(missing)} on ${account}`).join(', ')}.`,
  remedy: 'Release the year, and date what undid an act of this year within it.'
}

export const debtsFinanced: Rule<ClosingFacts> = {
  id: 'debts-financed',
  cites: cite.oneBudgetPeriod,
  says: 'A fund whose money lapses with the year keeps the cash for all that it owes: what suppliers are to get, what is retained, what is due to the budget.',
  holds: ({ unfinanced }) => unfinanced.length === 0,
  because: ({ unfinanced }) => `More is owed than there is cash: ${unfinanced.map(({ fund, missing }) => `${fund} lacks ${formatMoney(missing)}`).join(', ')}.`,
  remedy: 'Release the year and record the financing of the rest in it; afterwards nothing can be financed.'
}

/** What must be so before a year is closed, in the order in which it refuses. */
export const closingRules: readonly Rule<ClosingFacts>[] = [yearEnded, closeFromHold, yearsClosedInOrder, nothingAwaitsApproval, lastReportApproved, lastExecutionReportApproved, unfinishedExplained, laterDaysCovered, debtsFinanced]

/** The next fiscal year, if it was opened, beside the one that is to be reopened. */
export interface OrderFacts extends StateFacts { readonly after?: StateFacts, /** Uses of the spare funds that its close made. */ readonly uses: readonly string[] }

export const laterYearFirst: Rule<OrderFacts> = {
  id: 'later-year-first',
  cites: cite.closedPeriod,
  says: 'While the next fiscal year is closed, this one stays closed.',
  holds: ({ after }) => after === undefined || after.state !== 'closed',
  because: ({ year, after = { year: year + 1, state: 'closed' } }) => `The fiscal year ${after.year} is closed and rests on ${year}.`,
  remedy: 'Reopen the later year first.'
}

export const spareFundsUnused: Rule<OrderFacts> = {
  id: 'spare-funds-unused',
  cites: cite.spareFunds,
  says: 'While the spare funds that a close made are used, its year stays closed.',
  holds: ({ uses }) => uses.length === 0,
  because: ({ year, uses }) => `The spare funds of ${year} are used: ${uses.join(', ')}.`,
  remedy: 'Have the Rada withdraw those uses first.'
}

export interface ReopeningFacts extends OrderFacts {
  /** Another wish to reopen it that nobody has confirmed yet. */
  readonly waiting?: number
}

export const reopenAClosedYear: Rule<ReopeningFacts> = {
  id: 'reopen-a-closed-year',
  cites: cite.closedPeriod,
  says: 'Only a closed fiscal year is reopened.',
  holds: ({ state }) => state === 'closed',
  because: ({ year, state }) => `The fiscal year ${year} is ${inWords(state)}.`
}

export const oneReopeningAtATime: Rule<ReopeningFacts> = {
  id: 'one-reopening-at-a-time',
  cites: cite.closedPeriod,
  says: 'While one wish to reopen a year waits, no second one is recorded.',
  holds: ({ waiting }) => waiting === undefined,
  because: ({ waiting = 0 }) => `The reopening reopening-${waiting} waits for a second person.`,
  remedy: 'Confirm the one that waits.'
}

export const reopeningRules: readonly Rule<ReopeningFacts>[] = [reopenAClosedYear, laterYearFirst, spareFundsUnused, oneReopeningAtATime]

export interface ConfirmingFacts extends OrderFacts {
  readonly reopening: number
  readonly waits: boolean
  readonly requestedBy: number
  readonly confirmedBy: number
}

export const reopeningTakesTwo: Rule<ConfirmingFacts> = {
  id: 'reopening-takes-two',
  cites: cite.fourEyes,
  says: 'Who asked for a closed year to be reopened does not confirm it.',
  holds: ({ requestedBy, confirmedBy }) => requestedBy !== confirmedBy,
  because: ({ requestedBy, year }) => `The same person (staff-${requestedBy}) asked for ${year} to be reopened.`,
  remedy: 'Another finance approver confirms it.'
}

export const reopeningWaits: Rule<ConfirmingFacts> = {
  id: 'reopening-waits',
  cites: cite.closedPeriod,
  says: 'A wish to reopen a year is confirmed once, and only while the close that it speaks of stands.',
  holds: ({ waits }) => waits,
  because: ({ reopening, year, state }) => `The reopening reopening-${reopening} waits no longer; the fiscal year ${year} is ${inWords(state)}.`,
  remedy: 'Ask anew for the year to be reopened.'
}

export const confirmingRules: readonly Rule<ConfirmingFacts>[] = [reopeningTakesTwo, reopeningWaits, laterYearFirst, spareFundsUnused]
