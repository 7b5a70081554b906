import type { Fraction } from '../../../src/budgeting/tally/fraction.ts'

/** A small election as slow code sees it: costs, a total order for ties, and one voter a ballot with points by project. */
export interface Naive { readonly costs: readonly number[], readonly places: readonly number[], readonly voters: readonly (ReadonlyMap<number, number>)[], readonly excludes?: readonly (readonly number[])[] }

export const fraction = (numerator: bigint | number, denominator: bigint | number = 1): Fraction => {
  const [a, b] = [BigInt(numerator), BigInt(denominator)]
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return b < 0n ? { numerator: -a / x, denominator: -b / x } : { numerator: a / x, denominator: b / x }
}
export const plus = (a: Fraction, b: Fraction) => fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
export const minus = (a: Fraction, b: Fraction) => plus(a, { numerator: -b.numerator, denominator: b.denominator })
export const times = (a: Fraction, b: Fraction) => fraction(a.numerator * b.numerator, a.denominator * b.denominator)
export const over = (a: Fraction, b: Fraction) => fraction(a.numerator * b.denominator, a.denominator * b.numerator)
export const isLess = (a: Fraction, b: Fraction) => a.numerator * b.denominator < b.numerator * a.denominator
export const least = (a: Fraction, b: Fraction) => isLess(b, a) ? b : a
const zero = fraction(0)
const sum = (values: readonly Fraction[]) => values.reduce(plus, zero)

/** ρ: the smallest number with which Σ min(purse, ρ × use) is the cost; undefined where they hold too little. By sorting, as textbooks have it. */
function rhoOf (cost: Fraction, purses: readonly Fraction[], uses: readonly Fraction[]): Fraction | undefined {
  if (isLess(sum(purses), cost)) return undefined
  const order = purses.map((_, at) => at).sort((a, b) => isLess(over(purses[a]!, uses[a]!), over(purses[b]!, uses[b]!)) ? -1 : 1)
  let [money, use] = [cost, sum(uses)]
  for (const at of order) {
    const rho = over(money, use)
    if (!isLess(purses[at]!, times(rho, uses[at]!))) return rho
    money = minus(money, purses[at]!)
    use = minus(use, uses[at]!)
  }
  throw new Error('They hold enough, and nobody could pay.')
}

export interface NaivePurchase { readonly project: number, readonly rho: Fraction }

/** Equal Shares with a fraction for each voter's purse and no thought of speed. */
export function naiveShares ({ costs, places, voters, excludes }: Naive, share: Fraction, utility: 'cost' | 'cardinality'): { purchases: NaivePurchase[], purses: Fraction[] } {
  const purses = voters.map(() => share)
  const purchases: NaivePurchase[] = []
  const out = new Set<number>()
  for (;;) {
    let best: NaivePurchase | undefined
    for (let project = 0; project < costs.length; project++) {
      if (out.has(project)) continue
      const supporters = voters.flatMap((gives, voter) => (gives.get(project) ?? 0) > 0 ? [voter] : [])
      if (supporters.length === 0) continue
      const use = supporters.map(voter => fraction(voters[voter]!.get(project)! * (utility === 'cost' && costs[project]! > 0 ? costs[project]! : 1)))
      const rho = costs[project] === 0 ? zero : rhoOf(fraction(costs[project]!), supporters.map(voter => purses[voter]!), use)
      if (rho === undefined) continue
      if (best === undefined || isLess(rho, best.rho) || (!isLess(best.rho, rho) && places[project]! < places[best.project]!)) best = { project, rho }
    }
    if (best === undefined) return { purchases, purses }
    const { project, rho } = best
    purchases.push(best)
    out.add(project)
    for (const other of excludes?.[project] ?? []) out.add(other)
    voters.forEach((gives, voter) => {
      const points = gives.get(project) ?? 0
      if (points > 0) purses[voter] = minus(purses[voter]!, least(purses[voter]!, times(rho, fraction(points * (utility === 'cost' ? costs[project]! : 1)))))
    })
  }
}

/** Phragmén's sequential rule with a fraction for each voter's load; ends at the first project that does not fit, or passes over it. */
export function naivePhragmen ({ costs, places, voters }: Naive, budget: number, skip: boolean): number[] {
  const loads = voters.map(() => zero)
  const taken: number[] = []
  const open = new Set(costs.keys())
  let left = budget
  for (;;) {
    let best: { project: number, load: Fraction } | undefined
    for (const project of open) {
      const supporters = voters.flatMap((gives, voter) => (gives.get(project) ?? 0) > 0 ? [voter] : [])
      if (supporters.length === 0) continue
      const load = over(plus(fraction(costs[project]!), sum(supporters.map(voter => loads[voter]!))), fraction(supporters.length))
      if (best === undefined || isLess(load, best.load) || (!isLess(best.load, load) && places[project]! < places[best.project]!)) best = { project, load }
    }
    if (best === undefined) return taken
    open.delete(best.project)
    if (costs[best.project]! > left) {
      if (skip) continue
      return taken
    }
    left -= costs[best.project]!
    taken.push(best.project)
    voters.forEach((gives, voter) => { if ((gives.get(best.project) ?? 0) > 0) loads[voter] = best.load })
  }
}
