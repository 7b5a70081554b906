import t from 'tap'
import { appropriate } from '../../src/budgeting/appropriate.ts'
import { award } from '../../src/budgeting/award.ts'
import { amendAppropriation } from '../../src/budgeting/execution/amend-appropriation.ts'
import { finance } from '../../src/budgeting/finance.ts'
import { importElection } from '../../src/budgeting/import-election.ts'
import { readElectionText } from '../../src/budgeting/election-file.ts'
import { commitLot } from '../../src/budgeting/regulations/commit-lot.ts'
import { commitmentOf, lotOrder } from '../../src/budgeting/regulations/lot-order.ts'
import type { Regulation } from '../../src/budgeting/regulations/regulation.ts'
import { revealLot } from '../../src/budgeting/regulations/reveal-lot.ts'
import { canonicalJson } from '../../src/audit/canonical-json.ts'
import { rulesOf } from '../../src/budgeting/tally/terms.ts'
import { tallyElection } from '../../src/budgeting/tally/tally.ts'
import { byBytes } from '../../src/exchange/pabulib/byte-order.ts'
import { readElection } from '../../src/exchange/pabulib/read.ts'
import { publish } from '../../src/reporting/publish.ts'
import { openWire } from '../support/house.ts'
import { faultsIn } from '../support/tamper.ts'
import { electionText, sha } from './rada.ts'
import { example } from './regulations/regulated.ts'
import { openCommission } from './voting/commission.ts'

const seed = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
const typeOf = ({ status, body }: { status: number, body: { type?: string } }) => `${status} ${body.type ?? ''}`
const tally: Regulation['tally'] = { rule: 'greedy', unaffordable: 'skip', ties: ['cost', 'lot'], pools: 'each', left_over: 'lapses' }
const [wholePool, villagePool] = example.pools as [Regulation['pools'][number], Regulation['pools'][number]]
const voting: Regulation['voting'] = { minimum_age: 16, pools: 'all', form: 'approval', blank_allowed: true, total: { least: 1, most: 4 }, revote: 'last_counts', paper: 'paper_wins' }
/** Every project costs 4800.00: two fit into the pool of the whole, and one of two leaves 4800.00 in that of the village. */
const pools = [{ ...wholePool, budget: '10000.00', most_cost: '10000.00' }, { ...villagePool, territory: 'territory-2', budget: '9600.00', most_cost: '9000.00' }]

/** A poll of twelve who all approve everything in both pools (dissenters leave out one project), opened; the lot is committed and not yet revealed. */
async function voted (t: Parameters<typeof openCommission>[0], tally: Regulation['tally'], dissenters = 0) {
  const commission = openCommission(t, { change: { pools, tally }, voting })
  const { as, officer, cycle, cast, voter, choose, whole, village, vote, openAll, coordinator, auditor } = commission
  as(officer.actor, act => commitLot(act, { cycleId: cycle.id, purpose: 'ties', commitment: commitmentOf(seed) }))
  vote(12)
  const wire = openWire(t, commission)
  const count = (pool: number, body: object = {}) => wire.post(`/v1/pools/pool-${pool}/tally`, body, coordinator.token)
  t.equal(typeOf(await count(1)), '409 /problems/election-before-tally')
  for (let n = 0; n < 12; n++) await cast(voter(n), choose(...(n < dissenters ? whole.slice(1) : whole), ...village))
  openAll()
  const reveal = () => as(officer.actor, act => revealLot(act, { lotId: 2, seed }))
  const ids = (pool: number) => wire.get(`/v1/pools/pool-${pool}/projects`, auditor.token).then(({ body }) => body.projects.map(({ external_id: id }: { external_id: string }) => id) as string[])
  return { ...commission, wire, count, reveal, ids }
}

