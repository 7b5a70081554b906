import t from 'tap'
import { correctProposal } from '../../../src/budgeting/proposals/correct-proposal.ts'
import { offerMerger } from '../../../src/budgeting/proposals/offer-merger.ts'
import { loadProposal } from '../../../src/budgeting/proposals/store.ts'
import { answerCriteria } from '../../../src/budgeting/verification/answer-criteria.ts'
import { assignUnit } from '../../../src/budgeting/verification/assign-unit.ts'
import { callForCorrection } from '../../../src/budgeting/verification/call-for-correction.ts'
import { lastCheckOf } from '../../../src/budgeting/verification/check-store.ts'
import { decideStage } from '../../../src/budgeting/verification/decide-stage.ts'
import { endAssignment } from '../../../src/budgeting/verification/end-assignment.ts'
import { fateOf } from '../../../src/budgeting/verification/fate.ts'
import { publishVerdicts } from '../../../src/budgeting/verification/publish-verdicts.ts'
import { reassessCosts } from '../../../src/budgeting/verification/reassess-costs.ts'
import { runCheck } from '../../../src/budgeting/verification/run-check.ts'
import { stageOf, verdictsIn } from '../../../src/budgeting/verification/stage-store.ts'
import { NotFound } from '../../../src/storage/found.ts'
import { cost, documentFor, example, proposing } from '../proposals/yard.ts'
import { legal, met, notMet, openOffice, secretariat } from './office.ts'

const inVerification = '2027-04-05T09:00:00.000Z'

t.test('an office answers for a unit of the Regulation, once at a time, until that ends', t => {
  const { cycle, coordinator, clerk, portal, member, refusedFor, as } = openOffice(t)
  const assign = (unit: string, staffId: number) => refusedFor(coordinator.actor, act => assignUnit(act, { cycleId: cycle.id, unit, staffId }))
  const other = member('reviewer').actor.staffId
  t.strictSame(assign('Moon office', other), ['unit-of-the-regulation'])
  t.strictSame(assign(legal, portal.actor.staffId), ['assigned-is-reviewer'])
  t.strictSame(assign(secretariat, clerk.actor.staffId), ['assigned-once'])
  t.strictSame(assign(legal, clerk.actor.staffId), [], 'and for another unit as well')
  t.strictSame(refusedFor(coordinator.actor, act => endAssignment(act, 1)), [])
  t.strictSame(refusedFor(coordinator.actor, act => endAssignment(act, 1)), ['assignment-runs'])
  t.strictSame(assign(secretariat, clerk.actor.staffId), [])
  t.throws(() => as(coordinator.actor, act => assignUnit(act, { cycleId: cycle.id, unit: legal, staffId: 99 })), new NotFound('staff-99'))
  t.throws(() => as(coordinator.actor, act => endAssignment(act, 99)), new NotFound('assignment-99'))
  t.end()
})

t.test('criteria are answered by the competent unit, stage by stage, each negative with its reason and ground', t => {
  const { supported, draft, clerk, lawyer, clock, refusedFor, formal, service } = openOffice(t)
  const [{ id }, { id: unsubmitted }] = [supported(), draft(documentFor(9))]
  const answers = (who: typeof clerk, ...given: Parameters<typeof answerCriteria>[1]['answers']) => refusedFor(who.actor, act => answerCriteria(act, { proposalId: id, answers: given }))
  t.strictSame(answers(clerk, met('F1')), ['in-phase'], 'not before the phase')
  clock.set('2027-03-31T21:00:00.000Z')
  t.strictSame(refusedFor(clerk.actor, act => answerCriteria(act, { proposalId: unsubmitted, answers: [met('F1')] })), ['submitted-first'])
  t.strictSame(answers(clerk, met('F9')), ['criterion-of-the-regulation'])
  t.strictSame(answers(clerk, met('F1'), met('F1')), ['criterion-of-the-regulation'])
  t.strictSame(answers(lawyer, met('F1')), ['competent-reviewer'])
  t.strictSame(answers(lawyer, met('S1')), ['formal-comes-first'])
  t.strictSame(answers(clerk, met('F1'), met('S1')), ['competent-reviewer', 'one-stage-at-a-time'])
  t.strictSame(answers(clerk, { criterion: 'F1', answer: 'not_met' }), ['negative-has-its-reason'])
  t.strictSame(answers(clerk, { criterion: 'F1', answer: 'not_met', reason: 'It is not so.' }), ['negative-has-its-reason'])
  t.strictSame(answers(clerk, { criterion: 'F1', answer: 'not_met', ground: 'Item 4' }), ['negative-has-its-reason'])
  t.strictSame(answers(clerk, { criterion: 'F1', answer: 'not_applicable' }), ['negative-has-its-reason'])
  t.strictSame(answers(clerk, { criterion: 'F1', answer: 'not_applicable', reason: 'No building.' }), [])
  t.strictSame(answers(clerk, notMet('F1')), [], 'the last answer counts')
  t.match(stageOf(service.reader, id, 'formal', example.criteria), { answers: [{ criterion: 'F1', answer: 'not_met', reason: 'It is not so.', ground: 'Regulation, item 4', by: clerk.actor.staffId }], unanswered: [] })
  formal(id)
  t.strictSame(answers(clerk, met('F1')), ['stage-is-open'])
  t.strictSame(answers(lawyer, met('S1')), [])
  clock.set('2027-06-15T21:00:00.000Z')
  t.strictSame(answers(lawyer, met('S2')), ['in-phase'], 'not after the phase')
  t.end()
})

