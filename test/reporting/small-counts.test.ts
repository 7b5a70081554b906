import fc from 'fast-check'
import t from 'tap'
import { purposeFigures, totals } from '../../src/reporting/fund-figures.ts'
import type { PurposeFacts } from '../../src/reporting/fund-figures.ts'
import { atLeast, countToShow, incomeToShow, isCrowd } from '../../src/reporting/small-counts.ts'
import type { Crowd, ShownIncome } from '../../src/reporting/small-counts.ts'

const on = '2027-06-15'
const of = (people: number, sum: number, largest: number): Crowd => ({ people, sum, largest })
const hidden = (reason: string) => ({ suppressed: true, reason })

t.test('a sum of money is public for ten people of whom none gave more than half', t => {
  const rows: [string, Crowd, boolean][] = [
    ['ten who gave the same', of(10, 10000, 1000), true],
    ['nine', of(9, 9000, 1000), false],
    ['one gave exactly half', of(10, 10000, 5000), true],
    ['one gave a kopeck more than half', of(10, 10001, 5001), false],
    ['one gave a kopeck less than half, of an odd sum', of(10, 10001, 5000), true],
    ['nobody', of(0, 0, 0), false],
    ['as much as the ledger holds', of(10, 9007199254740991, 4503599627370496), false]
  ]
  for (const [what, crowd, shown] of rows) t.equal(isCrowd(crowd, on), shown, what)
  t.end()
})

t.test('the income moves only with a crowd, and is never taken back', t => {
  const all = of(20, 20000, 1000)
  const shown: ShownIncome = { amount: 10000, people: 10, asOf: '2027-06-01' }
  const now: ShownIncome = { amount: 20000, people: 20, asOf: on }
  const rows: [string, Parameters<typeof incomeToShow>[0], ShownIncome | undefined][] = [
    ['ten have paid for the first time', { now: all, since: all }, now],
    ['too few, and nothing was shown', { now: of(9, 900, 100), since: of(9, 900, 100) }, undefined],
    ['ten more have paid', { now: all, since: of(10, 10000, 1000), shown }, now],
    ['nine more have paid', { now: of(19, 19000, 1000), since: of(9, 9000, 1000), shown }, shown],
    ['ten more, one of them most of it', { now: all, since: of(10, 10000, 5001), shown }, shown],
    ['nobody has paid since', { now: of(10, 10000, 1000), since: of(0, 0, 0), shown }, shown],
    ['it all went back', { now: of(0, 0, 0), since: of(0, 10000, 1000), shown }, shown],
    ['ten residents did not pay', { now: all, since: all, residents: 30 }, now],
    ['nine residents did not pay', { now: all, since: all, residents: 29 }, undefined],
    ['more paid than live there', { now: all, since: all, residents: 15 }, undefined],
    ['nearly all have paid by now', { now: all, since: of(10, 10000, 1000), shown, residents: 25 }, shown]
  ]
  for (const [what, facts, expected] of rows) t.same(incomeToShow(facts, on), expected, what)
  t.end()
})

t.test('counts of people are none, or ten and more', t => {
  t.same([0, 1, 9, 10, 11].map(n => countToShow(n, on)), [0, hidden('small_count'), hidden('small_count'), 10, 11])
  t.same([10, 19, 20, 187].map(n => atLeast(n, on)), [10, 10, 20, 180])
  t.end()
})

const use = { out: 0, movedIn: 0, movedOut: 0 }
const income = (amount: number, asOf = '2027-06-01'): ShownIncome => ({ amount, people: 10, asOf })

