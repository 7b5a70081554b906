import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { account, fund } from '../../db/schema.ts'
import type { AccountType, Book, Names } from '../ledger/account.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'

/** An account of the chart, and to whom it belongs. */
export interface ShownAccount {
  readonly id: number
  readonly code: string
  readonly book: Book
  readonly type: AccountType
  readonly name: Names
  readonly fundId: number
  readonly purposeId: number | null
  readonly projectId: number | null
}

const shown = { id: account.id, code: account.code, book: account.book, type: account.type, name: account.name, fundId: account.fundId, purposeId: account.purposeId, projectId: account.projectId }
const named = <R extends { name: string }>(row: R) => ({ ...row, name: JSON.parse(row.name) as Names })

/** Accounts behind a code, in the order of the codes; of one fund where that is asked. */
export function listAccounts (db: Db, { after, limit, fundId }: { after: string, limit: number, fundId?: number }): ShownAccount[] {
  return db.select(shown).from(account).where(and(gt(account.code, after), fundId === undefined ? undefined : eq(account.fundId, fundId)))
    .orderBy(asc(account.code)).limit(limit).all().map(named)
}

/** An account by its code; NotFound otherwise. */
export function loadAccount (db: Db, code: string): ShownAccount {
  return named(found(db.select(shown).from(account).where(eq(account.code, code)).get(), `account ${code}`))
}

/** To which fund each of these accounts belongs: the fund's number and code. */
export function fundsOfAccounts (db: Db, ids: readonly number[]): Map<number, { id: number, code: string }> {
  const rows = db.select({ accountId: account.id, id: fund.id, code: fund.code }).from(account).innerJoin(fund, eq(fund.id, account.fundId))
    .where(ids.length > 500 ? undefined : inArray(account.id, [...ids])).all()
  return new Map(rows.map(({ accountId, ...fund }) => [accountId, fund]))
}

/** NotFound unless there is a fund of this number. */
export function assertFund (db: Db, id: number): void {
  found(db.select({ id: fund.id }).from(fund).where(eq(fund.id, id)).get(), wireId('fund', id))
}
