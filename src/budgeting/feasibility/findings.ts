import { addDays, daysBetween, type CivilDate } from '../../calendar/civil-date.ts'
import { endOf } from '../../calendar/fiscal-year.ts'
import type { Names } from '../../ledger/account.ts'
import { parseMoney, type Kopecks } from '../../ledger/money.ts'
import type { PricedCost } from './costs.ts'
import type { DayUnit, ProjectCost, Task, WorkPlan } from './plan.ts'
import { pathOf, tellSeason, type Schedule, type SeasonTold } from './schedule.ts'

/** What a project may cost where it stands: all in kopecks. */
export interface PoolTerms {
  readonly name: Names
  readonly budget: Kopecks
  readonly least?: Kopecks
  readonly most?: Kopecks
  /** A local issue that has a budget of its own over all pools. */
  readonly category?: { readonly name: Names, readonly budget: Kopecks }
}

/** A line that the budget has already, and what it pays for there. */
export interface BudgetLine { readonly line: string, readonly pays_for: string }

/** Communal property that a project gives away or encumbers, and the number of the decision of the Rada that lets it. */
export interface Property { readonly what: string, readonly decision?: string }

/** What was found out about a project, for the rules of feasibility. */
export interface Findings {
  readonly endsOn: CivilDate
  readonly lastOn: CivilDate
  readonly buffer: number
  /** The day on which all is accepted and paid; absent where that lies behind the calendar, which ends on `until`. */
  readonly doneOn?: CivilDate
  readonly until: CivilDate
  /** Days of the calendar between that day and the last one allowed; negative when they are missing. */
  readonly spare: number
  readonly acceptedOn?: CivilDate
  readonly longestWait?: { readonly name: string, readonly days: number, readonly unit: DayUnit, readonly out_of_season?: true }
  readonly notAccepted: readonly string[]
  readonly notPaid: readonly string[]
  readonly seasonal: readonly (SeasonTold & { readonly name: string, readonly finishOn?: CivilDate })[]
  readonly laterStage?: string
  readonly nothingMade: boolean
  readonly priced: PricedCost
  readonly cost: ProjectCost
  readonly pool: PoolTerms
  readonly upkeep?: { readonly yearly: Kopecks, readonly payer?: string }
  readonly budgetHas: readonly BudgetLine[]
  readonly property?: Property
}

export const nameOf = (name: string | Names, language: keyof Names) => typeof name === 'string' ? name : name[language] ?? name.be

/** The part of the findings that follows from the dates: what another schedule changes. */
export function findDates (schedule: Schedule): Pick<Findings, 'endsOn' | 'lastOn' | 'buffer' | 'doneOn' | 'until' | 'spare' | 'acceptedOn' | 'longestWait' | 'seasonal'> {
  const { network, early, end, ground: { calendar: { dates }, year, terms: { buffer_days: buffer } } } = schedule
  const endsOn = endOf(year)
  const accepted = Math.max(...network.map(({ kind, added }, at) => kind === 'acceptance' && added === undefined ? early.finish[at]! : -1))
  return {
    endsOn,
    lastOn: addDays(endsOn, -buffer),
    buffer,
    doneOn: dates[end],
    until: dates.at(-1)!,
    spare: lastPlace(schedule) - end,
    acceptedOn: dates[accepted],
    longestWait: longestWait(schedule),
    seasonal: network.flatMap((step, at) => step.seasons.length === 0 ? [] : [{ name: nameOf(step.name, 'en'), finishOn: dates[early.finish[at]!], ...tellSeason(schedule, step, at) }])
  }
}

/** The place of the last day on which all has to be accepted and paid; below 0 where the buffer takes the whole period. */
export function lastPlace ({ ground: { calendar: { placeOf }, year, terms } }: Schedule): number {
  return placeOf.get(endOf(year))! - terms.buffer_days
}

/** The longest wait on the critical path, in days of the calendar: a task in which nobody builds, an added time, or what a season costs. */
function longestWait (schedule: Schedule): Findings['longestWait'] {
  const { network, early, days } = schedule
  let longest: { span: number, wait: NonNullable<Findings['longestWait']> } | undefined
  const consider = (span: number, wait: NonNullable<Findings['longestWait']>) => {
    if (span > (longest?.span ?? 0)) longest = { span, wait }
  }
  for (const at of pathOf(schedule)) {
    const step = network[at]!
    const name = nameOf(step.name, 'en')
    if ((step.kind !== 'design' && step.kind !== 'works') || step.added !== undefined) consider(early.finish[at]! - early.start[at]! + 1, { name, days: days[at]!, unit: step.unit })
    if (step.seasons.length === 0) continue
    const { waited, paused } = tellSeason(schedule, step, at)
    consider(waited + paused, { name, days: waited + paused, unit: 'calendar', out_of_season: true })
  }
  return longest?.wait
}

/** Which tasks that make something lead to no acceptance, and which acceptances to no payment. */
export function findOpenEnds (inOrder: readonly Task[]): Pick<Findings, 'notAccepted' | 'notPaid' | 'nothingMade'> {
  const leadsTo = (kind: Task['kind']) => {
    const leading = new Set<string>()
    for (const task of inOrder.toReversed()) {
      if (task.kind !== kind && !leading.has(task.id)) continue
      for (const { task: before, relation } of task.after ?? []) if (relation !== 'start_to_start') leading.add(before)
    }
    return leading
  }
  const toAcceptance = leadsTo('acceptance')
  const toPayment = leadsTo('payment')
  const makes = (kind: string) => kind === 'design' || kind === 'works' || kind === 'delivery'
  const named = (tasks: readonly Task[]) => tasks.map(({ id, name }) => `${name} (${id})`)
  return {
    notAccepted: named(inOrder.filter(({ id, kind }) => makes(kind) && !toAcceptance.has(id))),
    notPaid: named(inOrder.filter(({ id, kind }) => kind === 'acceptance' && !toPayment.has(id))),
    nothingMade: !inOrder.some(({ kind }) => kind === 'works' || kind === 'delivery')
  }
}

/** The part of the findings that no date changes. */
export function findRest (plan: WorkPlan, cost: ProjectCost): Pick<Findings, 'laterStage' | 'upkeep' | 'cost'> {
  return {
    cost,
    ...(plan.later_stage === undefined ? {} : { laterStage: plan.later_stage }),
    ...(cost.upkeep === undefined ? {} : { upkeep: { yearly: parseMoney(cost.upkeep.yearly), ...(cost.upkeep.payer === undefined ? {} : { payer: cost.upkeep.payer }) } })
  }
}

/** How far one day is from another that has a name: '17 days after the period's end'. */
export function distance (on: CivilDate, from: CivilDate, name: string): string {
  const days = daysBetween(from, on)
  return days === 0 ? `on ${name}` : `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'after' : 'before'} ${name}`
}
