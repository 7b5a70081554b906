import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { canonicalJson } from '../../../src/audit/canonical-json.ts'
import { greedy, WITHDRAWN_COST } from '../../../src/budgeting/tally/greedy.ts'
import type { TallyOptions } from '../../../src/budgeting/tally/rule.ts'
import { completions } from '../../../src/budgeting/tally/rule.ts'
import { printTable } from '../../../src/budgeting/tally/table.ts'
import { tallyElection } from '../../../src/budgeting/tally/tally.ts'
import { criteria, parseCriteria, rank } from '../../../src/budgeting/tally/ties.ts'
import type { Ballot, Election, VoteType } from '../../../src/exchange/pabulib/election.ts'
import { hasPoints, voteTypes } from '../../../src/exchange/pabulib/election.ts'
import { election } from './elections.ts'

const steps = (of: Election, options?: TallyOptions) => tallyElection(of, options).steps.map(step =>
  [step.project, step.score, step.outcome, step.lacks, step.tieDecidedBy && `by ${step.tieDecidedBy}`].filter(part => part !== undefined).join(' '))

t.test('what becomes of a project, and by how much', async t => {
  const four = ['a 600; b 500; c 400; d 1', '5*a 4*b 3*c 2*d'] as const
  const rows: Array<[string, Election, TallyOptions | undefined, string[]]> = [
    ['a cost equal to what is left fits', election(1000, ...four), {}, ['a 5 taken', 'b 4 does-not-fit 100.00', 'c 3 taken', 'd 2 does-not-fit 1.00']],
    ['a kopeck short', election(999.99, ...four), {}, ['a 5 taken', 'b 4 does-not-fit 100.01', 'c 3 does-not-fit 0.01', 'd 2 taken']],
    ['stop ends the list', election(1000, ...four, { rule: 'greedy-no-skip' }), {}, ['a 5 taken', 'b 4 does-not-fit 100.00', 'c 3 after-the-end', 'd 2 after-the-end']],
    ['a score equal to the threshold stays in', election(2000, ...four, { rule: 'greedy-threshold', threshold: 3 }), {},
      ['a 5 taken', 'b 4 taken', 'c 3 taken', 'd 2 below-threshold 1']],
    ['a threshold of the caller', election(2000, ...four, { rule: 'greedy-threshold', threshold: 3 }), { threshold: 5 },
      ['a 5 taken', 'b 4 below-threshold 1', 'c 3 below-threshold 2', 'd 2 below-threshold 3']],
    ['no threshold of the caller', election(2000, ...four, { threshold: 3 }), { threshold: 0 }, ['a 5 taken', 'b 4 taken', 'c 3 taken', 'd 2 taken']],
    ['withdrawn is passed over, even by stop and with money enough', election(2_000_000_000, 'a 999999999; b 5', '2*a b', { rule: 'greedy-no-skip' }), {}, ['a 2 withdrawn', 'b 1 taken']],
    ['without a vote, still taken if it fits', election(10, 'a 5; b 5; c 0.01', 'a,b'), {}, ['a 1 taken by file', 'b 1 taken by file', 'c 0 does-not-fit 0.01']],
    ['blank ballots give nothing', { ...election(10, 'a 5', 'a'), ballots: [{ choices: [], count: 7 }] }, {}, ['a 0 taken']],
    ['plain greedy over the file\'s rule', election(1000, ...four, { rule: 'equalshares', threshold: 3 }), { rule: 'greedy' },
      ['a 5 taken', 'b 4 does-not-fit 100.00', 'c 3 taken', 'd 2 does-not-fit 1.00']]
  ]
  for (const [name, of, options, expected] of rows) t.strictSame(steps(of, options), expected, name)
})

