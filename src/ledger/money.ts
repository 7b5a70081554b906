import { Decimal } from 'decimal.js'

/** An amount of money: a safe integer of kopecks (1 BYN = 100 kopecks), so that adding is exact. */
export type Kopecks = number

/** The largest amount that the ledger can hold, in kopecks: 90071992547409.91 BYN. */
export const MAX_KOPECKS: Kopecks = Number.MAX_SAFE_INTEGER

/** How an amount is written outside: whole roubles, a point, two digits; no sign, no exponent, no separators. */
export const moneyPattern = /^(0|[1-9]\d{0,13})\.\d{2}$/

// Nine digits before the point and twelve after it, times sixteen digits of money: 37 digits, so 40 never round.
const ratePattern = /^(0|[1-9]\d{0,8})(\.\d{1,12})?$/
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_DOWN })

const POINT = 46
const ZERO = 48
const MAX_ROUBLES = 90071992547409
const MAX_LAST_KOPECKS = 91

/**
 * Reads an amount such as '1234.50' exactly, as kopecks. Throws a TypeError when it is not a text of this form
 * (see `moneyPattern`) and a RangeError when it is above 90071992547409.91.
 */
export function parseMoney (text: string): Kopecks {
  if (typeof text !== 'string') throw new TypeError('An amount is a text such as "1234.50", not a ' + typeof text + '.')
  const point = text.length - 3
  if (point < 1 || point > 14 || text.charCodeAt(point) !== POINT) throw malformed(text)
  if (point > 1 && text.charCodeAt(0) === ZERO) throw malformed(text)
  const roubles = digits(text, 0, point)
  const kopecks = digits(text, point + 1, text.length)
  if (roubles > MAX_ROUBLES || (roubles === MAX_ROUBLES && kopecks > MAX_LAST_KOPECKS)) {
    throw new RangeError(`The amount ${text} is above ${formatMoney(MAX_KOPECKS)}, the most that the ledger can hold.`)
  }
  return roubles * 100 + kopecks
}

// At most fourteen digits at a time stay far below 2^53.
function digits (text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) throw malformed(text)
    value = value * 10 + digit
  }
  return value
}

function malformed (text: string): TypeError {
  const shown = JSON.stringify(text.length > 24 ? text.slice(0, 24) + '…' : text)
  return new TypeError(`An amount is written like "1234.50", with up to 14 digits before the point and exactly two after it, not ${shown}.`)
}

/** Writes kopecks with two decimals, '-1234.50' below zero (as statements need). Throws a RangeError when it is no safe integer. */
export function formatMoney (kopecks: Kopecks): string {
  const amount = Math.abs(exact(kopecks))
  const rest = amount % 100
  return `${kopecks < 0 ? '-' : ''}${(amount - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

/** Adds two amounts in kopecks; throws a RangeError when an amount or the sum leaves the safe range. */
export function addMoney (a: Kopecks, b: Kopecks): Kopecks {
  // A sum of safe integers that passes the range rounds to 2^53 or beyond, never back into it.
  return exact(exact(a) + exact(b)) + 0
}

/** Adds up amounts in kopecks (none: 0); throws a RangeError as soon as the running sum leaves the safe range. */
export function sumMoney (amounts: Iterable<Kopecks>): Kopecks {
  let sum = 0
  for (const amount of amounts) sum = addMoney(sum, amount)
  return sum
}

/**
 * Converts hundredths of a foreign currency at a positive rate such as '0.8123' (BYN for one unit), rounded down to
 * the kopeck, so that a conversion never makes money. Throws a TypeError for a rate of another form, a RangeError
 * for a rate of zero, a negative amount, or a result that the ledger cannot hold.
 */
export function convertDown (amount: number, rate: string): Kopecks {
  if (typeof rate !== 'string' || !ratePattern.test(rate)) {
    throw new TypeError('A rate is a decimal text such as "0.8123", with up to 9 digits before the point and 12 after it.')
  }
  const factor = new Exact(rate)
  if (factor.isZero()) throw new RangeError('A rate is above zero.')
  const kopecks = new Exact(notNegative(amount)).times(factor).floor()
  if (kopecks.greaterThan(MAX_KOPECKS)) throw new RangeError('The converted amount is more than the ledger can hold.')
  return kopecks.toNumber()
}

/** A whole percentage (0 to 100) of an amount that is not negative, exact and rounded down to the kopeck; throws a RangeError otherwise. */
export function shareOf (kopecks: Kopecks, percent: number): Kopecks {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) throw new RangeError('A percentage is a whole number from 0 to 100.')
  // Taken apart by hundreds, no product can pass the amount itself.
  const rest = notNegative(kopecks) % 100
  const part = rest * percent
  return (kopecks - rest) / 100 * percent + (part - part % 100) / 100
}

const decimalPattern = /^(0|[1-9]\d{0,8})(\.(\d{1,6}))?$/

/**
 * A quantity times a unit price in kopecks, raised by each percentage after the other: exact in between and rounded once
 * at the end, half up to the kopeck. Quantity and percentages are decimal texts such as '12.5'. Throws a TypeError for a
 * text of another form, a RangeError for a negative price or a result that the ledger cannot hold.
 */
export function priceOf (quantity: string, unitPrice: Kopecks, percentages: readonly string[] = []): Kopecks {
  let [exactly, scale] = decimal(quantity)
  exactly *= BigInt(notNegative(unitPrice))
  for (const percentage of percentages) {
    const [percent, parts] = decimal(percentage)
    exactly *= 100n * parts + percent
    scale *= 100n * parts
  }
  const kopecks = (2n * exactly + scale) / (2n * scale)
  if (kopecks > BigInt(MAX_KOPECKS)) throw new RangeError(`The product is above ${formatMoney(MAX_KOPECKS)}, the most that the ledger can hold.`)
  return Number(kopecks)
}

/** A decimal text as a whole number and what it is divided by. */
function decimal (text: string): [bigint, bigint] {
  const match = decimalPattern.exec(text)
  if (match === null) throw new TypeError('A quantity or percentage is a decimal text such as "12.5", with up to 9 digits before the point and 6 after it.')
  const digits = match[3] ?? ''
  return [BigInt(match[1]! + digits), 10n ** BigInt(digits.length)]
}

function notNegative (amount: number): number {
  if (exact(amount) < 0) throw new RangeError('The amount may not be negative here.')
  return amount
}

function exact (amount: number): number {
  if (!Number.isSafeInteger(amount)) throw new RangeError('An amount is a whole number of kopecks within ±9007199254740991.')
  return amount
}
