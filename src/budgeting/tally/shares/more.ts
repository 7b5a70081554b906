import { blockedBy } from './field.ts'
import type { Field } from './field.ts'
import type { Market, Offer } from './prices.ts'
import { supportersOf } from './prices.ts'
import { addPayers, comparePurse, held, noPayers, ULP } from './purses.ts'
import type { Purses } from './purses.ts'
import type { Run } from './run.ts'
import { runShares } from './run.ts'

/**
 * For each project that a run does not buy: how many more supporters, giving it one point each and nothing to others,
 * would have bought it with the same share; undefined where none could, because what excludes it is bought first.
 *
 * It is bought in a turn as soon as its supporters, paying no more than the ρ of that turn asks, bring its cost together.
 * So each turn asks for a number of its own, the end of the run for another, and the least of them is enough.
 */
export function moreSupporters (field: Field, run: Run): (number | undefined)[] {
  const bought = new Set(run.purchases.map(({ project }) => project))
  const losers = Array.from({ length: field.projects }, (_, project) => project).filter(project => !bought.has(project))
  const nearest = new Float64Array(field.projects).fill(Infinity)
  eachTurn(field, run, losers, (market, best, project) => {
    nearest[project] = Math.min(nearest[project]!, estimate(market.purses, best, project))
  })
  const more = new Array<number | undefined>(field.projects).fill(undefined)
  const offer = (project: number, many: number | undefined) => {
    if (many !== undefined && many < (more[project] ?? Infinity)) more[project] = many
  }
  // Only the turns that ask for the least, as far as doubles tell, are solved exactly.
  eachTurn(field, run, losers, (market, best, project) => {
    if (estimate(market.purses, best, project) <= nearest[project]! + 1e-6) offer(project, solve(market.purses, best, project))
  })
  const blocked = blockedBy(field, bought)
  for (const project of losers) if (!blocked.has(project)) offer(project, askedForAtTheEnd(run, project))
  return more
}

/** Runs again, and shows each turn to each loser that is not blocked by then. */
function eachTurn (field: Field, { share, purchases }: Run, losers: readonly number[], show: (market: Market, best: Offer, loser: number) => void): void {
  // What costs nothing is bought before the first turn.
  const before = new Set(purchases.flatMap(({ project }) => field.costs[project] === 0 ? [project] : []))
  runShares(field, share, {
    watch (market, best) {
      const blocked = blockedBy(field, before)
      for (const project of losers) if (!blocked.has(project)) show(market, best, project)
      before.add(best.project)
    }
  })
}

/** How many more would have bought the project in this turn, about. */
function estimate ({ field, left, share }: Purses, best: Offer, project: number): number {
  const price = best.double * (field.divisors[project]! / field.divisors[best.project]!)
  const each = Math.min(Number(share.numerator) / Number(share.denominator), price)
  let brought = 0
  for (let at = field.supportersFrom[project]!; at < field.supportersFrom[project + 1]!; at++) {
    const group = field.supporters[at]!
    brought += field.voters[group]! * Math.min(left[group]!, price * field.points[at]!)
  }
  return (field.costs[project]! - brought) / each
}

/** How many more would have bought the project in this turn, exactly. */
function solve (purses: Purses, best: Offer, project: number): number {
  const { field, left, share, denominators } = purses
  const price = { numerator: best.numerator * BigInt(field.divisors[project]!), weight: BigInt(best.weight) * BigInt(field.divisors[best.project]!) }
  const double = best.double * (field.divisors[project]! / field.divisors[best.project]!)
  const poor = noPayers(purses)
  let rich = 0
  for (let at = field.supportersFrom[project]!; at < field.supportersFrom[project + 1]!; at++) {
    const group = field.supporters[at]!
    if (left[group] === 0) continue
    const due = double * field.points[at]!
    const beyond = left[group]! - due
    const isPoor = Math.abs(beyond) > purses.slack + 16 * ULP * due ? beyond < 0 : comparePurse(purses, group, field.points[at]!, price) < 0
    if (isPoor) addPayers(purses, poor, group)
    else rich += field.voters[group]! * field.points[at]!
  }
  // All over the denominator of the price.
  const denominator = denominators.at(-1)! * price.weight
  const lacking = BigInt(field.costs[project]!) * denominator - held(purses, poor) * price.weight - price.numerator * BigInt(rich)
  const whole = share.numerator * denominator < price.numerator * share.denominator
  const [lack, each] = whole ? [lacking * share.denominator, share.numerator * denominator] : [lacking, price.numerator]
  const many = (lack + each - 1n) / each
  // Bringing it together exactly at this ρ they are equal, and the criteria decide; unless nobody could pay as much.
  const even = many * each === lack && (!whole || rich > 0)
  return Number(even && field.places[project]! > field.places[best.project]! ? many + 1n : many)
}

/** How many more would have bought it when the run was over; undefined where a share is nothing. */
function askedForAtTheEnd ({ market, share }: Run, project: number): number | undefined {
  const { purses } = market
  const denominator = purses.denominators.at(-1)!
  const short = BigInt(purses.field.costs[project]!) * denominator - held(purses, supportersOf(market, project))
  const each = share.numerator * denominator
  return each > 0n ? Number((short * share.denominator + each - 1n) / each) : undefined
}