t.test('a second person accepts or returns a stage, with everything answered and the check of present facts', t => {
  const { supported, lawyer, coordinator, member, clock, answer, refusedFor, as, formal, service, cycle } = openOffice(t)
  const { id } = supported()
  clock.set(inVerification)
  const both = member('reviewer', 'coordinator')
  as(coordinator.actor, act => assignUnit(act, { cycleId: cycle.id, unit: secretariat, staffId: both.actor.staffId }))
  const decide = (who: typeof lawyer, stage: 'formal' | 'substantive', outcome: 'accepted' | 'returned', reason?: string) =>
    refusedFor(who.actor, act => decideStage(act, { proposalId: id, stage, outcome, ...(reason === undefined ? {} : { reason }) }))
  t.strictSame(decide(coordinator, 'formal', 'accepted'), ['every-criterion-answered'])
  t.strictSame(decide(coordinator, 'formal', 'returned', 'Nothing.'), ['something-to-return'])
  t.strictSame(decide(coordinator, 'substantive', 'accepted'), ['formal-comes-first', 'every-criterion-answered', 'checked-on-present-facts'])
  answer(both, id, notMet('F1'))
  t.strictSame(decide(both, 'formal', 'accepted'), ['accepted-by-another'])
  t.strictSame(decide(both, 'formal', 'returned', 'No.'), ['accepted-by-another'])
  t.strictSame(decide(coordinator, 'formal', 'returned'), ['return-says-why'])
  t.strictSame(decide(coordinator, 'formal', 'returned', 'Item 4 is another matter.'), [])
  t.match(stageOf(service.reader, id, 'formal', example.criteria), { answers: [], unanswered: ['F1'], returned: { reason: 'Item 4 is another matter.', by: coordinator.actor.staffId } })
  formal(id)
  t.strictSame(decide(coordinator, 'formal', 'accepted'), ['stage-is-open'])
  answer(lawyer, id, met('S1'), notMet('S2'))
  t.strictSame(decide(coordinator, 'substantive', 'accepted'), ['checked-on-present-facts'], 'no check')
  as(lawyer.actor, act => runCheck(act, id))
  as(lawyer.actor, act => reassessCosts(act, { proposalId: id, cost: { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '2100.00' }] }, reason: 'Prices of this quarter.' }))
  t.match(lastCheckOf(service.reader, id), { cause: 'rerun', version: 2, feasible: true }, 'run again at once')
  t.strictSame(decide(coordinator, 'substantive', 'accepted'), [])
  t.strictSame(verdictsIn(service.reader, cycle.id).get(id), { passed: true }, 'a criterion that does not block is a remark')
  t.strictSame(refusedFor(member('reviewer').actor, act => reassessCosts(act, { proposalId: id, cost, reason: 'Cheaper.' })), ['answers-for-a-unit'])
  t.strictSame(refusedFor(lawyer.actor, act => reassessCosts(act, { proposalId: id, cost: { lines: [{ ...cost.lines[0]!, quantity: '999999999', unit_price: '90000000000000.00' }] }, reason: 'Dearer.' })), ['cost-within-the-ledger'])
  t.end()
})

