import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { projectAwarded, projectRuns, withinBudgetYear } from '../../spending/rules.ts'
import type { ProjectFacts } from '../../spending/rules.ts'

/** A plan that the Uprava gives a project. */
export interface PlanFacts { readonly project: Pick<ProjectFacts['project'], 'code' | 'fundCode' | 'ended'>, readonly planned?: 'proposal' | 'uprava' }

export const plannedOnce: Rule<PlanFacts> = {
  id: 'planned-once',
  cites: cite.oneBudgetPeriod,
  says: 'A project is carried out by the plan that was voted on; where there was none, the Uprava gives it one, once.',
  holds: ({ planned }) => planned === undefined,
  because: ({ project, planned }) => planned === 'proposal' ? `${project.code} has the plan of its proposal.` : `${project.code} has a plan.`,
  remedy: 'Record forecasts where tasks will not be done as planned.'
}

/** What giving a plan has to meet, in the order in which it refuses. */
export const planRules: readonly Rule<PlanFacts>[] = [plannedOnce, projectRuns]

/** A task of an awarded project that is forecast or accepted on a day. */
export interface TaskFacts extends Pick<ProjectFacts, 'on'> {
  readonly project: ProjectFacts['project']
  readonly task: string
  /** The ids of the tasks of its plan; empty while there is none. */
  readonly plan: readonly string[]
  /** The acceptance that stands. */
  readonly accepted?: { readonly id: string, readonly on: CivilDate }
}

export const taskOfThePlan: Rule<TaskFacts> = {
  id: 'task-of-the-plan',
  cites: cite.oneBudgetPeriod,
  says: 'What is forecast and accepted is a task of the project\'s work plan.',
  holds: ({ task, plan }) => plan.includes(task),
  because: ({ project, task, plan }) => plan.length === 0 ? `${project.code} has no work plan.` : `${task} is no task of ${project.code}; its tasks are ${plan.join(', ')}.`,
  remedy: 'Name a task of the plan; where there is no plan, give one first.'
}

export const acceptedOnce: Rule<TaskFacts> = {
  id: 'accepted-once',
  cites: cite.documentedSpending,
  says: 'A task is accepted once, and then no longer forecast.',
  holds: ({ accepted }) => accepted === undefined,
  because: ({ task, accepted }) => `${task} was accepted on ${accepted?.on} (${accepted?.id}).`,
  remedy: 'If that was a mistake, withdraw the acceptance first.'
}

export interface ForecastFacts extends TaskFacts { readonly today: CivilDate }

export const forecastLiesAhead: Rule<ForecastFacts> = {
  id: 'forecast-lies-ahead',
  cites: cite.documentedSpending,
  says: 'A forecast names today or a later day; what is done is accepted.',
  holds: ({ on, today }) => on >= today,
  because: ({ on, today }) => `${on} has passed; today is ${today}.`,
  remedy: 'Accept the task with its document, or name the day on which it will be done.'
}

/** What a forecast has to meet, in the order in which it refuses. */
export const forecastRules: readonly Rule<ForecastFacts>[] = [projectAwarded, projectRuns, taskOfThePlan, acceptedOnce, forecastLiesAhead]

/** A task that is to be accepted. */
export interface AcceptanceFacts extends TaskFacts {
  readonly project: ProjectFacts['project'] & { readonly id: number, readonly awardedOn?: CivilDate }
  /** Tasks that have to be finished before it, and are not accepted by that day. */
  readonly before: readonly string[]
  /** The act that pays for it. */
  readonly act?: { readonly id: string, readonly projectId?: number, readonly on: CivilDate, readonly state: string }
}

export const acceptedAfterAward: Rule<AcceptanceFacts> = {
  id: 'accepted-after-award',
  cites: cite.pbByRada,
  says: 'Work on a project is accepted after the Rada has awarded it.',
  holds: ({ project, on }) => project.awardedOn === undefined || project.awardedOn <= on,
  because: ({ project, on }) => `${project.code} was awarded on ${project.awardedOn}, after ${on}.`,
  remedy: 'Give the day of the document of acceptance; work before the award is none of this project.'
}

export const predecessorsAccepted: Rule<AcceptanceFacts> = {
  id: 'predecessors-accepted',
  cites: cite.documentedSpending,
  says: 'A task is accepted after the tasks that have to be finished before it.',
  holds: ({ before }) => before.length === 0,
  because: ({ task, before, on }) => `Before ${task} come ${before.join(', ')}, not accepted by ${on}.`,
  remedy: 'Accept those first.'
}

export const acceptedByItsAct: Rule<AcceptanceFacts> = {
  id: 'accepted-by-its-act',
  cites: cite.documentedSpending,
  says: 'The act that an acceptance names was approved, is one of its project, and is not of a later day.',
  holds: ({ act, project, on }) => act === undefined || (act.projectId === project.id && act.state === 'approved' && act.on <= on),
  because: ({ act, project, on }) => act === undefined
    ? 'There is no act.'
    : act.projectId !== project.id ? `${act.id} is no act of ${project.code}.` : act.state !== 'approved' ? `${act.id} is ${act.state}.` : `${act.id} is of ${act.on}, after ${on}.`,
  remedy: 'Name an approved act of this project, or none where the task costs nothing.'
}

/** What an acceptance has to meet, in the order in which it refuses. */
export const acceptanceRules: readonly Rule<AcceptanceFacts>[] = [
  projectAwarded, projectRuns, taskOfThePlan, acceptedOnce, withinBudgetYear, acceptedAfterAward, predecessorsAccepted, acceptedByItsAct
]

/** An acceptance that is to be withdrawn. */
export interface WithdrawalFacts { readonly project: ProjectFacts['project'], readonly acceptance: string, readonly withdrawn: boolean, /** Acceptances of later tasks that rest on it. */ readonly later: readonly string[] }

export const withdrawnOnce: Rule<WithdrawalFacts> = {
  id: 'acceptance-withdrawn-once',
  cites: cite.appendOnly,
  says: 'An acceptance is withdrawn once.',
  holds: ({ withdrawn }) => !withdrawn,
  because: ({ acceptance }) => `${acceptance} was withdrawn.`,
  remedy: 'Nothing more is needed; accept the task when it is done.'
}

export const laterTasksFirst: Rule<WithdrawalFacts> = {
  id: 'later-tasks-first',
  cites: cite.appendOnly,
  says: 'The acceptance of a task is withdrawn after those of the tasks that follow it.',
  holds: ({ later }) => later.length === 0,
  because: ({ acceptance, later }) => `On ${acceptance} rest ${later.join(', ')}.`,
  remedy: 'Withdraw those first.'
}

/** What a withdrawal has to meet, in the order in which it refuses. */
export const withdrawalRules: readonly Rule<WithdrawalFacts>[] = [projectRuns, withdrawnOnce, laterTasksFirst]
