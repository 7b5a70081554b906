import { unreportedCycles } from '../budgeting/execution/report-store.ts'
import { unfinishedIn } from '../budgeting/execution/unfinished-store.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { endOf } from '../calendar/fiscal-year.ts'
import { lacksApprovedReport } from '../contributions/report-store.ts'
import { lowestFrom } from '../ledger/balance.ts'
import { awaitingIn } from '../spending/store.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { closingEntries, sparedBy, unfinancedIn } from './entries.ts'
import type { ClosingFacts } from './rules.ts'
import { carriedBy, contributionFundsOf, fundsAtEnd, loadYear, neighbours } from './store.ts'
import type { ClosingEntry, ClosingPlan, FundAtEnd, Shortfall } from './year.ts'

/** All that closing a year would do as things stand now. The same books give the same entries in the same order. */
export function planClosing (db: Db, year: number): ClosingPlan {
  const funds = fundsAtEnd(db, year)
  const entries = funds.flatMap(closingEntries)
  return {
    year,
    on: endOf(year),
    entries,
    carried: funds.filter(fund => fund.kind === 'contributions').flatMap(fund => carriedBy(db, fund)),
    unfinished: unfinishedIn(db, year),
    spare: funds.flatMap(sparedBy),
    shortfalls: shortfalls(db, endOf(year), funds, entries),
    unfinanced: funds.flatMap(unfinancedIn)
  }
}

/** Accounts on which the next year has used what these entries take away. */
function shortfalls (db: Db, on: CivilDate, funds: readonly FundAtEnd[], entries: readonly ClosingEntry[]): Shortfall[] {
  const moved = new Map<string, number>()
  for (const { account, amount } of entries.flatMap(entry => entry.lines)) moved.set(account, (moved.get(account) ?? 0) + amount)
  return funds.flatMap(fund => fund.accounts).flatMap(({ id, code, guard }) => {
    const change = (moved.get(code) ?? 0) * guard
    if (change >= 0) return []
    const left = lowestFrom(db, id, guard, on) + change
    return left >= 0 ? [] : [{ account: code, missing: -left }]
  })
}

/** What the closing of a year is judged by; NotFound when the year was never opened. */
export function closingFacts (db: Db, { year, unfinished, shortfalls, unfinanced }: ClosingPlan, today: CivilDate): ClosingFacts {
  const { state } = loadYear(db, year)
  const { before } = neighbours(db, year)
  return {
    year,
    state,
    today,
    ...(before === undefined ? {} : { before }),
    awaiting: awaitingIn(db, year).map(({ id }) => wireId('voucher', id)),
    unapproved: before === undefined ? [] : contributionFundsOf(db, before.year).filter(fund => lacksApprovedReport(db, fund.id, before.year)).map(fund => fund.code),
    unreported: before === undefined ? [] : unreportedCycles(db, before.year),
    unexplained: unfinished.filter(({ reportId }) => reportId === undefined).map(({ projectId }) => wireId('project', projectId)),
    shortfalls,
    unfinanced
  }
}
