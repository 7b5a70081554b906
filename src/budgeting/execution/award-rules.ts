import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Decision } from '../../registry/decision.ts'
import type { DeviationWish, Voted } from './deviation.ts'

/** An award that deviates from the vote in some projects. */
export interface DeviationFacts {
  readonly decision: Pick<Decision, 'number' | 'publication'>
  readonly pool: { readonly code: string }
  /** The projects of the pool, with what the vote gives them. */
  readonly projects: readonly Voted[]
  readonly deviations: readonly DeviationWish[]
  /** Codes of awarded projects of which only one is carried out, pair by pair. */
  readonly together: readonly (readonly [string, string])[]
}

const found = ({ projects }: Pick<DeviationFacts, 'projects'>, id: number) => projects.find(project => project.id === id)
const strangers = (facts: DeviationFacts) => facts.deviations.filter(({ projectId }) => found(facts, projectId) === undefined)
const twice = ({ deviations }: DeviationFacts) => deviations.filter(({ projectId }, at) => deviations.findIndex(other => other.projectId === projectId) < at)

export const deviationNamesProjects: Rule<DeviationFacts> = {
  id: 'deviation-names-its-projects',
  cites: cite.pbByRada,
  says: 'A deviation from the vote names a project of the pool, once.',
  holds: facts => strangers(facts).length + twice(facts).length === 0,
  because: facts => strangers(facts).length > 0
    ? `project-${strangers(facts)[0]?.projectId} does not stand in ${facts.pool.code}.`
    : `project-${twice(facts)[0]?.projectId} is named twice.`,
  remedy: 'Name each project of the pool that gets something else than the vote gives it, once.'
}

const equal = (facts: DeviationFacts) => facts.deviations.flatMap(({ projectId, amount }) => found(facts, projectId)?.voted === amount ? [found(facts, projectId)!] : [])

export const deviationDeviates: Rule<DeviationFacts> = {
  id: 'deviation-deviates',
  cites: cite.pbByRada,
  says: 'What a deviation gives is not what the vote gives.',
  holds: facts => equal(facts).length === 0,
  because: facts => `${equal(facts)[0]?.code} gets ${formatMoney(equal(facts)[0]?.voted ?? 0)} by the vote.`,
  remedy: 'Leave out the projects that get what the vote gives them.'
}

const over = (facts: DeviationFacts) => facts.deviations.flatMap(({ projectId, amount }) => {
  const project = found(facts, projectId)
  return project !== undefined && amount > project.cost ? [{ ...project, amount }] : []
})

export const deviationWithinCost: Rule<DeviationFacts> = {
  id: 'deviation-within-cost',
  cites: cite.pbByRada,
  says: 'A project is awarded no more than it cost when residents voted on it.',
  holds: facts => over(facts).length === 0,
  because: facts => `${over(facts).map(({ code, cost, amount }) => `${code} costs ${formatMoney(cost)}, not ${formatMoney(amount)}`).join('; ')}.`,
  remedy: 'Award its cost, and have the Rada change the award from a named source afterwards.'
}

export const deviationPublished: Rule<DeviationFacts> = {
  id: 'deviation-published',
  cites: cite.publishIn7Days,
  says: 'A decision that deviates from the vote is published before it is carried out, with its reasons (A-16).',
  holds: ({ decision, deviations }) => deviations.length === 0 || decision.publication !== undefined,
  because: ({ decision, deviations }) => `Decision ${decision.number} deviates from the vote in ${deviations.length === 1 ? 'one project' : `${deviations.length} projects`}, and nothing proves that it was published.`,
  remedy: 'Record the proof of its publication first.'
}

export const onlyOneIsCarriedOut: Rule<DeviationFacts> = {
  id: 'only-one-is-carried-out',
  cites: cite.pbByRada,
  says: 'Of two projects that exclude each other only one is awarded.',
  holds: ({ together }) => together.length === 0,
  because: ({ together }) => `${together.map(([first, second]) => `${first} and ${second}`).join(', ')} exclude each other.`,
  remedy: 'Award one of the two.'
}

/** What deviations from the vote have to meet, in the order in which they refuse. */
export const deviationRules: readonly Rule<DeviationFacts>[] = [deviationNamesProjects, deviationDeviates, deviationWithinCost, onlyOneIsCarriedOut, deviationPublished]
