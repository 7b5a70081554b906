import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney, shareOf, sumMoney } from '../../ledger/money.ts'
import { hasPoints } from './ballot.ts'
import type { BallotPool, BallotProject, BallotTerms, Choice } from './ballot.ts'

/** A ballot, the terms that it is judged by, and the pools in which its voter votes. */
export interface BallotFacts { readonly choices: readonly Choice[], readonly terms: BallotTerms, readonly pools: readonly number[] }

/** The projects that a ballot names, each as often as it does; what is not on the list has none. */
const namedIn = ({ choices, terms }: BallotFacts): BallotProject[] => choices.map(({ projectId }) => terms.projects.get(projectId)).filter(project => project !== undefined)
const ids = (projects: readonly { readonly id: number }[]) => projects.map(({ id }) => `project-${id}`).join(', ')
const codeOf = ({ terms }: BallotFacts, poolId: number) => terms.pools.get(poolId)?.code ?? ''
/** What a ballot names in each pool of which it names anything. */
const byPool = (facts: BallotFacts) => [...Map.groupBy(namedIn(facts), ({ poolId }) => poolId)]
/** The first pool, or category, for which something does not hold; with what the ballot names there. */
const firstPool = (facts: BallotFacts, fails: (named: readonly BallotProject[], poolId: number) => boolean) => byPool(facts).find(([poolId, named]) => fails(named, poolId))

const rule = (rule: Omit<Rule<BallotFacts>, 'cites'>): Rule<BallotFacts> => ({ cites: cite.ballotAsRegulated, ...rule })

const unlisted = ({ choices, terms }: BallotFacts) => choices.filter(({ projectId }) => !terms.projects.has(projectId)).map(({ projectId }) => ({ id: projectId }))

export const ballotNamesListedProjects = rule({
  id: 'ballot-names-listed-projects',
  says: 'A ballot names projects of the final list of its cycle.',
  holds: facts => unlisted(facts).length === 0,
  because: facts => `Not on this ballot: ${ids(unlisted(facts))}.`,
  remedy: 'Read the final list of the cycle.'
})

const withdrawn = (facts: BallotFacts) => namedIn(facts).filter(project => project.withdrawn)

export const ballotNamesStandingProjects = rule({
  id: 'ballot-names-standing-projects',
  says: 'A project that was withdrawn is void: nobody votes for it any more, and no ballot changes that named it before.',
  holds: facts => withdrawn(facts).length === 0,
  because: facts => `Withdrawn: ${ids(withdrawn(facts))}.`,
  remedy: 'Name others.'
})

const twice = ({ choices }: BallotFacts) => choices.filter(({ projectId }, i) => choices.findIndex(other => other.projectId === projectId) < i).map(({ projectId }) => ({ id: projectId }))

export const ballotNamesEachOnce = rule({
  id: 'ballot-names-each-once',
  says: 'A ballot names a project once.',
  holds: facts => twice(facts).length === 0,
  because: facts => `Named more than once: ${ids(twice(facts))}.`
})

export const ballotNotBlank = rule({
  id: 'ballot-not-blank',
  says: 'A ballot that names no project is a blank one, and counts where the Regulation allows that.',
  holds: ({ choices, terms }) => choices.length > 0 || terms.voting.blank_allowed,
  because: ({ terms }) => `The Regulation allows no blank ballot; it asks for at least ${terms.voting.total.least}.`
})

const foreign = (facts: BallotFacts) => namedIn(facts).filter(({ poolId }) => !facts.pools.includes(poolId))

export const ballotInOwnPools = rule({
  id: 'ballot-in-own-pools',
  says: 'A voter names projects of the pools in which the Regulation lets him vote.',
  holds: facts => foreign(facts).length === 0,
  because: facts => `Of other pools: ${ids(foreign(facts))}; this voter votes in ${facts.pools.map(poolId => codeOf(facts, poolId)).join(', ') || 'none'}.`
})

export const ballotWithinPoolCount = rule({
  id: 'ballot-within-pool-count',
  says: 'A ballot names projects in no more pools than the Regulation says.',
  holds: facts => byPool(facts).length <= (facts.terms.voting.most_pools ?? Infinity),
  because: facts => `The ballot names projects in ${byPool(facts).length} pools; at most ${facts.terms.voting.most_pools} are allowed.`
})

export const ballotWithinTotal = rule({
  id: 'ballot-within-total',
  says: 'A ballot that is not blank names as many projects in all as the Regulation says.',
  holds: ({ choices, terms: { voting: { total } } }) => choices.length === 0 || (total.least <= choices.length && choices.length <= total.most),
  because: ({ choices, terms: { voting: { total } } }) => `The ballot names ${choices.length}; at least ${total.least} and at most ${total.most} are allowed.`
})

const perPool = ({ terms: { voting } }: BallotFacts) => voting.form === 'choose_one' ? { least: 1, most: 1 } : voting.per_pool
const offInPool = (facts: BallotFacts) => {
  const limit = perPool(facts)
  return limit === undefined ? undefined : firstPool(facts, ({ length }) => length < limit.least || length > limit.most)
}

