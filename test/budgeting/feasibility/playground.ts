import { calendarOf, type Question } from '../../../src/budgeting/feasibility/check.ts'
import type { CostLine, DayUnit, Predecessor, ProjectCost, Task, WorkPlan } from '../../../src/budgeting/feasibility/plan.ts'
import type { FeasibilityTerms, TaskKind } from '../../../src/budgeting/regulations/regulation.ts'

/** What a Regulation may say of feasibility: a tender standstill, works outdoors from 15 April to 31 October, ten days of buffer. */
export const terms: FeasibilityTerms = {
  buffer_days: 10,
  lead_times: [
    { code: 'standstill', name: { be: 'Перыяд чакання пасля закупкі', ru: 'Период ожидания после закупки', en: 'Tender standstill' }, days: 5, unit: 'working', place: 'after', kind: 'procurement', from_cost: '10000.00', ground: 'Regulation, item 14' }
  ],
  seasons: [{ code: 'outdoors', name: { be: 'Работы на адкрытым паветры', ru: 'Работы на открытом воздухе', en: 'Outdoor works' }, kinds: ['works'], from: '04-15', until: '10-31' }]
}

/** A task in few words: 'T2', its kind, its days, and what it waits for. */
export function task (id: string, kind: TaskKind, duration: Task['duration'], unit: DayUnit, after: (string | Predecessor)[] = [], more: Partial<Task> = {}): Task {
  return { id, name: `${kind} ${id}`, kind, duration, unit, ...(after.length === 0 ? {} : { after: after.map(one => typeof one === 'string' ? { task: one } : one) }), ...more }
}

/** A playground: designed, agreed, tendered, built outdoors, accepted and paid within 2027. */
export const playgroundPlan: WorkPlan = {
  tasks: [
    task('T1', 'design', 20, 'working'),
    task('T2', 'permit', 10, 'working', ['T1']),
    task('T3', 'procurement', 30, 'calendar', ['T2']),
    task('T4', 'works', 40, 'working', ['T3'], { outdoors: true }),
    task('T5', 'acceptance', 5, 'working', ['T4']),
    task('T6', 'payment', 10, 'working', ['T5'])
  ]
}

export const line = (more: Partial<CostLine> = {}): CostLine =>
  ({ name: 'Swings', quantity: '4', measure: 'pcs', unit_price: '2500.00', vat_percent: '20', sources: [{ from: 'pool' }], ...more })

/** 4 × 2500.00 and 20 % of VAT: 12000.00. */
export const playgroundCost: ProjectCost = { lines: [line()], upkeep: { yearly: '300.00', payer: 'Uprava' } }

export const playground: Question = {
  plan: playgroundPlan,
  cost: playgroundCost,
  pool: { name: { be: 'Сонечны', en: 'Sunny' }, budget: 80_000_00, least: 1_000_00, most: 60_000_00 },
  terms,
  year: 2027,
  calendar: calendarOf(2027)
}

/** The playground with other tasks. */
export const planned = (tasks: readonly Task[], more: Partial<Question> = {}): Question => ({ ...playground, plan: { tasks }, ...more })
