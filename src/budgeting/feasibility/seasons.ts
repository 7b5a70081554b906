import { daySet, type DaySet, type WorkingCalendar } from '../../calendar/working-days.ts'
import type { FeasibilityTerms } from '../regulations/regulation.ts'
import type { DayUnit, Season, Task } from './plan.ts'

/** What binds a task to the year: it runs on days that lie in one season of every list. */
export type Seasons = readonly (readonly Season[])[]

const unbound: Seasons = []

/** The seasons of a task: those of the Regulation for its kind where it is outdoors, and its own. */
export function seasonsOf (task: Task, terms: FeasibilityTerms): Seasons {
  if (task.outdoors !== true && task.seasons === undefined) return unbound
  const outdoors = task.outdoors === true ? terms.seasons.filter(({ kinds }) => kinds.includes(task.kind)) : []
  return [outdoors, task.seasons ?? []].filter(list => list.length > 0)
}

const known = new WeakMap<WorkingCalendar, Map<string, DaySet>>()

/** The days of a calendar, all or the worked ones, that lie in the seasons. */
export function seasonDays (calendar: WorkingCalendar, unit: DayUnit, seasons: Seasons): DaySet {
  const base = unit === 'working' ? calendar.working : calendar.all
  if (seasons.length === 0) return base
  let sets = known.get(calendar)
  if (sets === undefined) known.set(calendar, sets = new Map())
  let key: string = unit
  for (const list of seasons) {
    key += ' '
    for (const { from, until } of list) key += from + until
  }
  let days = sets.get(key)
  if (days === undefined) {
    // A Regulation has few seasons; those that authors make up must not fill the memory.
    if (sets.size >= 100) sets.clear()
    sets.set(key, days = daySet(calendar.dates.length, place => base.before[place] !== base.before[place + 1] && isIn(calendar.dates[place]!.slice(5), seasons)))
  }
  return days
}

function isIn (day: string, seasons: Seasons): boolean {
  return seasons.every(list => list.some(({ from, until }) => from <= until ? from <= day && day <= until : from <= day || day <= until))
}

/** The days between two, both included, on which the seasons forbid to work: from, until, both included, as places. */
export function pausesOf (inSeason: DaySet, start: number, finish: number): { from: number, until: number }[] {
  const pauses = []
  let day = start
  for (let n = inSeason.before[start]!; day <= finish; n++) {
    const next = Math.min(inSeason.nth[n] ?? finish + 1, finish + 1)
    if (next > day) pauses.push({ from: day, until: next - 1 })
    day = next + 1
  }
  return pauses
}
