import type { CivilDate } from '../../calendar/civil-date.ts'
import { firstOf } from '../../calendar/working-days.ts'
import type { Names } from '../../ledger/account.ts'
import type { TaskKind } from '../regulations/regulation.ts'
import { criticalPath, drivingSteps, earliestDates, latestDates, reach, roomFor, type Dates } from './critical-path.ts'
import { buildNetwork, type Ground, type Network, type Step } from './network.ts'
import type { DayUnit, Task } from './plan.ts'
import { pausesOf, seasonDays } from './seasons.ts'

/** The network with its dates, as places in the calendar; without latest dates where it does not end within the calendar. */
export interface Schedule {
  readonly network: Network
  readonly ground: Ground
  readonly days: Int32Array
  readonly early: Dates
  readonly end: number
  /** Whether all steps have dates within the calendar. */
  readonly dated: boolean
}

/** A task with its dates, both ends included; what lies behind the calendar has none. */
export interface ScheduledTask {
  readonly id: string
  readonly name: string | Names
  readonly kind: TaskKind
  readonly unit: DayUnit
  readonly days: number
  /** Who added it, and on what ground; absent for the author's own. */
  readonly added?: { readonly by: 'law' | 'regulation', readonly ground: string }
  readonly earliestStart?: CivilDate
  readonly earliestFinish?: CivilDate
  readonly latestStart?: CivilDate
  readonly latestFinish?: CivilDate
  /** By how many of the days on which it can run the task may be put off before the end is: in its own unit. */
  readonly float?: number
  /** Its float is 0, or the end follows from its end: days of rest behind it may leave it a small float all the same. */
  readonly critical: boolean
  readonly season?: SeasonTold
}

/** How many days of the calendar a task waits for its season before it starts, and pauses while it runs. */
export interface SeasonTold { readonly waited: number, readonly paused: number, readonly pauses: readonly { readonly from: CivilDate, readonly until: CivilDate }[] }

/** The earliest dates of the tasks, which stand in an order without circles. */
export function schedule (tasks: readonly Task[], ground: Ground): Schedule {
  const network = buildNetwork(tasks, ground)
  return withDays(network, ground, Int32Array.from(network, step => step.days))
}

/** The earliest dates with other durations. */
export function withDays (network: Network, ground: Ground, days: Int32Array): Schedule {
  const early = roomFor(network)
  const end = earliestDates(network, days, early)
  return { network, ground, days, early, end, dated: end < ground.calendar.dates.length }
}

/** The steps of the critical path, first to last. */
export function pathOf ({ network, early, end }: Schedule): number[] {
  return criticalPath(network, early, end)
}

/** Every task with its dates and floats, in the order of the network. */
export function tellTasks (schedule: Schedule): ScheduledTask[] {
  const { network, days, early, end, dated, ground: { calendar: { dates } } } = schedule
  const late = dated ? latestDates(network, days, end) : undefined
  const driving = drivingSteps(network, early, end)
  return network.map((step, at) => {
    const { id, name, kind, unit, added, set } = step
    const float = late === undefined ? undefined : set.before[late.start[at]!]! - set.before[early.start[at]!]!
    return {
      id,
      name,
      kind,
      unit,
      days: days[at]!,
      added: added && { by: added.by, ground: added.ground },
      earliestStart: dates[early.start[at]!],
      earliestFinish: dates[early.finish[at]!],
      latestStart: late && dates[late.start[at]!],
      latestFinish: late && dates[late.finish[at]!],
      float,
      critical: float === 0 || driving.has(at),
      season: step.seasons.length === 0 ? undefined : tellSeason(schedule, step, at)
    }
  })
}

/** What the season costs a task; of one that does not end within the calendar, up to the calendar's end. */
export function tellSeason ({ early: { start, finish }, ground: { calendar } }: Schedule, { links, earliest, plain, seasons }: Step, at: number): SeasonTold {
  const { dates } = calendar
  const ready = links.reduce((latest, link) => Math.max(latest, reach(link, start, finish)), earliest)
  const pauses = pausesOf(seasonDays(calendar, 'calendar', seasons), start[at]!, Math.min(finish[at]!, dates.length - 1))
  return {
    waited: start[at]! - firstOf(plain, ready),
    paused: pauses.reduce((sum, { from, until }) => sum + until - from + 1, 0),
    pauses: pauses.map(({ from, until }) => ({ from: dates[from]!, until: dates[until]! }))
  }
}
