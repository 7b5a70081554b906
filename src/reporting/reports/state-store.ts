import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Db } from '../../storage/open.ts'

/** What became of an awarded project: it runs, or how and when it ended. A close that was reopened ended nothing. */
export interface ProjectState { readonly state: 'running' | 'completed' | 'abandoned' | 'not_completed', readonly on?: CivilDate }

/** The states of the projects of a cycle that ended, by their numbers; those that are not there run. */
export function endedIn (db: Db, cycleId: number): Map<number, ProjectState> {
  const rows = db.all<{ id: number, state: ProjectState['state'], on: CivilDate }>(sql`
    WITH here AS (SELECT j.id FROM project j JOIN pool p ON p.id = j.pool_id WHERE p.cycle_id = ${cycleId})
    SELECT u.project_id AS id, 'not_completed' AS state, e.year || '-12-31' AS "on" FROM unfinished_project u JOIN fiscal_year_event e ON e.id = u.close_event_id
      WHERE u.project_id IN here AND NOT EXISTS (SELECT 1 FROM fiscal_year_event l WHERE l.year = e.year AND l.id > e.id)
    UNION ALL SELECT x.project_id, x.ending, x.on_day FROM project_end x
      WHERE x.project_id IN here AND NOT EXISTS (SELECT 1 FROM project_end_withdrawal w WHERE w.end_id = x.id)`)
  return new Map(rows.map(({ id, ...state }) => [id, state]))
}

/** The contracts of a project that bind it: the day by which the last of them is due, and whether all of them are accepted. */
export interface ContractTerm { readonly dueOn: CivilDate, readonly accepted: boolean, readonly acceptedOn?: CivilDate }

/** Nothing reversed the entry of this outcome. */
const stands = sql`NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = o.entry_seq)`

/** The terms of the contracts of a cycle's projects, those that were terminated left out. */
export function contractTermsIn (db: Db, fundId: number): Map<number, ContractTerm> {
  const rows = db.all<{ projectId: number, dueOn: CivilDate, open: number, acceptedOn: CivilDate | null }>(sql`
    SELECT c.project_id AS projectId, max(coalesce((SELECT due_on FROM contract_change WHERE contract_id = c.id ORDER BY id DESC LIMIT 1), c.due_on)) AS dueOn,
      sum(coalesce((SELECT sum(p.amount) FROM voucher v JOIN posting p ON p.commitment_id = v.id JOIN account a ON a.id = p.account_id AND a.code GLOB '*:Committed' WHERE v.contract_id = c.id), 0) <> 0
        OR NOT EXISTS (SELECT 1 FROM voucher v JOIN voucher_outcome o ON o.voucher_id = v.id AND o.outcome = 'approved' WHERE v.contract_id = c.id AND ${stands})) AS open,
      max((SELECT max(s.on_day) FROM voucher v JOIN voucher s ON s.commitment_id = v.id AND s.kind = 'act' JOIN voucher_outcome o ON o.voucher_id = s.id AND o.outcome = 'approved' WHERE v.contract_id = c.id AND ${stands})) AS acceptedOn
    FROM contract c WHERE c.fund_id = ${fundId} AND c.project_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contract_end e WHERE e.contract_id = c.id) GROUP BY c.project_id`)
  return new Map(rows.map(({ projectId, open, acceptedOn, ...term }) => [projectId, { ...term, accepted: open === 0, ...(acceptedOn === null ? {} : { acceptedOn }) }]))
}
