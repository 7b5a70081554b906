import type { CivilDate } from '../../calendar/civil-date.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Pool, Project } from '../cycle.ts'
import { calendarOf, layOut } from '../feasibility/check.ts'
import type { Question } from '../feasibility/check.ts'
import type { BudgetLine } from '../feasibility/findings.ts'
import type { ProjectCost, Upkeep, WorkPlan } from '../feasibility/plan.ts'
import { poolTerms } from '../feasibility/pool-terms.ts'
import { tellTasks } from '../feasibility/schedule.ts'
import type { FeasibilityTerms, Regulation } from '../regulations/regulation.ts'

/** How a project is carried out: by the proposal that it came from, or as the Uprava drew it up where the election was held elsewhere. */
export interface KeptPlan { readonly plan: WorkPlan, readonly cost: ProjectCost, readonly by: 'proposal' | 'uprava' }

/** What a plan is judged by: the Regulation of the cycle, its pool and local issue, and what the budget pays for already. */
export interface Ground {
  readonly project: Pick<Project, 'budgetYear'>
  readonly pool: Pool
  readonly category?: string
  readonly regulation?: Regulation
  readonly budgetHas: readonly BudgetLine[]
}

// Where no Regulation says otherwise, the whole budget year is there for the work.
const noTerms: FeasibilityTerms = { buffer_days: 0, lead_times: [], seasons: [] }

/** The costs of a project of which only the price is known: one line, paid from its pool, and the upkeep that the Uprava states. */
export function costOf ({ title, cost }: Pick<Project, 'title' | 'cost'>, upkeep: Upkeep = { yearly: '0.00' }): ProjectCost {
  return { lines: [{ name: title, quantity: '1', measure: '1', unit_price: formatMoney(cost), vat_percent: '0', sources: [{ from: 'pool' }] }], upkeep }
}

/** The question whether a plan can be carried out when its money is there on a day. */
export function questionOf ({ project, pool, category, regulation, budgetHas }: Ground, { plan, cost }: Pick<KeptPlan, 'plan' | 'cost'>, moneyFrom: CivilDate): Question {
  const told = regulation === undefined || pool.regulationCode === undefined ? undefined : poolTerms(regulation, pool.regulationCode, category)
  return {
    plan,
    cost,
    pool: told ?? { name: pool.name ?? pool.territoryName, budget: pool.budget },
    terms: regulation?.feasibility ?? noTerms,
    year: project.budgetYear,
    calendar: calendarOf(project.budgetYear),
    moneyFrom,
    budgetHas
  }
}

/** When the tasks of a plan run at the earliest, by their ids, both days included; tasks that lie behind the calendar are not there. */
export function plannedDates (question: Question): Map<string, { from: CivilDate, until: CivilDate }> {
  return new Map(tellTasks(layOut(question).schedule).flatMap(({ id, added, earliestStart, earliestFinish }) =>
    added !== undefined || earliestStart === undefined || earliestFinish === undefined ? [] : [[id, { from: earliestStart, until: earliestFinish }]]))
}
