import type { Fraction } from '../fraction.ts'
import { toDouble } from '../fraction.ts'
import type { Field } from './field.ts'
import type { Payers, Price, Purses } from './purses.ts'
import { addPayers, comparePurse, fractionOf, held, noPayers, ULP } from './purses.ts'

/** The projects that may still be bought, with what is known of their prices. Prices only rise in the course of a run. */
export interface Market {
  readonly purses: Purses
  /** Supporters whose purses are not known to be empty: `supporters` and `points` of the field, up to `ends`. */
  readonly supporters: Int32Array
  readonly points: Float64Array
  readonly ends: Int32Array
  /** No project is cheaper than this for one point: certain, and nearly exact once it was looked at. */
  readonly floors: Float64Array
  /** The turn in which it was last looked at. */
  readonly lookedAt: Int32Array
  /** Projects that are neither bought, nor blocked, nor found to be more than their supporters can pay. */
  open: number[]
  /** Projects with supporters that a bought one excludes, or the budget of whose category is spent. */
  readonly blocked: Set<number>
  /** How many projects have supporters. */
  readonly supported: number
}

/** Opens the market: whatever the purses, nothing is cheaper than if all its supporters could pay in full. */
export function openMarket (purses: Purses): Market {
  const { projects, supporters, points, supportersFrom, voters, costs } = purses.field
  const floors = new Float64Array(projects)
  const open: number[] = []
  for (let project = 0; project < projects; project++) {
    let weight = 0
    for (let at = supportersFrom[project]!; at < supportersFrom[project + 1]!; at++) weight += voters[supporters[at]!]! * points[at]!
    floors[project] = costs[project]! / weight * (1 - 8 * ULP)
    if (weight > 0) open.push(project)
  }
  return { purses, supporters: supporters.slice(), points: points.slice(), ends: supportersFrom.slice(1), floors, lookedAt: new Int32Array(projects).fill(-1), open, blocked: new Set(), supported: open.length }
}

/** A sum over supporters who cannot pay in full, and the points of those who can. */
interface Split { money: number, voters: number, weight: number, groups: number, held: number }

/** Drops empty purses from the list of supporters, and splits the others at a price for one point. */
function sweep ({ purses: { field, left }, supporters, points, ends }: Market, project: number, price: number): Split {
  const { voters, supportersFrom } = field
  const split = { money: 0, voters: 0, weight: 0, groups: 0, held: 0 }
  let kept = supportersFrom[project]!
  for (let at = kept, end = ends[project]!; at < end; at++) {
    const group = supporters[at]!
    const purse = left[group]!
    if (purse === 0) continue
    const count = voters[group]!
    const each = points[at]!
    supporters[kept] = group
    points[kept++] = each
    split.held += count * purse
    if (purse < price * each) {
      split.money += count * purse
      split.voters += count
    } else split.weight += count * each
  }
  split.groups = kept - supportersFrom[project]!
  ends[project] = kept
  return split
}

/**
 * Looks at a project anew: false when its supporters together hold less than its cost (for good, since purses only get
 * emptier); otherwise its floor is as near to its price as doubles tell.
 *
 * The price is where Σ min(purse, price × points) reaches the cost. Take any voters to pay all that they have and the
 * others in full: no one pays less than that says, so (cost - what the first hold) / points of the others never
 * passes the price. Splitting at the value just found, again and again, comes to the price from below (Newton's
 * method on a concave function); what doubles may be off is taken off the result.
 */
export function look (market: Market, project: number): boolean {
  const { purses: { field, slack }, floors } = market
  const cost = field.costs[project]!
  let price = floors[project]!
  let split = sweep(market, project, price)
  const off = (sum: number, voters: number) => sum * (split.groups + 4) * ULP + voters * slack
  // No purse holds more than the share and slack is 2^-53 of it times the turns, so voters are well bounded by this.
  const doubt = off(split.held, split.voters + split.weight)
  if (split.held + doubt < cost) return false
  if (split.held - doubt < cost && !affords(market, project)) return false
  while (split.weight > 0) {
    const poor = split.voters
    floors[project] = Math.max(floors[project]!, (cost - split.money - off(split.money, poor)) / split.weight * (1 - 8 * ULP))
    const next = (cost - split.money) / split.weight
    if (!(next > price)) break
    price = next
    split = sweep(market, project, price)
    if (split.voters === poor) break
  }
  return true
}

