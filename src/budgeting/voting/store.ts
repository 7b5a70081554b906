import { asc, eq, sql } from 'drizzle-orm'
import { electorateLoad, paperBatch, paperBatchClose, poll } from '../../../db/schema.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { remembered } from '../../storage/remembered.ts'
import { regulationFor } from '../proposals/pools.ts'
import { poolsOf } from '../store.ts'
import type { BallotProject, BallotTerms } from './ballot.ts'
import type { PaperBatch } from './paper.ts'
import type { Poll } from './poll.ts'

function pollFrom ({ auditSeq: _, ...row }: typeof poll.$inferSelect): Poll {
  return row
}

/** A poll by its number; NotFound otherwise. */
export function loadPoll (db: Db, id: number): Poll {
  return remembered(db, `poll ${id}`, () => pollFrom(found(db.select().from(poll).where(eq(poll.id, id)).get(), wireId('poll', id))))
}

/** The poll of a cycle, once it is open. */
export function pollOfCycle (db: Db, cycleId: number): Poll | undefined {
  const row = db.select().from(poll).where(eq(poll.cycleId, cycleId)).get()
  return row === undefined ? undefined : pollFrom(row)
}

/** The poll that has this key. */
export function pollWithKey (db: Db, publicKey: string): { id: number } | undefined {
  return db.select({ id: poll.id }).from(poll).where(eq(poll.publicKey, publicKey)).get()
}

/** The loads of a poll: their numbers. */
export function loadsOf (db: Db, pollId: number): number[] {
  return remembered(db, `loads of poll ${pollId}`, () => db.select({ id: electorateLoad.id }).from(electorateLoad).where(eq(electorateLoad.pollId, pollId)).all().map(({ id }) => id))
}

/** What the ballots of a cycle are judged by. Its projects and their costs never change after the final list. */
export function ballotTermsOf (db: Db, cycleId: number): BallotTerms {
  return remembered(db, `ballot terms ${cycleId}`, () => {
    const projects = db.all<Omit<BallotProject, 'category' | 'withdrawn'> & { category: string | null, void: number }>(sql`
      SELECT j.id, j.external_id AS number, j.pool_id AS poolId, j.cost, json_extract(j.facts, '$.category') AS category, w.project_id IS NOT NULL AS void
      FROM project j JOIN pool p ON p.id = j.pool_id LEFT JOIN project_withdrawal w ON w.project_id = j.id WHERE p.cycle_id = ${cycleId} ORDER BY j.pool_id, j.position`)
    return {
      voting: regulationFor(db, cycleId).voting,
      projects: new Map(projects.map(({ category, void: isVoid, ...project }) => [project.id, { ...project, withdrawn: isVoid === 1, ...(category === null ? {} : { category }) }])),
      pools: new Map(poolsOf(db, cycleId).map(({ id, regulationCode, budget }) => [id, { id, code: regulationCode!, budget }]))
    }
  })
}

/** The pools of a cycle in which somebody of a territory votes, by their numbers, as the Regulation has it. */
export function poolsFor (db: Db, cycleId: number, territoryId: number): number[] {
  if (regulationFor(db, cycleId).voting.pools === 'all') return poolsOf(db, cycleId).map(({ id }) => id)
  return db.all<{ id: number }>(sql`
    WITH RECURSIVE line (id) AS (SELECT ${territoryId} UNION SELECT t.parent_id FROM territory t JOIN line ON line.id = t.id WHERE t.parent_id IS NOT NULL)
    SELECT p.id FROM pool p JOIN line ON line.id = p.territory_id WHERE p.cycle_id = ${cycleId} ORDER BY p.id`).map(({ id }) => id)
}

/** The numbers of the projects of a cycle that were withdrawn after its final list: a tally counts them no more. */
export function withdrawnIn (db: Db, cycleId: number): string[] {
  return [...ballotTermsOf(db, cycleId).projects.values()].filter(({ withdrawn }) => withdrawn).map(({ number }) => number)
}

/** A batch by its number; NotFound otherwise. */
export function loadBatch (db: Db, id: number): PaperBatch {
  return batchOf(found(batches(db).where(eq(paperBatch.id, id)).get(), wireId('batch', id)))
}

/** The batches of a poll in the order in which they were registered. */
export function batchesOf (db: Db, pollId: number): PaperBatch[] {
  return batches(db).where(eq(paperBatch.pollId, pollId)).orderBy(asc(paperBatch.id)).all().map(batchOf)
}

const batches = (db: Db) => db.select().from(paperBatch).leftJoin(paperBatchClose, eq(paperBatchClose.batchId, paperBatch.id))

function batchOf ({ paper_batch: { id, pollId, channel, sheets, protocolRef, protocolSha256, registeredBy }, paper_batch_close: closed }: { paper_batch: typeof paperBatch.$inferSelect, paper_batch_close: typeof paperBatchClose.$inferSelect | null }): PaperBatch {
  return {
    id,
    pollId,
    channel,
    sheets,
    protocol: { ref: protocolRef, sha256: protocolSha256 },
    registeredBy,
    ...(closed === null ? {} : { closed: { outcomes: JSON.parse(closed.outcomes) as Record<string, number>, settled: closed.settled, by: closed.closedBy } })
  }
}
