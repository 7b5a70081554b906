import { daysBetween, isCivilDate } from '../../../calendar/civil-date.ts'
import type { CivilDate } from '../../../calendar/civil-date.ts'
import { limits, valueOn } from '../../../law/limits.ts'
import { parseMoney } from '../../../ledger/money.ts'
import type { LeadTime, Regulation } from '../regulation.ts'
import { workingTerm } from './calendar.ts'
import { codesOnce, unless } from './contradiction.ts'
import type { Check, Contradiction } from './contradiction.ts'

/** The days of the budget year on which work is possible, and the times and seasons that bind it. */
export const checkFeasibility: Check = draft => {
  const { budget_year: year, feasibility: { first_day: firstDay, buffer_days: buffer, lead_times: leadTimes, seasons } } = draft
  const { first, last } = workingTerm(draft)
  const term = { first: first ?? `${year}-01-01`, last }
  return [
    ...unless(first !== undefined, '/feasibility/first_day', () => `${year} has no day ${firstDay}.`),
    ...unless(term.first <= last, '/feasibility/buffer_days', () => `With ${buffer} days to spare all is paid by ${last}, and work begins on ${term.first}.`),
    ...codesOnce('/feasibility/lead_times', leadTimes),
    ...leadTimes.flatMap((time, i) => checkLeadTime(time, `/feasibility/lead_times/${i}`, draft, term)),
    ...codesOnce('/feasibility/seasons', seasons),
    ...seasons.flatMap((season, i) => checkSeason(season, `/feasibility/seasons/${i}`, year, term))
  ]
}

interface Term { readonly first: CivilDate, readonly last: CivilDate }

function checkLeadTime ({ code, days, from_cost: fromCost, with_consent: withConsent }: LeadTime, at: string, { pools }: Regulation, { first, last }: Term): Contradiction[] {
  const dearest = pools.map(({ budget, most_cost: most }) => most ?? budget).reduce((a, b) => parseMoney(a) >= parseMoney(b) ? a : b)
  const there = daysBetween(first, last) + 1
  const consent = valueOn(limits.consentDays, first)
  return [
    ...unless(days > 0, `${at}/days`, () => `The lead time ${code} lasts ${days} days; it has at least one.`),
    ...unless(days <= there || there < 1, `${at}/days`, () => `The lead time ${code} lasts ${days} days, and from ${first} to ${last} there are ${there}.`),
    ...unless(withConsent !== true || days < 1 || days >= consent, `${at}/days`, () => `Another body has ${consent} days for its consent (${limits.consentDays.cites.article}), and the lead time ${code} lasts ${days}.`),
    ...unless(fromCost === undefined || parseMoney(fromCost) <= parseMoney(dearest), `${at}/from_cost`, () => `The lead time ${code} is for projects of at least ${fromCost}, and none costs more than ${dearest}.`)
  ]
}

function checkSeason ({ code, kinds, from, until }: Regulation['feasibility']['seasons'][number], at: string, year: number, { first, last }: Term): Contradiction[] {
  const missing = (['from', 'until'] as const).filter(name => !isCivilDate(`${year}-${{ from, until }[name]}`))
  const [start, end] = [`${year}-${from}`, `${year}-${until}`]
  // A season over New Year is open at both ends of the year.
  const open = start <= end ? start <= last && first <= end : first <= end || start <= last
  return [
    ...unless(kinds.length > 0, `${at}/kinds`, () => `The season ${code} is for no kind of task.`),
    ...unless(new Set(kinds).size === kinds.length, `${at}/kinds`, () => `The season ${code} names a kind of task twice.`),
    ...missing.map(name => ({ at: `${at}/${name}`, says: `${year} has no day ${{ from, until }[name]}.` })),
    ...unless(open || missing.length > 0, at, () => `The season ${code} lasts from ${from} until ${until}, and work from ${first} to ${last}: it is never open.`)
  ]
}
