import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import { layOut, type Question } from '../../../src/budgeting/feasibility/check.ts'
import { drawInWorker } from '../../../src/budgeting/feasibility/draw-in-worker.ts'
import { DRAWS, drawFinishes } from '../../../src/budgeting/feasibility/draws.ts'
import { probabilityAnswer } from '../../../src/budgeting/feasibility/answers.ts'
import type { ThreePoints } from '../../../src/budgeting/feasibility/plan.ts'
import { addDays, daysBetween } from '../../../src/calendar/civil-date.ts'
import { planned, task, terms } from './playground.ts'

/** Tasks of three points on all days of the calendar; the money comes so that they have just so many days until the last day. */
const within = (days: number, tasks: readonly (readonly [ThreePoints, ...string[]])[]): Question => planned(
  tasks.map(([duration, ...after], at) => task(`T${at}`, 'works', duration, 'calendar', after)),
  { terms: { ...terms, buffer_days: 0, lead_times: [], seasons: [] }, moneyFrom: addDays('2027-12-31', 1 - days) }
)
const points = (optimistic: number, likely: number, pessimistic: number): ThreePoints => ({ optimistic, likely, pessimistic })
const inTime = (question: Question, seed = 1) => drawFinishes(layOut(question), seed).inTime

/** The sum over j of C(n, j) x^j (1-x)^(n-j) from a on: the beta distribution of whole a and b = n + 1 - a. */
function betaBelow (a: number, b: number, x: number): number {
  const n = a + b - 1
  const choose = (j: number) => Array.from({ length: j }, (_, i) => (n - i) / (i + 1)).reduce((product, factor) => product * factor, 1)
  return Array.from({ length: n - a + 1 }, (_, i) => a + i).reduce((sum, j) => sum + choose(j) * x ** j * (1 - x) ** (n - j), 0)
}

/** How probable it is that a task takes at most so many days, where its PERT parameters are whole numbers. */
function below ({ optimistic, likely, pessimistic }: ThreePoints, days: number): number {
  const width = pessimistic - optimistic
  const [a, b] = [1 + 4 * (likely - optimistic) / width, 1 + 4 * (pessimistic - likely) / width]
  if (!Number.isInteger(a) || !Number.isInteger(b)) throw new Error('whole parameters only')
  return days < optimistic ? 0 : days >= pessimistic ? 1 : betaBelow(a, b, (days + 0.5 - optimistic) / width)
}

/** Four standard errors of a share of ten thousand draws: once in sixteen thousand tries a right program is outside. */
const isNear = (t: Test, counted: number, share: number, what: string) => t.ok(Math.abs(counted - DRAWS * share) <= 4 * Math.sqrt(DRAWS * share * (1 - share)) + 1e-9, `${what}: ${counted} of ${DRAWS}, analytically ${share}`)

t.test('one task: the share of draws in time is the beta distribution', t => {
  for (const [three, days] of [
    [points(10, 12, 18), 11], [points(10, 12, 18), 13], [points(10, 12, 18), 16], [points(1, 3, 5), 3], [points(20, 30, 40), 28], [points(5, 5, 9), 6], [points(5, 9, 9), 7], [points(4, 34, 44), 20]
  ] as const) isNear(t, inTime(within(days, [[three]])), below(three, days), `${JSON.stringify(three)} within ${days}`)
  t.equal(inTime(within(9, [[points(10, 12, 18)]])), 0, 'never faster than the optimist')
  t.equal(inTime(within(18, [[points(10, 12, 18)]])), DRAWS, 'never slower than the pessimist')
  t.end()
})

t.test('side by side the shares multiply; one after the other the durations add', t => {
  const [a, b] = [points(10, 12, 18), points(4, 14, 24)]
  isNear(t, inTime(within(14, [[a], [b]])), below(a, 14) * below(b, 14), 'side by side')
  const exactly = (three: ThreePoints, days: number) => below(three, days) - below(three, days - 1)
  const sum = (most: number) => Array.from({ length: 9 }, (_, i) => 10 + i).reduce((total, days) => total + exactly(a, days) * below(b, most - days), 0)
  for (const days of [24, 27, 31]) isNear(t, inTime(within(days, [[a], [b, 'T0']])), sum(days), `one after the other within ${days}`)
  t.end()
})

