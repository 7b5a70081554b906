import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import type { Election } from '../../../src/exchange/pabulib/election.ts'
import { election } from './elections.ts'
import { naivePhragmen } from './naive.ts'

t.test('Phragmén buys what slow fractions for every voter buy', async t => {
  let bought = 0
  const arbitrary = fc.tuple(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(60, 61, 97)), { minLength: 1, maxLength: 7 }),
    fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 4 }), { minLength: 1, maxLength: 14 }),
    fc.integer({ min: 0, max: 150 }),
    fc.boolean())
  fc.assert(fc.property(arbitrary, ([costs, ballots, budget, skip]) => {
    const projects = costs.map((cost, order) => ({ id: `p${order}`, order, cost, name: '', more: {} }))
    const votes = ballots.map(ballot => [...new Set(ballot.map(at => at % costs.length))])
    const of: Election = { description: '', currency: '', budget, rule: 'unknown', voteType: 'approval', meta: {}, projects, ballots: votes.map(vote => ({ choices: vote.map(at => `p${at}`), count: 1 })) }
    const { winners } = tallyElection(of, { rule: 'phragmen', unaffordable: skip ? 'skip' : 'stop' })
    const slow = naivePhragmen({ costs, places: costs.map((_, at) => at), voters: votes.map(vote => new Map(vote.map(at => [at, 1]))) }, budget, skip)
    assert.deepEqual(winners, slow.map(at => `p${at}`))
    bought += winners.length
  }), { numRuns: 600 })
  t.ok(bought > 500, `${bought} purchases were compared`)
})

t.test('what the document tells of it', async t => {
  // a at 600 / 6 = 100; then b: (500 + 2 × 100) / 4 = 175; c: (400 + 100) / 3 is less: 166.67.
  const result = tallyElection(election(1100, 'a 600; b 500; c 400; d 10', '3*a 2*a,b 2*b,c a,c'), { rule: 'phragmen' })
  t.strictSame(result.steps.map(({ project, outcome, load, lacks, left }) => [project, outcome, load, lacks, left]), [
    ['a', 'taken', '100.000000', undefined, '1100.00'],
    ['c', 'taken', '166.666667', undefined, '500.00'],
    ['b', 'does-not-fit', undefined, '400.00', '100.00'],
    ['d', 'after-the-end', undefined, undefined, '100.00']
  ])
  t.match(result, { rule: 'phragmen', winners: ['a', 'c'], reserve: ['b', 'd'], unaffordable: 'stop', version: 'phragmen/1' })
  const tied = tallyElection(election(3, 'a 1; b 1; c 2', 'a b 2*c'), { rule: 'phragmen', ties: ['-cost', 'id'] })
  t.strictSame([tied.winners, tied.ties], [['c', 'a'], [{ projects: ['c', 'a', 'b'], decidedBy: ['-cost', 'id'] }, { projects: ['a', 'b'], decidedBy: ['id'] }]])
})
