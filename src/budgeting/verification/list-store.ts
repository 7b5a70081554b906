import { sql } from 'drizzle-orm'
import type { Db } from '../../storage/open.ts'
import type { ProjectCost, WorkPlan } from '../feasibility/plan.ts'
import type { WholeDocument } from '../proposals/document.ts'
import { loadVersion } from '../proposals/store.ts'

/** The final list of a cycle: its seed and its hash. */
export interface FinalList { readonly seed: string, readonly sha256: string, readonly settledAt: string }

/** The final list of a cycle, once it is settled. */
export function finalListOf (db: Db, cycleId: number): FinalList | undefined {
  return db.get<FinalList | undefined>(sql`
    SELECT f.seed, f.list_sha256 AS sha256, json_extract(l.body, '$.time') AS settledAt
    FROM final_list f JOIN audit_log l ON l.seq = f.audit_seq WHERE f.cycle_id = ${cycleId}`)
}

/** A project on the ballot, and the proposal it came from. */
export interface BallotPlace { readonly projectId: number, readonly proposalId: number, readonly version: number, readonly poolId: number, readonly position: number, readonly code: string, readonly number: number, readonly title: string, readonly cost: number }

/** The places on the ballot of a cycle, pool by pool in their order. */
export function ballotOf (db: Db, cycleId: number): BallotPlace[] {
  return db.all<BallotPlace>(sql`
    SELECT j.id AS projectId, o.proposal_id AS proposalId, o.version, j.pool_id AS poolId, j.position, j.code, CAST(j.external_id AS INTEGER) AS number, j.title, j.cost
    FROM project j JOIN project_origin o ON o.project_id = j.id JOIN pool p ON p.id = j.pool_id WHERE p.cycle_id = ${cycleId} ORDER BY j.pool_id, j.position`)
}

/** The place on the ballot that a proposal got, if it got one. */
export function placeOf (db: Db, proposalId: number): { projectId: number, code: string, position: number } | undefined {
  return db.get(sql`SELECT j.id AS projectId, j.code, j.position FROM project j JOIN project_origin o ON o.project_id = j.id WHERE o.proposal_id = ${proposalId}`)
}

/** The proposals by which a cycle is bound: those on the ballot, and once it awarded anything those with an award; undefined before the final list. */
export function boundTo (db: Db, cycleId: number): Set<number> | undefined {
  const rows = db.all<{ proposalId: number, awarded: number }>(sql`
    SELECT o.proposal_id AS proposalId, a.project_id IS NOT NULL AS awarded FROM project_origin o JOIN proposal_submission s ON s.proposal_id = o.proposal_id
    LEFT JOIN allocation a ON a.project_id = o.project_id WHERE s.cycle_id = ${cycleId}`)
  const awarded = rows.filter(row => row.awarded === 1)
  return finalListOf(db, cycleId) === undefined ? undefined : new Set((awarded.length > 0 ? awarded : rows).map(({ proposalId }) => proposalId))
}

/**
 * Projects of a cycle of which only one of two is carried out, by the ids that ballots and tallies know them by (their numbers,
 * which are distinct in the cycle), also across pools; in one order.
 */
export function exclusivePairsOf (db: Db, cycleId: number): [string, string][] {
  const rows = db.all<{ first: string, second: string }>(sql`
    SELECT a.external_id AS first, b.external_id AS second FROM project_exclusion e
    JOIN project a ON a.id = e.first_id JOIN project b ON b.id = e.second_id JOIN pool p ON p.id = a.pool_id
    WHERE p.cycle_id = ${cycleId} ORDER BY e.first_id, e.second_id`)
  return rows.map(({ first, second }) => [first, second])
}

/** The plan and the costs of a project as it stood for election; undefined for one that came from a file, or whose text was erased. */
export function planOfProject (db: Db, projectId: number): { plan: WorkPlan, cost: ProjectCost } | undefined {
  const origin = db.get<{ proposalId: number, version: number } | undefined>(sql`SELECT proposal_id AS proposalId, version FROM project_origin WHERE project_id = ${projectId}`)
  const document = origin === undefined ? undefined : loadVersion(db, origin.proposalId, origin.version).document as WholeDocument | undefined
  return document === undefined ? undefined : { plan: document.plan, cost: document.cost }
}