t.test('the days by which a part of the draws is done follow the distribution', t => {
  const { doneBy } = drawFinishes(layOut(within(365, [[points(10, 30, 90)]])), 3)
  const days = (on: string | undefined) => daysBetween('2027-01-01', on!) + 1
  // 1 + 4 × 20 / 80 and 1 + 4 × 60 / 80: beta of 2 and 4.
  for (const [percent, on] of [[10, doneBy.p10], [50, doneBy.p50], [90, doneBy.p90]] as const) {
    t.ok(below(points(10, 30, 90), days(on) + 1) * 100 >= percent && below(points(10, 30, 90), days(on) - 2) * 100 <= percent, `${percent} % by ${on}`)
  }
  t.end()
})

t.test('durations of one number, and three equal points, are not drawn', t => {
  const fixed = within(10, [[points(10, 10, 10)]])
  t.equal(inTime(fixed), DRAWS)
  t.equal(inTime({ ...fixed, moneyFrom: '2027-12-23' }), 0)
  t.equal(inTime(planned([task('W', 'works', 5, 'working'), task('A', 'acceptance', 1, 'working', ['W']), task('P', 'payment', 1, 'working', ['A'])])), DRAWS)
  t.end()
})

t.test('a buffer of the whole period leaves no day, and what ends behind the calendar is not in time', t => {
  t.equal(inTime(planned([task('W', 'works', points(1, 2, 3), 'calendar')], { terms: { ...terms, buffer_days: 365 } })), 0)
  const never = drawFinishes(layOut(planned([task('W', 'works', points(900, 950, 1000), 'calendar', [], { seasons: [{ from: '05-01', until: '05-02' }] })])), 1)
  t.strictSame(never, { draws: DRAWS, seed: 1, inTime: 0, doneBy: { p10: undefined, p50: undefined, p90: undefined } })
  t.end()
})

t.test('the same seed gives the same answer, in a thread of its own as here; another seed another one', async t => {
  const question = within(27, [[points(10, 12, 18)], [points(4, 14, 24), 'T0']])
  const here = drawFinishes(layOut(question), 20271127)
  t.strictSame(drawFinishes(layOut(question), 20271127), here)
  t.strictSame(await drawInWorker(question, 20271127), here)
  t.not(drawFinishes(layOut(question), 20271128).inTime, here.inTime)
  // As it was when it was first computed: another generator or another order of drawing would show.
  t.strictSame(drawFinishes(layOut(question), 7), { draws: 10_000, seed: 7, inTime: 5743, doneBy: { p10: '2027-12-25', p50: '2027-12-31', p90: '2028-01-05' } })
})

t.test('a draw is as long as one of the days between optimist and pessimist', t => {
  fc.assert(fc.property(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(20), fc.nat(20)), fc.nat(2 ** 32 - 1), ([optimistic, more, most], seed) => {
    const three = points(optimistic, optimistic + more, optimistic + more + most)
    const { doneBy } = drawFinishes(layOut(within(365, [[three]])), seed)
    for (const on of [doneBy.p10, doneBy.p50, doneBy.p90]) {
      const days = daysBetween('2027-01-01', on!) + 1
      if (days < three.optimistic || days > three.pessimistic) throw new Error(`${days}`)
    }
  }), { numRuns: 20 })
  t.pass('20 tasks')
  t.end()
})

t.test('a probability is told with four decimals', t => {
  const told = (inTime: number) => probabilityAnswer({ draws: DRAWS, seed: 1, inTime, doneBy: {} }).probability
  t.strictSame([0, 1, 421, 9999, 10_000].map(told), ['0.0000', '0.0001', '0.0421', '0.9999', '1.0000'])
  t.end()
})
