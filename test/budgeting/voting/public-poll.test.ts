import { createHash } from 'node:crypto'
import t from 'tap'
import { rootOver } from '../../../src/audit/root-over.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { openWire } from '../../support/house.ts'
import { copyOf, faultsIn, tamper } from '../../support/tamper.ts'
import { hex, inVoting } from './booth.ts'
import { openCommission } from './commission.ts'

async function votedBy (t: Parameters<typeof openCommission>[0], voters: number, electorate: number) {
  const commission = openCommission(t)
  const { vote, cast, voter, choose, whole, as, coordinator } = commission
  if (electorate > 0) vote(electorate)
  if (voters > 0) await castAll()
  const wire = openWire(t, commission)
  return { ...commission, wire, publishNow: () => as(coordinator.actor, act => publish(act, 'officer')) }

  async function castAll () {
    for (let n = 0; n < voters; n++) await cast(voter(n), choose(...n % 5 === 4 ? [] : [whole[n % 3]!]), hex('receipt', n))
    await cast(voter(0), choose(whole[1]!), hex('receipt', 1000))
  }
}

t.test('a closed poll is published with its receipts; everybody finds the own one and adds the numbers up', async t => {
  const { wire, publishNow, close } = await votedBy(t, 20, 40)
  publishNow()
  t.equal((await wire.get('/v1/public/cycles/cycle-1/poll')).status, 404, 'while it is open there is nothing to see')
  t.equal((await wire.get('/v1/public/cycles/cycle-1/poll/receipts')).status, 404)
  close()
  t.equal((await wire.get('/v1/public/cycles/cycle-1/poll')).status, 404, 'nothing before the publication')
  publishNow()
  const closed = (await wire.get('/v1/public/cycles/cycle-1/poll')).body
  t.match(closed, { poll: 'poll-1', electorate: 40, participants: 20, opened_at: null, key_destroyed_at: null })
  t.equal(closed.equation, undefined)

  const receipts: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page = (await wire.get(`/v1/public/cycles/cycle-1/poll/receipts?limit=8${after === '' ? '' : `&after=${after}`}`)).body as { receipts: string[], next: string | null }
    receipts.push(...page.receipts)
    after = page.next
  }
  t.same(receipts, receipts.toSorted())
  const hashOf = (receipt: string) => createHash('sha256').update(Buffer.from(receipt, 'hex')).digest('hex')
  t.same(receipts, [...Array.from({ length: 20 }, (_, n) => hex('receipt', n)), hex('receipt', 1000)].map(hashOf).sort(), 'all of them, also that of the ballot which was replaced')
  t.equal(rootOver(receipts.map(hash => ({ leaf: Buffer.from(hash, 'hex') }))), closed.receipts_root)
  const mine = hashOf(hex('receipt', 3))
  const before = (BigInt(`0x${mine}`) - 1n).toString(16).padStart(64, '0')
  t.equal((await wire.get(`/v1/public/cycles/cycle-1/poll/receipts?limit=1&after=${before}`)).body.receipts[0], mine)
})

t.test('the equation is published after the opening, and among a handful of voters its numbers are not', async t => {
  const many = await votedBy(t, 20, 25)
  many.openAll()
  many.publishNow()
  t.match((await many.wire.get('/v1/public/cycles/cycle-1/poll')).body, {
    electorate: { suppressed: true }, participants: 20, equation_holds: true,
    equation: { receipts: 21, participants: 20, counted: 16, blank: 4, replaced: 1, void: 0, unopenable: 0 },
    pools: [{ pool: 'pool-1', ballots: 16 }, { pool: 'pool-2', ballots: 0 }]
  }, 'that five did not vote is not told')
  const few = await votedBy(t, 6, 40)
  few.openAll()
  few.publishNow()
  t.match((await few.wire.get('/v1/public/cycles/cycle-1/poll')).body, {
    electorate: 40, participants: { suppressed: true }, equation_holds: true, equation: { suppressed: true, reason: 'small_count' }, pools: [{ ballots: { suppressed: true } }, { ballots: 0 }]
  })
})

