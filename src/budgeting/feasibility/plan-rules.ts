import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from '../../ledger/money.ts'
import type { Regulation } from '../regulations/regulation.ts'
import type { Examined } from './examine.ts'
import type { PoolTerms } from './findings.ts'

/** The first places of a list, and how many more there are. */
const places = (paths: readonly string[]) => paths.length <= 10 ? paths.join('; ') : `${paths.slice(0, 10).join('; ')}; and ${paths.length - 10} more`

export const tasksToldApart: Rule<Examined> = {
  id: 'tasks-told-apart',
  cites: cite.computablePlan,
  says: 'Every task of a work plan has an id of its own.',
  holds: ({ twice }) => twice.length === 0,
  because: ({ twice }) => `${places(twice)}.`,
  remedy: 'Give each task another id.'
}

export const predecessorsKnown: Rule<Examined> = {
  id: 'predecessors-known',
  cites: cite.computablePlan,
  says: 'A task waits only for tasks of the same plan.',
  holds: ({ unknown }) => unknown.length === 0,
  because: ({ unknown }) => `${places(unknown)}, which is no task of the plan.`,
  remedy: 'Name a task of the plan, or leave the predecessor out.'
}

export const noCircleOfTasks: Rule<Examined> = {
  id: 'no-circle-of-tasks',
  cites: cite.computablePlan,
  says: 'No task waits for itself, not even through others.',
  holds: ({ circle }) => circle.length === 0,
  because: ({ circle }) => `plan/tasks has a circle: ${circle.join(' → ')}.`,
  remedy: 'Take one of these predecessors out.'
}

export const threePointsInOrder: Rule<Examined> = {
  id: 'three-points-in-order',
  cites: cite.computablePlan,
  says: 'Of three durations the optimistic is not longer than the likely, nor the likely longer than the pessimistic.',
  holds: ({ disordered }) => disordered.length === 0,
  because: ({ disordered }) => `${places(disordered)}.`,
  remedy: 'Put the three in order.'
}

export const notBeforeThePeriod: Rule<Examined> = {
  id: 'not-before-the-period',
  cites: cite.oneBudgetPeriod,
  says: 'No task starts before the budget period that pays for it.',
  holds: ({ early }) => early.length === 0,
  because: ({ early, periodFrom }) => `The period begins on ${periodFrom}; ${places(early)}.`,
  remedy: 'Name a day of the period, or leave the earliest start out.'
}

export const costWithinTheLedger: Rule<Examined> = {
  id: 'cost-within-the-ledger',
  cites: cite.computablePlan,
  says: 'Every line of a cost, and their sum, is an amount that the ledger can hold.',
  holds: ({ uncountable }) => uncountable.length === 0,
  because: ({ uncountable }) => `${places(uncountable)} comes to more than ${formatMoney(MAX_KOPECKS)}.`,
  remedy: 'Correct the quantity or the price.'
}

/** What a plan and its costs have to be before they are stored or judged. */
export const planRules: readonly Rule<Examined>[] = [tasksToldApart, predecessorsKnown, noCircleOfTasks, threePointsInOrder, notBeforeThePeriod, costWithinTheLedger]

/** Where somebody asks for a project to stand, and what the Regulation says of that place. */
export interface PlaceFacts { readonly pool: string, readonly category?: string, readonly regulation: Pick<Regulation, 'pools' | 'categories'>, readonly terms?: PoolTerms }

export const standsInAPool: Rule<PlaceFacts> = {
  id: 'stands-in-a-pool',
  cites: cite.pbByRada,
  says: 'A project stands in a pool of the Regulation, under a local issue for which that pool pays.',
  holds: ({ terms }) => terms !== undefined,
  because ({ pool, category, regulation: { pools, categories } }) {
    const found = pools.find(({ code }) => code === pool)
    if (found === undefined) return `pool is ${pool}; the Regulation has ${pools.map(({ code }) => code).join(', ')}.`
    return `category is ${category}; the pool ${pool} pays for ${found.category ?? (categories.map(({ code }) => code).join(', ') || 'no issue in particular')}.`
  },
  remedy: 'Name a pool of the Regulation, and a category for which it pays.'
}
