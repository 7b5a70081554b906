import { csvRow } from '../../exchange/csv.ts'
import type { Names } from '../../ledger/account.ts'
import { query } from '../../ledger/invariants/invariant.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'

/** An account over a year: what it had before it, what moved in it, and what it had at its end; debit positive, kopecks. */
export interface AccountOfYear {
  readonly id: number
  readonly code: string
  readonly book: string
  readonly type: string
  readonly guard: number
  readonly fund: string
  readonly purpose: string | null
  readonly project: string | null
  readonly name: string
  readonly opening: number
  readonly debits: number
  readonly credits: number
  readonly closing: number
}

const accounts = query<Omit<AccountOfYear, 'debits' | 'credits'>>(`
  SELECT a.id, a.code, a.book, a.type, a.guard, f.code AS fund, u.code AS purpose, j.code AS project, a.name,
    coalesce((SELECT sum(movement) FROM account_day WHERE account_id = a.id AND on_day < ?1 || '-01-01'), 0) AS opening,
    coalesce((SELECT sum(movement) FROM account_day WHERE account_id = a.id AND on_day <= ?1 || '-12-31'), 0) AS closing
  FROM account a JOIN fund f ON f.id = a.fund_id LEFT JOIN purpose u ON u.id = a.purpose_id LEFT JOIN project j ON j.id = a.project_id ORDER BY a.code`)
const turnovers = query<{ id: number, debits: number, credits: number }>(`
  SELECT p.account_id AS id, sum(iif(p.amount > 0, p.amount, 0)) AS debits, sum(iif(p.amount < 0, -p.amount, 0)) AS credits
  FROM entry e CROSS JOIN posting p ON p.entry_seq = e.seq WHERE e.year = ? GROUP BY p.account_id`)

/** Every account in the order of the codes, with its year: balances from the days that are kept, turnovers from the postings. */
export function * accountsOfYear (db: Db, year: number): Generator<AccountOfYear> {
  const moved = new Map([...turnovers(db, year)].map(row => [row.id, row]))
  for (const account of accounts(db, String(year))) {
    const { debits, credits } = moved.get(account.id) ?? { debits: 0, credits: 0 }
    yield { ...account, debits, credits }
  }
}

/** chart-of-accounts.csv */
export function * chartCsv (db: Db, year: number): Generator<string> {
  yield csvRow(['account', 'book', 'type', 'guard', 'fund', 'purpose', 'project', 'name_be', 'name_ru', 'name_en'])
  for (const { code, book, type, guard, fund, purpose, project, name } of accountsOfYear(db, year)) {
    const { be, ru, en } = JSON.parse(name) as Names
    yield csvRow([code, book, type, guard === 1 ? 'never below zero' : guard === -1 ? 'never above zero' : '', fund, purpose, project, be, ru, en])
  }
}

/** trial-balance.csv: opening + debits - credits = closing for each account. */
export function * trialBalanceCsv (db: Db, year: number): Generator<string> {
  yield csvRow(['year', 'account', 'book', 'opening', 'debits', 'credits', 'closing'])
  for (const { code, book, opening, debits, credits, closing } of accountsOfYear(db, year)) {
    yield csvRow([year, code, book, formatMoney(opening), formatMoney(debits), formatMoney(credits), formatMoney(closing)])
  }
}