t.test('turnout by territory is told whole, or not at all where a row would tell of a few', async t => {
  const rows: [string, [number, number], [number, number], boolean][] = [
    ['enough on both sides', [40, 20], [30, 10], true],
    ['nobody of a territory', [40, 20], [30, 0], true],
    ['nine of a territory', [40, 20], [30, 9], false],
    ['all but nine', [40, 20], [30, 21], false],
    ['everybody', [40, 20], [12, 12], true]
  ]
  for (const [name, [villagers, voted], [others, votedToo], shown] of rows) {
    const { open, load, clock, places, cast, voter, choose, whole, openAll, publishNow, wire } = await votedBy(t, 0, 0)
    open()
    load(villagers)
    load(others, villagers, places.root)
    clock.set(inVoting)
    for (let n = 0; n < voted; n++) await cast(voter(n), choose(whole[0]!))
    for (let n = 0; n < votedToo; n++) await cast(voter(villagers + n), choose(whole[0]!))
    openAll()
    publishNow()
    const turnout = [{ territory: `territory-${places.root}`, entitled: others, participants: votedToo }, { territory: `territory-${places.village}`, entitled: villagers, participants: voted }].toSorted((a, b) => a.territory < b.territory ? -1 : 1)
    const { body } = await wire.get('/v1/public/cycles/cycle-1/poll')
    t.strictSame(body.turnout, shown ? turnout : { suppressed: true, reason: 'small_count' }, name)
  }
})

t.test('verify finds what was changed after the opening', async t => {
  const { openAll, service } = await votedBy(t, 12, 20)
  openAll()
  t.same(faultsIn(service.reader), [])
  const rows: [string, string, RegExp[]][] = [
    ['a ballot more', 'UPDATE ballot_group SET count = count + 1 WHERE election_id = 1 AND position = 1', [/polls-add-up \| pool-1: has 10 ballots with the root [0-9a-f]{64}; those that are kept are 11 with the root [0-9a-f]{64}/]],
    ['a choice changed', "UPDATE ballot_group SET ballot = replace(ballot, '\"1\"', '\"2\"') WHERE election_id = 1", [/polls-add-up \| pool-1: has 10 ballots with the root/]],
    ['a receipt gone', 'DELETE FROM poll_receipt WHERE sha256 = (SELECT min(sha256) FROM poll_receipt)', [/polls-add-up \| poll-1: has 13 receipts with the root [0-9a-f]{64}; those that are kept are 12/]],
    ['another count', 'UPDATE poll_result SET blank = blank + 1', [/polls-add-up \| poll-1: has blank 3, the trail tells 2/, /poll-1: has 12 participants, and 10 counted, 3 blank, 0 void and 0 unopenable ballots make 13/, /poll-1: has 13 receipts, and 13 ballots that stand with 1 replaced ones make 14/]],
    ['another turnout', 'UPDATE poll_turnout SET participants = participants - 1', [/poll-1: has the turnout \{"entitled":20,"participants":11,"territory":"territory-\d+"\}, the trail tells \{"entitled":20,"participants":12/]],
    ['another root', "UPDATE poll_ballots SET root = replace(root, substr(root, 1, 8), '00000000') WHERE election_id = 2", [/pool-2: has ballots_root 0{8}[0-9a-f]+, the trail tells/, /pool-2: has 0 ballots with the root 0{8}/]],
    ['one officer alone', 'UPDATE poll_opening SET opened_by = (SELECT closed_by FROM poll_closing)', [/poll-1: was closed and opened by staff-\d+ alone/]]
  ]
  for (const [does, sql, finds] of rows) {
    const faults = faultsIn(tamper(copyOf(service.reader), sql)).filter(fault => fault.startsWith('polls-add-up'))
    t.equal(faults.length, finds.length, does)
    for (const [i, find] of finds.entries()) t.match(faults[i], find, does)
  }
})
