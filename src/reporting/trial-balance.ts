import type { CivilDate } from '../calendar/civil-date.ts'
import { trialBalance } from '../ledger/balance.ts'
import type { AccountBalance } from '../ledger/balance.ts'
import { sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import { assertFund, fundsOfAccounts } from './account-store.ts'
import { lastRecorded } from './journal-store.ts'

export interface BalancedTotal { readonly fund: string, readonly book: string, readonly debits: Kopecks, readonly credits: Kopecks, readonly balance: Kopecks }

export interface TrialBalance {
  readonly asOf: CivilDate
  readonly knownAt: string
  readonly accounts: readonly (AccountBalance & { readonly fund: string })[]
  /** Per fund and book: debits equal credits, so each balance is zero. */
  readonly totals: readonly BalancedTotal[]
}

/**
 * The trial balance as of the end of a day, as known at an instant: by default the day and the instant of the last
 * recorded act. Accounts on which nothing had moved are there with zeros. NotFound when there is no such fund.
 */
export function readTrialBalance (db: Db, { asOf, knownAt, fundId }: { asOf?: CivilDate, knownAt?: string, fundId?: number }): TrialBalance {
  if (fundId !== undefined) assertFund(db, fundId)
  const last = lastRecorded(db)
  const day = asOf ?? last.on
  const rows = trialBalance(db, { asOf: day, knownAt, fundId })
  const funds = fundsOfAccounts(db, rows.map(row => row.accountId))
  const accounts = rows.map(row => ({ ...row, fund: funds.get(row.accountId)!.code }))
  const groups = Map.groupBy(accounts, ({ fund, book }) => `${fund} ${book}`)
  const totals = [...groups.values()].map(group => ({
    fund: group[0]!.fund,
    book: group[0]!.book,
    debits: sumMoney(group.map(row => row.debits)),
    credits: sumMoney(group.map(row => row.credits)),
    balance: sumMoney(group.map(row => row.balance))
  })).toSorted((a, b) => `${a.fund} ${a.book}` < `${b.fund} ${b.book}` ? -1 : 1)
  return { asOf: day, knownAt: knownAt ?? last.at, accounts, totals }
}
