import fc from 'fast-check'
import t from 'tap'
import { apportion } from '../../src/ledger/apportion.ts'

const MAX = Number.MAX_SAFE_INTEGER

t.test('shares at the limits', t => {
  const table: [number, number[], number[]][] = [
    [100, [1, 1, 1], [34, 33, 33]],
    [101, [1, 1, 1], [34, 34, 33]],
    [1, [1, 1], [1, 0]],
    [1, [1, 2], [0, 1]],
    [10, [0, 1, 0], [0, 10, 0]],
    [5, [3, 0, 3], [3, 0, 2]],
    [0, [0, 0], [0, 0]],
    [0, [], []],
    [0, [4, 5], [0, 0]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [-1, [1, 2], [0, -1]],
    [7, [60, 30, 10], [4, 2, 1]],
    [MAX, [1, 1], [4503599627370496, 4503599627370495]],
    [MAX, [MAX, MAX, MAX], [3002399751580331, 3002399751580330, 3002399751580330]],
    [MAX, [MAX, 1], [MAX - 1, 1]]
  ]
  for (const [total, weights, parts] of table) t.strictSame(apportion(total, weights), parts, `${total} by ${weights}`)
  t.notOk(apportion(-1, [1, 2]).some(part => Object.is(part, -0)), 'no negative zero')
  t.end()
})

t.test('what cannot be split is refused', t => {
  for (const [total, weights] of [[1, []], [1, [0, 0]], [0.5, [1]], [MAX + 1, [1]], [1, [-1, 2]], [1, [0.5]], [1, [NaN]]] as const) {
    t.throws(() => apportion(total, weights), RangeError, `${total} by ${weights}`)
  }
  t.end()
})

t.test('parts sum to the whole, stay within a kopeck of the exact share, mirror, and respect the order of remainders', t => {
  const amounts = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.maxSafeNat())
  const weightLists = fc.array(amounts, { minLength: 1, maxLength: 12 }).filter(list => list.some(weight => weight > 0))
  fc.assert(fc.property(amounts, weightLists, (total, weights) => {
    const parts = apportion(total, weights)
    const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
    const exact = weights.map(weight => BigInt(total) * BigInt(weight))
    const sums = parts.reduce((sum, part) => sum + BigInt(part), 0n) === BigInt(total)
    const gained = parts.map((part, at) => BigInt(part) - exact[at]! / whole)
    const close = gained.every((one, at) => one === 0n || (one === 1n && exact[at]! % whole > 0n))
    const fair = gained.every((one, a) => gained.every((other, b) => !(one < other) ||
      exact[a]! % whole < exact[b]! % whole || (exact[a]! % whole === exact[b]! % whole && b < a)))
    const mirror = apportion(-total, weights).every((part, at) => part + parts[at]! === 0)
    return sums && close && fair && mirror
  }), { numRuns: 2000 })
  t.end()
})
