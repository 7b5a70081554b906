import { createHash } from 'node:crypto'
import t from 'tap'
import { appropriate } from '../../../src/budgeting/appropriate.ts'
import { award } from '../../../src/budgeting/award.ts'
import { loadElection } from '../../../src/budgeting/election-store.ts'
import { commitLot } from '../../../src/budgeting/regulations/commit-lot.ts'
import { revealLot } from '../../../src/budgeting/regulations/reveal-lot.ts'
import { showCycle } from '../../../src/budgeting/show-cycle.ts'
import { tallyElection } from '../../../src/budgeting/tally-election.ts'
import { closeBatch } from '../../../src/budgeting/voting/close-batch.ts'
import { enterSheet } from '../../../src/budgeting/voting/enter-sheet.ts'
import { closePoll } from '../../../src/budgeting/voting/opening/close-poll.ts'
import { registerBatch } from '../../../src/budgeting/voting/register-batch.ts'
import { withdrawProject } from '../../../src/budgeting/voting/withdraw-project.ts'
import { printElection } from '../../../src/exchange/pabulib/print.ts'
import { readElectionFile } from '../../../src/exchange/pabulib/read.ts'
import { verifyDatabase } from '../../../src/reporting/verification/database.ts'
import { openWire } from '../../support/house.ts'
import { approval, example } from './booth.ts'
import { afterVoting, openCommission } from './commission.ts'

const seed = '11'.repeat(32)

t.test('a whole cycle under a Regulation: final list, poll, ballots, opening, tally, award', async t => {
  const [whole, village] = example.pools
  const commission = openCommission(t, {
    voting: approval,
    change: {
      // Three projects of 4800.00 each stand in the pool of the whole, which pays for two of them.
      fund: '30000.00',
      categories: example.categories.map(({ code, name }) => ({ code, name })),
      pools: [{ ...whole!, budget: '10000.00', most_cost: '5000.00' }, { ...village!, budget: '20000.00' }],
      tally: { rule: 'greedy', unaffordable: 'skip', ties: ['cost', 'order', 'lot'], pools: 'each', left_over: 'lapses' }
    }
  })
  const { vote, cast, voter, choose, openAll, as, officer, coordinator, secretary, clerk, service, pools, cycle, clock, opine, decide, onBallot } = commission
  const wire = openWire(t, commission)
  const phase = async () => (await wire.get(`/v1/cycles/cycle-${cycle.id}/calendar`, officer.token)).body.phase.phase as string
  const lot = as(officer.actor, act => commitLot(act, { cycleId: cycle.id, purpose: 'ties', commitment: createHash('sha256').update(seed).digest('hex') }))
  vote(12)
  t.equal(await phase(), 'voting')
  const [a, b, c] = commission.whole as [number, number, number]
  const only = commission.village[0]!
  // b 6, c 5 (after one changed from a to c), a 2; the village's project 3.
  const choices = [[b], [b], [b], [b, c], [b, c], [b, c], [a], [a], [c, only], [only], [only], []]
  for (const [n, projects] of choices.entries()) await cast(voter(n), choose(...projects))
  await cast(voter(6), choose(c, a))
  const ceremony = openAll()
  t.match(ceremony.result, { counted: 11, blank: 1, void: 0, unopenable: 0, pools: [{ ballots: 9 }, { ballots: 3 }] })
  as(officer.actor, act => revealLot(act, { lotId: lot.id, seed }))
  t.equal(await phase(), 'complaints')

  const number = (id: number) => String(onBallot.find(({ projectId }) => projectId === id)!.number)
  for (const { id } of pools) t.equal((await wire.post(`/v1/pools/pool-${id}/tally`, {}, coordinator.token)).status, 201)
  const tallies = pools.map(({ id }) => as(coordinator.actor, act => tallyElection(act, id, {})))
  t.same(tallies.map(({ result }) => result.winners), [[number(b), number(c)], [number(only)]])
  t.same(tallies[0]!.result.scores, { [number(a)]: 2, [number(b)]: 6, [number(c)]: 5 })

  clock.set('2028-01-15T09:00:00.000Z')
  opine({ kind: 'cycle_budget', id: `cycle-${cycle.id}` }, '2028-01-10')
  const budget = decide('2028-01-10')
  as(clerk.actor, act => appropriate(act, { cycleId: cycle.id, decisionId: budget, amount: 3_000_000, on: '2028-01-10' }))
  for (const { id } of pools) {
    opine({ kind: 'award', id: `pool-${id}` })
    const decisionId = decide('2028-01-15')
    as(secretary.actor, act => award(act, { poolId: id, decisionId, on: '2028-01-15' }))
  }
  t.equal(await phase(), 'execution')
  const shown = showCycle(service.reader, cycle.id, clock.now().toISOString())
  t.same(shown.pools.map(({ projects, unallocated }) => [projects.map(({ id, allocated }) => [id, allocated]), unallocated]), [[[b, c].sort((x, y) => x - y).map(id => [id, 480_000]), 40_000], [[[only, 480_000]], 1_520_000]])
  t.same([...verifyDatabase(`${commission.folder}/ledger.db`, [])].flatMap(({ id, violations }) => violations.map(({ where, says }) => `${id} | ${where}: ${says}`)), [])

  const election = loadElection(service.reader, pools[0]!.id)!
  const again = readElectionFile(new TextEncoder().encode(printElection(election)))
  t.same(again.warnings, [], 'as a .pb file it is in order')
  t.same(again.election.ballots, election.ballots)
  t.match(again.election, { currency: 'BYN', budget: 1_000_000, rule: 'greedy', voteType: 'approval', meta: { instance: '2028', date_begin: '01.09.2027', date_end: '14.09.2027' } })
})

