import t from 'tap'
import { broken } from '../../../src/law/rule.ts'
import { ballotRules } from '../../../src/budgeting/voting/ballot-rules.ts'
import type { BallotProject, BallotTerms, Choice } from '../../../src/budgeting/voting/ballot.ts'
import { largestBallot, writeBallot } from '../../../src/budgeting/voting/ballot.ts'
import type { VotingTerms } from '../../../src/budgeting/regulations/regulation.ts'
import { approval } from './booth.ts'

// Six projects in the pool A (the sixth withdrawn), three in B, one in C, in which this voter does not vote.
const project = (id: number, poolId: number, cost: number, category?: string): BallotProject => ({ id, number: String(100 - id), poolId, cost, withdrawn: id === 6, ...(category === undefined ? {} : { category }) })
const projects = [project(1, 1, 10000, 'streets'), project(2, 1, 20000, 'streets'), project(3, 1, 30000, 'greenery'), project(4, 1, 40000, 'greenery'), project(5, 1, 50000), project(6, 1, 1),
  project(7, 2, 10000, 'streets'), project(8, 2, 20001), project(9, 2, 5000), project(10, 3, 100)]
const terms = (change: Partial<VotingTerms>): BallotTerms => ({
  voting: { ...approval, ...change },
  projects: new Map(projects.map(project => [project.id, project])),
  pools: new Map([[1, { id: 1, code: 'A', budget: 100000 }], [2, { id: 2, code: 'B', budget: 40000 }], [3, { id: 3, code: 'C', budget: 40000 }]])
})
/** '1 2:5' names project 1, and project 2 with five points. */
const read = (text: string): Choice[] => text.split(' ').filter(part => part !== '').map(part => {
  const [id, points] = part.split(':')
  return { projectId: Number(id), ...(points === undefined ? {} : { points: Number(points) }) }
})

const many = { total: { least: 1, most: 6 } }
const cumulative = { form: 'cumulative', points: { most_in_all: 10, least_each: 1, most_each: 5 }, ...many } as const
const scoring = { form: 'scoring', points: { least_each: 0, most_each: 4 }, ...many } as const
const knapsack = { form: 'knapsack', knapsack_percent: 50, ...many } as const