t.test('what is counted counts: signatures in the formal stage, the one budget period in the substantive', t => {
  const { supported, submitted, judge, formal, clock, cycle, service } = openOffice(t)
  const late = { tasks: [{ id: 'T1', name: 'Мантаж', kind: 'works' as const, unit: 'working' as const, duration: 260 }, { id: 'T2', name: 'Прыёмка', kind: 'acceptance' as const, unit: 'working' as const, duration: 5, after: [{ task: 'T1' }] }, { id: 'T3', name: 'Аплата', kind: 'payment' as const, unit: 'working' as const, duration: 5, after: [{ task: 'T2' }] }] }
  const dear = { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '20000.00' }] }
  const [good, unsigned, tooLate, tooDear, blocked] = [supported(), submitted(documentFor(11)), supported(documentFor(12, { plan: late })), supported(documentFor(13, { cost: dear })), supported()]
  clock.set(inVerification)
  judge(good.id)
  formal(unsigned.id)
  judge(tooLate.id)
  judge(tooDear.id)
  judge(blocked.id, [notMet('S1'), met('S2')])
  const verdicts = verdictsIn(service.reader, cycle.id)
  t.strictSame([good, unsigned, tooLate, tooDear, blocked].map(({ id }) => verdicts.get(id)), [
    { passed: true }, { passed: false, failedIn: 'formal' }, { passed: false, failedIn: 'substantive' }, { passed: false, failedIn: 'substantive' }, { passed: false, failedIn: 'substantive' }
  ])
  const broken = (id: number) => (lastCheckOf(service.reader, id)!.verdict as { rules: { rule: string, holds: boolean }[] }).rules.filter(({ holds }) => !holds).map(({ rule }) => rule)
  t.strictSame([tooLate, tooDear].map(({ id }) => broken(id)), [['completed-within-the-period'], ['within-the-cap']])
  t.end()
})

t.test('a correction is called for once, and its whole term lies in the phase', t => {
  const { supported, clerk, lawyer, portal, coordinator, clock, answer, formal, refusedFor, service } = openOffice(t)
  const { id, reference } = supported()
  const next = supported()
  clock.set(inVerification)
  const call = (who: typeof clerk, criteria: string[], proposalId = id) => refusedFor(who.actor, act => callForCorrection(act, { proposalId, criteria, reason: 'Name the address.' }))
  const correct = (document = documentFor(21)) => refusedFor(portal.actor, act => correctProposal(act, { proposalId: id, reference, document }))
  t.strictSame(correct(), ['correction-was-called'])
  t.strictSame(call(lawyer, ['F1']), ['competent-reviewer'])
  t.strictSame(call(lawyer, ['S1']), ['correction-foreseen', 'formal-comes-first'])
  t.strictSame(call(clerk, ['F9']), ['criterion-of-the-regulation'])
  answer(clerk, id, notMet('F1'))
  t.strictSame(call(clerk, ['F1']), [])
  t.strictSame(call(clerk, ['F1']), ['called-once'])
  t.strictSame(refusedFor(clerk.actor, act => answerCriteria(act, { proposalId: id, answers: [met('F1')] })), ['correction-is-awaited'])
  t.strictSame(refusedFor(coordinator.actor, act => decideStage(act, { proposalId: id, stage: 'formal', outcome: 'accepted' })), ['correction-is-awaited'])
  t.strictSame(correct(documentFor(21, { pool: 'village', category: 'greenery' })), ['correction-keeps-the-pool'])
  clock.set('2027-04-12T20:59:59.999Z')
  t.strictSame(correct(), [], 'to the last instant of the seventh day in Minsk')
  t.strictSame(correct(), ['correction-was-called'], 'once')
  t.match(stageOf(service.reader, id, 'formal', example.criteria), { answers: [], unanswered: ['F1'] }, 'what was answered on the version before does not count')
  formal(id)
  t.strictSame(call(clerk, ['F1'], next.id), [])
  clock.set('2027-04-19T21:00:00.000Z')
  t.strictSame(refusedFor(portal.actor, act => correctProposal(act, { proposalId: next.id, reference: next.reference, document: documentFor(22) })), ['corrected-in-time'])
  formal(next.id)
  t.end()
})

