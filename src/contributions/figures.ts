import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { endOf, startOf } from '../calendar/fiscal-year.ts'
import { accountsAtEnd, carriedAt, standingClose } from '../fiscal-year/store.ts'
import { limits, valueOn } from '../law/limits.ts'
import { accountCode } from '../ledger/account.ts'
import type { AccountClass } from '../ledger/account.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { UNASSIGNED } from './fund.ts'
import type { ContributionFund } from './fund.ts'
import type { Figures, Turnover } from './report.ts'
import { purposesOf } from './store.ts'

interface Movement { code: string, kind: string, debits: Kopecks, credits: Kopecks }
type Amounts = Record<keyof Turnover, Kopecks>

/**
 * What moved on a fund's accounts in a year, by account and kind of entry. The closing entries are left out, and a
 * reversal takes away from the kind and side of what it reverses.
 */
function movements (db: Db, fundId: number, year: number): Movement[] {
  return db.all<Movement>(sql`SELECT a.code, coalesce(o.kind, e.kind) AS kind,
      sum(iif((p.amount > 0) = (e.reverses_seq IS NULL), p.amount, 0)) AS debits,
      sum(iif((p.amount < 0) = (e.reverses_seq IS NULL), -p.amount, 0)) AS credits
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry o ON o.seq = e.reverses_seq
    WHERE a.fund_id = ${fundId} AND a.book = 'actual' AND e.effective_on BETWEEN ${startOf(year)} AND ${endOf(year)} AND coalesce(o.kind, e.kind) <> 'closing'
    GROUP BY a.code, coalesce(o.kind, e.kind)`)
}

/** The figures of a fund for a closed year, all from the ledger. */
export function figuresOf (db: Db, { id, code: fund }: ContributionFund, year: number): Figures {
  const moved = movements(db, id, year)
  const before = new Map(accountsAtEnd(db, id, year - 1).map(account => [account.code, account.balance]))
  const end = new Map(accountsAtEnd(db, id, year).map(account => [account.code, account.balance]))
  const close = standingClose(db, year)
  const carried = close === undefined ? [] : carriedAt(db, close.id)
  const purposes = purposesOf(db, id).map(purpose => ({ purpose, amounts: amountsOf(fund, purpose.code, moved, before, end) }))
    .filter(({ amounts }) => Object.values(amounts).some(amount => amount !== 0))
  const owed = (kind: AccountClass) => formatMoney(-(end.get(accountCode(kind, fund)) ?? 0) + 0)
  const people = contributors(db, id, year)
  return {
    currency: 'BYN',
    purposes: purposes.map(({ purpose, amounts }) => {
      const taken = carried.find(row => row.purposeId === purpose.id && row.decisionId !== undefined)
      return {
        purpose: purpose.code,
        title: purpose.title,
        ...asText(amounts),
        ...(taken === undefined ? {} : { carried: { decision: wireId('decision', taken.decisionId!), covered_until: taken.coveredUntil } })
      }
    }),
    total: asText(addUp(purposes.map(({ amounts }) => amounts))),
    balances: {
      bank: formatMoney(end.get(accountCode('bank', fund)) ?? 0),
      payables: owed('payables'),
      due_to_local_budget: owed('dueToLocalBudget'),
      refunds_due: owed('refundsDue'),
      held: owed('unidentified')
    },
    ...(people < valueOn(limits.smallCount, endOf(year)) ? {} : { contributors: people })
  }
}

function amountsOf (fund: string, purpose: string, moved: readonly Movement[], before: ReadonlyMap<string, Kopecks>, end: ReadonlyMap<string, Kopecks>): Amounts {
  const sum = (kind: AccountClass, value: (movement: Movement) => Kopecks) => {
    // What names no purpose, such as interest, belongs to P00.
    const codes = [accountCode(kind, fund, purpose), ...(purpose === UNASSIGNED ? [accountCode(kind, fund)] : [])]
    return sumMoney(moved.filter(({ code }) => codes.includes(code)).map(value))
  }
  const bucket = (at: ReadonlyMap<string, Kopecks>, kind: AccountClass) => -(at.get(accountCode(kind, fund, purpose)) ?? 0) + 0
  const net = ({ debits, credits }: Movement) => debits - credits
  return {
    opening: bucket(before, 'available') + bucket(before, 'committed'),
    contributions: sum('contributions', movement => movement.kind === 'refund' ? 0 : 0 - net(movement)),
    refunds: sum('contributions', movement => movement.kind === 'refund' ? net(movement) : 0),
    repurposed_in: sum('fund', ({ credits }) => credits),
    repurposed_out: sum('fund', ({ debits }) => debits),
    interest: sum('interest', movement => 0 - net(movement)),
    works: sum('works', net),
    bank_fees: sum('bankFees', net),
    reimbursed: sum('reimbursement', net),
    committed: bucket(end, 'committed'),
    available: bucket(end, 'available')
  }
}

const members = ['opening', 'contributions', 'refunds', 'repurposed_in', 'repurposed_out', 'interest', 'works', 'bank_fees', 'reimbursed', 'committed', 'available'] as const

function addUp (all: readonly Amounts[]): Amounts {
  return Object.fromEntries(members.map(member => [member, sumMoney(all.map(amounts => amounts[member]))])) as Amounts
}

function asText (amounts: Amounts): Turnover {
  return Object.fromEntries(members.map(member => [member, formatMoney(amounts[member])])) as unknown as Turnover
}

/** How many different references paid into a fund's purposes in a year, as it stood at its end. */
function contributors (db: Db, fundId: number, year: number): number {
  const reversedBy = (entry: SQL) => sql`EXISTS (SELECT 1 FROM entry x WHERE x.reverses_seq = ${entry} AND x.effective_on <= ${endOf(year)})`
  return db.get<{ people: number }>(sql`SELECT count(DISTINCT c.contributor) AS people FROM contribution c
    WHERE c.fund_id = ${fundId} AND c.received_on BETWEEN ${startOf(year)} AND ${endOf(year)} AND NOT ${reversedBy(sql`c.entry_seq`)}
      AND (c.recorded_as = 'credited' OR EXISTS (SELECT 1 FROM identification i JOIN entry e ON e.seq = i.entry_seq AND e.effective_on <= ${endOf(year)}
        WHERE i.contribution_id = c.id AND NOT ${reversedBy(sql`i.entry_seq`)}))`).people
}
