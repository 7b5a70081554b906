import t from 'tap'
import { loadProposal } from '../../../src/budgeting/proposals/store.ts'
import { withdrawProposal } from '../../../src/budgeting/proposals/withdraw-proposal.ts'
import { appealOf, verdictsPublishedAt } from '../../../src/budgeting/verification/appeal-store.ts'
import { decideAppeal } from '../../../src/budgeting/verification/decide-appeal.ts'
import { fateOf } from '../../../src/budgeting/verification/fate.ts'
import { lodgeAppeal } from '../../../src/budgeting/verification/lodge-appeal.ts'
import { publishVerdicts } from '../../../src/budgeting/verification/publish-verdicts.ts'
import { runCheck } from '../../../src/budgeting/verification/run-check.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { cost, documentFor } from '../proposals/yard.ts'
import { met, minutes, notMet, openOffice } from './office.ts'

const inVerification = '2027-04-05T09:00:00.000Z'
const inAppeals = '2027-06-15T21:00:00.000Z'

t.test('verdicts are published at one instant: all that stand have one, and the budget commission was heard', t => {
  const { supported, portal, coordinator, clock, cycle, judge, formal, opinion, refusedFor, as, service } = openOffice(t)
  const [passed, failed, open, gone] = [supported(), supported(), supported(), supported()]
  const publish = () => refusedFor(coordinator.actor, act => publishVerdicts(act, cycle.id))
  t.strictSame(publish(), ['in-phase'])
  clock.set(inVerification)
  judge(passed.id)
  formal(failed.id, [notMet('F1')])
  t.strictSame(publish(), ['every-proposal-judged', 'commission-heard-on-the-list'])
  as(portal.actor, act => withdrawProposal(act, { proposalId: gone.id, reference: gone.reference }))
  judge(open.id)
  t.strictSame(publish(), ['commission-heard-on-the-list'])
  opinion()
  for (const { id } of [passed, failed, open, gone]) t.strictSame(fateOf(service.reader, loadProposal(service.reader, id)), {}, 'nothing is known before')
  clock.set('2027-06-15T20:59:59.999Z')
  t.strictSame(as(coordinator.actor, act => publishVerdicts(act, cycle.id)), { judged: 3, passed: 2 })
  t.strictSame(publish(), ['verdicts-published-once'])
  t.equal(verdictsPublishedAt(service.reader, cycle.id), '2027-06-15T20:59:59.999Z')
  t.match(fateOf(service.reader, loadProposal(service.reader, failed.id)), { verdict: { passed: false, failedIn: 'formal', publishedAt: '2027-06-15T20:59:59.999Z', enoughSignatures: true, answers: [{ criterion: 'F1', stage: 'formal', answer: 'not_met', reason: 'It is not so.', ground: 'Regulation, item 4' }] } })
  t.match(fateOf(service.reader, loadProposal(service.reader, passed.id)), { verdict: { passed: true, check: { feasible: true } } })
  t.strictSame(fateOf(service.reader, loadProposal(service.reader, gone.id)), {}, 'what was withdrawn before has none')
  t.end()
})

t.test('verdicts are not published after the phase', t => {
  const { supported, coordinator, clock, cycle, judge, opinion, refusedFor } = openOffice(t)
  const { id } = supported()
  clock.set(inVerification)
  judge(id)
  opinion()
  clock.set(inAppeals)
  t.strictSame(refusedFor(coordinator.actor, act => publishVerdicts(act, cycle.id)), ['in-phase'])
  t.end()
})

