import { yearOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'

export const arrivesInItsYear: Rule<{ readonly on: CivilDate, readonly budgetYear: number }> = {
  id: 'arrives-in-its-year',
  cites: cite.oneBudgetPeriod,
  says: 'The money of a cycle is expected on a day of its budget year.',
  holds: ({ on, budgetYear }) => yearOf(on) === budgetYear,
  because: ({ on, budgetYear }) => `${on} is not in ${budgetYear}.`,
  remedy: 'Name a day of the budget year.'
}

export const lineNamedOnce: Rule<{ readonly line: string, readonly named: boolean }> = {
  id: 'line-named-once',
  cites: cite.doubleEntry,
  says: 'A line of the budget is named once in a cycle.',
  holds: ({ named }) => !named,
  because: ({ line }) => `The line ${line} is named already.`
}