t.test('scores of every kind of ballot', async t => {
  const rows: Array<[VoteType, string, Record<string, number>, Record<string, string>?]> = [
    ['approval', '3*a,b b c', { a: 3, b: 4, c: 1 }],
    ['choose-1', '2*a c', { a: 2, b: 0, c: 1 }],
    ['cumulative', '2*a=3,b=1 c=5', { a: 6, b: 2, c: 5 }],
    ['scoring', '2*a=-1,b=4 c=5', { a: -2, b: 8, c: 5 }],
    ['scoring', '2*a=-1,b=4 c=5', { a: 0, b: 10, c: 9 }, { default_score: '2' }],
    ['ordinal', '2*b,a,c c', { a: 4, b: 6, c: 3 }]
  ]
  for (const [voteType, ballots, scores, meta = {}] of rows) {
    t.strictSame(tallyElection(election(9, 'a 1; b 1; c 1', ballots, { voteType, meta })).scores, scores, `${voteType} ${JSON.stringify(meta)}`)
  }
  t.throws(() => tallyElection(election(9, 'a 1', 'a', { voteType: 'scoring', meta: { default_score: '0.5' } })), /"0.5" is not a whole number/)
  t.throws(() => tallyElection(election(9, 'a 1', 'b')), /names the project b, which the election does not have/)
  t.throws(() => tallyElection(election(9, 'a 1', '20000000*a=1000000000', { voteType: 'cumulative' })), /too large to be counted exactly/)
})

t.test('equal scores go by the criteria, in their order', async t => {
  // All have 6 points. In the file: c, a, b, 10, 9; votes 1, 2, 2, 3, 3.
  const of = election(100, 'c 20; a 30; b 20; 10 50; 9 40', 'c=6,a=4,b=3,10=2,9=1 a=2,b=3,10=2,9=1 10=2,9=4', { voteType: 'cumulative' })
  const rows: Array<[string, string, string]> = [
    ['file', 'c a b 10 9', 'file file file file'],
    ['id', '10 9 a b c', 'id id id id'],
    ['cost,file', 'c b a 9 10', 'file cost cost cost'],
    ['-cost,file', '10 9 a c b', '-cost -cost -cost file'],
    ['votes,cost', 'c b a 9 10', 'votes cost votes cost'],
    ['-votes,-cost', '10 9 a b c', '-cost -votes -cost -votes'],
    ['cost', 'b c a 9 10', 'id cost cost cost']
  ]
  for (const [ties, order, decidedBy] of rows) {
    const { ties: groups, steps } = tallyElection(of, { ties: parseCriteria(ties) })
    t.strictSame(groups, [{ score: 6, projects: order.split(' '), decidedBy: decidedBy.split(' '), decides: true }], ties)
    t.equal(steps.map(step => step.project).join(' '), order)
    t.equal(steps.map(step => step.tieDecidedBy).join(' '), `${decidedBy} ${decidedBy.split(' ').at(-1)}`)
  }
  t.throws(() => parseCriteria('cost,lot'), /"lot" is no way to decide a tie; there are file, id, cost, -cost, votes, -votes/)
  const decides = (budget: number, projects: string, rule = 'greedy') => tallyElection(election(budget, projects, 'a,b', { rule })).ties.map(tie => tie.decides)
  t.strictSame(decides(10, 'a 5; b 5'), [false], 'both fit')
  t.strictSame(decides(9, 'a 5; b 5'), [true], 'one of two fits')
  t.strictSame(decides(9, 'a 5; b 10'), [false], 'one fits in no order')
  t.strictSame(decides(9, 'a 5; b 10', 'greedy-no-skip'), [true], 'one ends the list, if it comes first')
  t.strictSame(decides(4, 'a 5; b 5', 'greedy-no-skip'), [false], 'neither fits')
})

