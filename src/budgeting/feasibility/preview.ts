import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { remembered } from '../../storage/remembered.ts'
import { regulationOf } from '../regulations/store.ts'
import { calendarOf, type Question } from './check.ts'
import type { BudgetLine, Property } from './findings.ts'
import { standsInAPool } from './plan-rules.ts'
import type { ProjectCost, WorkPlan } from './plan.ts'
import { poolTerms } from './pool-terms.ts'

export interface Asked {
  readonly pool: string
  readonly category?: string
  readonly plan: WorkPlan
  readonly cost: ProjectCost
  readonly moneyFrom?: CivilDate
  readonly budgetHas?: readonly BudgetLine[]
  readonly property?: Property
}

/**
 * The question of a project's feasibility under the Regulation of a cycle, ready for `checkFeasibility`; NotFound for a cycle
 * without a Regulation, a Refusal for a place that the Regulation does not have. Nothing is stored.
 */
export function questionUnder (db: Db, cycleId: number, { pool, category, ...asked }: Asked): Question {
  const regulation = found(remembered(db, `regulation of cycle ${cycleId}`, () => regulationOf(db, cycleId)), `Regulation of ${wireId('cycle', cycleId)}`)
  const terms = poolTerms(regulation, pool, category)
  enforce([standsInAPool], { pool, category, regulation, terms })
  return { ...asked, pool: terms!, terms: regulation.feasibility, year: regulation.budget_year, calendar: calendarOf(regulation.budget_year) }
}
