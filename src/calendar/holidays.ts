import { addDays, type CivilDate } from './civil-date.ts'
import of2024 from './holidays/2024.json' with { type: 'json' }
import of2025 from './holidays/2025.json' with { type: 'json' }
import of2026 from './holidays/2026.json' with { type: 'json' }

/** The working days that the government moves in a year: one is free, a Saturday is worked for it. */
export interface HolidayFile {
  readonly year: number
  readonly source: string
  readonly transfers: readonly { readonly free: CivilDate, readonly worked: CivilDate }[]
}

/** One file for each year whose transfers are known; any other year is provisional. */
export const holidayFiles: readonly HolidayFile[] = [of2024, of2025, of2026]

// The days on which nobody works, as they have stood since 2020; Radaunica comes to them.
const fixed = ['01-01', '01-02', '01-07', '03-08', '05-01', '05-09', '07-03', '11-07', '12-25'] as const

/** The non-working holidays of a year, in order. One that falls on a weekend moves nothing by itself. */
export function holidaysOf (year: number): CivilDate[] {
  return [...fixed.map(day => `${year}-${day}`), radaunica(year)].sort()
}

/** Radaunica: the Tuesday nine days after Orthodox Easter. */
export function radaunica (year: number): CivilDate {
  return addDays(orthodoxEaster(year), 9)
}

/**
 * Orthodox Easter as a date of the civil calendar. The day comes from the Julian calendar by Meeus's rule (Astronomical
 * Algorithms, chapter 8); the civil calendar runs ahead of it by 13 days until 2099.
 */
function orthodoxEaster (year: number): CivilDate {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const ahead = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return addDays(`${year}-03-22`, moon + sunday + ahead)
}
