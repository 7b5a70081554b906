import { fundedProjects } from '../../budgeting/election-store.ts'
import { milestonesOf } from '../../budgeting/execution/milestone-store.ts'
import { progressOf } from '../../budgeting/execution/milestone.ts'
import type { Delay } from '../../budgeting/execution/milestone.ts'
import { loadCycle, loadProject, poolsOf } from '../../budgeting/store.ts'
import { addDays, daysBetween } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { endOf } from '../../calendar/fiscal-year.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { ofCycle } from './report.ts'
import type { OfCycle } from './report.ts'
import { contractTermsIn, endedIn } from './state-store.ts'
import type { ContractTerm, ProjectState } from './state-store.ts'

/** A project against its calendar. Late is told by its plan; where it has none, by the last day of its contracts. */
export interface ScheduleLine {
  readonly project: string
  readonly code: string
  readonly title: string
  readonly pool: string
  readonly state: ProjectState['state']
  readonly ended_on?: CivilDate
  readonly awarded_on?: CivilDate
  readonly tasks?: { readonly planned: number, readonly accepted: number }
  readonly planned_on?: CivilDate
  readonly expected_on?: CivilDate
  readonly contract_due_on?: CivilDate
  readonly late?: { readonly days: number, readonly since: CivilDate, readonly by: 'plan' | 'contract' }
}

export interface ScheduleReport {
  readonly report: 'schedule'
  readonly cycle: OfCycle
  readonly totals: Readonly<Record<ProjectState['state'] | 'projects' | 'late', number>>
  readonly projects: readonly ScheduleLine[]
}

/**
 * The plan of a cycle against the calendar on a day: which awarded project is late, by how many days, and since when. After the
 * budget year it speaks of its last day; a project that ended is told as of its end. NotFound without the cycle.
 */
export function scheduleReport (db: Db, cycleId: number, today: CivilDate): ScheduleReport {
  const cycle = loadCycle(db, cycleId)
  const last = endOf(cycle.budgetYear)
  const ground: Ground = { asOf: today < last ? today : last, ended: endedIn(db, cycleId), terms: contractTermsIn(db, cycle.fundId) }
  const projects = poolsOf(db, cycleId).flatMap(pool => fundedProjects(db, pool.id).map(({ id }) => lineOf(db, id, pool.code, ground)))
  const count = (state: ProjectState['state']) => projects.filter(project => project.state === state).length
  return {
    report: 'schedule',
    cycle: ofCycle(cycle),
    totals: {
      projects: projects.length, running: count('running'), completed: count('completed'), abandoned: count('abandoned'), not_completed: count('not_completed'), late: projects.filter(({ late }) => late !== undefined).length
    },
    projects
  }
}

interface Ground { readonly asOf: CivilDate, readonly ended: ReadonlyMap<number, ProjectState>, readonly terms: ReadonlyMap<number, ContractTerm> }

function lineOf (db: Db, id: number, pool: string, { asOf, ended, terms }: Ground): ScheduleLine {
  const project = loadProject(db, id)
  const { state, on } = ended.get(id) ?? { state: 'running' }
  const day = on === undefined || on > asOf ? asOf : on
  const milestones = milestonesOf(db, project)
  const progress = milestones.length === 0 ? undefined : progressOf(milestones, day)
  const expected = { running: progress?.expectedOn, not_completed: progress?.expectedOn, completed: day, abandoned: undefined }[state]
  const term = terms.get(id)
  const delay = progress === undefined ? byContract(term, day) : progress.delay
  return {
    project: wireId('project', id),
    code: project.code,
    title: project.title,
    pool,
    state,
    ...(on === undefined ? {} : { ended_on: on }),
    ...(project.awardedOn === undefined ? {} : { awarded_on: project.awardedOn }),
    ...(progress === undefined ? {} : { tasks: { planned: progress.tasks, accepted: progress.accepted } }),
    ...(progress?.plannedOn === undefined ? {} : { planned_on: progress.plannedOn }),
    ...(expected === undefined || progress === undefined ? {} : { expected_on: expected }),
    ...(term === undefined ? {} : { contract_due_on: term.dueOn }),
    ...(delay === undefined ? {} : { late: { days: delay.days, since: delay.since, by: progress === undefined ? 'contract' : 'plan' } })
  }
}

/** How late the work under contracts is: by the day of its last act, or so far while something is not accepted. */
function byContract (term: ContractTerm | undefined, day: CivilDate): Delay | undefined {
  if (term === undefined) return undefined
  const done = term.accepted ? term.acceptedOn ?? term.dueOn : day
  return done <= term.dueOn ? undefined : { days: daysBetween(term.dueOn, done), since: addDays(term.dueOn, 1) }
}
