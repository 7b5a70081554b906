/** An exact fraction; the denominator is positive. Not reduced unless somebody did. */
export interface Fraction { readonly numerator: bigint, readonly denominator: bigint }

/** Less than, equal to or more than zero as the first is smaller, equal or larger. */
export function compareFractions (a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/**
 * The double nearest to a positive fraction, off by less than 2^-52 of it whatever the size of its terms; `near` is
 * any guess above zero of the same order, and only saves work.
 */
export function toDouble ({ numerator, denominator }: Fraction, near = 1): number {
  if (numerator <= 0n) return 0
  for (let shift = 66 - Math.floor(Math.log2(near)); ; shift += 64) {
    const quotient = shift >= 0 ? (numerator << BigInt(shift)) / denominator : numerator / (denominator << BigInt(-shift))
    // With sixty bits before the cut the truncation is far below the rounding of the conversion.
    if (quotient >= 1n << 60n) return Number(quotient) * 2 ** -shift
  }
}

/** A fraction as decimal text with so many digits behind the point, the last one rounded half up (away from zero). */
export function printFraction ({ numerator, denominator }: Fraction, digits: number): string {
  const negative = numerator < 0n
  const scaled = (negative ? -numerator : numerator) * 10n ** BigInt(digits)
  const rounded = (2n * scaled + denominator) / (2n * denominator)
  const text = String(rounded).padStart(digits + 1, '0')
  const point = text.length - digits
  return `${negative && rounded > 0n ? '-' : ''}${text.slice(0, point)}${digits > 0 ? '.' + text.slice(point) : ''}`
}

/** The greatest common divisor of two whole numbers that are not both zero. */
export function commonDivisor (a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
