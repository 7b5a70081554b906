import { execFileSync, spawnSync } from 'node:child_process'
import fc from 'fast-check'
import t from 'tap'
import { commitLot } from '../../../src/budgeting/regulations/commit-lot.ts'
import type { CommitLot } from '../../../src/budgeting/regulations/commit-lot.ts'
import { commitmentOf, lotOrder, ticketOf } from '../../../src/budgeting/regulations/lot-order.ts'
import { revealedSeed } from '../../../src/budgeting/regulations/lot-store.ts'
import { revealLot } from '../../../src/budgeting/regulations/reveal-lot.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { openWire } from '../../support/house.ts'
import { example, openRegulated } from './regulated.ts'

const seed = '9f86d081884c7d659a2feaa0c55ad015'
const other = '0123456789abcdef0123456789abcdef'
const untilOf = (phase: string) => example.calendar.find(term => term.phase === phase)!.until
const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString()

t.test('a lot orders ids by the SHA-256 of seed and id, whatever the order in which they come', t => {
  t.equal(ticketOf('abc', '17'), 'efea22e79b4b8209b5eb4370419a4ec21714aa9f9711dc0b046bc18337730613')
  t.equal(commitmentOf(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  fc.assert(fc.property(fc.uniqueArray(fc.string(), { maxLength: 40 }), fc.string(), fc.nat(), (ids, seed, turn) => {
    const order = lotOrder(seed, ids)
    const turned = [...ids.slice(turn % (ids.length + 1)), ...ids.slice(0, turn % (ids.length + 1))].reverse()
    t.strictSame(lotOrder(seed, turned), order)
    if (order.toSorted().join('\n') !== ids.toSorted().join('\n')) throw new Error('the ids are the same')
    for (const [i, id] of order.entries()) if (i > 0 && ticketOf(seed, order[i - 1]!) >= ticketOf(seed, id)) throw new Error('the tickets ascend')
  }), { numRuns: 50 })
  t.end()
})

const tool = spawnSync('sh', ['-c', 'command -v sha256sum']).status === 0
t.test('anybody draws it again with sha256sum', { skip: !tool && 'no sha256sum here' }, t => {
  const sum = (text: string) => execFileSync('sh', ['-c', 'printf \'%s\' "$1" | sha256sum | cut -c1-64', 'sh', text], { encoding: 'utf8' }).trim()
  t.equal(commitmentOf(seed), sum(seed))
  const ids = Array.from({ length: 20 }, (_, i) => String(i + 1))
  const drawn = execFileSync('sh', ['-c', 'for id in $(seq 1 20); do printf \'%s %s\\n\' "$(printf \'%s\' "$1:$id" | sha256sum | cut -c1-64)" "$id"; done | LC_ALL=C sort | cut -d" " -f2', 'sh', seed], { encoding: 'utf8' })
  t.strictSame(lotOrder(seed, ids), drawn.trim().split('\n'))
  t.end()
})

t.test('a seed is committed in its term and revealed behind it, and only the one that was committed', t => {
  const { cycleUnder, cycleTo, refused, run, clock, decide, places, service } = openRegulated(t, '2027-03-10T09:00:00.000Z')
  const { cycle } = cycleUnder()
  cycleTo('opened')
  const base: CommitLot = { cycleId: cycle.id, purpose: 'ballot_order', commitment: commitmentOf(seed) }
  const commit = (change: Partial<CommitLot> = {}) => refused(act => commitLot(act, { ...base, ...change }))
  const reveal = (lotId: number, text = seed) => refused(act => revealLot(act, { lotId, seed: text }))
  t.throws(() => run(act => commitLot(act, { ...base, cycleId: 9 })), new NotFound('cycle-9'))
  t.throws(() => run(act => revealLot(act, { lotId: 9, seed })), new NotFound('lot-9'))
  t.strictSame(commit({ cycleId: 2 }), ['lot-committed-in-time'], 'a cycle without a Regulation')
  clock.set(before(untilOf('submission')))
  t.strictSame(commit(), [], 'one millisecond before the submission ends')
  t.strictSame(commit({ commitment: commitmentOf(other) }), ['lot-committed-once'])
  t.strictSame(commit({ purpose: 'ties' }), ['lot-commitment-once'], 'no seed serves two lots')
  t.strictSame(reveal(1), ['lot-revealed-in-time'])
  clock.set(before(untilOf('appeal_decisions')))
  t.strictSame(reveal(1), ['lot-revealed-in-time'])
  clock.set(untilOf('appeal_decisions'))
  t.strictSame(reveal(1, other), ['seed-fits-its-commitment'])
  t.equal(revealedSeed(service.reader, cycle.id, 'ballot_order'), undefined)
  t.strictSame(reveal(1), [])
  t.equal(revealedSeed(service.reader, cycle.id, 'ballot_order'), seed)
  t.strictSame(reveal(1, other), ['lot-stands', 'seed-fits-its-commitment'])
  t.strictSame(commit({ commitment: commitmentOf(other), redraw: { decisionId: decide('2027-07-10'), reason: 'did not like it' } }), ['lot-committed-once'], 'what was revealed is not drawn anew')
  clock.set(before(untilOf('voting')))
  t.strictSame(commit({ purpose: 'ties', commitment: commitmentOf(other) }), [])
  t.strictSame(reveal(2, other), ['lot-revealed-in-time'])
  clock.set(untilOf('voting'))
  const third = 'f'.repeat(64)
  const redraw = (decisionId: number): Partial<CommitLot> => ({ purpose: 'ties', commitment: commitmentOf(third), redraw: { decisionId, reason: 'the envelope burnt' } })
  t.strictSame(commit({ purpose: 'ties', commitment: commitmentOf(third) }), ['lot-committed-in-time', 'lot-committed-once'])
  t.strictSame(commit(redraw(decide('2027-09-14', places.uprava))), ['regulation-by-the-rada'])
  t.strictSame(commit(redraw(decide('2027-09-16'))), ['decision-before-act'])
  t.strictSame(commit(redraw(decide('2027-09-15'))), [])
  t.strictSame(reveal(2, other), ['lot-stands'], 'the lost seed turned up')
  t.equal(revealedSeed(service.reader, cycle.id, 'ties'), undefined)
  t.strictSame(reveal(3, third), [])
  t.equal(revealedSeed(service.reader, cycle.id, 'ties'), third)
  t.equal(revealedSeed(service.reader, cycle.id, 'ballot_order'), seed, 'the other lot is as it was')
  t.end()
})

t.test('a lot that nobody sealed in time is drawn by decision', t => {
  const { cycleUnder, refused, clock, decide } = openRegulated(t, '2027-03-10T09:00:00.000Z')
  const { cycle } = cycleUnder()
  clock.set('2027-09-20T09:00:00.000Z')
  const wish: CommitLot = { cycleId: cycle.id, purpose: 'ties', commitment: commitmentOf(seed) }
  t.strictSame(refused(act => commitLot(act, wish)), ['lot-committed-in-time'])
  const decisionId = decide('2027-09-20')
  t.strictSame(refused(act => commitLot(act, { ...wish, redraw: { decisionId, reason: 'nobody had sealed one' } })), [])
  t.strictSame(refused(act => revealLot(act, { lotId: 1, seed })), [])
  t.end()
})

t.test('over REST, by an officer of the commission, and both steps stand in the trail', async t => {
  const rada = openRegulated(t, '2027-03-10T09:00:00.000Z')
  const wire = openWire(t, rada)
  rada.cycleUnder()
  const { officer, coordinator, auditor, clock, service } = rada
  const address = '/v1/cycles/cycle-1/lots'
  const wish = { purpose: 'ballot_order', commitment: commitmentOf(seed) }
  t.equal((await wire.post(address, wish, coordinator.token)).status, 403)
  t.equal((await wire.post(address, { ...wish, commitment: seed }, officer.token)).status, 400, 'half a hash')
  const committed = await wire.post(address, wish, officer.token)
  t.strictSame(committed.body, { id: 'lot-1', cycle: 'cycle-1', ...wish, committed_at: '2027-03-10T09:00:00.000Z', committed_by: officer.id })
  clock.set('2027-07-12T09:00:00.000Z')
  for (const odd of [seed.toUpperCase(), seed.slice(1), `${seed}\n`, 'a'.repeat(65)]) t.equal((await wire.post('/v1/lots/lot-1/reveal', { seed: odd }, officer.token)).status, 400)
  t.match(await wire.post('/v1/lots/lot-1/reveal', { seed: other }, officer.token), { status: 409, body: { type: '/problems/seed-fits-its-commitment', detail: `SHA-256 of this seed is ${commitmentOf(other)}; committed was ${commitmentOf(seed)}.` } })
  const revealed = await wire.post('/v1/lots/lot-1/reveal', { seed }, officer.token)
  t.strictSame(revealed.body, { ...committed.body, seed, revealed_at: '2027-07-12T09:00:00.000Z', revealed_by: officer.id })
  t.strictSame((await wire.get(address, auditor.token)).body, { cycle: 'cycle-1', lots: [revealed.body] })
  const told = service.reader.$client.prepare("SELECT json_extract(body, '$.action') || ' ' || coalesce(json_extract(body, '$.after.seed'), json_extract(body, '$.after.commitment')) FROM audit_log WHERE json_extract(body, '$.action') LIKE '%_lot'").pluck().all()
  t.strictSame(told, [`budgeting.commit_lot ${commitmentOf(seed)}`, `budgeting.reveal_lot ${seed}`])
  t.equal((await wire.get('/v1/cycles/cycle-9/lots', auditor.token)).status, 404)
})
