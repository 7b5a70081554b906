/** A day on the calendar of Europe/Minsk, 'YYYY-MM-DD', years 1900 to 9999; such texts sort as the days do. */
export type CivilDate = string

/** The first day that this calendar knows. */
export const FIRST_DAY: CivilDate = '1900-01-01'

const DAY = 86_400_000
// Minsk has kept UTC+3 all year since 27 March 2011; no instant of this service is older.
const MINSK = 3 * 3_600_000

const form = /^(19|[2-9]\d)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether this is a text 'YYYY-MM-DD' of a day that exists, in the years 1900 to 9999. */
export function isCivilDate (text: unknown): text is CivilDate {
  if (typeof text !== 'string' || !form.test(text)) return false
  return Number(text.slice(8)) <= lengthOfMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
}

/** Gives the same text back when it is a civil date; throws a RangeError that says why it is not one. */
export function parseCivilDate (text: unknown): CivilDate {
  if (isCivilDate(text)) return text
  const exists = typeof text === 'string' && form.test(text)
  throw new RangeError(exists ? `The day ${text} does not exist.` : 'A date is written YYYY-MM-DD, with a year from 1900 to 9999.')
}

/**
 * The civil date in Minsk at an instant: a Date, or the house form of an instant ('2027-01-31T21:00:00.000Z').
 * Throws a RangeError for another form, an instant that does not exist, or a year outside 1900 to 9999.
 */
export function civilDateOf (instant: Date | string): CivilDate {
  const moment = new Date(instant)
  if (Number.isNaN(moment.getTime()) || (typeof instant === 'string' && moment.toISOString() !== instant)) {
    throw new RangeError('An instant is written like 2027-01-31T21:00:00.000Z, in UTC.')
  }
  return dateAt(moment.getTime() + MINSK)
}

/** The instant at which a day begins in Minsk, in the house form; throws a RangeError when it is no civil date. */
export function startOfDay (on: CivilDate): string {
  return new Date(millisecondsOf(on) - MINSK).toISOString()
}

/** The day that lies so many days later (earlier, when negative); throws a RangeError outside the calendar. */
export function addDays (on: CivilDate, days: number): CivilDate {
  return dateAt(millisecondsOf(on) + whole(days) * DAY)
}

/** The days from one date to another, negative when the second is earlier. */
export function daysBetween (from: CivilDate, to: CivilDate): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / DAY
}

/** The same day so many months later, or the month's last day when it is shorter (30 Nov + 3 = 28 or 29 Feb). */
export function addMonths (on: CivilDate, months: number): CivilDate {
  parseCivilDate(on)
  const count = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7)) - 1 + whole(months)
  const year = Math.floor(count / 12)
  const month = count - year * 12 + 1
  const day = Math.min(Number(on.slice(8)), lengthOfMonth(year, month))
  return parseCivilDate(`${year}-${two(month)}-${two(day)}`)
}

/** The calendar year of a date. */
export function yearOf (on: CivilDate): number {
  return Number(parseCivilDate(on).slice(0, 4))
}

/** -1, 0 or 1 as the first date is earlier, the same or later: an order for `toSorted`. */
export function compare (a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

function lengthOfMonth (year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function millisecondsOf (on: CivilDate): number {
  parseCivilDate(on)
  return Date.UTC(Number(on.slice(0, 4)), Number(on.slice(5, 7)) - 1, Number(on.slice(8)))
}

function dateAt (milliseconds: number): CivilDate {
  const moment = new Date(milliseconds)
  return parseCivilDate(Number.isNaN(moment.getTime()) ? '' : moment.toISOString().replace(/T.*/, ''))
}

function whole (count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError('Days and months are counted in whole numbers.')
  return count
}

function two (number: number): string {
  return number < 10 ? `0${number}` : `${number}`
}
