import fc from 'fast-check'
import { createHash } from 'node:crypto'
import t from 'tap'
import { canonicalJson } from '../../../src/audit/canonical-json.ts'
import { documentOf } from '../../../src/budgeting/proposals/document.ts'
import { draftProposal } from '../../../src/budgeting/proposals/draft-proposal.ts'
import { stateOf } from '../../../src/budgeting/proposals/proposal.ts'
import { saveProposal } from '../../../src/budgeting/proposals/save-proposal.ts'
import { loadProposal, versionsOf } from '../../../src/budgeting/proposals/store.ts'
import { submitProposal } from '../../../src/budgeting/proposals/submit-proposal.ts'
import { withdrawProposal } from '../../../src/budgeting/proposals/withdraw-proposal.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { cost, documentFor, openYard, plan, proposing } from './yard.ts'

const draftOf = (title: string, more = {}) => documentOf({ author: { kind: 'resident' }, title, ...more })

t.test('drafts begin in the term of submission, from its first instant to the one before its last', t => {
  const { cycle, portal, refusedFor, clock, as } = openYard(t, {}, '2027-02-01T09:00:00.000Z')
  const wish = (act: Parameters<Parameters<typeof as>[1]>[0]) => draftProposal(act, { cycleId: cycle.id, document: draftOf('Лаўкі') })
  for (const [instant, rules] of [
    ['2027-02-28T20:59:59.999Z', ['in-phase']],
    ['2027-02-28T21:00:00.000Z', []],
    ['2027-03-31T20:59:59.999Z', []],
    ['2027-03-31T21:00:00.000Z', ['in-phase']]
  ] as const) {
    clock.set(instant)
    t.strictSame(refusedFor(portal.actor, wish), rules, instant)
  }
  t.throws(() => as(portal.actor, act => draftProposal(act, { cycleId: 99, document: draftOf('Лаўкі') })), new NotFound('cycle-99'))
  t.end()
})

t.test('what cannot be right is refused with its path, and nothing is stored', t => {
  const { cycle, portal, refusedFor, service } = openYard(t, { proposing: { ...proposing, groups: false } })
  const open = { type: 'Polygon' as const, coordinates: [[[27, 53], [27.1, 53], [27.1, 53.1], [27, 53.1]]] as [[number, number][]] }
  const endless = { ...cost, lines: [{ ...cost.lines[0]!, quantity: '999999999', unit_price: '90000000000000.00' }] }
  for (const [rules, more] of [
    [['groups-may-propose'], { author: { kind: 'group' as const, public_name: 'Жыхары дома 5' } }],
    [['place-is-an-area'], { where: { place: open } }],
    [['no-circle-of-tasks'], { plan: { tasks: [{ ...plan.tasks[0]!, after: [{ task: 'T2' }] }, plan.tasks[1]!] } }],
    [['predecessors-known'], { plan: { tasks: [{ ...plan.tasks[0]!, after: [{ task: 'T9' }] }] } }],
    [['tasks-told-apart'], { plan: { tasks: [plan.tasks[0]!, plan.tasks[0]!] } }],
    [['not-before-the-period'], { plan: { tasks: [{ ...plan.tasks[0]!, earliest_start: '2027-12-31' }] } }],
    [['three-points-in-order'], { plan: { tasks: [{ ...plan.tasks[0]!, duration: { optimistic: 5, likely: 4, pessimistic: 9 } }] } }],
    [['cost-within-the-ledger'], { cost: endless }]
  ] as const) t.strictSame(refusedFor(portal.actor, act => draftProposal(act, { cycleId: cycle.id, document: draftOf('Лаўкі', more) })), rules)
  t.equal(service.reader.$client.prepare("SELECT count(*) FROM note WHERE text LIKE '%hramada-proposal%'").pluck().get(), 0)
  t.end()
})

