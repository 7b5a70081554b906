import { tellDay } from '../../budgeting/feasibility/gantt-texts.ts'
import type { Names } from '../../ledger/account.ts'
import { labels } from './labels.ts'
import type { Heading, Language, OfCycle } from './report.ts'

/** A name in a language, or in Belarusian where nobody gave one in it. */
export const named = (name: Names, language: Language): string => name[language] ?? name.be

/** An instant as people in Minsk read it: the day and the minute. */
export function tellInstant (at: string, language: Language): string {
  const [day, time] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Minsk', dateStyle: 'short', timeStyle: 'short' }).format(new Date(at)).split(' ')
  return `${tellDay(day!, language)} ${time!}`
}

/** What stands above every report of a cycle: of what it is, as of which day, and known when. */
export function factsOf ({ cycle, ...when }: Heading & { cycle: OfCycle }, language: Language): [string, string][] {
  const { head } = labels[language]
  return [[head.cycle, named(cycle.title, language)], [head.fund, cycle.fund], [head.year, String(cycle.budget_year)], ...whenOf(when, language)]
}

/** As of which day a report is, known when or published as what, and the currency. */
export function whenOf ({ as_of: asOf, known_at: knownAt, publication, currency }: Heading, language: Language): [string, string][] {
  const { head } = labels[language]
  return [
    [head.asOf, tellDay(asOf, language)],
    ...(knownAt === undefined ? [] : [[head.knownAt, tellInstant(knownAt, language)] as [string, string]]),
    ...(publication === undefined ? [] : [[head.publication, String(publication)] as [string, string]]),
    [head.currency, currency]
  ]
}
