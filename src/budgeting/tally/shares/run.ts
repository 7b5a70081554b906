import type { Fraction } from '../fraction.ts'
import { compareFractions } from '../fraction.ts'
import type { Field } from './field.ts'
import { blockedBy, isSupported } from './field.ts'
import type { Market, Offer } from './prices.ts'
import { ALL_LEFT, EVENLY, keyCeiling, keyFloor, keyOf, look, openMarket, priceExactly } from './prices.ts'
import { fillPurses, fractionOf, notePrice } from './purses.ts'

/** One project bought: what its supporters pay for one point, and how many pay in full, or all that they had left. */
export interface Purchase {
  readonly project: number
  /** In hundredths for one point, exact; 0 for a project that costs nothing. */
  readonly price: Fraction
  /** The price as it is compared with others (ρ), exact, and a double that it does not pass. */
  readonly key: Fraction
  readonly ceiling: number
  readonly inFull: number
  readonly allLeft: number
  /** Others had the same ρ; the tie criteria put this project before them. */
  readonly tied: readonly number[]
}

/** One run of Equal Shares with a given share for each voter. */
export interface Run {
  readonly share: Fraction
  readonly purchases: readonly Purchase[]
  /** Hundredths. */
  readonly cost: number
  /** With a run to compare: whether every share between the two buys the same projects in the same order (see `upholds`). */
  readonly certified: boolean
  /** Every project that has supporters is bought or excluded by one that is. */
  readonly complete: boolean
  readonly market: Market
}

export interface RunOptions {
  /** A run with a smaller share: prove, or fail to, that all shares in between end as this one. */
  readonly smaller?: Run
  /** Give up with undefined as soon as that fails. */
  readonly orNothing?: boolean
  /** Sees each offer before it is bought. */
  readonly watch?: (market: Market, best: Offer) => void
}

/**
 * Buys projects with equal shares until the supporters of none can pay: each time the one with the smallest ρ, of equal
 * ones the first by the tie criteria. Undefined only where `orNothing` asks for it.
 */
export function runShares (field: Field, share: Fraction, { smaller, orNothing = false, watch }: RunOptions = {}): Run | undefined {
  const purses = fillPurses(field, share)
  const market = openMarket(purses)
  const purchases: Purchase[] = takeFree(market)
  let certified = smaller !== undefined
  let cost = 0
  for (;;) {
    const offers = cheapest(market, purchases.length)
    const [best] = offers
    if (best === undefined) break
    if (certified) {
      certified = upholds(market, best, purchases.length, smaller!)
      if (!certified && orNothing) return undefined
    }
    watch?.(market, best)
    purchases.push(buy(market, best, offers.slice(1).map(({ project }) => project)))
    cost += field.costs[best.project]!
    dropBlocked(market, purchases)
  }
  if (certified && purchases.length !== smaller!.purchases.length) certified = false
  if (!certified && orNothing) return undefined
  const complete = purchases.length + market.blocked.size === market.supported
  return { share, purchases, cost, certified, complete, market }
}

const free: Fraction = { numerator: 0n, denominator: 1n }

/** What costs nothing and has supporters is bought at once, in the order of the tie criteria. */
function takeFree (market: Market): Purchase[] {
  const { field } = market.purses
  const purchases: Purchase[] = []
  for (;;) {
    const gratis = market.open.filter(project => field.costs[project] === 0)
    if (gratis.length === 0) return purchases
    const first = gratis.reduce((a, b) => field.places[a]! < field.places[b]! ? a : b)
    purchases.push({ project: first, price: free, key: free, ceiling: 0, inFull: 0, allLeft: 0, tied: gratis.filter(other => other !== first) })
    market.open = market.open.filter(other => other !== first)
    dropBlocked(market, purchases)
  }
}

