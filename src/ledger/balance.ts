import { sql } from 'drizzle-orm'
import type { CivilDate } from '../calendar/civil-date.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { Kopecks } from './money.ts'
import type { Book } from './account.ts'

interface Sum { value: number }
const movedUntil = prepared(db => db.$client.prepare('SELECT coalesce(sum(movement), 0) AS value FROM account_day WHERE account_id = ? AND on_day <= ?'))
const lowest = prepared(db => db.$client.prepare(`SELECT min(balance * ?) AS value FROM
  (SELECT on_day, sum(movement) OVER (ORDER BY on_day) AS balance FROM account_day WHERE account_id = ?) WHERE on_day > ?`))

/** The balance of an account at the end of a day; debit positive. */
export function balanceOn (db: Db, accountId: number, on: CivilDate): Kopecks {
  return (movedUntil(db).get(accountId, on) as Sum).value
}

/** The least that a guarded account holds at the end of a day or any later one, in the direction of its guard. */
export function lowestFrom (db: Db, accountId: number, guard: number, on: CivilDate): Kopecks {
  const then = balanceOn(db, accountId, on) * guard
  const later = (lowest(db).get(guard, accountId, on) as { value: number | null }).value
  return later === null ? then : Math.min(then, later)
}

/** As of a civil date, as known at an instant; both default to everything that is recorded. */
export interface View { readonly asOf?: CivilDate, readonly knownAt?: string, readonly fundId?: number }

export interface AccountBalance {
  readonly accountId: number
  readonly code: string
  readonly book: Book
  readonly type: string
  readonly name: string
  readonly debits: Kopecks
  readonly credits: Kopecks
  readonly balance: Kopecks
}

/** The number of the last entry that was known at an instant; 0 when there was none. */
export function lastKnown (db: Db, at: string): number {
  return db.get<Sum>(sql`SELECT coalesce(max(seq), 0) AS value FROM entry WHERE recorded_at <= ${at}
    AND seq >= coalesce((SELECT seq FROM entry WHERE recorded_at <= ${at} ORDER BY recorded_at DESC, seq DESC LIMIT 1), 0)`).value
}

/** The trial balance: turnovers and balance of every account, exact, in the order of the codes. */
export function trialBalance (db: Db, { asOf = '9999-12-31', knownAt, fundId }: View = {}): AccountBalance[] {
  const known = knownAt === undefined ? Number.MAX_SAFE_INTEGER : lastKnown(db, knownAt)
  return db.all<AccountBalance>(sql`
    SELECT a.id AS accountId, a.code, a.book, a.type, a.name,
      coalesce(sum(iif(p.amount > 0, p.amount, 0)), 0) AS debits,
      coalesce(sum(iif(p.amount < 0, -p.amount, 0)), 0) AS credits,
      coalesce(sum(p.amount), 0) AS balance
    FROM account a LEFT JOIN (posting p JOIN entry e ON e.seq = p.entry_seq AND e.effective_on <= ${asOf} AND e.seq <= ${known}) ON p.account_id = a.id
    WHERE ${fundId === undefined ? sql`1` : sql`a.fund_id = ${fundId}`}
    GROUP BY a.id ORDER BY a.code`)
}

export interface StatementLine {
  readonly entry: number
  readonly kind: string
  readonly effectiveOn: CivilDate
  readonly recordedAt: string
  readonly amount: Kopecks
  readonly balance: Kopecks
}

/** The statement of an account over days: opening balance, then up to `limit` lines in order of date and number with a
 * running balance, then closing. `after` continues behind a line (keyset). */
export function statement (db: Db, accountId: number, { from, to, after, limit }: { from: CivilDate, to: CivilDate, after?: { on: CivilDate, entry: number }, limit: number }): { opening: Kopecks, lines: StatementLine[], closing: Kopecks } {
  const before = db.get<Sum>(sql`SELECT coalesce(sum(movement), 0) AS value FROM account_day WHERE account_id = ${accountId} AND on_day < ${from}`).value
  const on = after?.on ?? ''
  const seq = after?.entry ?? 0
  const lines = db.all<StatementLine>(sql`
    SELECT * FROM (
      SELECT e.seq AS entry, e.kind, e.effective_on AS effectiveOn, e.recorded_at AS recordedAt, sum(p.amount) AS amount,
        ${before} + sum(sum(p.amount)) OVER (ORDER BY e.effective_on, e.seq) AS balance
      FROM posting p JOIN entry e ON e.seq = p.entry_seq
      WHERE p.account_id = ${accountId} AND e.effective_on BETWEEN ${from} AND ${to}
      GROUP BY e.seq)
    WHERE (effectiveOn, entry) > (${on}, ${seq}) ORDER BY effectiveOn, entry LIMIT ${limit}`)
  return { opening: before, lines, closing: balanceOn(db, accountId, to) }
}
