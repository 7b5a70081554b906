import t from 'tap'
import { trigramsOf } from '../../../src/budgeting/proposals/likeness.ts'
import { pairsOf } from '../../../src/budgeting/proposals/pair-store.ts'
import { nearness, isCandidate } from '../../../src/budgeting/proposals/pair.ts'
import { raisePair } from '../../../src/budgeting/proposals/raise-pair.ts'
import { resolvePair } from '../../../src/budgeting/proposals/resolve-pair.ts'
import { withdrawProposal } from '../../../src/budgeting/proposals/withdraw-proposal.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { documentFor, openYard, proposing } from './yard.ts'

const at = (longitude: number, latitude: number) => ({ address: 'двор', place: { type: 'Point' as const, coordinates: [longitude, latitude] as const } })

t.test('alike from the limit on, or closer than the distance: exactly at the limit and one past it', t => {
  const text = { trigrams: trigramsOf('аб') }
  const other = { trigrams: trigramsOf('абв') }
  const candidate = (similarity: number) => isCandidate(text, other, { similarity_percent: similarity, distance_metres: 0 })
  t.equal(nearness(text, other).similarity, 25)
  t.equal(candidate(25), true)
  t.equal(candidate(26), false)
  const here = { trigrams: trigramsOf('двор'), place: { type: 'Point' as const, coordinates: [27.5, 53.9] as const } }
  const there = { trigrams: trigramsOf('сад'), place: { type: 'Point' as const, coordinates: [27.5, 53.901] as const } }
  const near = (distance: number) => isCandidate(here, there, { similarity_percent: 90, distance_metres: distance })
  t.strictSame(nearness(here, there), { similarity: 0, distance: 111 })
  t.equal(near(111), false, '111.32 metres are not closer than 111')
  t.equal(near(112), true)
  t.equal(isCandidate(here, { trigrams: there.trigrams }, { similarity_percent: 90, distance_metres: 1000 }), false, 'without a place only the text counts')
  t.end()
})

t.test('what is alike or close is found at submission, once for two, and not what was withdrawn', t => {
  const { cycle, submitted, portal, as, service } = openYard(t)
  const base = documentFor(1)
  const [first, , close, gone] = [submitted(base), submitted(documentFor(2)), submitted(documentFor(3, { where: at(27.0205, 53.02) })), submitted(documentFor(4))]
  as(portal.actor, act => withdrawProposal(act, { proposalId: gone.id, reference: gone.reference }))
  const alike = submitted({ ...base, title: base.title.replace('Двор', 'двор'), where: at(27.9, 53.5) })
  submitted(documentFor(4, { where: at(27.8, 53.6) }))
  t.strictSame(pairsOf(service.reader, cycle.id).map(({ firstId, secondId, distance, raisedBy }) => [firstId, secondId, distance === undefined ? 0 : distance < 150, raisedBy]), [
    [first.id, close.id, true, undefined],
    [first.id, alike.id, false, undefined]
  ], 'the copy of what was withdrawn is alone')
  t.equal(pairsOf(service.reader, cycle.id)[1]!.similarity, 100)
  t.end()
})

t.test('a person names a pair that was not found, and a person resolves each; the last word counts', t => {
  const { cycle, submitted, draft, coordinator, clock, as, refusedFor, service, portal } = openYard(t)
  const [first, second, third] = [submitted(), submitted(), submitted()]
  const raise = (firstId: number, secondId: number, cycleId = cycle.id) => refusedFor(coordinator.actor, act => raisePair(act, { cycleId, firstId, secondId }))
  t.strictSame(raise(first.id, first.id), ['two-of-one-cycle'])
  t.strictSame(raise(first.id, draft(documentFor(20)).id), ['submitted-first'])
  t.strictSame(raise(second.id, first.id), [])
  t.strictSame(raise(first.id, second.id), ['paired-once'])
  as(portal.actor, act => withdrawProposal(act, { proposalId: third.id, reference: third.reference }))
  t.strictSame(raise(first.id, third.id), ['proposal-stands'])
  const resolve = (exclusive: boolean) => as(coordinator.actor, act => resolvePair(act, { pairId: 1, exclusive, reason: 'One yard.' }))
  resolve(true)
  clock.set('2027-03-02T09:00:00.000Z')
  resolve(false)
  t.match(pairsOf(service.reader, cycle.id), [{ firstId: first.id, secondId: second.id, raisedBy: coordinator.actor.staffId, resolution: { exclusive: false, reason: 'One yard.', at: '2027-03-02T09:00:00.000Z' } }])
  t.throws(() => as(coordinator.actor, act => resolvePair(act, { pairId: 9, exclusive: true, reason: 'None.' })), new NotFound('pair-9'))
  t.throws(() => as(coordinator.actor, act => raisePair(act, { cycleId: 9, firstId: first.id, secondId: second.id })), new NotFound('cycle-9'))
  t.end()
})

t.test('two and a half thousand proposals: the next one is compared with all of them in a moment', t => {
  const { cycle, submitted, portal, as, service } = openYard(t, { proposing: { ...proposing, distance_metres: 5 } })
  submitted(documentFor(1))
  const started = process.hrtime.bigint()
  const copies = 2500
  as(portal.actor, act => {
    const { db, auditSeq } = act
    const insert = (sql: string) => db.$client.prepare(sql)
    const [proposal, note, version, submission] = [
      insert('INSERT INTO proposal VALUES (?, ?, 1, ?)'), insert('INSERT INTO note VALUES (?, zeroblob(16), ?)'),
      insert("INSERT INTO proposal_version VALUES (?, 1, 'draft', ?, ?, ?, 1, ?)"), insert('INSERT INTO proposal_submission VALUES (?, 1, ?, ?, 1, ?, NULL, NULL, ?)')
    ]
    for (let n = 1; n <= copies; n++) {
      const text = JSON.stringify(documentFor(1000 + n))
      proposal.run(1000 + n, cycle.id, auditSeq)
      note.run(100_000 + n, text)
      version.run(1000 + n, 100_000 + n, n.toString(16).padStart(64, '0'), act.at, auditSeq)
      db.$client.prepare('INSERT INTO proposal_reference VALUES (?, ?, ?)').run(1000 + n, Buffer.alloc(32, n % 256), auditSeq)
      submission.run(1000 + n, cycle.id, 1000 + n, act.at, auditSeq)
    }
    act.tell({ action: 'test.fill', target: { type: 'cycle', id: 'cycle-1' } })
  })
  const filled = process.hrtime.bigint()
  submitted(documentFor(2))
  const first = process.hrtime.bigint()
  submitted(documentFor(3))
  const warm = process.hrtime.bigint()
  const milliseconds = (from: bigint, to: bigint) => Number((to - from) / 1_000_000n)
  t.comment(`filled ${milliseconds(started, filled)} ms, the first submission ${milliseconds(filled, first)} ms, the next ${milliseconds(first, warm)} ms`)
  // A second is far more than it takes; the machine of a test may be busy with other things.
  t.ok(milliseconds(first, warm) < 1000)
  t.strictSame(pairsOf(service.reader, cycle.id), [])
  t.end()
})