/** The offers with the smallest ρ, by the tie criteria; none when nobody can pay for anything that is left. */
function cheapest (market: Market, turn: number): Offer[] {
  const first = lowest(market, turn)
  if (first === undefined) return []
  const { purses } = market
  let best = [priceExactly(market, first)]
  const ceiling = keyCeiling(purses.field, best[0]!)
  for (const project of [...market.open]) {
    if (project === first || keyFloor(market, project) > ceiling || !isCurrent(market, project, turn) || keyFloor(market, project) > ceiling) continue
    const offer = priceExactly(market, project)
    const compared = compareFractions(keyOf(purses, offer), keyOf(purses, best[0]!))
    if (compared === 0) best.push(offer)
    else if (compared < 0) best = [offer]
  }
  return best.sort((a, b) => purses.field.places[a.project]! - purses.field.places[b.project]!)
}

/** The open project with the smallest floor, looked at in this turn; what nobody can pay for is dropped on the way. */
function lowest (market: Market, turn: number): number | undefined {
  for (;;) {
    let best: number | undefined
    let least = Infinity
    for (const project of market.open) {
      const key = keyFloor(market, project)
      if (key < least) [best, least] = [project, key]
    }
    if (best === undefined || market.lookedAt[best] === turn) return best
    isCurrent(market, best, turn)
  }
}

/** Looks at a project unless that was done in this turn; drops it, and returns false, when it cannot be paid for. */
function isCurrent (market: Market, project: number, turn: number): boolean {
  if (market.lookedAt[project] === turn) return true
  market.lookedAt[project] = turn
  if (look(market, project)) return true
  market.open = market.open.filter(other => other !== project)
  return false
}

/**
 * Whether every share between a smaller run and this one buys this project in this turn, having bought the same before.
 *
 * While the same projects are bought in the same order, more share leaves every purse at least as full and makes no
 * project dearer: a price solves Σ min(purse, price × points) = cost, which falls as purses grow, and what is left after
 * paying, max(0, purse - price × points), grows with the purse and with a lower price. So for any share in between, this
 * project's ρ is at most that of the smaller run, and another's at least that of this run. When the former does not
 * pass the latter (or, equal, the criteria put this project first), it is bought in between as well. And where this
 * run can pay for nothing more, a smaller share cannot.
 */
function upholds (market: Market, best: Offer, turn: number, smaller: Run): boolean {
  const before = smaller.purchases[turn]
  if (before?.project !== best.project) return false
  const { purses } = market
  for (const project of [...market.open]) {
    if (project === best.project || keyFloor(market, project) > before.ceiling) continue
    if (!isCurrent(market, project, turn) || keyFloor(market, project) > before.ceiling) continue
    const compared = compareFractions(keyOf(purses, priceExactly(market, project)), before.key)
    if (compared < 0 || (compared === 0 && purses.field.places[project]! < purses.field.places[best.project]!)) return false
  }
  return true
}

/** Every supporter pays; who can pay no more is left with nothing. */
function buy (market: Market, offer: Offer, tied: readonly number[]): Purchase {
  const { purses, supporters, points } = market
  const { field, left } = purses
  const { project, pays, double } = offer
  const start = field.supportersFrom[project]!
  const price = fractionOf(purses, offer)
  const key = keyOf(purses, offer)
  let [inFull, allLeft] = [0, 0]
  for (let at = 0; at < pays.length; at++) {
    const group = supporters[start + at]!
    if (pays[at] === ALL_LEFT) allLeft += field.voters[group]!
    else inFull += field.voters[group]!
    // A purse that is not empty must not look so.
    left[group] = pays[at] === ALL_LEFT || pays[at] === EVENLY ? 0 : Math.max(left[group]! - double * points[start + at]!, Number.MIN_VALUE)
  }
  notePrice(purses, project, offer)
  market.open = market.open.filter(other => other !== project)
  return { project, price, key, ceiling: keyCeiling(field, offer), inFull, allLeft, tied }
}

/** Puts out what is blocked by what was bought. */
function dropBlocked (market: Market, purchases: readonly Purchase[]): void {
  const { field } = market.purses
  const out = blockedBy(field, new Set(purchases.map(({ project }) => project)))
  if (out.size === 0) return
  market.open = market.open.filter(other => !out.has(other))
  for (const other of out) if (isSupported(field, other)) market.blocked.add(other)
}
