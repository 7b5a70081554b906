import fc from 'fast-check'
import t from 'tap'
import { Decimal } from 'decimal.js'
import { MAX_KOPECKS, addMoney, convertDown, formatMoney, moneyPattern, parseMoney, priceOf, shareOf, sumMoney } from '../../src/ledger/money.ts'

const Exact = Decimal.clone({ precision: 60 })
const kopecks = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.maxSafeNat())

t.test('amounts at the limits are read and written', t => {
  const table: [string, number][] = [
    ['0.00', 0], ['0.01', 1], ['0.10', 10], ['0.99', 99], ['1.00', 100], ['10.00', 1000], ['1234.50', 123450],
    ['90071992547409.90', MAX_KOPECKS - 1], ['90071992547409.91', MAX_KOPECKS]
  ]
  for (const [text, amount] of table) {
    t.equal(parseMoney(text), amount, text)
    t.equal(formatMoney(amount), text)
    if (amount > 0) t.equal(formatMoney(-amount), '-' + text)
  }
  t.equal(formatMoney(-0), '0.00')
  t.end()
})

t.test('everything else is refused in clear words', t => {
  const malformed = ['', '.', '.00', '0', '1', '12.345', '12.3', '12.', '1e3', '1e3.00', '-1', '-1.00', '+1.00', '0x10', '0x1.00', '1,50', '01.00', '00.00',
    ' 1.00', '1.00 ', '1.00\n', '1 000.00', '1_0.00', '1.0a', '1.-1', '/.00', ':.00', '١.٠٠', '1．00', 'NaN.00', '100000000000000.00', '9'.repeat(9999) + '.00']
  for (const text of malformed) {
    t.throws(() => parseMoney(text), { name: 'TypeError', message: /^An amount is written like "1234\.50".{0,120}$/ }, text.slice(0, 30))
    t.notMatch(text, moneyPattern)
  }
  for (const value of [1, 12.5, null, undefined, 5n, true, ['1.00'], { toString: () => '1.00' }]) {
    t.throws(() => parseMoney(value as string), { name: 'TypeError', message: /^An amount is a text/ })
  }
  for (const text of ['90071992547409.92', '90071992547410.00', '99999999999999.99']) {
    t.throws(() => parseMoney(text), { name: 'RangeError', message: `The amount ${text} is above 90071992547409.91, the most that the ledger can hold.` })
    t.match(text, moneyPattern)
  }
  for (const amount of [0.5, NaN, Infinity, MAX_KOPECKS + 1, -MAX_KOPECKS - 1]) t.throws(() => formatMoney(amount), RangeError)
  t.end()
})

t.test('reading agrees with the pattern and with decimal.js on any text', t => {
  const near = fc.stringMatching(/^[-+ ]?[0-9]{1,15}[.,][0-9]{1,3}[0e]?$/)
  const written = fc.stringMatching(/^(0|[1-9][0-9]{0,13})\.[0-9]{2}$/)
  let read = 0
  fc.assert(fc.property(fc.oneof(near, written, fc.string()), text => {
    const hundredths = moneyPattern.test(text) ? new Exact(text).times(100) : null
    if (hundredths === null) return throwsOf(() => parseMoney(text)) === 'TypeError'
    if (hundredths.greaterThan(MAX_KOPECKS)) return throwsOf(() => parseMoney(text)) === 'RangeError'
    read++
    return hundredths.equals(parseMoney(text))
  }), { numRuns: 5000 })
  t.ok(read > 500, 'enough of the texts were amounts')
  fc.assert(fc.property(fc.oneof(kopecks, kopecks.map(amount => -amount)), amount =>
    formatMoney(amount) === new Exact(amount).dividedBy(100).toDecimalPlaces(2).toFixed(2).replace(/^-0\.00$/, '0.00')), { numRuns: 5000 }) // eslint-disable-line no-restricted-properties
  fc.assert(fc.property(kopecks, amount => parseMoney(formatMoney(amount)) === amount))
  t.end()
})

t.test('a sum is exact or refused', t => {
  t.equal(addMoney(MAX_KOPECKS, -1), MAX_KOPECKS - 1)
  t.equal(addMoney(-5, 5), 0)
  t.ok(Object.is(addMoney(-0, -0), 0), 'no negative zero')
  t.equal(sumMoney([]), 0)
  t.equal(sumMoney([10, 20, -5]), 25)
  for (const [a, b] of [[MAX_KOPECKS, 1], [-MAX_KOPECKS, -1], [MAX_KOPECKS, MAX_KOPECKS], [0.5, 0.5], [NaN, 1]] as const) {
    t.throws(() => addMoney(a, b), RangeError, `${a} + ${b}`)
  }
  t.throws(() => sumMoney([MAX_KOPECKS, 1, -1]), RangeError, 'the running sum counts')
  fc.assert(fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (a, b) => {
    const sum = BigInt(a) + BigInt(b)
    const fits = sum <= BigInt(MAX_KOPECKS) && sum >= -BigInt(MAX_KOPECKS)
    return fits ? BigInt(addMoney(a, b)) === sum : throwsOf(() => addMoney(a, b)) === 'RangeError'
  }), { numRuns: 2000 })
  t.end()
})