t.test('each save is a version with the hash of its canonical JSON, and no order of saves loses one', t => {
  const { draft, portal, as, service } = openYard(t)
  fc.assert(fc.property(fc.array(fc.record({ title: fc.constantFrom('Лаўкі', 'Ліхтары', 'Дрэвы'), what: fc.option(fc.constantFrom('у двары', 'ля ракі'), { nil: undefined }) }), { maxLength: 6 }), saves => {
    const { id, reference } = draft(draftOf('Першы'))
    const documents = [draftOf('Першы'), ...saves.map(({ title, what }) => draftOf(title, what === undefined ? {} : { what }))]
    documents.slice(1).forEach(document => as(portal.actor, act => saveProposal(act, { proposalId: id, reference, document })))
    const kept = versionsOf(service.reader, id)
    t.strictSame(kept.map(({ document }) => document), documents)
    t.strictSame(kept.map(({ version, cause, sha256 }) => [version, cause, sha256]), documents.map((document, i) => [i + 1, 'draft', createHash('sha256').update(canonicalJson(document)).digest('hex')]))
  }), { numRuns: 20 })
  const { id, reference } = draft(draftOf('Пляцоўка ў двары'.normalize('NFD')))
  t.equal(versionsOf(service.reader, id)[0]!.document!.title, 'Пляцоўка ў двары'.normalize('NFC'), 'texts are kept as NFC')
  t.throws(() => service.reader.$client.prepare('UPDATE proposal_version SET version = 9').run(), /readonly/)
  t.throws(() => as(portal.actor, act => act.db.$client.exec('UPDATE proposal_version SET version = 9')), /append-only/)
  t.throws(() => as(portal.actor, act => act.db.$client.exec('DELETE FROM proposal_version')), /append-only/)
  as(portal.actor, act => saveProposal(act, { proposalId: id, reference, document: documentFor(1) }))
  as(portal.actor, act => submitProposal(act, { proposalId: id, reference, eligible: true }))
  t.throws(() => as(portal.actor, act => act.db.$client.exec('UPDATE proposal_submission SET version = 1')), /append-only/)
  t.end()
})

t.test('only the reference opens a proposal, and the starosta who drafts it until it is submitted', t => {
  const { cycle, draft, portal, starosta, member, as, refusedFor } = openYard(t)
  const { id, reference } = draft(draftOf('Лаўкі'))
  const { reference: other } = draft(draftOf('Ліхтары'))
  const save = (reference?: string) => (act: Parameters<Parameters<typeof as>[1]>[0]) => saveProposal(act, { proposalId: id, reference, document: draftOf('Іншае') })
  for (const strange of [undefined, other, 'ABCDE-FGHJK-MNPQR-STVWX', 'no reference at all']) {
    t.strictSame(refusedFor(portal.actor, save(strange)), ['author-holds-reference'], 'and no other rule tells anything of the draft')
    t.strictSame(refusedFor(portal.actor, act => submitProposal(act, { proposalId: id, reference: strange, eligible: false })), ['author-holds-reference'])
  }
  t.strictSame(refusedFor(starosta.actor, save()), ['author-holds-reference'], 'drafted by a portal')
  t.strictSame(refusedFor(portal.actor, save(reference.toLowerCase().replaceAll('-', ' '))), [])
  const helped = as(starosta.actor, act => draftProposal(act, { cycleId: cycle.id, document: documentFor(1) }))
  const saveHelped = (reference?: string) => (act: Parameters<Parameters<typeof as>[1]>[0]) => saveProposal(act, { proposalId: helped.id, reference, document: documentFor(1) })
  t.strictSame(refusedFor(starosta.actor, saveHelped()), [])
  t.strictSame(refusedFor(member('starosta').actor, saveHelped()), ['author-holds-reference'], 'another starosta')
  t.strictSame(refusedFor(portal.actor, saveHelped()), ['author-holds-reference'])
  t.strictSame(refusedFor(portal.actor, saveHelped(helped.reference)), [], 'the author took over')
  as(starosta.actor, act => submitProposal(act, { proposalId: helped.id, eligible: true, consent: { ref: 'Consent 1', sha256: 'ab'.repeat(32) } }))
  t.strictSame(refusedFor(starosta.actor, saveHelped()), ['author-holds-reference'], 'once it is submitted it is the author\'s alone')
  t.strictSame(refusedFor(starosta.actor, saveHelped(helped.reference)), ['submitted-stays'])
  t.end()
})