t.test('decides says whether some order of the group changes the winners', async t => {
  const orders = (ids: string[]): string[][] => ids.length < 2 ? [ids] : ids.flatMap(id => orders(ids.filter(other => other !== id)).map(rest => [id, ...rest]))
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 5 }), fc.nat(3), fc.integer({ min: 1, max: 30 }), fc.boolean(), (costs, equal, budget, stop) => {
    const candidates = costs.map((cost, order) => ({ id: String(order), order, cost, votes: 0, score: order < equal ? 2 : 1 }))
    const unaffordable = stop ? 'stop' : 'skip'
    const of = election(1, costs.map((cost, at) => `${at} ${cost}`).join('; '), equal === 0 ? costs.map((_, at) => at).join(',') : `2*${costs.map((_, at) => at).slice(0, equal).join(',')} ${costs.map((_, at) => at).slice(equal).join(',')}`.trim(), { budget: budget * 100 })
    const outcome = (ranking: typeof candidates) => greedy(ranking, { budget, unaffordable }).filter(turn => turn.outcome === 'taken').map(turn => turn.candidate.id)
    for (const group of tallyElection(of, { unaffordable }).ties) {
      const ranking = rank(candidates, ['file'])
      const ids = ranking.map(candidate => candidate.id)
      const within = (winners: string[]) => winners.filter(id => group.projects.includes(id)).sort().join()
      const outcomes = new Set(orders(group.projects).map(order => within(outcome(ids.map(id => group.projects.includes(id) ? order[group.projects.indexOf(id)]! : id).map(id => candidates[Number(id)]!)))))
      assert.equal(group.decides, outcomes.size > 1)
    }
  }))
})

t.test('the whole result, as its canonical text', async t => {
  const of = election(1000, 'x 700; y 400; z 300; w 999999999; v 10', '3*x,y 2*z 2*w v', { rule: 'greedy-threshold', threshold: 2 })
  Object.assign(of.projects[0]!, { votesColumn: 4, scoreColumn: 3, selected: 1 })
  Object.assign(of.projects[1]!, { selected: 1 })
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  const inputs = {
    ballots: sha('1 {"choices":["v"]}\n2 {"choices":["w"]}\n3 {"choices":["x","y"]}\n2 {"choices":["z"]}\n'),
    projects: sha('[{"cost":1000,"id":"v","order":4},{"cost":99999999900,"id":"w","order":3},{"cost":70000,"id":"x","order":0},{"cost":40000,"id":"y","order":1},{"cost":30000,"id":"z","order":2}]'),
    terms: sha('{"budget":100000,"caps":[],"comparison":false,"completion":"none","elsewhere":[],"exclusive":[],"rule":"greedy","step":100,"threshold":2,"ties":["file"],"unaffordable":"skip","utility":"cost","voteType":"approval"}')
  }
  t.equal(canonicalJson(tallyElection(of)), '{"ballots":8,"budget":"1000.00","currency":"BYN",' +
    '"differences":[{"column":"votes","counted":3,"inFile":4,"project":"x"}],"fileRule":"greedy-threshold","format":"hramada-tally/2",' +
    `"inputs":${canonicalJson(inputs)},"left":"0.00","notes":[],` +
    '"reserve":["y"],"rule":"greedy-threshold","scores":{"v":1,"w":2,"x":3,"y":3,"z":2},"selected":{"onlyCounted":["z"],"onlySelected":["y"]},' +
    '"steps":[{"cost":"700.00","left":"1000.00","outcome":"taken","project":"x","score":3,"tieDecidedBy":"file","votes":3},' +
    '{"cost":"400.00","lacks":"100.00","left":"300.00","outcome":"does-not-fit","project":"y","score":3,"tieDecidedBy":"file","votes":3,"wouldWinWith":{"votes":4}},' +
    '{"cost":"300.00","left":"300.00","outcome":"taken","project":"z","score":2,"votes":2},' +
    '{"cost":"999999999.00","left":"0.00","outcome":"withdrawn","project":"w","score":2,"votes":2},' +
    '{"cost":"10.00","lacks":1,"left":"0.00","outcome":"below-threshold","project":"v","score":1,"votes":1,"wouldWinWith":{"votes":3}}],"threshold":2,"tieCriteria":["file"],' +
    '"ties":[{"decidedBy":["file"],"decides":true,"projects":["x","y"],"score":3}],"totalCost":"1000.00","unaffordable":"skip","version":"greedy/2","voteType":"approval","winners":["x","z"]}')
  t.equal(printTable(tallyElection(of), new Map([['x', 'A long\nname '.repeat(9)]])), `\
   Project  Score          Cost  What became of it                                         Name
+  x            3        700.00  taken; equal score, by file                               A long name A long name A long name A long name A long name…
-  y            3        400.00  does not fit into 300.00 by 100.00; equal score, by file
+  z            2        300.00  taken
x  w            2  999999999.00  withdrawn
x  v            1         10.00  below the threshold by 1

Rule: greedy-threshold, threshold 2; equal scores by file; 8 ballots.
Budget 1000.00 BYN, spent 1000.00, left 0.00; 2 of 5 projects won.
Equal scores decide who wins: x = y.
The file gives x votes 4; the ballots give 3.
The file selects others: without z, with y.
`)
})