t.test('one appeal for each proposal that was rejected, by its author, in the term', t => {
  const { supported, portal, clock, judge, publish, appeal, refusedFor, service } = openOffice(t)
  const [rejected, late, another, passed] = [supported(), supported(), supported(), supported()]
  const lodge = ({ id, reference }: typeof rejected, other = reference) => refusedFor(portal.actor, act => lodgeAppeal(act, { proposalId: id, reference: other, reason: 'It is so.' }))
  clock.set(inVerification)
  for (const { id } of [rejected, late, another]) judge(id, [notMet('S1'), met('S2')])
  judge(passed.id)
  t.strictSame(lodge(rejected), ['in-phase'])
  publish()
  t.strictSame(lodge(rejected), ['in-phase'])
  clock.set(inAppeals)
  t.strictSame(lodge(rejected, passed.reference), ['author-holds-reference'])
  t.strictSame(lodge(passed), ['only-rejected-is-appealed'])
  appeal(rejected)
  t.strictSame(lodge(rejected), ['appealed-once'])
  t.strictSame(appealOf(service.reader, rejected.id), { proposalId: rejected.id, lodgedAt: inAppeals, reason: 'The yard belongs to the Hramada since May.' })
  clock.set('2027-06-22T20:59:59.999Z')
  t.strictSame(lodge(late), [], 'at the last instant')
  clock.set('2027-06-22T21:00:00.000Z')
  t.strictSame(lodge(another), ['in-phase'], 'one later')
  t.end()
})

t.test('an appeal is lodged only against what was published, and tells nothing of what was not', t => {
  const { supported, portal, clock, judge, refusedFor } = openOffice(t)
  const rejected = supported()
  clock.set(inVerification)
  judge(rejected.id, [notMet('S1'), met('S2')])
  clock.set(inAppeals)
  t.strictSame(refusedFor(portal.actor, act => lodgeAppeal(act, { proposalId: rejected.id, reference: rejected.reference, reason: 'It is so.' })), ['verdict-is-published'])
  t.end()
})

t.test('an appeal is decided once, in its term, by somebody without a part in the first verdict, and waives no budget period', t => {
  const { supported, officer, member, clerk, coordinator, clock, judge, formal, publish, appeal, hear, refusedFor, as, service, lawyer } = openOffice(t)
  const dear = { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '20000.00' }] }
  const [rejected, tooDear, unchecked] = [supported(), supported(documentFor(13, { cost: dear })), supported()]
  clock.set(inVerification)
  judge(rejected.id, [notMet('S1'), met('S2')])
  judge(tooDear.id)
  formal(unchecked.id, [notMet('F1')])
  publish()
  clock.set(inAppeals)
  for (const proposal of [rejected, tooDear, unchecked]) appeal(proposal)
  const decide = (who: typeof officer, proposalId: number, outcome: 'upheld' | 'dismissed') => refusedFor(who.actor, act => decideAppeal(act, { proposalId, outcome, reason: 'The yard was handed over in May.', document: minutes }))
  t.strictSame(decide(officer, rejected.id, 'upheld'), ['in-phase'])
  clock.set('2027-06-22T21:00:00.000Z')
  for (const { actor } of [coordinator, lawyer]) t.strictSame(refusedFor(actor, act => decideAppeal(act, { proposalId: rejected.id, outcome: 'upheld', reason: 'So it is.', document: minutes })), ['appeal-decided-by-others'])
  t.strictSame(decide(clerk, unchecked.id, 'dismissed'), ['appeal-decided-by-others'])
  t.strictSame(decide(officer, tooDear.id, 'upheld'), ['one-period-is-not-waived'])
  t.strictSame(decide(officer, unchecked.id, 'upheld'), ['one-period-is-not-waived'], 'nor without a check')
  as(officer.actor, act => runCheck(act, unchecked.id))
  t.strictSame(decide(officer, unchecked.id, 'upheld'), [])
  hear(tooDear.id, 'dismissed')
  hear(rejected.id, 'upheld')
  t.strictSame(decide(officer, rejected.id, 'dismissed'), ['appeal-decided-once'])
  t.match(fateOf(service.reader, loadProposal(service.reader, rejected.id)), { verdict: { passed: false }, appeal: { outcome: 'upheld', decision: { reason: 'The yard was handed over in May.', document: minutes } } }, 'the first verdict stays beside it')
  t.throws(() => as(member('commission_officer').actor, act => decideAppeal(act, { proposalId: 99, outcome: 'upheld', reason: 'Why.', document: minutes })), new NotFound('proposal-99'))
  t.end()
})
