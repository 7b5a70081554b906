/**
 * Splits a total (kopecks) in proportion to weights by largest remainders; a tie goes to the earlier one. The parts
 * always sum to the total, none differs from its exact share by a whole kopeck, a weight of zero gets nothing, and a
 * negative total is split as the exact mirror of the positive one, so that a reversal matches.
 * Throws a RangeError when a number is no safe integer, a weight is negative, or nobody has a weight to take the total.
 */
export function apportion (total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) throw new RangeError('The total to split is a whole number of kopecks.')
  const whole = sumOf(weights)
  if (whole === 0n) {
    if (total !== 0) throw new RangeError('Nothing has a weight, so the total cannot be split.')
    return weights.map(() => 0)
  }
  // A total times a weight passes 2^53 early, so the products are BigInt.
  const amount = BigInt(Math.abs(total))
  let left = Math.abs(total)
  const shares = weights.map(weight => {
    const product = amount * BigInt(weight)
    const part = Number(product / whole)
    left -= part
    return { part, remainder: product % whole }
  })
  const byRemainder = shares.toSorted((a, b) => a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0)
  for (const share of byRemainder.slice(0, left)) share.part += 1
  return shares.map(({ part }) => total < 0 && part > 0 ? -part : part)
}

function sumOf (weights: readonly number[]): bigint {
  let sum = 0n
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError('A weight is a whole number, not below zero.')
    sum += BigInt(weight)
  }
  return sum
}
