import { addDays, isCivilDate, startOfDay } from '../../../calendar/civil-date.ts'
import { endOf } from '../../../calendar/fiscal-year.ts'
import { wordsOf } from '../calendar.ts'
import { phases } from '../regulation.ts'
import type { PhaseTerm, Regulation } from '../regulation.ts'
import { unless } from './contradiction.ts'
import type { Check, Contradiction } from './contradiction.ts'

const DAY = 86_400_000

/** Whole days that a phase lasts. */
export function daysOf ({ from, until }: Pick<PhaseTerm, 'from' | 'until'>): number {
  return Math.floor((Date.parse(until) - Date.parse(from)) / DAY)
}

/** The phases among themselves, and against the budget year. */
export const checkCalendar: Check = draft => [...checkTerms(draft.calendar), ...checkYear(draft), ...checkAppeals(draft)]

/** Every phase once, none empty, none before the one that it follows is over. */
export function checkTerms (calendar: readonly PhaseTerm[]): Contradiction[] {
  const missing = phases.filter(phase => !calendar.some(term => term.phase === phase))
  return [
    ...unless(missing.length === 0, '/calendar', () => `The calendar has no ${missing.map(wordsOf).join(', no ')}.`),
    ...calendar.flatMap(({ phase, from, until }, i) => [
      ...unless(from < until, `/calendar/${i}/until`, () => `The phase of ${wordsOf(phase)} begins at ${from} and ends at ${until}: it is never.`),
      ...checkPlace(calendar, i)
    ])
  ]
}

function checkPlace (calendar: readonly PhaseTerm[], i: number): Contradiction[] {
  const { phase, from } = calendar[i]!
  const first = calendar.findIndex(term => term.phase === phase)
  if (first < i) return [{ at: `/calendar/${i}/phase`, says: `The phase of ${wordsOf(phase)} stands at /calendar/${first} already.` }]
  const later = calendar.slice(0, i).find(term => phases.indexOf(term.phase) > phases.indexOf(phase))
  if (later !== undefined) return [{ at: `/calendar/${i}/phase`, says: `The phase of ${wordsOf(phase)} comes before that of ${wordsOf(later.phase)}.` }]
  const before = calendar[i - 1]
  return unless(before === undefined || before.until <= from, `/calendar/${i}/from`, () => `The phase of ${wordsOf(phase)} begins at ${from}, before ${before!.until}, the end of the ${wordsOf(before!.phase)}.`)
}

/** The first day on which work can begin in the budget year, and the last on which all is accepted and paid; absent for a day that does not exist. */
export function workingTerm ({ budget_year: year, feasibility }: Regulation): { readonly first?: string, readonly last: string } {
  const first = `${year}-${feasibility.first_day ?? '01-01'}`
  return { ...(isCivilDate(first) ? { first } : {}), last: addDays(endOf(year), -feasibility.buffer_days) }
}

function checkYear (draft: Regulation): Contradiction[] {
  const { first, last } = workingTerm(draft)
  const ends = draft.calendar.map(({ until }) => until)
  const end = ends.toSorted().at(-1)
  if (first === undefined || end === undefined || end <= startOfDay(first)) return []
  const at = `/calendar/${ends.indexOf(end)}/until`
  if (end > startOfDay(last)) return [{ at, says: `The calendar ends at ${end}, and all is to be accepted and paid by ${last}: nothing could be carried out in ${draft.budget_year}.` }]
  return [{ at, says: `The calendar ends at ${end}, after the first day of work, ${first}: name a later first_day, or end sooner.` }]
}

function checkAppeals ({ calendar, appeals }: Regulation): Contradiction[] {
  const [filed, decided] = [calendar.find(({ phase }) => phase === 'appeals'), calendar.find(({ phase }) => phase === 'appeal_decisions')]
  if (filed === undefined || decided === undefined) return []
  const days = daysOf({ from: filed.until, until: decided.until })
  return unless(appeals.days_to_decide <= days, '/appeals/days_to_decide', () => `An appeal is decided within ${appeals.days_to_decide} days after ${filed.until}; the phase for it ends ${days} days after that.`)
}
