import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Db } from '../../storage/open.ts'
import type { Project } from '../cycle.ts'
import { projectsByExternalId, tallyOf } from '../election-store.ts'
import { awardOf, loadProject } from '../store.ts'
import { groundOf, planFor } from './plan-store.ts'
import { prospectOf } from './reserve.ts'
import type { Prospect } from './reserve.ts'
import { excludedTogether } from './deviation-store.ts'

/** The projects of the reserve list of the result that was adopted for a pool, in their order; empty without an award. */
export function reserveOf (db: Db, poolId: number): Project[] {
  const award = awardOf(db, poolId)
  const tally = award === undefined ? undefined : tallyOf(db, poolId, award.tallyId)
  if (tally === undefined) return []
  const projects = projectsByExternalId(db, poolId)
  return tally.result.reserve.flatMap(externalId => projects.get(externalId) ?? []).map(({ id }) => loadProject(db, id))
}

/** Whether a project could still be carried out with money from a day on. */
export function prospectFor (db: Db, project: Project, on: CivilDate): Prospect {
  return prospectOf(groundOf(db, project), planFor(db, project), on)
}

/** Codes of the awarded projects that exclude a project. */
export function excludedBy (db: Db, { id, cycleId, code }: Project): string[] {
  return excludedTogether(db, cycleId, [id]).flat().filter(other => other !== code)
}

/** The promotion of a project: the day on which it would be done by the check that it passed. */
export function promotionOf (db: Db, projectId: number): { decisionId: number, on: CivilDate, doneOn: CivilDate, entrySeq: number } | undefined {
  return db.get(sql`SELECT p.decision_id AS decisionId, e.effective_on AS "on", p.done_on AS doneOn, p.entry_seq AS entrySeq FROM promotion p JOIN entry e ON e.seq = p.entry_seq WHERE p.project_id = ${projectId}`)
}