export const ballotWithinPool = rule({
  id: 'ballot-within-pool',
  says: 'In each pool of which a ballot names any project it names as many as the Regulation says; one that chooses one, one.',
  holds: facts => offInPool(facts) === undefined,
  because: facts => {
    const [poolId, named] = offInPool(facts)!
    return `The ballot names ${named.length} in the pool ${codeOf(facts, poolId)}; at least ${perPool(facts)!.least} and at most ${perPool(facts)!.most} are allowed.`
  }
})

const overCategory = (facts: BallotFacts) => {
  const most = facts.terms.voting.per_category?.most
  return most === undefined ? undefined : [...Map.groupBy(namedIn(facts), ({ category }) => category ?? '')].find(([, named]) => named.length > most)
}

export const ballotWithinCategory = rule({
  id: 'ballot-within-category',
  says: 'A ballot names no more projects of one category than the Regulation says.',
  holds: facts => overCategory(facts) === undefined,
  because: facts => `The ballot names ${overCategory(facts)![1].length} of the category ${overCategory(facts)![0]}; at most ${facts.terms.voting.per_category!.most} are allowed.`
})

const costOf = (named: readonly BallotProject[]) => sumMoney(named.map(({ cost }) => cost))
const shareIn = ({ terms: { voting, pools } }: BallotFacts, pool: BallotPool | undefined) => shareOf((pool ?? [...pools.values()][0]!).budget, voting.knapsack_percent ?? 100)
const overBudget = (facts: BallotFacts) => facts.terms.voting.form !== 'knapsack'
  ? undefined
  : firstPool(facts, (named, poolId) => costOf(named) > shareIn(facts, facts.terms.pools.get(poolId)))

export const ballotWithinBudget = rule({
  id: 'ballot-within-budget',
  says: 'A knapsack holds projects that cost together no more than the Regulation\'s share of the budget of their pool.',
  holds: facts => overBudget(facts) === undefined,
  because: facts => {
    const [poolId, named] = overBudget(facts)!
    return `What the ballot names in the pool ${codeOf(facts, poolId)} costs ${formatMoney(costOf(named))}; at most ${formatMoney(shareIn(facts, facts.terms.pools.get(poolId)))} are allowed.`
  }
})

const misfitting = (facts: BallotFacts) => facts.choices.filter(({ points }) => (points !== undefined) !== hasPoints(facts.terms.voting)).map(({ projectId }) => ({ id: projectId }))

export const ballotPointsWhereAsked = rule({
  id: 'ballot-points-where-asked',
  says: 'Every project on a ballot of points has points, and on any other none has.',
  holds: facts => misfitting(facts).length === 0,
  because: facts => `A ballot of the form ${facts.terms.voting.form} ${hasPoints(facts.terms.voting) ? 'gives points' : 'gives no points'}; it is otherwise with ${ids(misfitting(facts))}.`
})

const offScale = ({ choices, terms: { voting: { points: scale } } }: BallotFacts) => choices.find(({ points }) => points !== undefined && scale !== undefined && (points < scale.least_each || points > scale.most_each))

export const ballotPointsEach = rule({
  id: 'ballot-points-each',
  says: 'A project gets as many points of a ballot as the Regulation says.',
  holds: facts => offScale(facts) === undefined,
  because: facts => `project-${offScale(facts)!.projectId} gets ${offScale(facts)!.points}; at least ${facts.terms.voting.points!.least_each} and at most ${facts.terms.voting.points!.most_each} are allowed.`
})

const sumOf = ({ choices }: BallotFacts) => choices.reduce((sum, { points }) => sum + (points ?? 0), 0)

export const ballotPointsInAll = rule({
  id: 'ballot-points-in-all',
  says: 'A ballot gives away no more points in all than the Regulation says.',
  holds: facts => sumOf(facts) <= (facts.terms.voting.points?.most_in_all ?? Infinity),
  because: facts => `The ballot gives away ${sumOf(facts)}; at most ${facts.terms.voting.points!.most_in_all} are allowed.`
})

/** What a ballot has to meet, in the order in which it refuses; nothing is ever trimmed. */
export const ballotRules: readonly Rule<BallotFacts>[] = [
  ballotNamesListedProjects, ballotNamesStandingProjects, ballotNamesEachOnce, ballotNotBlank, ballotInOwnPools, ballotWithinPoolCount,
  ballotWithinTotal, ballotWithinPool, ballotWithinCategory, ballotPointsWhereAsked, ballotPointsEach, ballotPointsInAll, ballotWithinBudget
]

/** What a ballot on paper has to meet: it may have been filled in before a project on it was withdrawn. */
export const paperBallotRules: readonly Rule<BallotFacts>[] = ballotRules.filter(rule => rule !== ballotNamesStandingProjects)
