import t from 'tap'
import { addMonitoringNote } from '../../../src/budgeting/proposals/add-monitoring-note.ts'
import { consentToMerger } from '../../../src/budgeting/proposals/consent-to-merger.ts'
import { mergersWith } from '../../../src/budgeting/proposals/merger-store.ts'
import { notesOf } from '../../../src/budgeting/proposals/note-store.ts'
import { offerMerger } from '../../../src/budgeting/proposals/offer-merger.ts'
import { stateOf } from '../../../src/budgeting/proposals/proposal.ts'
import { countSignatures, loadProposal, loadVersion } from '../../../src/budgeting/proposals/store.ts'
import { supportProposal } from '../../../src/budgeting/proposals/support-proposal.ts'
import { withdrawProposal } from '../../../src/budgeting/proposals/withdraw-proposal.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { documentFor, openYard, proposing } from './yard.ts'

t.test('two authors make one proposal of two: it has the references of both, and the two stay, merged', t => {
  const { submitted, portal, as, refusedFor, service } = openYard(t)
  const [first, second, third] = [submitted(), submitted(), submitted()]
  const whole = documentFor(30)
  for (let n = 0; n < 3; n++) as(portal.actor, act => supportProposal(act, { proposalId: second.id, pseudonym: String(n).padStart(32, '0') }))
  const offer = (more: object = {}) => refusedFor(portal.actor, act => offerMerger(act, { proposalId: first.id, otherId: second.id, reference: first.reference, document: whole, ...more }))
  t.strictSame(offer({ reference: second.reference }), ['author-holds-reference'])
  t.strictSame(offer({ otherId: first.id }), ['two-of-one-cycle'])
  t.strictSame(offer({ document: documentFor(30, { pool: 'moon' }) }), ['pool-of-the-cycle'])
  t.strictSame(offer({ document: { ...whole, plan: { tasks: [{ ...whole.plan!.tasks[0]!, after: [{ task: 'T1' }] }] } } }), ['no-circle-of-tasks'])
  t.strictSame(offer(), [])
  t.strictSame(offer({ otherId: third.id }), [], 'and to another author as well')
  const consent = (mergerId: number, reference: string) => refusedFor(portal.actor, act => consentToMerger(act, { mergerId, reference }))
  t.strictSame(consent(1, first.reference), ['other-author-consents'], 'whoever offers does not consent')
  t.strictSame(consent(1, third.reference), ['other-author-consents'])
  t.equal(stateOf(loadProposal(service.reader, first.id)), 'submitted', 'nothing has changed before')
  t.strictSame(consent(1, second.reference), [])
  const merged = mergersWith(service.reader, first.id)[0]!.mergedId!
  t.match(loadProposal(service.reader, merged), { submission: { number: 4, version: 1 }, withdrawn: false })
  t.strictSame(loadVersion(service.reader, merged).document, whole)
  t.equal(loadVersion(service.reader, merged).cause, 'merger')
  t.strictSame([first, second].map(({ id }) => [stateOf(loadProposal(service.reader, id)), loadProposal(service.reader, id).mergedInto]), [['merged', merged], ['merged', merged]])
  t.strictSame(consent(1, second.reference), ['proposal-stands'])
  t.strictSame(consent(2, third.reference), ['proposal-stands'], 'the other offer is of something that is merged')
  t.equal(countSignatures(service.reader, merged), 3, 'whoever supported the parts supports the whole: as many as the one that had more')
  const withdraw = (reference: string) => refusedFor(portal.actor, act => withdrawProposal(act, { proposalId: merged, reference }))
  t.strictSame(withdraw(first.reference), [])
  t.equal(stateOf(loadProposal(service.reader, merged)), 'submitted', 'one of two has withdrawn')
  t.strictSame(withdraw(first.reference), ['withdrawn-once'])
  t.strictSame(withdraw(second.reference), [])
  t.equal(stateOf(loadProposal(service.reader, merged)), 'withdrawn')
  t.throws(() => as(portal.actor, act => consentToMerger(act, { mergerId: 9, reference: first.reference })), new NotFound('merger-9'))
  t.end()
})

t.test('proposals are merged where the Regulation has it, in submission and verification', t => {
  const { submitted, portal, refusedFor, clock } = openYard(t, { proposing: { ...proposing, merging: false } })
  const [first, second] = [submitted(), submitted()]
  t.strictSame(refusedFor(portal.actor, act => offerMerger(act, { proposalId: first.id, otherId: second.id, reference: first.reference, document: documentFor(30) })), ['merging-foreseen'])
  clock.set('2027-04-01T09:00:00.000Z')
  const town = openYard(t)
  const [one, other] = [town.submitted(), town.submitted()]
  const offer = () => town.refusedFor(town.portal.actor, act => offerMerger(act, { proposalId: one.id, otherId: other.id, reference: one.reference, document: documentFor(30) }))
  for (const [instant, rules] of [['2027-03-31T20:59:59.999Z', []], ['2027-03-31T21:00:00.000Z', []], ['2027-06-15T20:59:59.999Z', []], ['2027-06-15T21:00:00.000Z', ['in-phase']]] as const) {
    town.clock.set(instant)
    t.strictSame(offer(), rules, instant)
  }
  t.end()
})

t.test('a starosta notes what there is to see of what was submitted', t => {
  const { submitted, draft, starosta, as, refusedFor, service } = openYard(t)
  const { id } = submitted()
  as(starosta.actor, act => addMonitoringNote(act, { proposalId: id, text: 'The fence is up.' }))
  t.strictSame(notesOf(service.reader, id), [{ id: 1, text: 'The fence is up.', madeBy: starosta.actor.staffId, madeAt: '2027-02-28T21:00:00.000Z' }])
  const { id: unsubmitted } = draft(documentFor(9))
  t.strictSame(refusedFor(starosta.actor, act => addMonitoringNote(act, { proposalId: unsubmitted, text: 'None.' })), ['submitted-first'])
  t.end()
})
