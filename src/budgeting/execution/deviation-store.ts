import { sql } from 'drizzle-orm'
import { awardDeviation } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'
import { projectsByExternalId } from '../election-store.ts'
import type { Deviation, DeviationWish, Voted } from './deviation.ts'

/** The projects of a pool with what the vote gives them: its cost to each winner. */
export function votedIn (db: Db, poolId: number, winners: readonly string[]): Voted[] {
  const won = new Set(winners)
  return [...projectsByExternalId(db, poolId)].map(([externalId, { id, code, title, cost }]) => ({ id, code, title, externalId, cost, voted: won.has(externalId) ? cost : 0 }))
}

/** Codes of projects of a cycle that exclude each other, where both of a pair are among these or have money already. */
export function excludedTogether (db: Db, cycleId: number, projectIds: readonly number[]): [string, string][] {
  return db.all<{ first: string, second: string }>(sql`
    SELECT a.code AS first, b.code AS second FROM project_exclusion e JOIN project a ON a.id = e.first_id JOIN project b ON b.id = e.second_id JOIN pool p ON p.id = a.pool_id
    WHERE p.cycle_id = ${cycleId} AND (a.id IN ${[...projectIds, 0]} OR b.id IN ${[...projectIds, 0]})
      AND (a.id IN ${[...projectIds, 0]} OR a.id IN (SELECT project_id FROM allocation)) AND (b.id IN ${[...projectIds, 0]} OR b.id IN (SELECT project_id FROM allocation))
    ORDER BY e.first_id, e.second_id`).map(({ first, second }) => [first, second])
}

/** Keeps a deviation, with its reason where that can be erased; returns what the leaf tells of the reason. */
export function keepDeviation (act: Act, { projectId, amount, reason }: DeviationWish, decisionId: number): string {
  const { id, commit } = act.keepText(reason)
  act.db.insert(awardDeviation).values({ projectId, amount, decisionId, reasonNote: id, auditSeq: act.auditSeq }).run()
  return commit
}

interface Row { projectId: number, amount: Kopecks, cost: Kopecks, won: number, decisionId: number, reason: string | null }

/** The deviations in the award of a pool, in the order of its projects. */
export function deviationsIn (db: Db, poolId: number): Deviation[] {
  return db.all<Row>(sql`
    SELECT d.project_id AS projectId, d.amount, j.cost, d.decision_id AS decisionId, n.text AS reason,
      EXISTS (SELECT 1 FROM json_each(t.result, '$.winners') w WHERE w.value = j.external_id) AS won
    FROM award_deviation d JOIN project j ON j.id = d.project_id JOIN award a ON a.pool_id = j.pool_id JOIN tally t ON t.id = a.tally_id LEFT JOIN note n ON n.id = d.reason_note
    WHERE j.pool_id = ${poolId} ORDER BY d.project_id`)
    .map(({ projectId, amount, cost, won, decisionId, reason }) => ({ projectId, amount, voted: won === 1 ? cost : 0, decisionId, ...(reason === null ? {} : { reason }) }))
}
