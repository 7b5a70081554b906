import type { Fraction } from '../fraction.ts'
import { commonDivisor, toDouble } from '../fraction.ts'
import type { Field } from './field.ts'

/** Half a unit in the last place of a double: the largest relative error of one rounding. */
export const ULP = 2 ** -53

/** A price for one point, exact: numerator / (denominator of all prices so far × weight). */
export interface Price { readonly numerator: bigint, readonly weight: number }

/**
 * What the voters hold while projects are bought, kept twice. Exactly: every voter who can still pay has the share less
 * the price of each project bought that the voter supports, so the prices alone are kept, each over a denominator
 * that is the one before it times a small factor, and sums over many voters need only whole numbers. And as doubles
 * (`left`, 0 for who paid all) that are never off by more than `slack`: they decide whatever is not close.
 */
export interface Purses {
  readonly field: Field
  readonly share: Fraction
  readonly left: Float64Array
  slack: number
  /** The turn in which a project was bought and paid for, or -1. */
  readonly turnOf: Int32Array
  readonly prices: bigint[]
  readonly factors: number[]
  /** The denominators: of the share, and after each project bought. */
  readonly denominators: bigint[]
}

/** Gives every voter the share (hundredths, above zero). */
export function fillPurses (field: Field, share: Fraction): Purses {
  const each = toDouble(share)
  return {
    field,
    share,
    left: new Float64Array(field.groups).fill(each),
    slack: 4 * ULP * each,
    turnOf: new Int32Array(field.projects).fill(-1),
    prices: [],
    factors: [],
    denominators: [share.denominator]
  }
}

/** What is paid for projects bought, turn by turn, by voters who hold something: points in sum, and how many voters. */
export interface Payers { voters: number, readonly spent: Float64Array }

export function noPayers ({ prices }: Purses): Payers {
  return { voters: 0, spent: new Float64Array(prices.length) }
}

/** Adds a group whose purse is not empty. */
export function addPayers (purses: Purses, payers: Payers, group: number): void {
  const { field: { voters, choicesFrom, choices, choicePoints }, turnOf } = purses
  const count = voters[group]!
  payers.voters += count
  for (let at = choicesFrom[group]!, end = choicesFrom[group + 1]!; at < end; at++) {
    const turn = turnOf[choices[at]!]!
    if (turn >= 0) payers.spent[turn]! += count * choicePoints[at]!
  }
}

/** What these voters hold together, exactly, over the last denominator: shares less what was spent. */
export function held ({ share, prices, factors }: Purses, { voters, spent }: Payers): bigint {
  let sum = share.numerator * BigInt(voters)
  let factor = 1
  for (let turn = 0; turn < prices.length; turn++) {
    const next = factor * factors[turn]!
    if (next <= Number.MAX_SAFE_INTEGER) factor = next
    else {
      sum *= BigInt(factor)
      factor = factors[turn]!
    }
    if (spent[turn] !== 0) {
      sum = sum * BigInt(factor) - prices[turn]! * BigInt(spent[turn]!)
      factor = 1
    }
  }
  return factor === 1 ? sum : sum * BigInt(factor)
}

/** Whether a voter of the group holds less (-1), exactly as much (0) or more (1) than so many points cost at the price. */
export function comparePurse (purses: Purses, group: number, points: number, { numerator, weight }: { readonly numerator: bigint, readonly weight: number | bigint }): number {
  const one = noPayers(purses)
  addPayers(purses, one, group)
  const difference = held(purses, one) * BigInt(weight) - numerator * BigInt(points) * BigInt(one.voters)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The price for one point as a fraction, in hundredths. */
export function fractionOf ({ denominators }: Purses, { numerator, weight }: Price): Fraction {
  return { numerator, denominator: denominators.at(-1)! * BigInt(weight) }
}

/** Writes down that a project is bought at this price; `slack` grows by what one payment can be off. */
export function notePrice (purses: Purses, project: number, { numerator, weight }: Price): void {
  const divisor = commonDivisor(weight, Number(numerator % BigInt(weight)))
  purses.turnOf[project] = purses.prices.length
  purses.prices.push(numerator / BigInt(divisor))
  purses.factors.push(weight / divisor)
  purses.denominators.push(purses.denominators.at(-1)! * BigInt(weight / divisor))
  purses.slack += 8 * ULP * toDouble(purses.share)
}