t.test('the order of ballots and projects never matters, under any rule', async t => {
  const rules: TallyOptions[] = [
    { rule: 'greedy' }, { rule: 'greedy', unaffordable: 'stop' }, { rule: 'greedy', unaffordable: 'topup:0.5' }, { rule: 'greedy-per-cost' }, { rule: 'phragmen' },
    ...(['cost', 'cardinality'] as const).flatMap(utility => completions.map(completion => ({ rule: 'equal-shares', utility, completion, ...(completion.includes('add1') ? { step: '0.01' } : {}), comparison: completion === 'add1' } as const)))
  ]
  const arbitrary = fc.record({
    voteType: fc.constantFrom(...voteTypes) as fc.Arbitrary<VoteType>,
    rule: fc.constantFrom(...rules),
    threshold: fc.option(fc.nat(4), { nil: 0 }),
    exclusive: fc.boolean(),
    budget: fc.nat(30),
    costs: fc.array(fc.oneof(fc.nat(12), fc.constant(WITHDRAWN_COST)), { minLength: 2, maxLength: 7 }),
    votes: fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 4 }), { maxLength: 12 }),
    ties: fc.array(fc.constantFrom(...criteria, 'lot' as const), { minLength: 1, maxLength: 3 }),
    seed: fc.infiniteStream(fc.nat(1000))
  })
  fc.assert(fc.property(arbitrary, ({ voteType, rule, threshold, exclusive, budget, costs, votes, ties, seed }) => {
    const projects = costs.map((cost, order) => ({ id: 'p' + order, order, cost, name: '', selected: order % 2, votesColumn: 1, more: {} }))
    const ballots = votes.map((choices): Ballot => {
      const named = [...new Set(choices.map(at => 'p' + at % costs.length))]
      return { choices: named, ...(hasPoints(voteType) && { points: named.map((_, at) => at * 2 + 1) }), count: 1 + choices.length % 2 }
    })
    const options = { ...rule, ties, threshold, seed: 'a seed', ...(exclusive ? { exclusive: [['p0', 'p1']] as const } : {}) }
    const of: Election = { description: '', currency: '', budget, rule: 'unknown', voteType, meta: {}, projects, ballots }
    const shuffle = <T>(items: T[]) => items.map(item => ({ item, at: seed.next().value })).sort((a, b) => a.at - b.at).map(({ item }) => item)
    const split = ballots.flatMap(ballot => Array.from({ length: ballot.count }, () => ({ ...ballot, count: 1 })))
    const once = canonicalJson(tallyElection(of, options))
    assert.equal(canonicalJson(tallyElection({ ...of, ballots: shuffle(split) }, options)), once)
    assert.equal(canonicalJson(tallyElection({ ...of, projects: shuffle(projects) }, options)), once)
    if (!ties.includes('file')) assert.equal(canonicalJson(tallyElection({ ...of, projects: shuffle(projects).map((project, order) => ({ ...project, order })) }, options)), once)
    const { winners, reserve, steps, totalCost, toppedUp = '0.00' } = tallyElection(of, options)
    const kopecks = (text: string) => BigInt(text.replace('.', ''))
    const spent = steps.reduce((sum, step) => winners.includes(step.project) ? sum + kopecks(step.cost) : sum, 0n)
    assert.ok(spent === kopecks(totalCost) && spent - kopecks(toppedUp) <= BigInt(budget))
    assert.equal(new Set([...winners, ...reserve]).size, winners.length + reserve.length)
    assert.equal(new Set(steps.map(step => step.project)).size, costs.length)
    assert.equal(winners.includes('p0') && winners.includes('p1') && exclusive, false)
  }), { numRuns: 400 })
})
