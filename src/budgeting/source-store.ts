import { and, asc, eq, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { entry, fundSource } from '../../db/schema.ts'
import { accountCode } from '../ledger/account.ts'
import type { Kopecks } from '../ledger/money.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import type { Cycle, Pool } from './cycle.ts'
import type { FundSource, Share } from './source.ts'
import { poolsOf } from './store.ts'

const reversal = alias(entry, 'reversal')

/** The sources of a cycle's fund whose entries stand, in the order in which they were appropriated. */
export function sourcesOf (db: Db, cycle: Pick<Cycle, 'id' | 'fundId' | 'fundCode'>): FundSource[] {
  const codes = new Map(poolsOf(db, cycle.id).map(pool => [accountCode('unallocated', cycle.fundCode, pool.code), pool.id]))
  return db.select({ source: fundSource, on: entry.effectiveOn }).from(fundSource).innerJoin(entry, eq(entry.seq, fundSource.entrySeq))
    .where(and(eq(fundSource.cycleId, cycle.id), notExists(db.select({ seq: reversal.seq }).from(reversal).where(eq(reversal.reversesSeq, entry.seq)))))
    .orderBy(asc(fundSource.id)).all()
    .map(({ source, on }) => ({
      id: source.id,
      kind: source.kind,
      amount: source.amount,
      decisionId: source.decisionId,
      ...(source.documentRef === null || source.documentSha256 === null ? {} : { document: { ref: source.documentRef, sha256: source.documentSha256 } }),
      on,
      entrySeq: source.entrySeq,
      pools: sharesOf(db, source.entrySeq, codes)
    }))
}

function sharesOf (db: Db, entrySeq: number, codes: ReadonlyMap<string, number>): Share[] {
  return db.all<{ code: string, amount: Kopecks }>(sql`SELECT a.code, -sum(p.amount) AS amount FROM posting p JOIN account a ON a.id = p.account_id
    WHERE p.entry_seq = ${entrySeq} AND a.code GLOB '*:Unallocated' GROUP BY a.id ORDER BY a.id`)
    .flatMap(({ code, amount }) => codes.has(code) ? [{ poolId: codes.get(code)!, amount }] : [])
}

/** A source of a cycle by its number, while its entry stands; NotFound otherwise. */
export function loadSource (db: Db, cycle: Pick<Cycle, 'id' | 'fundId' | 'fundCode'>, id: number): FundSource {
  return found(sourcesOf(db, cycle).find(source => source.id === id), `${wireId('source', id)} of ${wireId('cycle', cycle.id)}`)
}

/** What a pool still lacks of its budget, by the appropriations that stand; in-year amendments are another matter. */
export function lacks (pool: Pick<Pool, 'id' | 'budget'>, sources: readonly FundSource[]): Kopecks {
  return pool.budget - sources.flatMap(({ pools }) => pools).reduce((sum, { poolId, amount }) => poolId === pool.id ? sum + amount : sum, 0)
}
