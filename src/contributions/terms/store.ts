import { and, desc, eq, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import { body, contributionDeadline, contributionFund, fund, fundCancellation, purpose } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { Names } from '../../ledger/account.ts'
import { openAccounts } from '../../ledger/journal.ts'
import type { Db } from '../../storage/open.ts'
import { purposeAccounts } from '../entries.ts'
import type { EarlierPurpose } from './rules.ts'

/** The assembly and the TPSG body of a territory: those who may decide on contributions there (Art. 49.1). */
export function decidersOf (db: Db, territoryId: number): { id: number }[] {
  return db.select({ id: body.id }).from(body).where(and(eq(body.territoryId, territoryId), inArray(body.kind, ['assembly', 'tpsg']))).all()
}

/** The decision that set the term in force of a fund. */
export function termDecision (db: Db, fundId: number): number {
  return db.select({ id: contributionDeadline.decisionId }).from(contributionDeadline).where(eq(contributionDeadline.fundId, fundId)).orderBy(desc(contributionDeadline.id)).limit(1).get()!.id
}

/** The purposes that stand in a territory for a year; those of a fund that was called off do not count. */
export function purposesIn (db: Db, territoryId: number, year: number): EarlierPurpose[] {
  return db.select({ fundCode: fund.code, code: purpose.code, title: purpose.title, deciderKind: body.kind }).from(purpose)
    .innerJoin(fund, eq(fund.id, purpose.fundId))
    .innerJoin(contributionFund, eq(contributionFund.fundId, purpose.fundId))
    .innerJoin(body, eq(body.id, contributionFund.deciderId))
    .where(and(eq(contributionFund.territoryId, territoryId), eq(purpose.year, year), isNotNull(purpose.decisionId),
      notExists(db.select({ one: sql`1` }).from(fundCancellation).where(eq(fundCancellation.fundId, purpose.fundId)))))
    .orderBy(purpose.id).all().map(row => ({ ...row, title: JSON.parse(row.title) as Names }))
}

export interface PurposeWish { readonly title: Names, readonly reimbursePercent: number }

/** Stores a purpose and opens its accounts; without a decision it is P00. */
export function insertPurpose (act: Act, owner: { id: number, code: string }, code: string, wish: PurposeWish & { decisionId?: number, year: number }): number {
  const { id } = act.db.insert(purpose).values({
    fundId: owner.id, code, title: JSON.stringify(wish.title), reimbursePercent: wish.reimbursePercent, decisionId: wish.decisionId, year: wish.year, auditSeq: act.auditSeq
  }).returning({ id: purpose.id }).get()
  openAccounts(act, owner.id, purposeAccounts(owner.code, code, wish.title, id))
  return id
}

/** The code of the nth purpose of a fund: P01, P02 … */
export function purposeCode (n: number): string {
  return `P${n < 10 ? '0' : ''}${n}`
}
