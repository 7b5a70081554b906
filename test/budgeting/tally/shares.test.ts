import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { compareFractions, printFraction, toDouble } from '../../../src/budgeting/tally/fraction.ts'
import { layOut } from '../../../src/budgeting/tally/shares/field.ts'
import type { Utility } from '../../../src/budgeting/tally/shares/field.ts'
import { moreSupporters } from '../../../src/budgeting/tally/shares/more.ts'
import { isExhausted, raiseShares } from '../../../src/budgeting/tally/shares/raise.ts'
import { runShares } from '../../../src/budgeting/tally/shares/run.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import { election } from './elections.ts'
import type { Naive } from './naive.ts'
import { fraction, isLess, minus, naiveShares, plus } from './naive.ts'

/** The place of each in ascending order. */
const placesBy = (values: readonly number[]) => values.map(value => values.filter(other => other < value).length)

/** Small costs and few voters make many exact ties; primes and points make denominators grow. */
const elections = (most: number): fc.Arbitrary<Naive> => fc.tuple(
  fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(60, 61, 97, 360, 997)), { minLength: 1, maxLength: 7 }),
  fc.array(fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 0, max: most })), { maxLength: 5 }), { minLength: 1, maxLength: 14 }),
  fc.array(fc.nat(1000), { minLength: 7, maxLength: 7 }),
  fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 2 })
).map(([costs, ballots, seed, pairs]) => ({
  costs,
  places: placesBy(costs.map((_, project) => seed[project]! * 10 + project)),
  voters: ballots.map(gives => new Map(gives.map(([project, points]) => [project % costs.length, points]))),
  excludes: costs.map((_, project) => pairs.map(pair => pair.map(at => at % costs.length)).flatMap(([a, b]) => a === b ? [] : a === project ? [b!] : b === project ? [a!] : []))
}))

const fieldOf = ({ costs, places, voters, excludes }: Naive, utility: Utility) => layOut(
  costs.map((cost, project) => ({ cost, place: places[project]!, excludes: excludes?.[project] ?? [] })), voters.map(gives => ({ count: 1, gives: [...gives] })), utility)

const grouped = (naive: Naive, utility: Utility) => {
  const groups = Map.groupBy(naive.voters, gives => JSON.stringify([...gives].sort(([a], [b]) => a - b)))
  return layOut(naive.costs.map((cost, project) => ({ cost, place: naive.places[project]!, excludes: naive.excludes?.[project] ?? [] })), [...groups.values()].map(group => ({ count: group.length, gives: [...group[0]!] })), utility)
}

t.test('Equal Shares buys what slow fractions for every voter buy, at the same exact prices', async t => {
  let bought = 0
  fc.assert(fc.property(elections(1), elections(4), fc.constantFrom<Utility>('cost', 'cardinality'), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 30 }), (approvals, points, utility, numerator, denominator) => {
    for (const naive of [approvals, points]) {
      const share = { numerator: BigInt(numerator), denominator: BigInt(denominator) }
      const slow = naiveShares(naive, share, utility)
      for (const field of [fieldOf(naive, utility), grouped(naive, utility)]) {
        const fast = runShares(field, share)!
        assert.deepEqual(fast.purchases.map(({ project }) => project), slow.purchases.map(({ project }) => project))
        fast.purchases.forEach(({ key, price, project, ceiling }, at) => {
          assert.equal(compareFractions(key, slow.purchases[at]!.rho), 0)
          assert.equal(compareFractions({ numerator: price.numerator, denominator: price.denominator * BigInt(field.divisors[project]!) }, key), 0)
          assert.ok(!isLess(fraction(BigInt(Math.round(ceiling * 2 ** 60)), 2n ** 60n), minus(key, fraction(1n, 2n ** 59n))))
        })
        bought += fast.purchases.length
        // ρ never falls, and what is paid is what it costs.
        fast.purchases.slice(1).forEach(({ key }, at) => assert.ok(compareFractions(fast.purchases[at]!.key, key) <= 0))
      }
      const paid = slow.purses.reduce((sum, purse) => plus(sum, minus(share, purse)), fraction(0))
      assert.equal(compareFractions(paid, fraction(slow.purchases.reduce((sum, { project }) => sum + naive.costs[project]!, 0))), 0)
    }
  }), { numRuns: 600 })
  t.ok(bought > 1000, `${bought} purchases were compared`)
})

t.test('a share that is passed over would have bought the same: raised step by step, the outcome is the same', async t => {
  const saved = { runs: 0, steps: 0 }
  fc.assert(fc.property(elections(3), fc.constantFrom<Utility>('cost', 'cardinality'), fc.integer({ min: 1, max: 600 }), fc.boolean(), (naive, utility, budget, untilExhausted) => {
    const field = grouped(naive, utility)
    const start = { numerator: BigInt(budget), denominator: BigInt(naive.voters.length) }
    const raised = raiseShares({ field, budget, start, step: 1, untilExhausted })
    const shareAfter = (steps: number) => plus(start, fraction(steps))
    const outcomes: string[] = []
    let [steps, last] = [0, '']
    for (;;) {
      const { purchases } = naiveShares(naive, shareAfter(steps), utility)
      const cost = purchases.reduce((sum, { project }) => sum + naive.costs[project]!, 0)
      if (cost > budget) break
      last = purchases.map(({ project }) => project).join()
      outcomes.push(last)
      const run = runShares(field, shareAfter(steps))!
      if ((untilExhausted && isExhausted(run, field, budget)) || run.complete) break
      steps++
    }
    assert.equal(raised.run.purchases.map(({ project }) => project).join(), last)
    assert.equal(raised.raised, outcomes.length - 1)
    saved.runs += raised.runs
    saved.steps += outcomes.length
  }), { numRuns: 150 })
  t.ok(saved.runs < saved.steps / 2, `${saved.runs} runs instead of ${saved.steps}`)
})

