import { milestoneForecast } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadProject } from '../store.ts'
import { forecastRules } from './milestone-rules.ts'
import { taskFacts } from './task-facts.ts'

export interface Forecast { readonly projectId: number, readonly task: string, readonly on: CivilDate, readonly reason: string }

/** Records when a task of an awarded project is expected to be done, and why not as planned. The last forecast holds. */
export function forecastMilestone (act: Act, { projectId, task, on, reason }: Forecast): void {
  const { db, auditSeq, today } = act
  const project = loadProject(db, projectId)
  enforce(forecastRules, { ...taskFacts(db, project, task), on, today })
  const kept = act.keepText(reason)
  db.insert(milestoneForecast).values({ projectId, task, doneOn: on, reasonNote: kept.id, auditSeq }).run()
  act.tell({ action: 'execution.forecast', target: { type: 'project', id: wireId('project', projectId) }, reason: { text_commit: kept.commit }, after: { task, expected_on: on } })
}
