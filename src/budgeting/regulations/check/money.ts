import { placeFault } from '../../proposals/place.ts'
import { formatMoney, MAX_KOPECKS, parseMoney } from '../../../ledger/money.ts'
import type { Kopecks } from '../../../ledger/money.ts'
import type { RegulationPool } from '../regulation.ts'
import { codesOnce, count, unless } from './contradiction.ts'
import type { Check, Contradiction } from './contradiction.ts'

// A running sum that has left the safe integers never comes back into them.
const sumOf = (amounts: readonly string[]): Kopecks => amounts.reduce((sum, amount) => sum + parseMoney(amount), 0)
const shown = (sum: Kopecks) => sum > MAX_KOPECKS ? 'more than the ledger can hold' : formatMoney(sum)
const above = (amount: string | undefined, limit: string) => amount !== undefined && parseMoney(amount) > parseMoney(limit)

/** The fund, its pools and categories, and what one project may cost. */
export const checkMoney: Check = ({ fund, pools, categories, execution }, { territories }) => {
  const total = sumOf(pools.map(pool => pool.budget))
  const codes = new Set(categories.map(({ code }) => code))
  const known = new Set(territories.map(({ id }) => id))
  return [
    ...codesOnce('/pools', pools),
    ...codesOnce('/categories', categories),
    ...unless(total <= parseMoney(fund), '/fund', () => `The ${count(pools.length, 'pool')} come to ${shown(total)}; the fund is ${fund}.`),
    ...pools.flatMap((pool, i) => checkPool(pool, `/pools/${i}`, codes, known)),
    ...categories.flatMap(({ code, budget }, i) => budget === undefined ? [] : checkCategory({ code, budget }, `/categories/${i}/budget`, fund, pools)),
    ...unless(!above(execution.four_eyes_from, fund), '/execution/four_eyes_from', () => `Two people would be asked from ${execution.four_eyes_from} on, and the fund is ${fund}: never.`)
  ]
}

function checkPool ({ territory, category, budget, least_cost: least, most_cost: most, area }: RegulationPool, at: string, categories: ReadonlySet<string>, territories: ReadonlySet<string>): Contradiction[] {
  return [
    ...unless(territories.has(territory), `${at}/territory`, () => `There is no ${territory}.`),
    ...unless(category === undefined || categories.has(category), `${at}/category`, () => `No category has the code ${category}; there are ${[...categories].join(', ')}.`),
    ...unless(!above(most, budget), `${at}/most_cost`, () => `A project may cost ${most}, and the pool has ${budget}.`),
    ...unless(!above(least, budget), `${at}/least_cost`, () => `A project costs at least ${least}, and the pool has ${budget}.`),
    ...unless(most === undefined || !above(least, most), `${at}/least_cost`, () => `A project costs at least ${least} and at most ${most}.`),
    ...unless(area === undefined || placeFault(area) === undefined, `${at}/area/coordinates/0`, () => `The area ${placeFault(area!)}.`)
  ]
}

function checkCategory ({ code, budget }: { readonly code: string, readonly budget: string }, at: string, fund: string, pools: readonly RegulationPool[]): Contradiction[] {
  const own = pools.filter(({ category }) => category === code)
  const total = sumOf(own.map(pool => pool.budget))
  return [
    ...unless(!above(budget, fund), at, () => `The category ${code} has ${budget}, and the fund is ${fund}.`),
    ...unless(total <= parseMoney(budget), at, () => `The category ${code} has ${budget}, and its pools come to ${shown(total)}.`)
  ]
}