t.test('a correction that the Regulation or the calendar has no time for', t => {
  const without = openOffice(t, { proposing: { ...proposing, correction_days: 0 }, criteria: example.criteria.map(criterion => ({ ...criterion, correctable: false })) })
  const { id } = without.supported()
  without.clock.set(inVerification)
  t.strictSame(without.refusedFor(without.clerk.actor, act => callForCorrection(act, { proposalId: id, criteria: ['F1'], reason: 'Name it.' })), ['correction-foreseen'])
  for (const [instant, rules] of [['2027-06-08T20:59:59.999Z', []], ['2027-06-08T21:00:00.000Z', ['correction-fits-the-phase']]] as const) {
    const { supported, clerk, clock, refusedFor } = openOffice(t)
    const { id } = supported()
    clock.set(instant)
    t.strictSame(refusedFor(clerk.actor, act => callForCorrection(act, { proposalId: id, criteria: ['F1'], reason: 'Name it.' })), rules, instant)
  }
  t.end()
})

t.test('nobody merges what was judged', t => {
  const { supported, portal, clock, formal, refusedFor } = openOffice(t)
  const [first, second] = [supported(), supported()]
  clock.set(inVerification)
  formal(second.id)
  t.strictSame(refusedFor(portal.actor, act => offerMerger(act, { proposalId: first.id, otherId: second.id, reference: first.reference, document: documentFor(30) })), ['before-a-verdict'])
  t.end()
})

t.test('a correction that the substantive stage called for leaves the formal answers in the published verdict', t => {
  const { supported, lawyer, portal, clock, as, formal, substantive, publish, service } = openOffice(t, { criteria: example.criteria.map(criterion => ({ ...criterion, correctable: true })) })
  const { id, reference } = supported()
  clock.set(inVerification)
  formal(id)
  as(lawyer.actor, act => callForCorrection(act, { proposalId: id, criteria: ['S1'], reason: 'Mend it.' }))
  as(portal.actor, act => correctProposal(act, { proposalId: id, reference, document: documentFor(21) }))
  clock.set('2027-04-20T09:00:00.000Z')
  substantive(id)
  publish()
  t.strictSame(fateOf(service.reader, loadProposal(service.reader, id)).verdict?.answers.map(({ criterion }) => criterion), ['F1', 'S1', 'S2'])
  t.end()
})

t.test('whoever reassessed the costs does not accept the stage that rests on them', t => {
  const { supported, lawyer, member, coordinator, clock, as, formal, answer, refusedFor, cycle, accept, service } = openOffice(t)
  const both = member('reviewer', 'coordinator')
  as(coordinator.actor, act => assignUnit(act, { cycleId: cycle.id, unit: legal, staffId: both.actor.staffId }))
  const { id } = supported(documentFor(13, { cost: { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '20000.00' }] } }))
  clock.set(inVerification)
  formal(id)
  answer(lawyer, id, met('S1'), met('S2'))
  as(both.actor, act => reassessCosts(act, { proposalId: id, cost, reason: 'Cheaper.' }))
  as(both.actor, act => runCheck(act, id))
  t.strictSame(refusedFor(both.actor, act => decideStage(act, { proposalId: id, stage: 'substantive', outcome: 'accepted' })), ['accepted-by-another'])
  accept(id, 'substantive')
  t.strictSame(verdictsIn(service.reader, cycle.id).get(id), { passed: true })
  t.end()
})

t.test('who only hears appeals runs no check before the verdicts are published', t => {
  const { supported, officer, clock, judge, publish, refusedFor } = openOffice(t)
  const { id } = supported()
  clock.set(inVerification)
  judge(id)
  t.strictSame(refusedFor(officer.actor, act => runCheck(act, id)), ['verdict-is-published'])
  publish()
  t.strictSame(refusedFor(officer.actor, act => runCheck(act, id)), [])
  t.end()
})

t.test('an opinion from before there was anything verified publishes nothing', t => {
  const { supported, coordinator, clock, judge, opine, refusedFor, cycle } = openOffice(t)
  const { id } = supported()
  clock.set(inVerification)
  judge(id)
  const publish = () => refusedFor(coordinator.actor, act => publishVerdicts(act, cycle.id))
  opine({ kind: 'verified_proposals', id: `cycle-${cycle.id}` }, '2027-03-31')
  t.strictSame(publish(), ['commission-heard-on-the-list'], 'the day before the verification')
  opine({ kind: 'verified_proposals', id: `cycle-${cycle.id}` }, '2027-04-01')
  t.strictSame(publish(), [], 'its first day')
  t.end()
})
