import { yearOf, type CivilDate } from './civil-date.ts'
import { holidayFiles, holidaysOf } from './holidays.ts'

/**
 * Some of the days of a calendar, made ready for counting: how many of them lie before each day, and which day is the
 * n-th. A day is its place in the calendar, from 0; the calendar's length stands for "later than it reaches".
 */
export interface DaySet { readonly before: Int32Array, readonly nth: Int32Array }

/** The days of some years: which are worked, and which years have no file of transfers yet. */
export interface WorkingCalendar {
  readonly dates: readonly CivilDate[]
  readonly placeOf: ReadonlyMap<CivilDate, number>
  readonly working: DaySet
  readonly all: DaySet
  readonly provisional: readonly number[]
}

const known = new Map<string, WorkingCalendar>()

/** The calendar of the years from the first to the last, both included; the same one each time. */
export function workingCalendar (firstYear: number, lastYear: number): WorkingCalendar {
  const key = `${firstYear}-${lastYear}`
  let calendar = known.get(key)
  if (calendar === undefined) {
    // Few budget years are asked for; whoever asks for all years must not fill the memory.
    if (known.size >= 20) known.clear()
    known.set(key, calendar = build(firstYear, lastYear))
  }
  return calendar
}

function build (firstYear: number, lastYear: number): WorkingCalendar {
  const dates: CivilDate[] = []
  const worked: boolean[] = []
  const provisional: number[] = []
  for (let year = firstYear; year <= lastYear; year++) {
    const holidays = new Set(holidaysOf(year))
    const transfers = holidayFiles.find(file => file.year === year)?.transfers
    if (transfers === undefined) provisional.push(year)
    const moved = new Map(transfers?.flatMap(({ free, worked }) => [[free, false], [worked, true]] as const))
    for (let moment = Date.UTC(year, 0, 1); moment < Date.UTC(year + 1, 0, 1); moment += 86_400_000) {
      const day = new Date(moment)
      const date = day.toISOString().slice(0, 10)
      const weekend = day.getUTCDay() === 0 || day.getUTCDay() === 6
      dates.push(date)
      worked.push(moved.get(date) ?? !(weekend || holidays.has(date)))
    }
  }
  return {
    dates,
    placeOf: new Map(dates.map((date, place) => [date, place])),
    working: daySet(dates.length, place => worked[place]!),
    all: daySet(dates.length, () => true),
    provisional
  }
}

/** The days of a calendar of that length which are in the set. */
export function daySet (length: number, has: (place: number) => boolean): DaySet {
  const before = new Int32Array(length + 1)
  const nth: number[] = []
  for (let place = 0; place < length; place++) {
    before[place] = nth.length
    if (has(place)) nth.push(place)
  }
  before[length] = nth.length
  return { before, nth: Int32Array.from(nth) }
}

/** The first day of the set from this day on, or the calendar's length. */
export function firstOf (set: DaySet, from: number): number {
  return set.nth[set.before[from]!] ?? set.before.length - 1
}

/** The last day of the set up to this day, itself included, or -1. */
export function lastOf (set: DaySet, until: number): number {
  return until < 0 ? -1 : set.nth[set.before[until + 1]! - 1] ?? -1
}

/** The first day before which, from this day on, so many days of the set have passed, or the calendar's length. */
export function afterDays (set: DaySet, from: number, days: number): number {
  if (days === 0) return from
  const last = set.nth[set.before[from]! + days - 1]
  return last === undefined ? set.before.length - 1 : last + 1
}

/** The last day from which so many days of the set pass before this day, or -1: what `afterDays` undoes. */
export function beforeDays (set: DaySet, until: number, days: number): number {
  return days === 0 ? until : set.nth[set.before[until]! - days] ?? -1
}

/** Whether a day is worked in Belarus. */
export function isWorkingDay (on: CivilDate): boolean {
  return countWorkingDays(on, on) === 1
}

/** How many days are worked from one day to another, both included; 0 when the second is earlier. */
export function countWorkingDays (from: CivilDate, until: CivilDate): number {
  if (until < from) return 0
  const { working, placeOf } = workingCalendar(yearOf(from), yearOf(until))
  return working.before[placeOf.get(until)! + 1]! - working.before[placeOf.get(from)!]!
}

/** The last of so many working days (at least one) from a day on, itself included: 5 from a Monday end on Friday. */
export function endOfWorkingDays (from: CivilDate, days: number): CivilDate {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError('Working days are counted in whole numbers from 1 on.')
  // Of seven days at least three are worked; two more years cover what a holiday can take.
  const { working, placeOf, dates } = workingCalendar(yearOf(from), yearOf(from) + Math.ceil(days / 156) + 1)
  return dates[afterDays(working, placeOf.get(from)!, days) - 1]!
}