for (const [form, change, ballot, ...due] of [
  ['approval', {}, '1'],
  ['approval', {}, '1 2 3'],
  ['approval', {}, '1 2 3 4', 'ballot-within-total: The ballot names 4; at least 1 and at most 3 are allowed.'],
  ['approval', { total: { least: 2, most: 3 } }, '1', 'ballot-within-total: The ballot names 1; at least 2 and at most 3 are allowed.'],
  ['approval', { total: { least: 2, most: 3 } }, ''],
  ['approval', { blank_allowed: false }, '', 'ballot-not-blank: The Regulation allows no blank ballot; it asks for at least 1.'],
  ['approval', {}, '1 1', 'ballot-names-each-once: Named more than once: project-1.'],
  ['approval', {}, '1 11', 'ballot-names-listed-projects: Not on this ballot: project-11.'],
  ['approval', {}, '1 6', 'ballot-names-standing-projects: Withdrawn: project-6.'],
  ['approval', {}, '1 10', 'ballot-in-own-pools: Of other pools: project-10; this voter votes in A, B.'],
  ['approval', { most_pools: 1 }, '1 2'],
  ['approval', { most_pools: 1 }, '1 7', 'ballot-within-pool-count: The ballot names projects in 2 pools; at most 1 are allowed.'],
  ['approval', { ...many, per_pool: { least: 1, most: 2 } }, '1 2 7 8'],
  ['approval', { ...many, per_pool: { least: 1, most: 2 } }, '1 7 8 9', 'ballot-within-pool: The ballot names 3 in the pool B; at least 1 and at most 2 are allowed.'],
  ['approval', { ...many, per_pool: { least: 2, most: 3 } }, '1 2 7', 'ballot-within-pool: The ballot names 1 in the pool B; at least 2 and at most 3 are allowed.'],
  ['approval', { ...many, per_category: { most: 2 } }, '1 2 5'],
  ['approval', { ...many, per_category: { most: 2 } }, '1 2 7', 'ballot-within-category: The ballot names 3 of the category streets; at most 2 are allowed.'],
  ['approval', {}, '1:3', 'ballot-points-where-asked: A ballot of the form approval gives no points; it is otherwise with project-1.'],
  ['choose one', { form: 'choose_one' }, '3 7'],
  ['choose one', { form: 'choose_one' }, '3 4', 'ballot-within-pool: The ballot names 2 in the pool A; at least 1 and at most 1 are allowed.'],
  ['ranking', { form: 'ranking' }, '3 1 2'],
  ['ranking', { form: 'ranking' }, '3 1 2 4', 'ballot-within-total: The ballot names 4; at least 1 and at most 3 are allowed.'],
  ['ranking', { form: 'ranking' }, '3:1', 'ballot-points-where-asked: A ballot of the form ranking gives no points; it is otherwise with project-3.'],
  ['knapsack', knapsack, '1 4'],
  ['knapsack', knapsack, '1 2 3', 'ballot-within-budget: What the ballot names in the pool A costs 600.00; at most 500.00 are allowed.'],
  ['knapsack', knapsack, '5 7 9'],
  ['knapsack', knapsack, '8', 'ballot-within-budget: What the ballot names in the pool B costs 200.01; at most 200.00 are allowed.'],
  ['cumulative', cumulative, '1:5 2:5'],
  ['cumulative', cumulative, '1:5 2:5 3:1', 'ballot-points-in-all: The ballot gives away 11; at most 10 are allowed.'],
  ['cumulative', cumulative, '1:6', 'ballot-points-each: project-1 gets 6; at least 1 and at most 5 are allowed.'],
  ['cumulative', cumulative, '1:0', 'ballot-points-each: project-1 gets 0; at least 1 and at most 5 are allowed.'],
  ['cumulative', cumulative, '1:1 2', 'ballot-points-where-asked: A ballot of the form cumulative gives points; it is otherwise with project-2.'],
  ['scoring', scoring, '1:0 2:4 3:4 4:4'],
  ['scoring', scoring, '1:5', 'ballot-points-each: project-1 gets 5; at least 0 and at most 4 are allowed.'],
  ['two at once', { ...many, per_pool: { least: 1, most: 1 }, per_category: { most: 1 } }, '1 2',
    'ballot-within-pool: The ballot names 2 in the pool A; at least 1 and at most 1 are allowed.', 'ballot-within-category: The ballot names 2 of the category streets; at most 1 are allowed.']
] as [string, Partial<VotingTerms>, string, ...string[]][]) {
  t.test(`${form}, "${ballot}"${due.length === 0 ? '' : ' is refused'}`, t => {
    t.strictSame(broken(ballotRules, { choices: read(ballot), terms: terms(change), pools: [1, 2] }).map(({ rule, because }) => `${rule.id}: ${because}`), due)
    t.end()
  })
}

t.test('what is written is canonical: pool by pool, numbers by bytes, a ranking as it was given, points with their projects', t => {
  const write = (change: Partial<VotingTerms>, ballot: string) => writeBallot(read(ballot), terms(change))
  t.equal(write({}, '1 7 2'), '{"1":{"choices":["98","99"]},"2":{"choices":["93"]}}')
  t.equal(write({}, '2 7 1'), write({}, '7 1 2'), 'the order of an approval says nothing')
  t.equal(write({ form: 'ranking' }, '1 7 2'), '{"1":{"choices":["99","98"]},"2":{"choices":["93"]}}')
  t.equal(write(cumulative, '1:5 2:3'), '{"1":{"choices":["98","99"],"points":[3,5]}}')
  t.equal(write({}, ''), '{}')
  t.end()
})

t.test('no valid ballot is larger than the largest', t => {
  for (const [change, ballot] of [[{}, '1 2 3'], [many, '1 2 3 4 5 7'], [cumulative, '1:5 2:1 3:1 4:1 5:1 7:1'], [{ ...scoring, points: { least_each: 0, most_each: 1000000 } }, '1:1000000 2:1000000 3:1000000 4:1000000 7:1000000 8:1000000'], [{ form: 'ranking', total: { least: 1, most: 100 } }, '1 2 3 4 5 6 7 8 9 10']] as [Partial<VotingTerms>, string][]) {
    const [length, most] = [writeBallot(read(ballot), terms(change)).length, largestBallot(terms(change))]
    t.ok(length <= most && most <= length + 80, `${length} of ${most}`)
  }
  t.end()
})