t.test('the Regulation says how votes are counted, and a revealed lot decides between equals', async t => {
  const { wire, count, reveal, ids, auditor, as, officer } = await voted(t, tally)
  const chosen = await count(1, { ties: ['id'] })
  t.match([typeOf(chosen), chosen.body.detail], ['409 /problems/counted-by-the-regulation', 'The Regulation of the cycle says how Pool1 is counted; ties would say otherwise.'])
  t.equal(typeOf(await count(1)), '409 /problems/lot-revealed-before-tally')
  reveal()
  const { status, body } = await count(1)
  t.equal(status, 201, JSON.stringify(body))
  const order = lotOrder(seed, await ids(1))
  t.strictSame([body.result.winners, body.result.reserve, body.result.seed, body.result.tieCriteria], [order.slice(0, 2), order.slice(2), seed, ['cost', 'lot']])
  t.strictSame(body.result.ties, [{ score: 12, projects: order, decidedBy: ['lot', 'lot'], decides: true }])
  t.strictSame([body.result.budget, body.result.left, body.result.ballots], ['10000.00', '400.00', 12])
  const told = await wire.get('/v1/pools/pool-1/explanations?language=be', auditor.token)
  t.match(told.body.projects.find(({ external_id: id }: { external_id: string }) => id === order[2]).text, 'вызначана паводле жараб’ёўкі')
  const file = await wire.get('/v1/pools/pool-1/election', auditor.token)
  const { election, warnings } = readElection(file.body as string)
  t.strictSame([warnings, election.projects.map(({ id }) => id), election.ballots], [[], await ids(1), [{ choices: order.toSorted(byBytes), count: 12 }]])
  t.match(file.body, /^META\nkey;value\ndescription;.*\ncountry;Belarus\n[^]*\nVOTES\nvoter_id;vote\n1;/)
  const { options, caps } = rulesOf({ tally, categories: example.categories, reserve: example.reserve })
  t.strictSame(JSON.parse(canonicalJson(tallyElection(election, { ...options, seed }, { caps }))), body.result, 'whoever has the file and the seed comes to the same')
  const advice = await wire.post('/v1/pools/pool-1/advice', { rule: 'equal-shares', completion: 'add1u' }, auditor.token)
  t.strictSame([advice.status, advice.body.binding.result_sha256], [200, body.result_sha256], 'another rule is advice')
  const path = '/v1/public/pools/pool-1/election'
  as(officer.actor, act => publish(act, 'officer'))
  const open = await wire.get(path)
  t.strictSame([open.status, open.body], [200, file.body], 'the public gets the bytes that the auditor gets')
  t.equal((await wire.get('/v1/public/pools/pool-2/election')).status, 404, 'a pool that is not counted has none')
})

t.test('ballots that would tell a hidden number are not published', async t => {
  const { wire, count, reveal, auditor, as, officer } = await voted(t, tally, 3)
  reveal()
  t.equal((await count(1)).status, 201)
  as(officer.actor, act => publish(act, 'officer'))
  t.equal((await wire.get('/v1/pools/pool-1/election', auditor.token)).status, 200)
  t.equal((await wire.get('/v1/public/pools/pool-1/election')).status, 404, 'nine chose a project')
})

t.test('what a pool leaves goes where the Regulation says, and every pool is counted with all others', async t => {
  const house = await voted(t, { ...tally, left_over: 'whole' })
  const { count, reveal, ids, refused, run, cycle, clock, opine, decide, places, service } = house
  const [first, second] = house.pools.map(({ id }) => id) as [number, number]
  reveal()
  t.strictSame(refused(act => importElection(act, { poolId: first, file: readElectionText(electionText(), false) })).slice(0, 1), ['imported-from-elsewhere'])
  const whole = await count(1)
  t.strictSame([whole.body.result.budget, whole.body.result.received, whole.body.result.left], ['14800.00', [{ pool: 'Pool2', amount: '4800.00' }], '400.00'])
  t.strictSame(whole.body.result.winners, lotOrder(seed, await ids(1)), 'with it all three fit')
  const village = await count(2)
  t.strictSame([village.body.result.budget, village.body.result.left, village.body.result.winners.length], ['9600.00', '4800.00', 1])

  // The money moves by decision, and before it has, the award says what is missing.
  clock.set('2028-01-15T09:00:00.000Z')
  opine({ kind: 'cycle_budget', id: `cycle-${cycle.id}` }, '2028-01-10')
  const budget = decide('2028-01-10')
  run(act => appropriate(act, { cycleId: cycle.id, decisionId: budget, amount: 1_960_000, on: '2028-01-10' }))
  run(act => finance(act, { cycleId: cycle.id, amount: 1_960_000, on: '2028-01-11', document: { ref: 'payment 1', sha256: sha } }))
  opine({ kind: 'award', id: `cycle-${cycle.id}` }, '2028-01-12')
  const adopted = decide('2028-01-14')
  const wish = { poolId: first, decisionId: adopted, on: '2028-01-14' }
  t.strictSame(refused(act => award(act, wish)), ['received-before-award'])
  t.throws(() => run(act => award(act, wish)), { message: 'The award takes 14400.00, and Pool1 has 10000.00 unallocated. The count gave it 4800.00 of Pool2.' })
  const amended = 'ab'.repeat(32)
  opine({ kind: 'amendment', id: amended }, '2028-01-12')
  const amending = decide('2028-01-13', places.rada, amended)
  run(act => amendAppropriation(act, { cycleId: cycle.id, decisionId: amending, on: '2028-01-13', reason: 'What was left in the village.', lines: [{ poolId: second, amount: -480_000 }, { poolId: first, amount: 480_000 }] }))
  run(act => award(act, wish))
  run(act => award(act, { ...wish, poolId: second }))
  t.strictSame(faultsIn(service.reader), [])
})

t.test('where the highest turnout decides, it is that of those who may vote', async t => {
  const { count, reveal } = await voted(t, { ...tally, left_over: 'highest_turnout' })
  reveal()
  const both = [await count(1), await count(2)]
  t.strictSame(both.map(({ body }) => body.result.received ?? []), [[{ pool: 'Pool2', amount: '4800.00' }], []], 'of equal turnouts the first pool of the Regulation')
})
