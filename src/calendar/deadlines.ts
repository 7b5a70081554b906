import { limits, valueOn } from '../law/limits.ts'
import { addDays, daysBetween, parseCivilDate, type CivilDate } from './civil-date.ts'

/**
 * The last day on which a decision may be published (Art. 66.1): calendar days, the day of adoption is day 0,
 * the term runs to the end of the last day in Minsk, and no holiday moves it (the strictest reading, A-01).
 */
export function publicationDueOn (adoptedOn: CivilDate): CivilDate {
  return addDays(adoptedOn, valueOn(limits.publicationDays, adoptedOn))
}

/** Whether the last day of a term has passed; on the last day itself the term still runs. */
export function isOverdue (dueOn: CivilDate, today: CivilDate): boolean {
  return parseCivilDate(today) > parseCivilDate(dueOn)
}

/** How many days past its last day a term is on this day; 0 while it runs. */
export function daysLate (dueOn: CivilDate, today: CivilDate): number {
  return Math.max(0, daysBetween(dueOn, today))
}
