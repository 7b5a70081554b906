import t from 'tap'
import { abandonProject } from '../../../src/budgeting/execution/end-project.ts'
import { givePlan } from '../../../src/budgeting/execution/give-plan.ts'
import { promoteProject } from '../../../src/budgeting/execution/promote-project.ts'
import { promotionRules } from '../../../src/budgeting/execution/promotion-rules.ts'
import { showProject } from '../../../src/budgeting/execution/show-project.ts'
import type { WorkPlan } from '../../../src/budgeting/feasibility/plan.ts'
import { broken } from '../../../src/law/rule.ts'
import { openWire } from '../../support/house.ts'
import { sha } from '../rada.ts'
import { document, openAwarded, reason } from './awarded.ts'

const lasting = (duration: number): WorkPlan => ({
  tasks: [
    { id: 'T1', name: 'Работы', kind: 'works', unit: 'calendar', duration },
    { id: 'T2', name: 'Прыёмка', kind: 'acceptance', unit: 'calendar', duration: 1, after: [{ task: 'T1' }] },
    { id: 'T3', name: 'Аплата', kind: 'payment', unit: 'calendar', duration: 1, after: [{ task: 'T2' }] }
  ]
})

t.test('savings fund the next project of the reserve list, by decision, if it can still be carried out', t => {
  const house = openAwarded(t, { regulated: true })
  const { secretary, coordinator, act, refuses, attempt, published, decide, opine, credit, build, projects: [p1, p2,, p4, p5] } = house
  const decisionId = published('2028-02-28', 'cd'.repeat(32))
  const promote = (projectId = p4, on = '2028-03-01') => (its: Parameters<typeof promoteProject>[0]) => promoteProject(its, { projectId, decisionId, on })
  t.same(refuses(promote(p1), secretary).slice(0, 1), ['promoted-from-the-reserve'])
  const byUprava = decide('2028-02-28', house.places.uprava)
  t.same(refuses(its => promoteProject(its, { projectId: p4, decisionId: byUprava, on: '2028-03-01' }), secretary).slice(0, 1), ['cycle-by-the-rada'])
  t.same(refuses(promote(p4, '2028-02-27'), secretary).slice(0, 1), ['decision-before-act'])
  t.match(attempt(promote(), secretary), [{ rule: 'still-feasible', because: /It has no work plan/ }, { rule: 'promotion-is-covered', because: 'J004 costs 120.00; Pool1 has 50.00 unallocated from 2028-03-01 on.' }])
  act(coordinator, its => givePlan(its, { projectId: p4, plan: lasting(200) }))
  act(coordinator, its => givePlan(its, { projectId: p5, plan: lasting(100) }))
  t.same(refuses(promote(), secretary), ['promotion-is-covered'])
  opine({ kind: 'amendment', id: sha }, '2028-02-27')
  const gaveUp = published('2028-02-28')
  act(secretary, its => abandonProject(its, { projectId: p2, on: '2028-02-28', decisionId: gaveUp, reason, delivered: 'Нічога.', document }))
  t.same(refuses(promote(p5), secretary), ['promoted-in-order'])
  t.same(refuses(promote(), secretary), ['opinion-of-the-budget-commission'])
  opine({ kind: 'amendment', id: 'cd'.repeat(32) }, '2028-02-27')
  act(secretary, promote())
  t.same(['J004:Allocated', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [12000, 13000])
  t.same(refuses(promote(), secretary).slice(0, 1), ['promoted-from-the-reserve'])
  const { project, promotion, progress } = showProject(house.db, p4, '2028-03-01')
  t.match(project, { allocated: 12000, awardDecisionId: decisionId, awardedOn: '2028-03-01' })
  t.same([promotion?.on, promotion?.doneOn, progress?.plannedOn], ['2028-03-01', '2028-09-18', '2028-09-17'], 'the 202nd day from 1 March on, the last of which is the payment')
  house.clock.set('2028-03-10T09:00:00.000Z')
  t.throws(() => build(p4, { price: 100 }), { message: /awarded on 2028-03-01; the contract is of 2028-02-01/ })
  t.same(house.faults(), [])

  house.clock.set('2028-10-01T09:00:00.000Z')
  t.match(attempt(promote(p5, '2028-10-01'), secretary), [{ rule: 'still-feasible', because: /J005, with money from 2028-10-01 on: .*2029-01/ }])
  t.match(attempt(promote(p5, '2028-05-01'), secretary), [{ rule: 'still-feasible', because: /J005, with money from 2028-10-01 on: / }], 'a promotion that is dated back brings no day back')
  t.same(house.faults(), [])
  t.end()
})

t.test('a project that can no longer be done is passed over; the order is kept otherwise', t => {
  const house = openAwarded(t)
  const { secretary, coordinator, act, refuses, published, credit, projects: [p1,,, p4, p5] } = house
  const decisionId = published('2028-02-28')
  act(secretary, its => abandonProject(its, { projectId: p1, on: '2028-02-28', decisionId, reason, delivered: 'Нічога.', document }))
  const promote = (projectId: number) => (its: Parameters<typeof promoteProject>[0]) => promoteProject(its, { projectId, decisionId, on: '2028-03-01' })
  act(coordinator, its => givePlan(its, { projectId: p5, plan: lasting(100) }))
  t.same(refuses(promote(p5), secretary).slice(0, 1), ['promoted-in-order'], 'nobody knows whether J004 can be done')
  act(coordinator, its => givePlan(its, { projectId: p4, plan: lasting(400) }))
  t.same(refuses(promote(p4), secretary), ['still-feasible'])
  act(secretary, promote(p5))
  t.equal(credit('Equity:Budget:F01:J005:Allocated'), 8000)
  t.same(house.faults(), [])
  t.end()
})

t.test('promotion: what the year, the award and exclusive pairs ask for', t => {
  const decision = { number: '7', adoptedOn: '2028-02-28', status: 'in_force', body: { kind: 'rada', name: { be: 'Рада' } } } as never
  const facts = {
    decision, on: '2028-03-01', deciders: [], cycle: { budgetYear: 2028 }, project: { code: 'J004', cost: 100, awarded: false }, pool: { code: 'Pool1', awardedOn: '2028-01-15' }, reserved: true, before: [],
    prospect: { planned: true, feasible: true, because: [] }, from: '2028-03-01', unallocated: 100, excludedBy: []
  }
  const refused = (change: object) => broken(promotionRules, { ...facts, ...change }).map(({ rule }) => rule.id)
  t.same(refused({}), [])
  t.same(refused({ cycle: { budgetYear: 2027 } }), ['in-the-budget-year'])
  t.same(refused({ pool: { code: 'Pool1', awardedOn: '2028-03-02' } }), ['promoted-after-award'])
  t.same(refused({ excludedBy: ['J001'] }), ['not-excluded-by-another'])
  t.same(refused({ reserved: false }), ['promoted-from-the-reserve'])
  t.same(refused({ unallocated: 99 }), ['promotion-is-covered'])
  t.end()
})

t.test('the reserve list over REST', async t => {
  const house = openAwarded(t)
  const wire = openWire(t, house)
  const { tokens, pool, projects: [p1,,, p4, p5], published } = house
  const reserve = async () => (await wire.get(`/v1/pools/pool-${pool}/reserve`, tokens.auditor)).body
  await wire.post(`/v1/projects/project-${p4}/plan`, { plan: lasting(28) }, tokens.coordinator)
  t.match(await reserve(), {
    unallocated: '50.00',
    reserve: [
      { project: `project-${p4}`, code: 'J004', cost: '120.00', promoted: false, feasible: true, done_on: '2028-03-30', because: [] },
      { project: `project-${p5}`, promoted: false, feasible: false, because: ['It has no work plan.'] }
    ]
  })
  const decision = `decision-${published('2028-02-28')}`
  await wire.post(`/v1/projects/project-${p1}/abandonment`, { decision, on: '2028-02-28', delivered: 'Нічога.', reason, document }, tokens.secretary)
  const promoted = await wire.post(`/v1/projects/project-${p4}/promotion`, { decision, on: '2028-03-01' }, tokens.secretary)
  t.match(promoted.body, { award: { decision, on: '2028-03-01', amount: '120.00' }, promotion: { decision, done_on: '2028-03-30' }, progress: { planned_on: '2028-03-29' }, money: { left: '120.00' } })
  t.match(await reserve(), { unallocated: '230.00', reserve: [{ promoted: true }, { promoted: false }] })
})