t.test('a conversion is exact, then rounded down', t => {
  const table: [number, string, number][] = [
    [100, '0.8123', 81], [10000, '0.8123', 8123], [1, '0.999999999999', 0], [1, '1', 1], [3, '0.333333333333', 0], [3, '0.333333333334', 1],
    [0, '0.8123', 0], [MAX_KOPECKS, '1', MAX_KOPECKS], [MAX_KOPECKS, '0.999999999999', 9007199254731983], [900719, '9999999999'.slice(1), 900718999099281]
  ]
  for (const [amount, rate, result] of table) t.equal(convertDown(amount, rate), result, `${amount} × ${rate}`)
  for (const rate of ['', '.5', '1.', '-1', '+1', '1e1', '0x1', '1,5', '00.5', ' 1', '1.0000000000001', '1234567890', 1 as unknown as string]) {
    t.throws(() => convertDown(100, rate), { name: 'TypeError' }, `rate ${rate}`)
  }
  for (const [amount, rate] of [[1, '0'], [1, '0.00'], [-1, '1'], [0.5, '1'], [MAX_KOPECKS, '1.000000000001']] as const) {
    t.throws(() => convertDown(amount, rate), { name: 'RangeError' }, `${amount} × ${rate}`)
  }
  fc.assert(fc.property(kopecks, fc.integer({ min: 1, max: 999_999_999_999 }), (amount, billionths) =>
    BigInt(convertDown(amount, `0.${String(billionths).padStart(12, '0')}`)) === BigInt(amount) * BigInt(billionths) / 10n ** 12n), { numRuns: 2000 })
  t.end()
})

t.test('a percentage is exact, then rounded down', t => {
  const table: [number, number, number][] = [[100, 50, 50], [99, 50, 49], [1, 99, 0], [1, 100, 1], [199, 0, 0], [12345, 33, 4073], [MAX_KOPECKS, 100, MAX_KOPECKS], [MAX_KOPECKS, 99, 8917127262193581]]
  for (const [amount, percent, part] of table) t.equal(shareOf(amount, percent), part, `${percent} % of ${amount}`)
  for (const [amount, percent] of [[1, -1], [1, 101], [1, 0.5], [-1, 50], [0.5, 50], [1, NaN]] as const) t.throws(() => shareOf(amount, percent), RangeError)
  fc.assert(fc.property(kopecks, fc.integer({ min: 0, max: 100 }), (amount, percent) =>
    BigInt(shareOf(amount, percent)) === BigInt(amount) * BigInt(percent) / 100n), { numRuns: 2000 })
  t.end()
})

function throwsOf (act: () => unknown): string {
  try {
    act()
    return 'nothing'
  } catch (error) {
    return (error as Error).name
  }
}

t.test('a quantity times a price, with percentages, is exact and rounded once, half up', t => {
  for (const [quantity, price, percentages, kopecks] of [
    ['1', 1, [], 1], ['0.5', 1, [], 1], ['0.499999', 1, [], 0], ['0.000001', 500_000, [], 1], ['0.000001', 499_999, [], 0],
    ['3', 3333, [], 9999], ['12.5', 34000, ['20'], 510000], ['1', 10000, ['5', '20'], 12600], ['1', 10000, ['0', '0.00'], 10000], ['1', 10000, ['100'], 20000],
    // Rounded in between it would be 2; the exact 1.125 × 1.2 is 1.35.
    ['1.125', 1, ['20'], 1], ['1', 1, ['50'], 2], ['1', 1, ['49.99'], 1], ['1', 33, ['12.5', '12.5'], 42],
    ['999999999.999999', 9007199, [], 9007198999999991], ['1', MAX_KOPECKS, [], MAX_KOPECKS]
  ] as const) t.equal(priceOf(quantity, price, percentages), kopecks, `${quantity} × ${price} ${percentages.join(' ')}`)
  t.throws(() => priceOf('999999999.999999', 9007200), RangeError)
  t.equal(priceOf('0.1', 30), 3, 'where floats say 3.0000000000000004')
  t.equal(priceOf('8.2', 100), 820, 'where floats say 819.9999999999999')
  t.throws(() => priceOf('1', MAX_KOPECKS, ['0.000001']), RangeError)
  t.throws(() => priceOf('1', -1), RangeError)
  for (const wrong of ['', '-1', '1,5', '1.', '.5', '01', '1e3', '1.0000000', '1000000000', ' 1']) t.throws(() => priceOf(wrong, 1), TypeError, wrong)
  for (const wrong of ['', '-1', '20%']) t.throws(() => priceOf('1', 1, [wrong]), TypeError, wrong)
  fc.assert(fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.nat(10_000), (thousandths, price, percent) => {
    const quantity = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`
    const exactly = BigInt(thousandths) * BigInt(price) * BigInt(10_000 + percent)
    const rounded = exactly / 10_000_000n + (exactly % 10_000_000n >= 5_000_000n ? 1n : 0n)
    return priceOf(quantity, price, [`${Math.floor(percent / 100)}.${String(percent % 100).padStart(2, '0')}`]) === Number(rounded)
  }))
  t.end()
})
