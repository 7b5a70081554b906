import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Project } from '../cycle.ts'
import type { Acceptance, Milestone } from './milestone.ts'
import { plannedDates, questionOf } from './plan.ts'
import { groundOf, planFor } from './plan-store.ts'

interface Row { id: number, projectId: number, task: string, onDay: CivilDate, actId: number | null, ref: string, sha256: string, withdrawn: number }

const columns = sql`a.id, a.project_id AS projectId, a.task, a.on_day AS onDay, a.act_id AS actId, a.document_ref AS ref, a.document_sha256 AS sha256,
  EXISTS (SELECT 1 FROM milestone_withdrawal w WHERE w.acceptance_id = a.id) AS withdrawn FROM milestone_acceptance a`

const acceptanceOf = ({ id, task, onDay, actId, ref, sha256 }: Row): Acceptance => ({ id, task, on: onDay, ...(actId === null ? {} : { actId }), document: { ref, sha256 } })

/** The acceptances of a project's tasks that stand, in the order of recording. */
export function acceptancesOf (db: Db, projectId: number): Acceptance[] {
  return db.all<Row>(sql`SELECT ${columns} WHERE a.project_id = ${projectId} ORDER BY a.id`).filter(({ withdrawn }) => withdrawn === 0).map(acceptanceOf)
}

/** An acceptance by its number, whether it stands or not; NotFound otherwise. */
export function loadAcceptance (db: Db, id: number): Acceptance & { readonly projectId: number, readonly withdrawn: boolean } {
  const row = found(db.get<Row | undefined>(sql`SELECT ${columns} WHERE a.id = ${id}`), wireId('acceptance', id))
  return { ...acceptanceOf(row), projectId: row.projectId, withdrawn: row.withdrawn === 1 }
}

/** The last forecast of each task of a project. */
function forecastsOf (db: Db, projectId: number): Map<string, { on: CivilDate, reason?: string }> {
  const rows = db.all<{ task: string, on: CivilDate, reason: string | null }>(sql`SELECT f.task, f.done_on AS "on", n.text AS reason
    FROM milestone_forecast f LEFT JOIN note n ON n.id = f.reason_note WHERE f.project_id = ${projectId} ORDER BY f.id`)
  return new Map(rows.map(({ task, on, reason }) => [task, { on, ...(reason === null ? {} : { reason }) }]))
}

/** The tasks of an awarded project in the order of its plan, as planned from its award on, forecast and accepted; empty without a plan. */
export function milestonesOf (db: Db, project: Project): Milestone[] {
  const kept = planFor(db, project)
  if (kept === undefined) return []
  const planned = project.awardedOn === undefined ? undefined : plannedDates(questionOf(groundOf(db, project), kept, project.awardedOn))
  const forecasts = forecastsOf(db, project.id)
  const accepted = new Map(acceptancesOf(db, project.id).map(acceptance => [acceptance.task, acceptance]))
  return kept.plan.tasks.map(({ id, name, kind }) => {
    const [dates, forecast, acceptance] = [planned?.get(id), forecasts.get(id), accepted.get(id)]
    return {
      task: id,
      name,
      kind,
      ...(dates === undefined ? {} : { planned: dates }),
      ...(forecast === undefined ? {} : { forecast }),
      ...(acceptance === undefined ? {} : { accepted: acceptance })
    }
  })
}
