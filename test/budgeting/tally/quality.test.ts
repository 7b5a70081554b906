import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { checkEjrPlus } from '../../../src/budgeting/tally/ejr.ts'
import { measure, poolShares } from '../../../src/budgeting/tally/quality.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import type { Election } from '../../../src/exchange/pabulib/election.ts'
import { readElectionFile } from '../../../src/exchange/pabulib/read.ts'
import { election } from './elections.ts'

const folder = new URL('../../../../shared/data/pabulib/', import.meta.url)
const skip = !existsSync(folder) && 'no ../shared/data/pabulib here'

t.test('the figures of a small election', async t => {
  const of = election(1000, 'a 600; b 400; c 300; d 0', '6*a 3*a,b 2*c,d 1*')
  Object.assign(of.projects[0]!, { category: 'road' })
  Object.assign(of.projects[1]!, { category: 'road, park' })
  Object.assign(of.projects[2]!, { category: 'park' })
  const greedy = tallyElection(of, { rule: 'greedy' })
  t.strictSame(greedy.winners, ['a', 'b', 'd'])
  // Twelve voters: 6 × {a}, 3 × {a, b}, 2 × {c, d}, 1 blank. Sixteen votes in all: a 9, b 3, c 2, d 2.
  t.strictSame(measure(of, greedy), {
    averageApproved: '1.166667',
    averageCost: '550.000000',
    without: '0.083333',
    budgetUsed: '1.000000',
    distribution: [1, 8, 3],
    categories: [
      { category: '', votes: '0.125000', money: '0.000000' },
      { category: 'park', votes: '0.312500', money: '0.400000' },
      { category: 'road', votes: '0.750000', money: '1.000000' }
    ],
    ejrPlus: { holds: true }
  })
  t.strictSame(measure(election(0, 'a 1', 'a'), { winners: [], steps: [], budget: '0.00' }), {
    averageApproved: '0.000000', averageCost: '0.000000', without: '1.000000', budgetUsed: '0.000000', distribution: [1], categories: [{ category: '', votes: '1.000000', money: '0.000000' }], ejrPlus: { holds: true }
  })
  t.strictSame(poolShares([{ code: 'P1', result: { ballots: 30, totalCost: '100.00' } }, { code: 'P2', result: { ballots: 10, totalCost: '100.00' } }]), [{ code: 'P1', votes: '0.750000', money: '0.500000' }, { code: 'P2', votes: '0.250000', money: '0.500000' }])
})

t.test('EJR+ up to one project: a group that could pay for it itself', async t => {
  // A third of the voters approve only c, which costs a third of the budget: greedy gives them nothing.
  const of = election(900, 'a 500; b 400; c 300', '6*a,b 3*c')
  t.strictSame(measure(of, tallyElection(of, { rule: 'greedy' })).ejrPlus, { holds: false, project: 'c', voters: 3 })
  t.strictSame(measure(of, tallyElection(of, { rule: 'equal-shares' })).ejrPlus, { holds: true })
  const dearer = election(900, 'a 500; b 400; c 300.01', '6*a,b 3*c')
  t.strictSame(measure(dearer, tallyElection(dearer, { rule: 'greedy' })).ejrPlus, { holds: true }, 'a kopeck more, and they could not')
})

const elections = fc.tuple(
  fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }), fc.array(fc.uniqueArray(fc.nat(5), { maxLength: 4 }), { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 40 })
).map(([costs, votes, budget]): Election => ({
  description: '',
  currency: '',
  budget,
  rule: 'unknown',
  voteType: 'approval',
  meta: {},
  projects: costs.map((cost, order) => ({ id: `p${order}`, order, cost, name: '', more: {} })),
  ballots: votes.map(vote => ({ choices: [...new Set(vote.map(at => `p${at % costs.length}`))], count: 1 }))
}))

t.test('sorting finds a group exactly where trying all groups does; Equal Shares always satisfies it', async t => {
  let failed = 0
  fc.assert(fc.property(elections, fc.nat(63), (of, mask) => {
    const costs = new Map(of.projects.map(({ id, cost }) => [id, cost]))
    const winners = new Set(of.projects.filter((_, at) => (mask >> at) & 1).map(({ id }) => id))
    const open = new Set([...costs.keys()].filter(id => !winners.has(id)))
    const bySubsets = [...open].some(id => {
      const supporters = of.ballots.filter(({ choices }) => choices.includes(id))
      return Array.from({ length: 2 ** supporters.length }, (_, subset) => supporters.filter((_, at) => (subset >> at) & 1)).some(group => group.length > 0 && group.every(({ choices }) =>
        group.length * of.budget >= of.ballots.length * (choices.reduce((sum, choice) => winners.has(choice) ? sum + costs.get(choice)! : sum, 0) + costs.get(id)!)))
    })
    assert.equal(checkEjrPlus(of, winners, BigInt(of.budget), open).holds, !bySubsets)
    if (bySubsets) failed++
    for (const completion of ['none', 'add1u'] as const) assert.ok(measure(of, tallyElection(of, { rule: 'equal-shares', completion, ...(completion === 'none' ? {} : { step: '0.01' }) })).ejrPlus.holds)
  }), { numRuns: 400 })
  t.ok(failed > 20, `${failed} outcomes failed`)
})

t.test('real elections', { skip }, async t => {
  for (const name of ['Poland_Swiecie_2023.pb', 'Poland_Warszawa_2023_Ursus.pb']) {
    const { election: of } = readElectionFile(readFileSync(new URL(name, folder)))
    const by = (options: object) => measure(of, tallyElection(of, options))
    const [figures, mes] = [by({ rule: 'greedy' }), by({ rule: 'equal-shares', completion: 'add1u' })]
    t.ok(mes.ejrPlus.holds, `${name}: Equal Shares satisfies EJR+ up to one project`)
    t.ok(mes.without < figures.without, `${name}: ${mes.without} without a winner instead of ${figures.without}`)
    t.equal(figures.distribution.reduce((sum, count) => sum + count, 0), of.ballots.reduce((sum, { count }) => sum + count, 0))
  }
})
