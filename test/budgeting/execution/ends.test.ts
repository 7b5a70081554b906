import t from 'tap'
import { acceptMilestone, withdrawAcceptance } from '../../../src/budgeting/execution/accept-milestone.ts'
import { changeAward } from '../../../src/budgeting/execution/change-award.ts'
import { completionRules } from '../../../src/budgeting/execution/end-rules.ts'
import { abandonProject, completeProject } from '../../../src/budgeting/execution/end-project.ts'
import type { Abandon, Complete } from '../../../src/budgeting/execution/end-project.ts'
import { forecastMilestone } from '../../../src/budgeting/execution/forecast-milestone.ts'
import { givePlan } from '../../../src/budgeting/execution/give-plan.ts'
import { withdrawEnd } from '../../../src/budgeting/execution/withdraw-end.ts'
import { broken } from '../../../src/law/rule.ts'
import { recordEvent } from '../../../src/registry/record-event.ts'
import { loadDecision } from '../../../src/registry/store.ts'
import { accept } from '../../../src/spending/accept.ts'
import { commit } from '../../../src/spending/commit.ts'
import { payAct } from '../../../src/spending/pay.ts'
import { signContract } from '../../../src/spending/contracts/sign-contract.ts'
import { creditAct } from '../../../src/spending/reduce-debt.ts'
import { release } from '../../../src/spending/release.ts'
import { reverse } from '../../../src/spending/reverse.ts'
import { contractTermsIn } from '../../../src/reporting/reports/state-store.ts'
import { loadProject } from '../../../src/budgeting/store.ts'
import { openWire } from '../../support/house.ts'
import { document, openAwarded, reason } from './awarded.ts'

const on = '2028-02-28'
const delivered = 'Пляцоўка з арэлямі.'
const assets = [{ name: { be: 'Пляцоўка' }, operator: { be: 'Жылкамунгас' }, yearlyUpkeep: 120000, upkeepSource: { be: 'Бюджэт' } }]

