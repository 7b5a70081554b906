import { sql } from 'drizzle-orm'
import type { Db } from '../../storage/open.ts'
import type { Cycle, Pool } from '../cycle.ts'
import { loadElection } from '../election-store.ts'
import { revealedSeed } from '../regulations/lot-store.ts'
import type { Regulation } from '../regulations/regulation.ts'
import { regulationOf } from '../regulations/store.ts'
import { loadCycle, loadPool, poolsOf } from '../store.ts'
import { countPools } from '../tally/pools.ts'
import type { PoolElection } from '../tally/pools.ts'
import type { TallyResult } from '../tally/document.ts'
import { rulesOf } from '../tally/terms.ts'
import type { Watch } from '../tally/shares/stage.ts'
import { withdrawnIn } from '../voting/store.ts'

/** Whether a count under a Regulation waits for the lot that decides between equals. */
export interface Awaited { readonly lot: boolean }

/**
 * What the count of a pool waits for, where its ballots come from the poll of a cycle under a Regulation: all pools have
 * theirs then. Undefined for an election that was held elsewhere and imported; it is counted by itself.
 */
export function awaitedBy (db: Db, { id, cycleId }: Pool): Awaited | undefined {
  const regulation = regulationOf(db, cycleId)
  if (regulation === undefined || !isFromPoll(db, id)) return undefined
  return { lot: regulation.tally.ties.includes('lot') && revealedSeed(db, cycleId, 'ties') === undefined }
}

function isFromPoll (db: Db, poolId: number): boolean {
  return db.get(sql`SELECT 1 FROM poll_ballots b JOIN election e ON e.id = b.election_id WHERE e.pool_id = ${poolId}`) !== undefined
}

/**
 * Counts a pool as the Regulation of its cycle says: all pools in their order, with what one leaves to another, with the
 * categories' budgets, the pairs that exclude each other, and the revealed lot. The same for each of the pools, since neither
 * elections nor the Regulation change.
 */
export function countRegulated (db: Db, poolId: number, watch?: Watch): TallyResult {
  const pool = loadPool(db, poolId)
  const cycle = loadCycle(db, pool.cycleId)
  const regulation = regulationOf(db, cycle.id)!
  const elections = poolsOf(db, cycle.id).map(each => electionIn(db, each, cycle, regulation))
  const { pools } = countPools(elections, rulesOf(regulation), revealedSeed(db, cycle.id, 'ties'), watch)
  return pools.find(({ code }) => code === pool.code)!.result
}

function electionIn (db: Db, pool: Pool, { id: cycleId }: Cycle, { tally }: Regulation): PoolElection {
  const election = loadElection(db, pool.id)!
  const own = new Set(election.projects.map(({ id }) => id))
  const pairs = exclusionsIn(db, cycleId)
  const within = pairs.filter(([a, b]) => own.has(a) && own.has(b))
  const across = pairs.flatMap(([a, b]): [string, string][] => own.has(a) === own.has(b) ? [] : [own.has(a) ? [a, b] : [b, a]])
  const entitled = entitledIn(db, pool.id)
  const withdrawn = withdrawnIn(db, cycleId).filter(id => own.has(id))
  return {
    code: pool.code,
    election,
    whole: pool.category === undefined && isWhole(db, pool.territoryId),
    ...(entitled === undefined ? {} : { entitled }),
    options: {
      ...(within.length === 0 ? {} : { exclusive: within }),
      ...(withdrawn.length === 0 ? {} : { withdrawn }),
      ...(tally.ties.includes('submitted') ? { submitted: submissionsIn(db, pool.id) } : {})
    },
    ...(across.length === 0 ? {} : { across })
  }
}

/** Pairs of a cycle's projects of which only one is carried out, by the ids on the ballot. */
function exclusionsIn (db: Db, cycleId: number): [string, string][] {
  return db.all<{ first: string, second: string }>(sql`
    SELECT a.external_id AS first, b.external_id AS second FROM project_exclusion e JOIN project a ON a.id = e.first_id JOIN project b ON b.id = e.second_id
    JOIN pool p ON p.id = a.pool_id WHERE p.cycle_id = ${cycleId} ORDER BY e.first_id, e.second_id`).map(({ first, second }) => [first, second])
}

/** When the proposals behind a pool's projects were submitted, by the ids on the ballot. */
function submissionsIn (db: Db, poolId: number): Record<string, string> {
  return Object.fromEntries(db.all<{ id: string, at: string }>(sql`
    SELECT j.external_id AS id, s.submitted_at AS at FROM project j JOIN project_origin o ON o.project_id = j.id JOIN proposal_submission s ON s.proposal_id = o.proposal_id
    WHERE j.pool_id = ${poolId}`).map(({ id, at }) => [id, at]))
}

function entitledIn (db: Db, poolId: number): number | undefined {
  return db.get<{ voters: number } | undefined>(sql`SELECT voters FROM poll_entitled WHERE pool_id = ${poolId}`)?.voters
}

function isWhole (db: Db, territoryId: number): boolean {
  return db.get(sql`SELECT 1 FROM territory WHERE id = ${territoryId} AND parent_id IS NULL`) !== undefined
}
