import type { Spare } from '../budgeting/execution/unfinished.ts'
import { UNASSIGNED } from '../contributions/fund.ts'
import { accountCode, classOf } from '../ledger/account.ts'
import type { AccountClass } from '../ledger/account.ts'
import { move } from '../ledger/entry.ts'
import type { Line } from '../ledger/entry.ts'
import { sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { AccountAtEnd, ClosingEntry, FundAtEnd, Unfinanced } from './year.ts'

/** What is not spent; in a fund that lapses it goes at the end of the year. */
const unspent: readonly (AccountClass | undefined)[] = ['unallocated', 'available', 'allocated', 'committed']

const isClass = ({ code }: AccountAtEnd, ...kinds: readonly (AccountClass | undefined)[]): boolean => kinds.includes(classOf(code)?.kind)

/**
 * The entries that close a fund's year, in the order in which they are posted: afterwards income, expenses and Spent are
 * zero, and Authority still equals its buckets. A fund of contributions gets one for each purpose, and what has no purpose
 * goes to P00; what it has left rolls over without an entry. In a fund that lapses, what is unspent goes to Lapsed and
 * the cash that nobody is owed back to the budget. Steps that would move nothing are left out.
 */
export function closingEntries (fund: FundAtEnd): ClosingEntry[] {
  return [...results(fund), ...(fund.lapses ? [...lapse(fund), ...unspentCash(fund)] : [])]
}

function results (fund: FundAtEnd): ClosingEntry[] {
  const ofYear = fund.accounts.filter(account => account.balance !== 0 && (account.type === 'income' || account.type === 'expense' || isClass(account, 'spent')))
  const parts = Map.groupBy(ofYear, account => fund.kind === 'participatory' ? undefined : classOf(account.code)?.part ?? UNASSIGNED)
  return [...parts].sort(([a = ''], [b = '']) => a.length - b.length || (a < b ? -1 : 1)).map(([part, accounts]) => ({
    fund: fund.code,
    ...(part === undefined ? {} : { purpose: part }),
    step: 'result',
    lines: [
      ...emptied(accounts.filter(account => account.book === 'actual'), accountCode('fund', fund.code, part)),
      ...emptied(accounts.filter(account => account.book === 'budget'), accountCode('authority', fund.code))
    ]
  }))
}

/** Lines that bring accounts to zero against another one. */
function emptied (accounts: readonly { code: string, balance: number, commitmentId?: number }[], against: string): Line[] {
  const total = sumMoney(accounts.map(account => account.balance))
  return [
    ...accounts.map(({ code, balance, commitmentId }) => ({ account: code, amount: -balance, ...(commitmentId === undefined ? {} : { commitmentId }) })),
    ...(total === 0 ? [] : [{ account: against, amount: total }])
  ]
}

function lapse (fund: FundAtEnd): ClosingEntry[] {
  const lapsing = fund.accounts.filter(account => isClass(account, ...unspent) && account.balance !== 0)
    .flatMap(({ code, balance }) => {
      // Each contract's own balance goes to zero too, so that nothing can be accepted on it afterwards.
      const shares = fund.committed.filter(share => share.account === code)
      return shares.length === 0 ? [{ code, balance }] : shares.map(({ balance, commitmentId }) => ({ code, balance, commitmentId }))
    })
  const lines = emptied(lapsing, accountCode('lapsed', fund.code))
  return lines.length === 0 ? [] : [{ fund: fund.code, step: 'lapse', lines }]
}

/** The cash of a fund less all that it owes; below zero where it owes more than it holds. */
function cashLeft (fund: FundAtEnd): Kopecks {
  return sumMoney(fund.accounts.filter(({ book, type }) => book === 'actual' && (type === 'asset' || type === 'liability')).map(({ balance }) => balance))
}

/** What a fund that lapses cannot pay of its debts: nothing is financed after its year, so no later day would bring the cash (Art. 51.2). */
export function unfinancedIn (fund: FundAtEnd): Unfinanced[] {
  const left = fund.lapses ? cashLeft(fund) : 0
  return left < 0 ? [{ fund: fund.code, missing: -left }] : []
}

function unspentCash (fund: FundAtEnd): ClosingEntry[] {
  const due = { kind: 'dueToBudget', fund: fund.code } as const
  const left = cashLeft(fund)
  const owedBefore = -(fund.accounts.find(account => account.code === accountCode('dueToBudget', fund.code))?.balance ?? 0)
  const steps: ClosingEntry[] = []
  if (left > 0) steps.push({ fund: fund.code, step: 'due_to_budget', lines: move(left, { debit: { kind: 'fund', fund: fund.code }, credit: due }) })
  const back = Math.max(left, 0) + owedBefore
  if (back > 0) steps.push({ fund: fund.code, step: 'return_to_budget', lines: move(back, { debit: due, credit: { kind: 'treasury', fund: fund.code } }) })
  return steps
}

/** What the closing entries of a fund that lapses make spare funds (Art. 38): the authority that nobody spent, and the penalties of the year. */
export function sparedBy (fund: FundAtEnd): Spare[] {
  if (fund.kind !== 'participatory' || !fund.lapses) return []
  const of = (source: Spare['source'], amount: number): Spare[] => amount > 0 ? [{ fundId: fund.id, fund: fund.code, source, amount }] : []
  const credited = (accounts: readonly { balance: number }[]) => -sumMoney(accounts.map(({ balance }) => balance))
  return [...of('unspent', credited(fund.accounts.filter(account => isClass(account, ...unspent)))), ...of('penalties', credited(fund.accounts.filter(account => isClass(account, 'penalties'))))]
}
