import { addDays, type CivilDate } from '../../calendar/civil-date.ts'
import { startOf } from '../../calendar/fiscal-year.ts'
import { workingCalendar, type WorkingCalendar } from '../../calendar/working-days.ts'
import { enforce, type Rule } from '../../law/rule.ts'
import type { FeasibilityTerms } from '../regulations/regulation.ts'
import { findChanges, type Change } from './changes.ts'
import type { PricedCost } from './costs.ts'
import { examinePlan } from './examine.ts'
import { findDates, findOpenEnds, findRest, type BudgetLine, type Findings, type PoolTerms, type Property } from './findings.ts'
import { planRules } from './plan-rules.ts'
import type { ProjectCost, WorkPlan } from './plan.ts'
import { feasibilityRules } from './rules.ts'
import { pathOf, schedule, tellTasks, type Schedule, type ScheduledTask } from './schedule.ts'

/** All that feasibility depends on. */
export interface Question {
  readonly plan: WorkPlan
  readonly cost: ProjectCost
  readonly pool: PoolTerms
  readonly terms: FeasibilityTerms
  /** The budget period. */
  readonly year: number
  readonly calendar: WorkingCalendar
  /** When the money of the period comes, where that is later than the Regulation says. */
  readonly moneyFrom?: CivilDate
  readonly budgetHas?: readonly BudgetLine[]
  readonly property?: Property
}

export interface Verdict {
  readonly feasible: boolean
  /** Every rule, whether it holds, and the numbers behind that. */
  readonly rules: readonly { readonly rule: Rule<never>, readonly holds: boolean, readonly because: string }[]
  readonly firstOn: CivilDate
  readonly endsOn: CivilDate
  readonly lastOn: CivilDate
  readonly doneOn?: CivilDate
  readonly daysToSpare?: number
  readonly longestWait?: Findings['longestWait']
  readonly tasks: readonly ScheduledTask[]
  readonly criticalPath: readonly string[]
  readonly cost: PricedCost
  readonly changes: readonly Change[]
  /** Years whose dates were used and whose transfers of working days are not known yet. */
  readonly provisional: readonly number[]
}

/** The years that a check reaches: the budget period and four more, so that a plan that is late is told by how much. */
export function calendarOf (year: number): WorkingCalendar {
  return workingCalendar(year, year + 4)
}

/** The verdict on a project; a Refusal when the plan cannot be computed (see `planRules`). */
export function checkFeasibility (question: Question): Verdict {
  return judge(layOut(question))
}

/** A question with all that is computed before it is judged. */
export interface LaidOut { readonly question: Question, readonly schedule: Schedule, readonly findings: Findings }

/** The dates and the findings of a project; a Refusal when the plan cannot be computed. */
export function layOut (question: Question): LaidOut {
  const { plan, cost, pool, terms, year, calendar, budgetHas = [], property } = question
  const examined = examinePlan(plan, cost, year)
  enforce(planRules, examined)
  const { inOrder } = examined
  const priced = examined.priced!
  // Money that comes after all years of the calendar allows nothing in them.
  const first = calendar.placeOf.get(firstDay(question)) ?? calendar.dates.length
  const laid = schedule(inOrder, { terms, calendar, year, first, total: priced.total })
  return { question, schedule: laid, findings: { ...findRest(plan, cost), ...findOpenEnds(inOrder), ...findDates(laid), priced, pool, budgetHas, ...(property === undefined ? {} : { property }) } }
}

/** The first day on which the money allows work: the period's, the Regulation's, or a later one that was asked for. */
function firstDay ({ year, terms, moneyFrom }: Question): CivilDate {
  const days = [startOf(year), terms.first_day === undefined ? '' : existing(year, terms.first_day), moneyFrom ?? '']
  return days.reduce((a, b) => a > b ? a : b)
}

/** The day of a year; of 29 February in a shorter one, the day after 28 February. */
function existing (year: number, day: string): CivilDate {
  return day === '02-29' ? addDays(`${year}-02-28`, 1) : `${year}-${day}`
}

function judge ({ question, schedule: laid, findings }: LaidOut): Verdict {
  const rules = feasibilityRules.map(rule => ({ rule: rule as Rule<never>, holds: rule.holds(findings), because: rule.because(findings) }))
  const feasible = rules.every(({ holds }) => holds)
  const { calendar } = laid.ground
  const { endsOn, lastOn, doneOn, spare, longestWait, priced } = findings
  const reached = doneOn === undefined ? calendar.dates.at(-1)! : doneOn < endsOn ? endsOn : doneOn
  return {
    feasible,
    rules,
    firstOn: firstDay(question),
    endsOn,
    lastOn,
    doneOn,
    ...(doneOn === undefined ? {} : { daysToSpare: spare }),
    longestWait,
    tasks: tellTasks(laid),
    criticalPath: pathOf(laid).map(at => laid.network[at]!.id),
    cost: priced,
    changes: feasible ? [] : findChanges(laid.network.flatMap(({ task }) => task ?? []), laid, findings),
    provisional: calendar.provisional.filter(year => year <= Number(reached.slice(0, 4)))
  }
}
