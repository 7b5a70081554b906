import { asc, desc, eq, sql } from 'drizzle-orm'
import { contributionCategory, fiscalYear, fund, territory } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Names } from '../ledger/account.ts'
import { yearState } from '../ledger/period.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'

/** What lies on an account of a fund (credit positive); what moved on it without the closing of years, and what of that were bank fees. */
export interface Bucket { readonly held: number, readonly moved: number, readonly fees: number }

// A year's close empties what was spent and lapses what was not; the public figures run on through it.
const buckets = prepared(db => db.$client.prepare(`
  SELECT a.code, -sum(p.amount) AS held, -sum(iif(e.kind = 'closing' OR r.kind IS 'closing', 0, p.amount)) AS moved,
    -sum(iif(e.kind = 'bank_fee' OR r.kind IS 'bank_fee', p.amount, 0)) AS fees
  FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry r ON r.seq = e.reverses_seq
  WHERE a.fund_id = ? AND (a.code GLOB '*:Spent' OR a.code GLOB '*:Committed' OR a.code GLOB '*:Allocated' OR a.code GLOB '*:Unallocated' OR a.code GLOB 'Income:Interest:*')
    AND e.effective_on <= ? GROUP BY a.id`))

/** The buckets of a fund that public figures are made of, by account code, at the end of a day. */
export function bucketsOf (db: Db, fundId: number, on: CivilDate = '9999-12-31'): (code: string) => Bucket {
  const rows = new Map((buckets(db).all(fundId, on) as (Bucket & { code: string })[]).map(({ code, ...bucket }) => [code, bucket]))
  return code => rows.get(code) ?? { held: 0, moved: 0, fees: 0 }
}

const moves = prepared(db => db.$client.prepare(`
  SELECT m.from_purpose_id AS source, m.to_purpose_id AS target, sum(m.amount) AS amount FROM repurposing m JOIN entry e ON e.seq = m.entry_seq
  WHERE m.fund_id = :fund AND e.effective_on <= :day AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = e.seq AND r.effective_on <= :day)
  GROUP BY 1, 2`))

/** What decisions moved to a purpose of a fund, and away from it, by the end of a day. */
export function movesOf (db: Db, fundId: number, on: CivilDate = '9999-12-31'): (purposeId: number) => { movedIn: number, movedOut: number } {
  const rows = moves(db).all({ fund: fundId, day: on }) as { source: number, target: number, amount: number }[]
  const sumWhere = (side: 'source' | 'target', id: number) => rows.filter(row => row[side] === id).reduce((sum, row) => sum + row.amount, 0)
  return purposeId => ({ movedIn: sumWhere('target', purposeId), movedOut: sumWhere('source', purposeId) })
}

/** The last fiscal year that is closed. */
export function lastClosedYear (db: Db): number | undefined {
  return db.select({ year: fiscalYear.year }).from(fiscalYear).orderBy(desc(fiscalYear.year)).all().find(({ year }) => yearState(db, year) === 'closed')?.year
}

/** The funds of one kind in the order in which they were opened. */
export function fundsOfKind (db: Db, kind: 'contributions' | 'participatory'): { id: number, code: string }[] {
  return db.select({ id: fund.id, code: fund.code }).from(fund).where(eq(fund.kind, kind)).orderBy(asc(fund.id)).all()
}

/** The categories of citizens that a fund's decision fixed. */
export function categoriesOf (db: Db, fundId: number): { code: string, title: Names, amount: number, basis: 'fixed' | 'suggested' }[] {
  return db.select().from(contributionCategory).where(eq(contributionCategory.fundId, fundId)).orderBy(contributionCategory.id).all()
    .map(({ code, title, amount, basis }) => ({ code, title: JSON.parse(title) as Names, amount, basis }))
}

/** A territory with how many people live there, where that is known. */
export function placeOf (db: Db, id: number): { id: number, name: Names, residents?: number } {
  const row = db.select().from(territory).where(sql`id = ${id}`).get()!
  return { id, name: JSON.parse(row.name) as Names, ...(row.residents === null ? {} : { residents: row.residents }) }
}
