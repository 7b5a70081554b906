import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Project } from '../cycle.ts'
import type { TaskFacts } from './milestone-rules.ts'
import { acceptancesOf } from './milestone-store.ts'
import { planFor } from './plan-store.ts'

/** What is known of a task of a project. */
export function taskFacts (db: Db, project: Project, task: string): Omit<TaskFacts, 'on' | 'project'> & { project: Project & { awarded: boolean } } {
  const accepted = acceptancesOf(db, project.id).find(acceptance => acceptance.task === task)
  return {
    project: { ...project, awarded: project.allocated !== undefined },
    task,
    plan: planFor(db, project)?.plan.tasks.map(({ id }) => id) ?? [],
    ...(accepted === undefined ? {} : { accepted: { id: wireId('acceptance', accepted.id), on: accepted.on } })
  }
}
