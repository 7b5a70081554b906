import { createHash, createHmac } from 'node:crypto'
import t from 'tap'
import { signaturesOf } from '../../../src/budgeting/proposals/signatures.ts'
import { countSignatures } from '../../../src/budgeting/proposals/store.ts'
import { signatureKey, supportProposal } from '../../../src/budgeting/proposals/support-proposal.ts'
import { openWire } from '../../support/house.ts'
import { documentFor, openYard, proposing } from './yard.ts'

const pseudonym = (n: number) => n.toString(16).padStart(32, '0')

t.test('a signature counts once, on a proposal that stands, where the Regulation asks, in the term of submission', t => {
  const { draft, submitted, portal, refusedFor, clock, service } = openYard(t)
  const [proposal, other, draftOnly] = [submitted(), submitted(), draft(documentFor(9))]
  const sign = (id: number, n: number) => refusedFor(portal.actor, act => supportProposal(act, { proposalId: id, pseudonym: pseudonym(n) }))
  t.strictSame(sign(draftOnly.id, 1), ['submitted-first'])
  t.strictSame(sign(proposal.id, 1), [])
  t.strictSame(sign(proposal.id, 1), ['signed-once'])
  t.strictSame(sign(proposal.id, 2), [])
  t.strictSame(sign(other.id, 1), [])
  t.equal(countSignatures(service.reader, proposal.id), 2)
  clock.set('2027-03-31T20:59:59.999Z')
  t.strictSame(sign(proposal.id, 3), [])
  clock.set('2027-03-31T21:00:00.000Z')
  t.strictSame(sign(proposal.id, 4), ['in-phase'])
  const without = openYard(t, { proposing: { ...proposing, signatures: 0 } })
  const { id } = without.submitted()
  t.strictSame(without.refusedFor(without.portal.actor, act => supportProposal(act, { proposalId: id, pseudonym: pseudonym(1) })), ['signatures-asked-for'])
  t.end()
})

t.test('of who signed only an HMAC under a key outside of the database is kept, and no two proposals can be compared by it', t => {
  const { cycle, submitted, portal, as, service } = openYard(t)
  const [first, second] = [submitted(), submitted()]
  for (const { id } of [first, second]) as(portal.actor, act => supportProposal(act, { proposalId: id, pseudonym: pseudonym(7) }))
  const key = service.keys.read(signatureKey(cycle.id))!
  const tokens = service.reader.$client.prepare('SELECT hex(token) FROM proposal_signature ORDER BY proposal_id').pluck().all() as string[]
  t.strictSame(tokens, [first, second].map(({ id }) => createHmac('sha256', key).update(`proposal-${id}\n${pseudonym(7)}`).digest('hex').toUpperCase()))
  t.not(tokens[0], tokens[1])
  const file = service.reader.$client.serialize()
  for (const secret of [pseudonym(7), pseudonym(7).toUpperCase()]) t.notOk(file.includes(secret), 'the pseudonym is nowhere')
  t.notOk(file.includes(key) || file.includes(key.toString('hex')) || file.includes(key.toString('base64')), 'nor is the key')
  t.end()
})

t.test('no pseudonym can be tried against what is kept for a repetition, and repetitions are known all the same', async t => {
  const yard = openYard(t)
  const { id } = yard.submitted()
  const wire = openWire(t, yard)
  const url = `/v1/proposals/proposal-${id}/signatures`
  const sign = async (n: number) => (await wire.post(url, { pseudonym: pseudonym(n) }, yard.portal.token, { 'idempotency-key': 'support-000001' })).status
  t.strictSame([await sign(7), await sign(7), await sign(8)], [201, 201, 422])
  t.equal(countSignatures(yard.service.reader, id), 1)
  const kept = yard.service.reader.$client.prepare('SELECT request_hash FROM idempotency').pluck().all() as Buffer[]
  const guess = createHash('sha256').update(`${url}\n0\n${JSON.stringify({ pseudonym: pseudonym(7) })}`).digest()
  t.notOk(kept.some(hash => hash.equals(guess)), 'a guess fits nothing without the key')
  const key = yard.service.keys.read(signatureKey(yard.cycle.id))!
  t.ok(kept.some(hash => hash.equals(createHmac('sha256', key).update(guess).digest())), 'and with it the right one does')
})

t.test('signatures are told in steps of ten, and whether there are enough', t => {
  const { submitted, portal, as, service } = openYard(t)
  const { id } = submitted()
  const told: unknown[] = []
  for (let n = 1; n <= 21; n++) {
    as(portal.actor, act => supportProposal(act, { proposalId: id, pseudonym: pseudonym(n) }))
    if ([1, 9, 10, 14, 15, 19, 20, 21].includes(n)) told.push([n, signaturesOf(service.reader, id, 15, '2027-03-01')])
  }
  t.strictSame(told, [
    [1, { needed: 15, atLeast: 0, enough: false }],
    [9, { needed: 15, atLeast: 0, enough: false }],
    [10, { needed: 15, atLeast: 10, enough: false }],
    [14, { needed: 15, atLeast: 10, enough: false }],
    [15, { needed: 15, atLeast: 10, enough: true }],
    [19, { needed: 15, atLeast: 10, enough: true }],
    [20, { needed: 15, atLeast: 20, enough: true }],
    [21, { needed: 15, atLeast: 20, enough: true }]
  ])
  t.end()
})
