import { sql } from 'drizzle-orm'
import { spareFundUse, spareFundUseWithdrawal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { Names } from '../../ledger/account.ts'
import { sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { SpareFunds, SpareUse } from './spare.ts'

type Row = Omit<SpareUse, 'purpose' | 'withdrawn' | 'amendmentId'> & { purpose: string, withdrawn: number, amendmentId: number | null }
const uses = sql`SELECT u.id, u.fund_id AS fundId, u.year, u.amount, u.decision_id AS decisionId, u.purpose, u.amendment_id AS amendmentId,
  EXISTS (SELECT 1 FROM spare_fund_use_withdrawal w WHERE w.use_id = u.id) AS withdrawn FROM spare_fund_use u`
const useOf = ({ purpose, withdrawn, amendmentId, ...row }: Row): SpareUse => ({ ...row, purpose: JSON.parse(purpose) as Names, ...(amendmentId === null ? {} : { amendmentId }), withdrawn: withdrawn === 1 })

/** The spare funds of a fund, year by year, of closes that stand. */
export function spareFundsOf (db: Db, fundId: number): SpareFunds[] {
  const made = db.all<{ year: number, unspent: Kopecks, penalties: Kopecks }>(sql`
    SELECT e.year, sum(iif(s.source = 'unspent', s.amount, 0)) AS unspent, sum(iif(s.source = 'penalties', s.amount, 0)) AS penalties
    FROM spare_fund s JOIN fiscal_year_event e ON e.id = s.close_event_id
    WHERE s.fund_id = ${fundId} AND NOT EXISTS (SELECT 1 FROM fiscal_year_event l WHERE l.year = e.year AND l.id > e.id) GROUP BY e.year ORDER BY e.year`)
  const all = db.all<Row>(sql`${uses} WHERE u.fund_id = ${fundId} ORDER BY u.id`).map(useOf)
  return made.map(row => {
    const own = all.filter(({ year }) => year === row.year)
    return { ...row, used: sumMoney(own.filter(({ withdrawn }) => !withdrawn).map(({ amount }) => amount)), uses: own }
  })
}

/** A use of spare funds by its number; NotFound otherwise. */
export function loadUse (db: Db, id: number): SpareUse {
  return useOf(found(db.get<Row | undefined>(sql`${uses} WHERE u.id = ${id}`), wireId('use', id)))
}

/** The uses of the spare funds of a year that stand, in all funds. */
export function usesOf (db: Db, year: number): SpareUse[] {
  return db.all<Row>(sql`${uses} WHERE u.year = ${year} ORDER BY u.id`).map(useOf).filter(({ withdrawn }) => !withdrawn)
}

/** What uses that stand pay through an amendment. */
export function paidThrough (db: Db, amendmentId: number): Kopecks {
  return sumMoney(db.all<Row>(sql`${uses} WHERE u.amendment_id = ${amendmentId}`).map(useOf).filter(({ withdrawn }) => !withdrawn).map(({ amount }) => amount))
}

/** Stores a use of spare funds and returns its number. */
export function insertUse ({ db, auditSeq }: Act, { purpose, amendmentId, ...values }: Omit<SpareUse, 'id' | 'withdrawn'>): number {
  return db.insert(spareFundUse).values({ ...values, purpose: JSON.stringify(purpose), amendmentId: amendmentId ?? null, auditSeq }).returning({ id: spareFundUse.id }).get().id
}

/** Stores that a use of spare funds was withdrawn. */
export function insertUseWithdrawal ({ db, auditSeq }: Act, useId: number, decisionId: number): void {
  db.insert(spareFundUseWithdrawal).values({ useId, decisionId, auditSeq }).run()
}

/** The number of the cycle that a fund belongs to. */
export function cycleOfFund (db: Db, fundId: number): number {
  return db.get<{ id: number }>(sql`SELECT id FROM cycle WHERE fund_id = ${fundId}`).id
}
