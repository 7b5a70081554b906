import { eq } from 'drizzle-orm'
import { project as projectTable, projectPlan } from '../../../db/schema.ts'
import type { Db } from '../../storage/open.ts'
import type { Project } from '../cycle.ts'
import type { Upkeep, WorkPlan } from '../feasibility/plan.ts'
import { regulationOf } from '../regulations/store.ts'
import { loadPool } from '../store.ts'
import { knownLines } from '../verification/budget-store.ts'
import { planOfProject } from '../verification/list-store.ts'
import { costOf } from './plan.ts'
import type { Ground, KeptPlan } from './plan.ts'

/** The plan by which a project is carried out; undefined while nobody gave one, or where the text of its proposal was erased. */
export function planFor (db: Db, project: Pick<Project, 'id' | 'title' | 'cost'>): KeptPlan | undefined {
  const own = planOfProject(db, project.id)
  if (own !== undefined) return { ...own, by: 'proposal' }
  const row = db.select({ document: projectPlan.document }).from(projectPlan).where(eq(projectPlan.projectId, project.id)).get()
  if (row === undefined) return undefined
  const { plan, upkeep } = JSON.parse(row.document) as { plan: WorkPlan, upkeep?: Upkeep }
  return { plan, cost: costOf(project, upkeep), by: 'uprava' }
}

/** What the plan of a project is judged by. */
export function groundOf (db: Db, project: Project): Ground {
  const regulation = regulationOf(db, project.cycleId)
  const { facts } = db.select({ facts: projectTable.facts }).from(projectTable).where(eq(projectTable.id, project.id)).get()!
  const { category } = JSON.parse(facts) as { category?: string }
  return {
    project,
    pool: loadPool(db, project.poolId),
    ...(category === undefined ? {} : { category }),
    ...(regulation === undefined ? {} : { regulation }),
    budgetHas: knownLines(db, project.cycleId)
  }
}
