import type { CivilDate } from '../../calendar/civil-date.ts'
import { startOf } from '../../calendar/fiscal-year.ts'
import type { DaySet, WorkingCalendar } from '../../calendar/working-days.ts'
import type { Names } from '../../ledger/account.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { FeasibilityTerms, TaskKind } from '../regulations/regulation.ts'
import { addedTimes, lawfulDays, type AddedTime } from './lead-times.ts'
import type { DayUnit, Duration, Predecessor, Task } from './plan.ts'
import { seasonDays, seasonsOf, type Seasons } from './seasons.ts'

/** A task of the network: one of the author's, or a time that was added before or after one. Days are places in the calendar. */
export interface Step {
  readonly id: string
  readonly name: string | Names
  readonly kind: TaskKind
  readonly unit: DayUnit
  readonly days: number
  readonly task?: Task
  readonly added?: AddedTime
  readonly links: readonly Link[]
  readonly earliest: number
  /** The days on which it can run: those of its unit, in its seasons. */
  readonly set: DaySet
  readonly plain: DaySet
  readonly seasons: Seasons
}

/** A step starts when `lag` days of the set have passed after the finish, or from the start, of an earlier one. */
export interface Link { readonly from: number, readonly starts: boolean, readonly lag: number, readonly lagSet: DaySet }

/** The steps in an order in which each comes after all that it waits for. */
export type Network = readonly Step[]

export interface Ground {
  readonly terms: FeasibilityTerms
  readonly calendar: WorkingCalendar
  readonly year: number
  /** The first day on which the money allows work, as a place. */
  readonly first: number
  /** What the project costs in all: some times are added only from an amount on. */
  readonly total: Kopecks
}

/** Whole days of a duration; of three points their mean (optimistic + 4 × likely + pessimistic) / 6, a day begun counted whole. */
export function daysOf (duration: Duration): number {
  return typeof duration === 'number' ? duration : Math.ceil((duration.optimistic + 4 * duration.likely + duration.pessimistic) / 6)
}

/** The network of tasks that stand in an order without circles (see `examinePlan`), with all times that are added by rule. */
export function buildNetwork (tasks: readonly Task[], ground: Ground): Network {
  const { terms, calendar, first } = ground
  const steps: Step[] = []
  const placed = new Map<string, { at: number, after: Link[] }>()
  const lawful = lawfulDays(startOf(ground.year))
  const plain = (unit: DayUnit) => unit === 'working' ? calendar.working : calendar.all
  const from = (at: number): Link => ({ from: at, starts: false, lag: 0, lagSet: calendar.all })
  for (const task of tasks) {
    const times = addedTimes(task, terms, ground.total, lawful)
    const links = (task.after ?? []).flatMap(predecessor => linksTo(predecessor, placed, calendar))
    const add = (time: AddedTime, waits: readonly Link[]) => steps.push({
      id: `${task.id}:${time.code}`, name: time.name, kind: task.kind, unit: time.unit, days: time.days, added: time,
      links: waits, earliest: first, set: plain(time.unit), plain: plain(time.unit), seasons: []
    }) - 1
    const before = times.filter(({ place }) => place === 'before').map(time => from(add(time, links)))
    const seasons = seasonsOf(task, terms)
    const at = steps.push({
      id: task.id, name: task.name, kind: task.kind, unit: task.unit, days: daysOf(task.duration), task,
      links: [...links, ...before], earliest: Math.max(first, placeFrom(calendar, task.earliest_start)), set: seasonDays(calendar, task.unit, seasons), plain: plain(task.unit), seasons
    }) - 1
    placed.set(task.id, { at, after: times.filter(({ place }) => place === 'after').map(time => from(add(time, [from(at)]))) })
  }
  return steps
}

/** A predecessor, and after its finish also the times that were added there. */
function linksTo ({ task, relation, lag }: Predecessor, placed: ReadonlyMap<string, { at: number, after: readonly Link[] }>, calendar: WorkingCalendar): Link[] {
  const { at, after } = placed.get(task)!
  const starts = relation === 'start_to_start'
  const link = { from: at, starts, lag: lag?.days ?? 0, lagSet: lag?.unit === 'working' ? calendar.working : calendar.all }
  return starts ? [link] : [link, ...after]
}

/** The place of a day; days before the calendar are its first, days behind it lie behind it. */
function placeFrom ({ dates, placeOf }: WorkingCalendar, on: CivilDate | undefined): number {
  return on === undefined || on < dates[0]! ? 0 : placeOf.get(on) ?? dates.length
}
