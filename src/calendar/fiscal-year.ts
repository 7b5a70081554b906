import { parseCivilDate, yearOf, type CivilDate } from './civil-date.ts'

/** The fiscal year of a date. The law's fiscal year, budget year and budget period are all the calendar year (A-12; Art. 41.1, 49.6, 51.2). */
export function fiscalYear (on: CivilDate): number {
  return yearOf(on)
}

/** The first day of a fiscal year; throws a RangeError for a year outside 1900 to 9999. */
export function startOf (year: number): CivilDate {
  return parseCivilDate(`${year}-01-01`)
}

/** The last day of a fiscal year; throws a RangeError for a year outside 1900 to 9999. */
export function endOf (year: number): CivilDate {
  return parseCivilDate(`${year}-12-31`)
}
