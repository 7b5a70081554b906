import { asc, eq, gt, sql } from 'drizzle-orm'
import { allocation, award, cycle, election, entry, fund, pool, project, promotion, territory } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { accountCode } from '../ledger/account.ts'
import type { Names } from '../ledger/account.ts'
import { sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import type { Appropriation, Cycle, Pool, Project } from './cycle.ts'
import { endedOf } from './execution/end-store.ts'

const hasDemonstration = sql<number>`EXISTS (SELECT 1 FROM ${election} e JOIN ${pool} p ON p.id = e.pool_id WHERE p.cycle_id = ${cycle.id} AND e.demonstration = 1)`

const cycleQuery = (db: Db) => db.select({ row: cycle, fundCode: fund.code, demonstration: hasDemonstration }).from(cycle).innerJoin(fund, eq(fund.id, cycle.fundId))

function cycleOf ({ row, fundCode, demonstration }: { row: typeof cycle.$inferSelect, fundCode: string, demonstration: number }): Cycle {
  const { id, fundId, title, budgetYear, decisionId, regulationId } = row
  return { id, fundId, fundCode, title: JSON.parse(title) as Names, budgetYear, decisionId, ...(regulationId === null ? {} : { regulationId }), demonstration: demonstration === 1 }
}

/** A cycle by its number; NotFound otherwise. */
export function loadCycle (db: Db, id: number): Cycle {
  return cycleOf(found(cycleQuery(db).where(eq(cycle.id, id)).get(), wireId('cycle', id)))
}

/** Cycles behind a number, oldest first. */
export function listCycles (db: Db, after: number, limit: number): Cycle[] {
  return cycleQuery(db).where(gt(cycle.id, after)).orderBy(asc(cycle.id)).limit(limit).all().map(cycleOf)
}

const poolQuery = (db: Db) => db.select({
  row: pool,
  name: territory.name,
  place: sql<number>`(SELECT count(*) FROM ${pool} q WHERE q.cycle_id = ${pool.cycleId} AND q.id <= ${pool.id})`
}).from(pool).innerJoin(territory, eq(territory.id, pool.territoryId))

function poolOf ({ row, name, place }: { row: typeof pool.$inferSelect, name: string, place: number }): Pool {
  return {
    id: row.id,
    cycleId: row.cycleId,
    code: `Pool${place}`,
    territoryId: row.territoryId,
    territoryName: JSON.parse(name) as Names,
    budget: row.budget,
    ...(row.regulationCode === null || row.name === null ? {} : { regulationCode: row.regulationCode, name: JSON.parse(row.name) as Names }),
    ...(row.category === null ? {} : { category: row.category })
  }
}

/** A pool by its number; NotFound otherwise. */
export function loadPool (db: Db, id: number): Pool {
  return poolOf(found(poolQuery(db).where(eq(pool.id, id)).get(), wireId('pool', id)))
}

/** The pools of a cycle, in their order. */
export function poolsOf (db: Db, cycleId: number): Pool[] {
  return poolQuery(db).where(eq(pool.cycleId, cycleId)).orderBy(asc(pool.id)).all().map(poolOf)
}

/** A project by its number, with what its award or its promotion gave it, and how it ended; NotFound otherwise. */
export function loadProject (db: Db, id: number): Project {
  const row = found(db.select({ project, pool, cycle, fundCode: fund.code, allocated: allocation.amount, awardDecisionId: sql<number | null>`coalesce(${promotion.decisionId}, ${award.decisionId})`, awardedOn: entry.effectiveOn })
    .from(project)
    .innerJoin(pool, eq(pool.id, project.poolId))
    .innerJoin(cycle, eq(cycle.id, pool.cycleId))
    .innerJoin(fund, eq(fund.id, cycle.fundId))
    .leftJoin(allocation, eq(allocation.projectId, project.id))
    .leftJoin(award, eq(award.poolId, pool.id))
    .leftJoin(promotion, eq(promotion.projectId, project.id))
    .leftJoin(entry, eq(entry.seq, sql`coalesce(${promotion.entrySeq}, ${award.entrySeq})`))
    .where(eq(project.id, id)).get(), wireId('project', id))
  const ended = endedOf(db, id)
  return {
    id,
    poolId: row.pool.id,
    cycleId: row.cycle.id,
    fundId: row.cycle.fundId,
    fundCode: row.fundCode,
    code: row.project.code,
    title: row.project.title,
    cost: row.project.cost,
    budgetYear: row.cycle.budgetYear,
    ...(row.allocated === null ? {} : { allocated: row.allocated }),
    ...(row.allocated === null || row.awardDecisionId === null ? {} : { awardDecisionId: row.awardDecisionId }),
    ...(row.allocated === null || row.awardedOn === null ? {} : { awardedOn: row.awardedOn }),
    ...(ended === undefined ? {} : { ended })
  }
}

/** The appropriations of a fund that were posted and not reversed, as one: the first decision and day, the decisions, the sum. */
export function appropriationOf (db: Db, cycle: Pick<Cycle, 'fundId' | 'fundCode'>): Appropriation | undefined {
  const posted = appropriationsOf(db, cycle)
  const [first] = posted
  if (first === undefined) return undefined
  return {
    decisionId: first.decisionId,
    decisionIds: [...new Set(posted.map(({ decisionId }) => decisionId))],
    on: posted.map(({ on }) => on).toSorted()[0]!,
    amount: sumMoney(posted.map(({ amount }) => amount))
  }
}

function appropriationsOf (db: Db, { fundId, fundCode }: Pick<Cycle, 'fundId' | 'fundCode'>): { decisionId: number, on: CivilDate, amount: Kopecks }[] {
  return db.all(sql`
    SELECT e.decision_id AS decisionId, e.effective_on AS "on", sum(p.amount) AS amount
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
    WHERE a.fund_id = ${fundId} AND a.code = ${accountCode('authority', fundCode)} AND e.kind = 'appropriation'
      AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = e.seq)
    GROUP BY e.seq ORDER BY e.seq`)
}

/** What a fund received from the budget and was not reversed. */
export function financedIn (db: Db, { fundId, fundCode }: Pick<Cycle, 'fundId' | 'fundCode'>): number {
  return db.get<{ value: number }>(sql`
    SELECT coalesce(sum(-p.amount), 0) AS value
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
    WHERE a.fund_id = ${fundId} AND a.code = ${accountCode('budgetFinancing', fundCode)} AND e.kind = 'financing'
      AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = e.seq)`).value
}

/** The award of a pool, if there is one. */
export function awardOf (db: Db, poolId: number): { tallyId: number, decisionId: number, entrySeq?: number } | undefined {
  const row = db.select().from(award).where(eq(award.poolId, poolId)).get()
  return row === undefined ? undefined : { tallyId: row.tallyId, decisionId: row.decisionId, ...(row.entrySeq === null ? {} : { entrySeq: row.entrySeq }) }
}

/** The day on which the award of a pool was recorded as taken: that of its entry, and where it gave nothing that of its decision. */
export function awardedOn (db: Db, poolId: number): CivilDate | undefined {
  return db.get<{ on: CivilDate } | undefined>(sql`SELECT coalesce(e.effective_on, d.adopted_on) AS "on" FROM award a JOIN decision d ON d.id = a.decision_id LEFT JOIN entry e ON e.seq = a.entry_seq WHERE a.pool_id = ${poolId}`)?.on
}

/** NotFound unless there is a territory of this number. */
export function territoryExists (db: Db, id: number): void {
  found(db.select({ id: territory.id }).from(territory).where(eq(territory.id, id)).get(), wireId('territory', id))
}