t.test('figures follow from what is shown', t => {
  const rows: [string, PurposeFacts, object][] = [
    ['money in and out', { ...use, income: income(10000), out: 3000, committed: 2000 }, { in: { amount: 10000, asOf: '2027-06-01' }, left: { amount: 7000, asOf: '2027-06-01' } }],
    ['hidden income hides what is left', { ...use, out: 3000, committed: 0 }, { in: hidden('small_count'), out: 3000, left: hidden('small_count') }],
    ['spent to the last kopeck of what is shown', { ...use, income: income(3000), out: 2000, committed: 1000 }, { left: { amount: 1000, asOf: '2027-06-01' } }],
    ['promised one kopeck more than that', { ...use, income: income(3000), out: 2000, committed: 1001 }, { left: hidden('income_not_shown_yet') }],
    ['money moved by decision', { income: income(3000), out: 0, committed: 0, movedIn: 500, movedOut: 700 }, { left: { amount: 2800, asOf: '2027-06-01' } }],
    ['rolled over', { ...use, income: income(9000), committed: 0, out: 4000, lastYear: { income: income(5000, '2026-12-30'), use: { ...use, out: 1000 } } }, { left: { amount: 5000, asOf: '2027-06-01' }, rolledOver: { amount: 4000, asOf: '2026-12-30' } }],
    ['nothing was shown by the end of the year', { ...use, income: income(9000), committed: 0, lastYear: { use } }, { rolledOver: hidden('income_not_shown_yet') }]
  ]
  for (const [what, facts, expected] of rows) t.match(purposeFigures(facts), expected, what)
  const [shown, dark] = [purposeFigures({ ...use, income: income(10000), out: 3000, committed: 0 }), purposeFigures({ ...use, out: 100, committed: 50 })]
  const fees = { now: 10, lastYear: 0 }
  t.match(totals([shown, shown], fees), { in: { amount: 20000, asOf: '2027-06-01' }, out: 6000, bankFees: 10, left: { amount: 13990, asOf: '2027-06-01' } })
  t.same(totals([shown, dark], fees), { in: hidden('protects_another_figure'), out: 3100, bankFees: 10, committed: 50, left: hidden('protects_another_figure') })
  t.end()
})

// The public cannot work out what is hidden when another world, with any other hidden money, looks exactly the same.
t.test('property: whatever hidden money there is, everything public is the same', t => {
  const amount = fc.integer({ min: 0, max: 100000 })
  const payments = fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 25 })
  const purpose = fc.record({ paid: payments, then: fc.option(payments, { nil: undefined }), out: amount, committed: amount, movedIn: amount, movedOut: amount })
  const crowd = (gifts: readonly number[]) => of(gifts.length, gifts.reduce((a, b) => a + b, 0), Math.max(0, ...gifts))
  const publish = (purposes: readonly { paid: number[], then?: number[], out: number, committed: number, movedIn: number, movedOut: number }[]) => {
    const figures = purposes.map(({ paid, then, committed, ...use }) => {
      const shown = then === undefined ? undefined : incomeToShow({ now: crowd(then), since: crowd(then) }, '2026-12-01')
      return purposeFigures({ ...use, committed, income: incomeToShow({ now: crowd([...then ?? [], ...paid]), since: crowd(shown === undefined ? [...then ?? [], ...paid] : paid), shown }, on), lastYear: { income: shown, use } })
    })
    return { figures, total: totals(figures, { now: 3, lastYear: 1 }) }
  }
  let hiddenSeen = 0
  fc.assert(fc.property(fc.array(purpose, { minLength: 1, maxLength: 4 }), fc.array(fc.integer({ min: 1, max: 5000 }), { maxLength: 9 }), (purposes, others) => {
    const real = publish(purposes)
    const elsewhere = purposes.map((purpose, i) => 'suppressed' in real.figures[i]!.in ? { ...purpose, paid: others, then: undefined } : purpose)
    hiddenSeen += real.figures.filter(figure => 'suppressed' in figure.in).length
    // A purpose that few paid for in that world too is as hidden there, and nothing else tells the worlds apart.
    return JSON.stringify(publish(elsewhere)) === JSON.stringify(real)
  }), { numRuns: 500 })
  t.ok(hiddenSeen > 100, `${hiddenSeen} hidden figures were looked at`)
  t.end()
})

t.test('property: fewer than ten payers since the last look change nothing', t => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 10, maxLength: 30 }), fc.array(fc.integer({ min: 1, max: 9999 }), { maxLength: 9 }), (first, later) => {
    const crowd = (gifts: readonly number[]) => of(gifts.length, gifts.reduce((a, b) => a + b, 0), Math.max(0, ...gifts))
    const shown = incomeToShow({ now: crowd(first), since: crowd(first) }, '2027-06-01')
    const next = incomeToShow({ now: crowd([...first, ...later]), since: shown === undefined ? crowd([...first, ...later]) : crowd(later), shown }, on)
    return shown === undefined || next === shown
  }))
  t.end()
})