t.test('a submission is whole, of a resident, in a pool and a category of the cycle, once', t => {
  const { draft, portal, starosta, as, refusedFor, service, cycle } = openYard(t, { proposing: { ...proposing, on_behalf: false } })
  const whole = (rules: string[], change: object, more: { eligible?: boolean, consent?: { ref: string, sha256: string } } = {}) => {
    const { id, reference } = draft(documentFor(1, change))
    t.strictSame(refusedFor(portal.actor, act => submitProposal(act, { proposalId: id, reference, eligible: true, ...more })), rules, JSON.stringify([change, more]))
    return { id, reference }
  }
  whole(['proposed-by-a-resident'], {}, { eligible: false })
  whole(['on-behalf-with-consent'], {}, { consent: { ref: 'Consent 1', sha256: 'ab'.repeat(32) } })
  for (const part of ['what', 'where', 'for_whom', 'category', 'pool', 'cost', 'plan']) {
    const { [part]: _, ...rest } = documentFor(1) as never as Record<string, unknown>
    const { id, reference } = draft(rest as never)
    t.strictSame(refusedFor(portal.actor, act => submitProposal(act, { proposalId: id, reference, eligible: true })), ['proposal-complete'], part)
  }
  whole(['proposal-complete'], { where: { address: 'вул. Рачная' } })
  whole(['proposal-complete'], { cost: { lines: cost.lines } })
  whole(['pool-of-the-cycle'], { pool: 'moon' })
  whole(['category-of-the-cycle'], { category: 'moon' })
  whole(['category-of-the-cycle'], { pool: 'village' })
  whole(['place-in-its-pool'], { where: { address: 'вул. Рачная', place: { type: 'Point', coordinates: [53.9, 27.5] } } })
  whole([], { pool: 'village', category: 'greenery', where: { address: 'вул. Рачная', place: { type: 'Point', coordinates: [53.9, 27.5] } } })
  const { id, reference } = whole([], { attachments: [{ name: 'Эскіз', sha256: 'ab'.repeat(32) }] })
  t.strictSame(refusedFor(portal.actor, act => submitProposal(act, { proposalId: id, reference, eligible: true })), ['submitted-stays'])
  t.strictSame(refusedFor(portal.actor, act => saveProposal(act, { proposalId: id, reference, document: documentFor(2) })), ['submitted-stays'])
  t.equal(stateOf(loadProposal(service.reader, id)), 'submitted')
  t.match(loadProposal(service.reader, id).submission, { number: 2, version: 1, at: '2027-02-28T21:00:00.000Z' })
  const helped = as(starosta.actor, act => draftProposal(act, { cycleId: cycle.id, document: documentFor(5) }))
  t.strictSame(refusedFor(starosta.actor, act => submitProposal(act, { proposalId: helped.id, eligible: true })), ['on-behalf-with-consent'], 'no consent')
  t.strictSame(refusedFor(starosta.actor, act => submitProposal(act, { proposalId: helped.id, eligible: true, consent: { ref: 'Consent 1', sha256: 'ab'.repeat(32) } })), ['on-behalf-with-consent'], 'and the Regulation has it not')
  t.end()
})

t.test('a submission is in time by the instant of the act that records it', t => {
  const { draft, portal, refusedFor, clock } = openYard(t)
  const [early, late] = [draft(documentFor(1)), draft(documentFor(2))]
  const submit = ({ id, reference }: typeof early) => refusedFor(portal.actor, act => submitProposal(act, { proposalId: id, reference, eligible: true }))
  clock.set('2027-03-31T20:59:59.999Z')
  t.strictSame(submit(early), [])
  clock.set('2027-03-31T21:00:00.000Z')
  t.strictSame(submit(late), ['in-phase'])
  t.strictSame(refusedFor(portal.actor, act => saveProposal(act, { proposalId: late.id, reference: late.reference, document: documentFor(2) })), ['in-phase'])
  t.end()
})

t.test('an author withdraws a draft or a proposal, once, and what was said stays', t => {
  const { draft, submitted, portal, as, refusedFor, service } = openYard(t)
  const withdraw = ({ id, reference }: { id: number, reference: string }, reason?: string) => refusedFor(portal.actor, act => withdrawProposal(act, { proposalId: id, reference, ...(reason === undefined ? {} : { reason }) }))
  const [first, second] = [draft(documentFor(1)), submitted(documentFor(2))]
  t.strictSame(withdraw({ ...first, reference: second.reference }), ['author-holds-reference'])
  t.strictSame(withdraw(first), [])
  t.strictSame(withdraw(first), ['proposal-stands'])
  t.strictSame(refusedFor(portal.actor, act => saveProposal(act, { proposalId: first.id, reference: first.reference, document: documentFor(1) })), ['proposal-stands'])
  t.strictSame(withdraw(second, 'The yard will be rebuilt.'), [])
  t.equal(stateOf(loadProposal(service.reader, second.id)), 'withdrawn')
  t.strictSame(versionsOf(service.reader, second.id)[0]!.document, documentFor(2))
  t.throws(() => as(portal.actor, act => withdrawProposal(act, { proposalId: 99, reference: first.reference })), new NotFound('proposal-99'))
  t.end()
})
