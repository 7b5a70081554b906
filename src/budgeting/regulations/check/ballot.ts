import { formatMoney, parseMoney, shareOf } from '../../../ledger/money.ts'
import type { Regulation, RegulationPool, VotingTerms } from '../regulation.ts'
import { count, unless } from './contradiction.ts'
import type { Check, Contradiction, Ground } from './contradiction.ts'

/** The form of the ballot, and its limits against each other and against what there is to choose from. */
export const checkBallot: Check = (draft, ground) => [...checkLimits(draft.voting), ...checkReach(draft, ground), ...checkForm(draft), ...checkPoints(draft.voting)]

function checkLimits ({ total, per_pool: pool, per_category: category, blank_allowed: blank }: VotingTerms): Contradiction[] {
  return [
    ...unless(total.least <= total.most, '/voting/total/least', () => `A ballot names at least ${total.least} and at most ${total.most}.`),
    ...unless(pool === undefined || pool.least <= pool.most, '/voting/per_pool/least', () => `A ballot names in a pool at least ${pool!.least} and at most ${pool!.most}.`),
    ...unless(pool === undefined || pool.most <= total.most, '/voting/per_pool/most', () => `A ballot names ${pool!.most} in a pool, and ${total.most} in all.`),
    ...unless(category === undefined || category.most <= total.most, '/voting/per_category/most', () => `A ballot names ${category!.most} in a category, and ${total.most} in all.`),
    ...unless(blank || total.least > 0, '/voting/total/least', () => 'A ballot may name nothing, and blank ones are not allowed.')
  ]
}

/** In how many pools the voters with the fewest and with the most of them vote; unknown where a territory is not there. */
function reachOf ({ pools, voting }: Regulation, { territories }: Ground): { readonly fewest: number, readonly most: number } | undefined {
  if (voting.pools === 'all') return { fewest: pools.length, most: pools.length }
  const parents = new Map(territories.map(({ id, parent }) => [id, parent]))
  if (!pools.every(({ territory }) => parents.has(territory))) return undefined
  const lineOf = (id: string): string[] => {
    const parent = parents.get(id)
    return parent === undefined ? [id] : [id, ...lineOf(parent)]
  }
  const reached = pools.map(({ territory }) => {
    const line = new Set(lineOf(territory))
    return pools.filter(pool => line.has(pool.territory)).length
  })
  return { fewest: Math.min(...reached), most: Math.max(...reached) }
}

function checkReach (draft: Regulation, ground: Ground): Contradiction[] {
  const { total, per_pool: pool, per_category: category, most_pools: mostPools, form } = draft.voting
  const reach = reachOf(draft, ground)
  if (reach === undefined) return []
  const { fewest, most } = reach
  const inPool = form === 'choose_one' ? 1 : pool?.most
  const within = (reached: number) => Math.min(reached, mostPools ?? reached)
  const inAll = (reached: number) => inPool === undefined ? Infinity : inPool * within(reached)
  const kinds = draft.categories.length
  const [widest, narrowest] = [inAll(most), inAll(fewest)]
  return [
    ...unless(mostPools === undefined || mostPools <= most, '/voting/most_pools', () => `A ballot names projects in ${count(mostPools!, 'pool')}, and nobody votes in more than ${most}.`),
    ...unless(total.most <= widest, '/voting/total/most', () => `A ballot names up to ${total.most}; ${inPool} in each of ${count(within(most), 'pool')} are ${widest}.`),
    ...unless(total.least <= narrowest, '/voting/total/least', () => `A ballot names at least ${total.least}; whoever votes in ${count(within(fewest), 'pool')} names ${narrowest} at most.`),
    ...unless(category === undefined || total.most <= category.most * kinds, '/voting/total/most', () => `A ballot names up to ${total.most}; ${category!.most} in each of ${count(kinds, 'category')} are ${category!.most * kinds}.`)
  ]
}

function checkForm ({ voting, pools }: Regulation): Contradiction[] {
  const { form, per_pool: pool, knapsack_percent: percent } = voting
  const knapsack = form === 'knapsack'
  return [
    ...unless(form !== 'choose_one' || pool === undefined || pool.most === 1, '/voting/per_pool/most', () => `A ballot that chooses one names 1 in a pool, not ${pool!.most}.`),
    ...unless(knapsack || percent === undefined, '/voting/knapsack_percent', () => `A share of the budget belongs to the knapsack, not to a ballot of the form ${form}.`),
    ...unless(!knapsack || percent !== undefined, '/voting', () => 'A knapsack needs knapsack_percent: which share of the budget of its pool a ballot may name.'),
    ...pools.flatMap((pool, i) => knapsack && percent !== undefined ? checkShare(pool, percent, `/pools/${i}/most_cost`) : [])
  ]
}

function checkShare ({ code, budget, most_cost: most }: RegulationPool, percent: number, at: string): Contradiction[] {
  const share = shareOf(parseMoney(budget), percent)
  return unless(most === undefined || parseMoney(most) <= share, at, () => `A project may cost ${most}, and a ballot takes ${percent} % of the pool ${code}, ${formatMoney(share)}: nobody could name it.`)
}

function checkPoints ({ form, points, total }: VotingTerms): Contradiction[] {
  if (form !== 'cumulative' && form !== 'scoring') return unless(points === undefined, '/voting/points', () => `Points do not belong to a ballot of the form ${form}.`)
  if (points === undefined) return [{ at: '/voting', says: `A ballot of the form ${form} needs points.` }]
  const { most_in_all: all, least_each: least, most_each: most } = points
  const own = unless(least <= most, '/voting/points/least_each', () => `One project gets at least ${least} points and at most ${most}.`)
  if (form === 'scoring') return [...own, ...unless(all === undefined, '/voting/points/most_in_all', () => 'Scoring has a scale for each project, and no sum.')]
  if (all === undefined) return [...own, { at: '/voting/points', says: 'Cumulative points need most_in_all: what a ballot gives away in all.' }]
  return [
    ...own,
    ...unless(least > 0, '/voting/points/least_each', () => 'Whoever names a project gives it at least 1 point.'),
    ...unless(most <= all, '/voting/points/most_each', () => `One project gets up to ${most} points, and a ballot has ${all}.`),
    ...unless(total.most * least <= all, '/voting/total/most', () => `A ballot names up to ${total.most}, each with at least ${count(least, 'point')}; it has ${all}.`)
  ]
}