t.test('a completed project gives back what it did not need, and nothing more happens to it but payments', t => {
  const house = openAwarded(t)
  const { clerk, coordinator, secretary, act, refuses, attempt, approved, build, credit, published, projects: [p1,,, p4] } = house
  const complete = (wish: Partial<Complete> = {}) => (its: Parameters<typeof completeProject>[0]) => completeProject(its, { projectId: p1, on, delivered, document, assets: [], ...wish })
  act(coordinator, its => givePlan(its, { projectId: p1, plan: { tasks: [{ id: 'T1', name: 'Работы', kind: 'works', unit: 'calendar', duration: 20 }] } }))
  t.same(refuses(complete({ projectId: p4 }), coordinator), ['project-awarded'])
  t.same(refuses(complete({ on: '2028-03-02' }), coordinator), ['not-in-future'])
  t.same(refuses(complete({ on: '2028-01-14' }), coordinator).slice(0, 1), ['changed-after-award'])
  t.same(refuses(complete({ on: '2027-12-31' }), coordinator).slice(0, 1), ['within-budget-year'])
  const { works, promise } = build(p1, { price: 25000, accepted: 20000, paid: 5000, retained: 1000, on: '2028-02-20' })
  t.match(attempt(complete(), coordinator), [{ rule: 'nothing-is-open', because: 'For J001 50.00 is promised and neither accepted nor released.' }, { rule: 'completed-when-accepted' }])
  const rest = act(clerk, its => release(its, { commitmentId: promise.id, amount: 5000, on: '2028-02-25', document, reason }))
  t.match(attempt(complete(), coordinator)[0], { rule: 'nothing-is-open', because: `For J001 wait voucher-${rest.id}.` })
  approved(rest)
  t.match(attempt(complete(), coordinator), [{ rule: 'completed-when-accepted', because: `Of J001 were not accepted by ${on}: T1.` }])
  act(coordinator, its => acceptMilestone(its, { projectId: p1, task: 'T1', on: '2028-02-26', document, actId: works.id }))
  t.same(refuses(complete({ on: '2028-02-25' }), coordinator), ['completed-when-accepted'], 'the task was accepted a day later')
  t.same(refuses(complete({ on: '2028-02-24' }), coordinator).includes('ends-after-its-steps'), true)
  act(coordinator, complete())
  t.same(['J001:Allocated', 'J001:Spent', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [0, 20000, 15000])
  t.same(house.faults(), [])

  const decisionId = published('2028-02-28')
  const ended = ['project-runs']
  t.same(refuses(complete(), coordinator), ended)
  t.same(refuses(its => changeAward(its, { projectId: p1, decisionId, on: '2028-03-01', scope: 'Іншае', reason }), secretary), ended)
  t.same(refuses(its => signContract(its, { supplierId: house.supplierId, projectId: p1, subject: 'Работы', price: 100, signedOn: on, dueOn: '2028-09-30', document })).slice(0, 1), ended)
  t.same(refuses(its => commit(its, { contractId: 1, amount: 1, on, document })).slice(0, 1), ended)
  t.same(refuses(its => forecastMilestone(its, { projectId: p1, task: 'T1', on: '2028-05-01', reason }), coordinator).slice(0, 1), ended)
  t.same(refuses(its => acceptMilestone(its, { projectId: p1, task: 'T1', on, document }), coordinator).slice(0, 1), ended)
  t.same(refuses(its => withdrawAcceptance(its, { acceptanceId: 1, reason }), coordinator), ended)
  t.match(attempt(its => reverse(its, { entry: promise.outcome!.entry!, on, document, reason }), clerk).at(-1), { rule: 'later-steps-first', because: /end-1/ })
  approved(act(clerk, its => payAct(its, { parentId: works.id, amount: 10000, on: '2028-03-01', document })))
  approved(act(clerk, its => creditAct(its, { parentId: works.id, amount: 500, on: '2028-03-01', document, reason })))
  t.same(refuses(its => accept(its, { commitmentId: promise.id, amount: 500, on: '2028-03-01', document })), ended, 'what a credit note opened again is released only')
  approved(act(clerk, its => release(its, { commitmentId: promise.id, amount: 500, on: '2028-03-01', document, reason })))
  t.same(house.faults(), [])

  act(secretary, its => withdrawEnd(its, { endId: 1, reason }))
  t.same(['J001:Allocated', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [10500, 5000])
  t.same(refuses(its => withdrawEnd(its, { endId: 1, reason }), secretary), ['end-withdrawn-once'])
  act(coordinator, complete({ on: '2028-03-01', assets }))
  t.same(['J001:Allocated', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [0, 15500])
  t.same(house.faults(), [])
  t.end()
})

t.test('a project ends on the day of its last act of acceptance at the earliest, and gets no plan afterwards', t => {
  const house = openAwarded(t)
  const { clerk, coordinator, act, approved, refuses, build, projects: [p1] } = house
  const complete = (day: string) => (its: Parameters<typeof completeProject>[0]) => completeProject(its, { projectId: p1, on: day, delivered, document, assets: [] })
  const { promise } = build(p1, { price: 5000, on: '2028-02-10' })
  approved(act(clerk, its => accept(its, { commitmentId: promise.id, amount: 5000, on: '2028-02-20', document })))
  t.same(refuses(complete('2028-02-19'), coordinator), ['ends-after-its-steps'])
  act(coordinator, complete('2028-02-20'))
  t.same(refuses(its => givePlan(its, { projectId: p1, plan: { tasks: [{ id: 'T1', name: 'Работы', kind: 'works', unit: 'calendar', duration: 20 }] } }), coordinator), ['project-runs'])
  t.same(house.faults(), [])
  t.end()
})

t.test('the term of a contract is told by the acts that stand', t => {
  const house = openAwarded(t)
  const { clerk, act, approved, build, db, projects: [p1] } = house
  const { works } = build(p1, { price: 5000, accepted: 5000, on: '2028-02-20' })
  const term = () => contractTermsIn(db, loadProject(db, p1).fundId).get(p1)
  t.match(term(), { accepted: true, acceptedOn: '2028-02-20' })
  approved(act(clerk, its => reverse(its, { entry: works.outcome!.entry!, on: '2028-02-20', document, reason })))
  t.match(term(), { accepted: false, acceptedOn: undefined }, 'an act that was reversed accepted nothing')
  t.end()
})

t.test('where the plan foresees an upkeep, the thing that is kept up is recorded', t => {
  const facts = { project: { code: 'J001', fundCode: 'F01', budgetYear: 2028, awarded: true, awardedOn: '2028-01-15' }, on, committed: 0, awaiting: [], open: [], upkeep: 1, assets: 0 }
  t.same(broken(completionRules, facts).map(({ rule, because }) => [rule.id, because]), [['object-is-recorded', 'The plan of J001 foresees an upkeep of 0.01 a year, and nothing is recorded that is kept up.']])
  t.same(broken(completionRules, { ...facts, assets: 1 }), [])
  t.same(broken(completionRules, { ...facts, upkeep: 0 }), [])
  t.end()
})

t.test('the Rada gives a project up by a published decision, and only it brings it back', t => {
  const house = openAwarded(t)
  const { secretary, act, refuses, build, credit, decide, suspend, published, projects: [, p2] } = house
  const silent = decide('2028-02-28')
  const decisionId = published('2028-02-28')
  const abandon = (wish: Partial<Abandon> = {}) => (its: Parameters<typeof abandonProject>[0]) => abandonProject(its, { projectId: p2, on, delivered: 'Толькі праект.', document, decisionId, reason, ...wish })
  t.same(refuses(abandon({ decisionId: decide('2028-02-28', house.places.uprava) }), secretary), ['cycle-by-the-rada', 'change-is-published'])
  t.same(refuses(abandon({ decisionId: silent }), secretary), ['change-is-published'])
  t.same(refuses(abandon({ on: '2028-02-27' }), secretary), ['decision-before-act'])
  build(p2, { price: 3000, accepted: 3000, paid: 3000 })
  act(secretary, abandon())
  t.same(['J002:Allocated', 'J002:Spent', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [0, 3000, 22000])
  t.same(refuses(its => withdrawEnd(its, { endId: 1, reason }), secretary), ['given-up-by-decision'])
  suspend(decisionId)
  t.same(refuses(its => withdrawEnd(its, { endId: 1, reason }), secretary), ['given-up-by-decision'], 'a decision that is suspended may come into force again')
  act(secretary, its => recordEvent(its, { decisionId, seen: loadDecision(house.db, decisionId).version, event: 'annulled', on: '2028-03-01', document, reason }))
  act(secretary, its => withdrawEnd(its, { endId: 1, reason }))
  t.equal(credit('Equity:Budget:F01:J002:Allocated'), 17000)
  t.same(house.faults(), [])
  t.end()
})

t.test('ends and the things that were made over REST', async t => {
  const house = openAwarded(t)
  const wire = openWire(t, house)
  const { tokens, projects: [p1, p2], published } = house
  const made = { name: { be: 'Пляцоўка' }, operator: { be: 'Жылкамунгас' }, yearly_upkeep: '1200.00', upkeep_source: { be: 'Бюджэт' } }
  const done = await wire.post(`/v1/projects/project-${p1}/completion`, { on, delivered, document, assets: [made] }, tokens.coordinator)
  t.equal(done.status, 201)
  t.match(done.body, { ended: { ending: 'completed', on }, as_of: on, money: { final: '0.00', left: '0.00' }, ends: [{ id: 'end-1', ending: 'completed', on, delivered, saved: '300.00', withdrawn: false, assets: [{ id: 'asset-1', ...made }] }] })
  t.strictSame((await wire.get('/v1/assets', tokens.auditor)).body, { assets: [{ id: 'asset-1', ...made, project: `project-${p1}`, completed_on: on }], next: null })
  const undone = await wire.post('/v1/project-ends/end-1/withdrawal', { reason }, tokens.secretary)
  t.match(undone.body, { money: { final: '300.00' }, ends: [{ withdrawn: true }] })
  t.notOk('ended' in undone.body)
  t.strictSame((await wire.get('/v1/assets', tokens.auditor)).body, { assets: [], next: null })
  const given = await wire.post(`/v1/projects/project-${p2}/abandonment`, { decision: `decision-${published('2028-02-28')}`, on, delivered, reason, document }, tokens.secretary)
  t.match(given.body, { ended: { ending: 'abandoned', on }, ends: [{ ending: 'abandoned', reason, saved: '200.00' }] })
})
