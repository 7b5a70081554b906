import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { greedy, wins } from '../../../src/budgeting/tally/greedy.ts'
import type { GreedyTerms } from '../../../src/budgeting/tally/greedy.ts'
import { askNeeded } from '../../../src/budgeting/tally/needed.ts'
import type { TallyOptions } from '../../../src/budgeting/tally/rule.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import type { Around } from '../../../src/budgeting/tally/poll.ts'
import { leastOf, missing } from '../../../src/budgeting/tally/threshold.ts'
import type { Threshold } from '../../../src/budgeting/tally/threshold.ts'
import { ticketOf } from '../../../src/budgeting/regulations/lot-order.ts'
import { byScore, byScorePerCost, rank } from '../../../src/budgeting/tally/ties.ts'
import type { Candidate } from '../../../src/budgeting/tally/ties.ts'
import type { Election } from '../../../src/exchange/pabulib/election.ts'
import { election } from './elections.ts'

const outcomes = (of: Election, options: TallyOptions, around: Around = {}) => tallyElection(of, options, around).steps.map(({ project, outcome, lacks, by, category, pool }) =>
  [project, outcome, lacks, by, category, pool].filter(part => part !== undefined).join(' ')).join('; ')

t.test('top-up, pairs, score per cost, thresholds', async t => {
  const five = election(1000, 'a 600; b 500; c 400; d 300; e 100', '5*a 4*b 3*c 2*d e')
  const rows: Array<[string, Election, TallyOptions, string]> = [
    ['400 are exactly 80 % of 500', five, { unaffordable: 'topup:0.8' }, 'a taken; b topped-up 100.00; c after-the-end; d after-the-end; e after-the-end'],
    ['a kopeck less is not', { ...five, budget: 99_999 }, { unaffordable: 'topup:0.8' }, 'a taken; b does-not-fit 100.01; c after-the-end; d after-the-end; e after-the-end'],
    ['a part with many decimals', five, { unaffordable: 'topup:0.800000001' }, 'a taken; b does-not-fit 100.00; c after-the-end; d after-the-end; e after-the-end'],
    ['all fit to the last', { ...five, budget: 150_000 }, { unaffordable: 'topup:0.8' }, 'a taken; b taken; c taken; d does-not-fit 300.00; e after-the-end'],
    ['of two that exclude each other only the higher', five, { exclusive: [['c', 'a']] }, 'a taken; b does-not-fit 100.00; c excluded a; d taken; e taken'],
    ['who did not win excludes nobody', five, { exclusive: [['b', 'c']] }, 'a taken; b does-not-fit 100.00; c taken; d does-not-fit 300.00; e does-not-fit 100.00'],
    ['per cost: a and e are equal to no digit', election(1000, 'a 300; b 200; c 600; d 100', '3*a 2*b 6*c d'), { rule: 'greedy-per-cost', ties: ['-cost'] }, 'c taken; a taken; b does-not-fit 100.00; d taken'],
    ['per cost: 2/3 is more than 66/100', election(3, 'a 3; b 1', '2*a b'), { rule: 'greedy-per-cost' }, 'b taken; a does-not-fit 1.00'],
    ['what costs nothing and has a score stands above all, without one below', election(1, 'a 0; b 1; c 0', 'b,c'), { rule: 'greedy-per-cost' }, 'c taken; b taken; a taken'],
    ['10 % of 15 ballots are 1.5, so two votes', five, { threshold: { percentOfBallots: '10' } }, 'a taken; b does-not-fit 100.00; c taken; d does-not-fit 300.00; e below-threshold 1'],
    ['a share of exactly two votes', five, { threshold: { percentOfBallots: '13.333333333' } }, 'a taken; b does-not-fit 100.00; c taken; d does-not-fit 300.00; e below-threshold 1'],
    ['votes / ballots at least cost / (3 × budget): 15 × 600 / 3000 = 3 votes', election(1000, 'a 600; b 600.01; c 600', '3*a 3*b 2*c 7*'), { threshold: { costShare: true } }, 'a taken; b below-threshold 1; c below-threshold 1'],
    ['votes where ballots give points', election(9, 'a 1; b 1', 'a=9 2*b=1', { voteType: 'cumulative' }), { threshold: { votes: 2 } }, 'a below-threshold 1; b taken'],
    ['a threshold of the file is one of points', election(9, 'a 1; b 1', 'a=9 2*b=1', { voteType: 'cumulative', rule: 'greedy-threshold', threshold: 3 }), {}, 'a taken; b below-threshold 1']
  ]
  for (const [name, of, options, expected] of rows) t.equal(outcomes(of, options), expected, name)
  const poznan = tallyElection(five, { unaffordable: 'topup:0.8' })
  t.match(poznan, { winners: ['a', 'b'], totalCost: '1100.00', left: '0.00', toppedUp: '100.00', reserve: ['c', 'd', 'e'], unaffordable: 'topup', topup: '0.8' })
})