/** Whether the supporters together hold at least the cost, exactly. */
function affords (market: Market, project: number): boolean {
  const { purses } = market
  return held(purses, supportersOf(market, project)) >= costOver(purses, project)
}

/** All supporters of a project who hold something. */
export function supportersOf ({ purses, supporters, ends }: Market, project: number): Payers {
  const payers = noPayers(purses)
  for (let at = purses.field.supportersFrom[project]!; at < ends[project]!; at++) {
    if (purses.left[supporters[at]!] !== 0) addPayers(purses, payers, supporters[at]!)
  }
  return payers
}

function costOver ({ field, denominators }: Purses, project: number): bigint {
  return BigInt(field.costs[project]!) * denominators.at(-1)!
}

/** How a supporter pays: in full with money left, all that is left, or both at once. */
export const IN_FULL = 0
export const ALL_LEFT = 1
export const EVENLY = 2

/** The exact price for one point of a project that its supporters can pay for, and how each in its list pays. */
export interface Offer extends Price { readonly project: number, readonly double: number, readonly pays: Uint8Array }

/**
 * Finds the exact price: splits where doubles leave no doubt, solves exactly, and compares exactly whoever is within
 * the doubt; again, until the split is the one that belongs to the price.
 */
export function priceExactly (market: Market, project: number): Offer {
  const { purses, supporters, points, floors, ends } = market
  const start = purses.field.supportersFrom[project]!
  const pays = new Uint8Array(ends[project]! - start)
  const doubt = (price: number) => purses.slack + 8 * ULP * price
  let double = floors[project]!
  pays.forEach((_, at) => {
    const due = double * points[start + at]!
    pays[at] = purses.left[supporters[start + at]!]! < due - doubt(due) ? ALL_LEFT : IN_FULL
  })
  for (;;) {
    const price = solve(market, project, pays)
    double = toDouble(fractionOf(purses, price), double)
    let same = true
    for (let at = 0; at < pays.length; at++) {
      const group = supporters[start + at]!
      const due = double * points[start + at]!
      const beyond = purses.left[group]! - due
      const compared = Math.abs(beyond) > doubt(due) ? beyond : comparePurse(purses, group, points[start + at]!, price)
      const how = compared < 0 ? ALL_LEFT : compared > 0 ? IN_FULL : EVENLY
      if ((how === ALL_LEFT) !== (pays[at] === ALL_LEFT)) same = false
      pays[at] = how
    }
    if (same) return { project, double, pays, ...price }
  }
}

/** (cost - what they hold who pay all that they have) / points of the others. */
function solve ({ purses, supporters, points }: Market, project: number, pays: Uint8Array): Price {
  const { field } = purses
  const start = field.supportersFrom[project]!
  const poor = noPayers(purses)
  let weight = 0
  for (let at = 0; at < pays.length; at++) {
    const group = supporters[start + at]!
    if (pays[at] === ALL_LEFT) addPayers(purses, poor, group)
    else weight += field.voters[group]! * points[start + at]!
  }
  return { numerator: costOver(purses, project) - held(purses, poor), weight }
}

/** The smallest that a project's price can be, and the largest that an offer's is, as they are compared with others. */
export function keyFloor ({ purses: { field }, floors }: Market, project: number): number {
  return floors[project]! / field.divisors[project]! * (1 - 4 * ULP)
}

export function keyCeiling ({ divisors }: Field, { project, double }: Pick<Offer, 'project' | 'double'>): number {
  return double / divisors[project]! * (1 + 16 * ULP)
}

/** A price as it is compared with others, exactly: ρ. */
export function keyOf (purses: Purses, offer: Offer): Fraction {
  const { numerator, denominator } = fractionOf(purses, offer)
  return { numerator, denominator: denominator * BigInt(purses.field.divisors[offer.project]!) }
}