t.test('paper is entered to its end before the closing, and a project that withdrew wins nothing with the ballots that named it', async t => {
  const commission = openCommission(t, { change: { tally: { rule: 'greedy', unaffordable: 'skip', ties: ['cost', 'order', 'lot'], pools: 'each', left_over: 'lapses' } } })
  const { vote, cast, voter, choose, as, officer, coordinator, second, clock, refusedFor, onBallot, pools } = commission
  const lot = as(officer.actor, act => commitLot(act, { cycleId: 1, purpose: 'ties', commitment: createHash('sha256').update(seed).digest('hex') }))
  vote(6)
  const [a, b] = commission.whole as [number, number]
  for (let n = 0; n < 4; n++) await cast(voter(n), choose(a, ...n === 0 ? [b] : []))
  const document = { ref: 'Protocol 1', sha256: 'ab'.repeat(32) }
  const batch = as(officer.actor, act => registerBatch(act, { pollId: 1, channel: 'paper', sheets: 1, protocol: document }))
  as(coordinator.actor, act => withdrawProject(act, { projectId: a, reason: 'The ground was sold.', document }))
  clock.set(afterVoting)
  t.same(refusedFor(officer.actor, act => closePoll(act, 1)), ['poll-closed-after-paper'])
  for (const { actor } of [officer, second]) await enterSheet(commission.service, { batchId: batch.id, sheet: 1, officer: actor.staffId, read: { invalid: 'no_code' } })
  as(officer.actor, act => closeBatch(act, batch.id))
  t.match(commission.openAll().result, { counted: 4, unopenable: 0, pools: [{ ballots: 4 }, { ballots: 0 }] }, 'the ballots stay as they are')
  as(officer.actor, act => revealLot(act, { lotId: lot.id, seed }))
  const number = (id: number) => String(onBallot.find(({ projectId }) => projectId === id)!.number)
  const { result } = as(coordinator.actor, act => tallyElection(act, pools[0]!.id, {}))
  t.notOk(result.winners.includes(number(a)))
  t.ok(result.winners.includes(number(b)))
})
