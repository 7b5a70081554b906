import { addDays, daysBetween } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { TaskKind } from '../regulations/regulation.ts'

/** A document that lies outside: its number, and the SHA-256 of its file. */
interface Document { readonly ref: string, readonly sha256: string }

/** A task of the work plan while it is carried out. */
export interface Milestone {
  readonly task: string
  readonly name: string
  readonly kind: TaskKind
  /** As the plan has it from the day of the award on; absent where that lies behind all years of the calendar. */
  readonly planned?: { readonly from: CivilDate, readonly until: CivilDate }
  /** When it is expected to be done, where that is not as planned any more. */
  readonly forecast?: { readonly on: CivilDate, readonly reason?: string }
  readonly accepted?: Acceptance
}

/** A task that was accepted, by a document and where it is paid for by an act. */
export interface Acceptance { readonly id: number, readonly task: string, readonly on: CivilDate, readonly actId?: number, readonly document: Document }

/** How late a task or a project is: by so many days, and since which day; on time there is nothing. */
export interface Delay { readonly days: number, readonly since: CivilDate }

/** The day on which a task was accepted, or is expected to be; what should have been by now, is expected today at the earliest. */
export function doneOn ({ planned, forecast, accepted }: Milestone, today: CivilDate): CivilDate | undefined {
  if (accepted !== undefined) return accepted.on
  const expected = forecast?.on ?? planned?.until
  return expected === undefined || expected >= today ? expected : today
}

/** How late a task is against its plan; a day that passed without an acceptance counts, whatever was forecast. */
export function delayOf (milestone: Milestone, today: CivilDate): Delay | undefined {
  const done = doneOn(milestone, today)
  const { planned } = milestone
  return planned === undefined || done === undefined || done <= planned.until ? undefined : { days: daysBetween(planned.until, done), since: addDays(planned.until, 1) }
}

/** Whether a task is work: what is paid, and when, the ledger tells. */
export const isWork = ({ kind }: { readonly kind: TaskKind }): boolean => kind !== 'payment'

/** What a plan says of its project, payments left out: when its last task was planned, when it is expected now, and how much was accepted. */
export interface Progress { readonly tasks: number, readonly accepted: number, readonly plannedOn?: CivilDate, readonly expectedOn?: CivilDate, readonly delay?: Delay }

/** Progress is what was accepted: so many of the tasks but the payments. The project is as late as its last task. */
export function progressOf (all: readonly Milestone[], today: CivilDate): Progress {
  const milestones = all.filter(isWork)
  const last = (days: readonly (CivilDate | undefined)[]) => days.includes(undefined) ? undefined : days.toSorted().at(-1)
  const plannedOn = last(milestones.map(({ planned }) => planned?.until))
  const expectedOn = last(milestones.map(milestone => doneOn(milestone, today)))
  return {
    tasks: milestones.length,
    accepted: milestones.filter(({ accepted }) => accepted !== undefined).length,
    ...(plannedOn === undefined ? {} : { plannedOn }),
    ...(expectedOn === undefined ? {} : { expectedOn }),
    ...(plannedOn === undefined || expectedOn === undefined || expectedOn <= plannedOn ? {} : { delay: { days: daysBetween(plannedOn, expectedOn), since: addDays(plannedOn, 1) } })
  }
}
