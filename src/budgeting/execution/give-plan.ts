import { hash } from 'node:crypto'
import { projectPlan } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { layOut } from '../feasibility/check.ts'
import type { Upkeep, WorkPlan } from '../feasibility/plan.ts'
import { loadProject } from '../store.ts'
import { planRules } from './milestone-rules.ts'
import { costOf, questionOf } from './plan.ts'
import { groundOf, planFor } from './plan-store.ts'

/** Gives a project the work plan that the Uprava drew up, with the upkeep of what it makes, where it did not bring one from its proposal; a Refusal when its dates cannot be computed. */
export function givePlan (act: Act, { projectId, plan, upkeep }: { projectId: number, plan: WorkPlan, upkeep?: Upkeep }): void {
  const { db, auditSeq, today } = act
  const project = loadProject(db, projectId)
  enforce(planRules, { project, planned: planFor(db, project)?.by })
  layOut(questionOf(groundOf(db, project), { plan, cost: costOf(project, upkeep) }, project.awardedOn ?? today))
  const document = canonicalJson({ plan, ...(upkeep === undefined ? {} : { upkeep }) })
  const sha256 = hash('sha256', document)
  db.insert(projectPlan).values({ projectId, document, sha256, auditSeq }).run()
  act.tell({ action: 'execution.plan', target: { type: 'project', id: wireId('project', projectId) }, after: { tasks: plan.tasks.map(({ id }) => id), plan_sha256: sha256 } })
}
