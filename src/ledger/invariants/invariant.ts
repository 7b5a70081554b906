import type { VerifierKey } from '../../audit/note-key.ts'
import { prepared } from '../../storage/open.ts'
import type { Db } from '../../storage/open.ts'
import { formatMoney } from '../money.ts'

/** One place where an invariant does not hold: the entry, account, fund or leaf, and what is wrong there, with the amounts. */
export interface Violation { readonly where: string, readonly says: string }

/** How far the books had come at a moment: the last entry, and how many leaves the trail had. */
export interface Mark { readonly entry: number, readonly leaf: number }

/** What to look at: what was recorded since a mark, or all of it; and whose signatures on checkpoints count. */
export interface Scope { readonly since: Mark, readonly keys: readonly VerifierKey[] }

export const everything: Scope = { since: { entry: 0, leaf: 0 }, keys: [] }

/** Yields each violation; returns how many things were looked at. */
export type Checking = Generator<Violation, number>

/** A sentence that holds for every sound database, and the check of it. A check reads and changes nothing. */
export interface Invariant {
  readonly id: string
  readonly says: string
  /** What the check counts, in the plural. */
  readonly counts: string
  /** Looks at everything whatever the mark, so it belongs to the end of a simulation, not to each of its steps. */
  readonly thorough?: true
  check (db: Db, scope: Scope): Checking
}

// The driver takes ?1, ?2 for names.
function bound (sql: string): (parameters: unknown[]) => unknown[] {
  return /\?\d/.test(sql) ? parameters => [Object.fromEntries(parameters.map((value, i) => [i + 1, value]))] : parameters => parameters
}

/** A query that is prepared once for each connection; its rows are read one by one, so memory stays small. */
export function query<Row> (sql: string): (db: Db, ...parameters: unknown[]) => IterableIterator<Row> {
  const statement = prepared(db => db.$client.prepare(sql))
  const bind = bound(sql)
  return (db, ...parameters) => statement(db).iterate(...bind(parameters)) as IterableIterator<Row>
}

/** The same for rows as arrays, which is faster where there are millions of them. */
export function rawQuery<Row extends unknown[]> (sql: string): (db: Db, ...parameters: unknown[]) => IterableIterator<Row> {
  const statement = prepared(db => db.$client.prepare(sql).raw())
  const bind = bound(sql)
  return (db, ...parameters) => statement(db).iterate(...bind(parameters)) as IterableIterator<Row>
}

const now = prepared(db => db.$client.prepare('SELECT (SELECT coalesce(max(seq), 0) FROM entry) AS entry, (SELECT coalesce(max(seq), -1) + 1 FROM audit_log) AS leaf'))

/** How far the books have come now. */
export function markOf (db: Db): Mark {
  return now(db).get() as Mark
}

/** Kopecks as text, also where a damaged database holds what is no amount. */
export function shown (kopecks: unknown): string {
  return Number.isSafeInteger(kopecks) ? formatMoney(kopecks as number) : String(kopecks)
}

/** SQL that is true for the funds and accounts that entries after ?1 touched, and for all of them when ?1 is 0. */
export const touchedFund = '(?1 = 0 OR a.fund_id IN (SELECT t.fund_id FROM posting q JOIN account t ON t.id = q.account_id WHERE q.entry_seq > ?1))'
export const touchedAccount = '(?1 = 0 OR a.id IN (SELECT q.account_id FROM posting q WHERE q.entry_seq > ?1))'