t.test('categories with a budget of their own, and what won elsewhere', async t => {
  const of = election(1000, 'a 300; b 300; c 300; d 100', '4*a 3*b 2*c d')
  for (const project of of.projects) project.category = project.id === 'd' ? 'park' : 'road'
  const caps = [{ category: 'road', budget: 60_000 }]
  t.equal(outcomes(of, {}, { caps }), 'a taken; b taken; c over-category 300.00 road; d taken')
  t.equal(outcomes(of, { unaffordable: 'stop' }, { caps }), 'a taken; b taken; c over-category 300.00 road; d taken', 'which ends no list')
  t.equal(outcomes(of, { rule: 'equal-shares' }, { caps }), 'a taken; b taken; d taken; c over-category 300.00 road', 'shares of 100')
  t.equal(outcomes(of, { rule: 'phragmen' }, { caps }), 'a taken; b taken; d taken; c over-category 300.00 road')
  t.equal(outcomes(of, {}, { elsewhere: new Map([['a', 'Pool1']]) }), 'a won-elsewhere Pool1; b taken; c taken; d taken')
  t.equal(outcomes(of, { rule: 'equal-shares', exclusive: [['a', 'b']] }, { caps }), 'a taken; d taken; b excluded a; c not-paid-for')
})

t.test('a lot is drawn by a seed, reproducible with sha256sum', async t => {
  t.equal(ticketOf('a seed', 'p1'), createHash('sha256').update('a seed:p1').digest('hex'))
  const ids = ['a', 'b', 'c', 'd']
  const result = tallyElection(election(2, 'a 1; b 1; c 1; d 1', 'a,b,c,d'), { ties: ['cost', 'lot'], seed: 'rain on 3 May' })
  t.strictSame(result.steps.map(step => step.project), ids.toSorted((a, b) => ticketOf('rain on 3 May', a) < ticketOf('rain on 3 May', b) ? -1 : 1))
  t.strictSame([result.ties[0]?.decidedBy, result.seed, result.inputs?.seed], [['lot', 'lot', 'lot'], 'rain on 3 May', createHash('sha256').update('rain on 3 May').digest('hex')])
  const submitted = { a: '2027-02-03T09:00:00.000Z', b: '2027-02-01T09:00:00.000Z', c: '2027-02-02T09:00:00.000Z', d: '2027-02-01T08:59:59.999Z' }
  t.strictSame(tallyElection(election(2, 'a 1; b 1; c 1; d 1', 'a,b,c,d'), { ties: ['submitted'], submitted }).winners, ['d', 'b'])
})

t.test('with the score that the result names a loser wins, and with one less it does not', async t => {
  let checked = 0
  const arbitrary = fc.record({
    projects: fc.array(fc.record({ cost: fc.integer({ min: 1, max: 12 }), score: fc.nat(6), votes: fc.nat(6), category: fc.constantFrom('x', 'y') }), { minLength: 1, maxLength: 7 }),
    budget: fc.integer({ min: 1, max: 30 }),
    unaffordable: fc.constantFrom<GreedyTerms['unaffordable']>('skip', 'stop', { topup: { numerator: 1n, denominator: 2n } }),
    threshold: fc.constantFrom<Threshold | null>(null, 3, { votes: 2 }, { percentOfBallots: '30' }),
    perCost: fc.boolean(),
    votesAreScore: fc.boolean(),
    pair: fc.boolean(),
    cap: fc.boolean(),
    ties: fc.constantFrom('cost', '-cost', 'file', 'votes')
  })
  fc.assert(fc.property(arbitrary, ({ projects, budget, unaffordable, threshold, perCost, votesAreScore, pair, cap, ties }) => {
    const candidates: Candidate[] = projects.map((project, order) => ({ ...project, id: `p${order}`, order, ...(votesAreScore ? { votes: project.score } : {}) }))
    const ranking = perCost ? byScorePerCost : byScore
    const order = [ties as 'cost']
    const terms = { budget, unaffordable, missing: (candidate: Candidate) => missing(threshold, candidate, 9, budget), exclusive: pair ? [['p0', 'p1']] as const : [], caps: cap ? [{ category: 'x', budget: 9 }] : [] }
    const run = (of: Candidate[]) => greedy(rank(of, order, ranking), terms)
    const turns = run(candidates)
    const needed = askNeeded(turns, { ...terms, order, ranking, perCost, votesAreScore, leastOf: candidate => leastOf(threshold, candidate, 9, budget) })
    turns.forEach((turn, at) => {
      if (wins(turn)) return
      const { candidate } = turn
      const winsWith = (change: Partial<Candidate>) => {
        const changed = run(candidates.map(other => other === candidate ? { ...other, ...change, ...(votesAreScore ? { score: change.votes! } : {}) } : other))
        return wins(changed.find(other => other.candidate.id === candidate.id)!)
      }
      const need = needed(at)
      if (need === undefined) return assert.ok(!winsWith({ votes: 1000, score: 1000 }))
      assert.ok(winsWith({ ...need }), `${candidate.id} wins with ${JSON.stringify(need)}`)
      for (const key of ['votes', 'score'] as const) if (need[key] !== undefined) assert.ok(!winsWith({ ...need, [key]: need[key] - 1 }), `${candidate.id} does not win with one ${key} less than ${JSON.stringify(need)}`)
      checked++
    })
  }), { numRuns: 2000 })
  t.ok(checked > 1000, `${checked} losers were checked`)
})
