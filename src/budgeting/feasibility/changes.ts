import type { CivilDate } from '../../calendar/civil-date.ts'
import { broken } from '../../law/rule.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { latestDates } from './critical-path.ts'
import { findDates, lastPlace, type Findings } from './findings.ts'
import type { DayUnit, Task } from './plan.ts'
import { feasibilityRules } from './rules.ts'
import { schedule, withDays, type Schedule } from './schedule.ts'

/** One change that mends what the rules refuse, as small as it can be; and what does not hold even so. */
export type Change = (
  /** Every earliest start of the plan so many working days earlier, but not before the money comes. */
  | { readonly kind: 'start_earlier', readonly workingDays: number, readonly tasks: readonly string[] }
  | { readonly kind: 'shorten', readonly task: string, readonly days: number, readonly unit: DayUnit }
  /** Every task of the author's so many per cent shorter, a day begun counted whole: where no single change is enough. */
  | { readonly kind: 'shorten_all', readonly percent: number }
  | { readonly kind: 'cut', readonly amount: Kopecks }
) & { readonly doneOn?: CivilDate, readonly mends: readonly string[], readonly leaves: readonly string[] }

/** The smallest changes that mend a project, each tried out by judging the changed project again. */
export function findChanges (tasks: readonly Task[], before: Schedule, findings: Findings): Change[] {
  const unmet = idsOfBroken(findings)
  const told = <C>(change: C, after: Findings) => {
    const leaves = idsOfBroken(after)
    return { ...change, doneOn: after.doneOn, mends: unmet.filter(id => !leaves.includes(id)), leaves }
  }
  const inTime = findings.spare >= 0 ? [] : changesOfTime(before, lastPlace(before))
  const found: Change[] = inTime.map(([change, changed]) => told(change, { ...findings, ...findDates(changed) }))
  const amount = cutOf(findings)
  return amount === undefined ? found : [...found, told({ kind: 'cut' as const, amount }, withCut(tasks, before, findings, amount))]
}

const idsOfBroken = (facts: Findings) => broken(feasibilityRules, facts).map(({ rule }) => rule.id)

type OfTime = readonly [{ kind: 'start_earlier', workingDays: number, tasks: string[] } | { kind: 'shorten', task: string, days: number, unit: DayUnit } | { kind: 'shorten_all', percent: number }, Schedule]

/** What brings the end to the last day allowed, with the schedule that shows it; the smallest first. */
function changesOfTime (before: Schedule, last: number): OfTime[] {
  const found = [...startEarlier(before, last), ...shortenOne(before, last)]
  return found.length > 0 ? found : shortenAll(before, last)
}

/** The smallest whole number up to a bound for which it works, if it works for all above once it works. */
function smallest (most: number, works: (n: number) => boolean): number | undefined {
  if (most < 1 || !works(most)) return undefined
  let [low, high] = [1, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (works(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function startEarlier ({ network, ground, days }: Schedule, last: number): OfTime[] {
  const { calendar: { working }, first } = ground
  const movable = network.filter(({ task, earliest }) => task?.earliest_start !== undefined && earliest > first)
  if (movable.length === 0) return []
  const moved = (n: number) => withDays(network.map(step => movable.includes(step) ? { ...step, earliest: Math.max(first, working.nth[working.before[step.earliest]! - n] ?? first) } : step), ground, days)
  const most = Math.max(1, ...movable.map(({ earliest }) => working.before[earliest]! - working.before[first]!))
  const n = smallest(most, n => moved(n).end <= last)
  return n === undefined ? [] : [[{ kind: 'start_earlier', workingDays: n, tasks: movable.map(({ id }) => id) }, moved(n)]]
}

/** How short a task may become: one day; with three points as short as leaves the optimistic one a day. */
const shortest = ({ duration }: Task, days: number) => typeof duration === 'number' ? 1 : days - duration.optimistic + 1

/** Each task that is enough when it alone is shortened. By how much follows from the last day on which it may finish; whether it is enough, from trying it. */
function shortenOne ({ network, ground, days, early }: Schedule, last: number): OfTime[] {
  const { until } = latestDates(network, days, last)
  const found: OfTime[] = []
  network.forEach(({ id, unit, task, set }, at) => {
    if (task === undefined || early.finish[at]! <= until[at]!) return
    const left = set.before[Math.max(0, until[at]! + 1)]! - set.before[early.start[at]!]!
    if (left < shortest(task, days[at]!)) return
    const changed = withDays(network, ground, days.with(at, left))
    if (changed.end <= last) found.push([{ kind: 'shorten', task: id, days: days[at]! - left, unit }, changed])
  })
  return found.sort(([a], [b]) => (a.kind === 'shorten' && b.kind === 'shorten') ? a.days - b.days : 0)
}

function shortenAll ({ network, ground, days }: Schedule, last: number): OfTime[] {
  const shortened = (percent: number) => withDays(network, ground, days.map((days, at) => {
    const { task } = network[at]!
    return task === undefined ? days : Math.max(shortest(task, days), Math.ceil(days * (100 - percent) / 100))
  }))
  const percent = smallest(99, n => shortened(n).end <= last)
  return percent === undefined ? [] : [[{ kind: 'shorten_all', percent }, shortened(percent)]]
}

/** What is asked beyond the smallest of cap, pool and category; undefined when nothing is, or when too little would be left. */
function cutOf ({ priced: { asked }, pool: { budget, most = Infinity, least = 1, category } }: Findings): Kopecks | undefined {
  const limit = Math.min(budget, most, category?.budget ?? Infinity)
  return asked > limit && limit >= least ? asked - limit : undefined
}

/** The project for less. A smaller cost may also spare it a time that is added only from an amount on. */
function withCut (tasks: readonly Task[], { ground }: Schedule, findings: Findings, amount: Kopecks): Findings {
  const { priced } = findings
  const total = priced.total - amount
  return {
    ...findings,
    ...findDates(schedule(tasks, { ...ground, total })),
    priced: { ...priced, total, asked: priced.asked - amount, ...(priced.stated === undefined ? {} : { stated: priced.stated - amount }) }
  }
}