t.test('with as many more supporters as the result says a project is bought, and with one fewer it is not', async t => {
  let checked = 0
  fc.assert(fc.property(elections(2), fc.constantFrom<Utility>('cost', 'cardinality'), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 30 }), (naive, utility, numerator, denominator) => {
    const share = fraction(numerator, denominator)
    const field = grouped(naive, utility)
    const more = moreSupporters(field, runShares(field, share)!)
    const buys = (project: number, many: number) =>
      naiveShares({ ...naive, voters: [...naive.voters, ...Array.from({ length: many }, () => new Map([[project, 1]]))] }, share, utility).purchases.some(purchase => purchase.project === project)
    naive.costs.forEach((cost, project) => {
      if (cost === 0 || buys(project, 0)) return
      const many = more[project]
      if (many === undefined || many > 60) return assert.ok(!buys(project, 60))
      assert.ok(buys(project, many), `project ${project} is bought with ${many} more`)
      assert.ok(!buys(project, many - 1), `project ${project} is not bought with ${many - 1} more`)
      checked++
    })
  }), { numRuns: 150 })
  t.ok(checked > 150, `${checked} losers were checked`)
})

t.test('cases that floats lose', async t => {
  const winners = (budget: number, projects: string, ballots: string, options = {}) => tallyElection(election(budget, projects, ballots), { rule: 'equal-shares', ties: ['id'], ...options }).winners.join(' ')
  t.equal(winners(150000, 'a 150000', '61*a'), 'a', '61 voters who all approve the one project that costs the whole budget')
  t.equal(winners(150000, 'a 150000.01', '61*a'), '', 'and a kopeck more is too much')
  t.equal(winners(3, 'a 1; b 1; c 1', 'a b c'), 'a b c', 'a third of three each')
  t.equal(winners(1000, 'a 333.34; b 333.33; c 333.33', 'a b c'), 'b c', 'a third of a thousand is less than 333.34')
  t.equal(winners(90071992547408, 'a 90071992547408', '3*a'), 'a', 'at the edge of 2^53')
  t.equal(winners(90071992547407, 'a 90071992547408', '3*a'), '')
  // Both pay the same for each vote, down to the last digit: 10 / 3 and 20 / 6.
  t.equal(winners(40, 'b 10; a 20', '3*b 6*a'), 'a b')
  t.equal(winners(40, 'b 10; a 20', '3*b 6*a', { utility: 'cardinality', ties: ['cost'] }), 'b a')
})

t.test('completions', async t => {
  // Eleven voters, a budget of 102: shares of 9.27, with which the six cannot pay 60 and the four 30 but not 50.
  const of = election(102, 'a 60; b 50; c 30; d 5; e 7', '6*a 4*b,c d')
  const rows: Array<[string, object, string, string, string?]> = [
    ['none', { completion: 'none' }, 'c d', 'not-raised'],
    ['utilitarian: a has six votes, and e none', { completion: 'utilitarian' }, 'c d a e', 'not-raised'],
    ['add1: with 10.27 a is bought; from 13.27 on b would be, at the same price as c and before it', { completion: 'add1' }, 'a c d', 'beyond-budget'],
    ['add1u', { completion: 'add1u' }, 'a c d e', 'beyond-budget'],
    ['official add1: from 9 on', { completion: 'official-add1' }, 'a c d', 'beyond-budget'],
    ['a larger step passes over b as well', { completion: 'add1', step: '2' }, 'a c d', 'beyond-budget']
  ]
  for (const [name, options, winners, ended] of rows) {
    const result = tallyElection(of, { rule: 'equal-shares', ties: ['id'], ...options })
    t.strictSame([result.winners.join(' '), result.shares?.ended], [winners, ended], `${name}: ${JSON.stringify(result.shares)}`)
  }
})

t.test('fractions', async t => {
  const rows: Array<[bigint, bigint, number, string]> = [[1n, 3n, 6, '0.333333'], [2n, 3n, 6, '0.666667'], [5n, 2n, 0, '3'], [-5n, 2n, 0, '-3'], [-1n, 300n, 2, '0.00'], [123456n, 100n, 2, '1234.56'], [0n, 7n, 3, '0.000']]
  for (const [numerator, denominator, digits, text] of rows) t.equal(printFraction({ numerator, denominator }, digits), text)
  fc.assert(fc.property(fc.bigInt({ min: 1n, max: 2n ** 300n }), fc.bigInt({ min: 1n, max: 2n ** 300n }), fc.double({ min: 1e-30, max: 1e30, noNaN: true }), (numerator, denominator, near) => {
    const double = toDouble({ numerator, denominator }, near)
    const exponent = Math.floor(Math.log2(double))
    const [scaled, back] = [BigInt(double * 2 ** (80 - exponent)), 80 - exponent]
    const error = back >= 0 ? scaled * denominator - (numerator << BigInt(back)) : (scaled << BigInt(-back)) * denominator - numerator
    const size = back >= 0 ? numerator << BigInt(back) : numerator
    assert.ok((error < 0n ? -error : error) * 2n ** 52n <= size)
  }))
})
