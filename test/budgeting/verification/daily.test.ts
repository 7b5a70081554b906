import t from 'tap'
import { alertsIn } from '../../../src/budgeting/verification/alert-store.ts'
import { expectBudget } from '../../../src/budgeting/verification/expect-budget.ts'
import { followProposals } from '../../../src/budgeting/verification/follow.ts'
import { ballotOf } from '../../../src/budgeting/verification/list-store.ts'
import { recheck } from '../../../src/budgeting/verification/recheck.ts'
import { setHramada } from '../../../src/registry/set-hramada.ts'
import { daily, dailyChecks } from '../../../src/reporting/daily.ts'
import { publish as publishAll } from '../../../src/reporting/publish.ts'
import { openWire } from '../../support/house.ts'
import { documentFor, plan } from '../proposals/yard.ts'
import { openOffice } from './office.ts'

const inVerification = '2027-04-05T09:00:00.000Z'
const long = { tasks: plan.tasks.map(task => task.id === 'T2' ? { ...task, duration: 130 } : task) }

t.test('the service looks at the checks once a day, before it publishes, and leaves no line where nothing changed', async t => {
  const { supported, coordinator, secretary, clock, cycle, judge, publish, as, service } = openOffice(t)
  const { id } = supported(documentFor(1, { plan: long }))
  as(secretary.actor, act => setHramada(act, { kind: 'rural', name: { be: 'Грамада' } }))
  clock.set(inVerification)
  judge(id)
  publish()
  const lines = () => (service.reader.$client.prepare("SELECT json_extract(body, '$.action') FROM audit_log WHERE json_extract(body, '$.actor.type') = 'system' AND json_extract(body, '$.action') <> 'test.member'").pluck().all() as string[])
  await dailyChecks(service)
  await daily(service)
  t.strictSame(lines(), ['reporting.publish'])
  as(coordinator.actor, act => expectBudget(act, { cycleId: cycle.id, on: '2028-06-01', reason: 'The state budget is late.' }))
  await dailyChecks(service)
  t.strictSame(lines(), ['reporting.publish'], 'not twice in a day')
  clock.set('2027-04-06T09:00:00.000Z')
  await dailyChecks(service)
  await daily(service)
  t.strictSame(lines(), ['reporting.publish', 'verification.recheck', 'reporting.publish'])
  t.match(alertsIn(service.reader, cycle.id), [{ proposalId: id, state: 'open' }])
  clock.set('2029-01-01T09:00:00.000Z')
  await dailyChecks(service)
  t.equal(lines().length, 3, 'a cycle whose year is over is left alone')
})

t.test('a text that had to be erased is gone everywhere, and what was decided stays', async t => {
  const office = openOffice(t)
  const wire = openWire(t, office)
  const { supported, coordinator, secretary, clock, cycle, judge, publish, as, service, auditor, toTheList, settle } = office
  const [{ id, reference }, { id: other }] = [supported(), supported()]
  clock.set(inVerification)
  for (const one of [id, other]) judge(one)
  publish()
  as(secretary.actor, act => {
    act.db.$client.prepare('DELETE FROM note WHERE id IN (SELECT document_note FROM proposal_version WHERE proposal_id = ?)').run(id)
    act.db.$client.prepare('DELETE FROM note WHERE id IN (SELECT verdict_note FROM feasibility_check WHERE proposal_id = ?)').run(id)
    act.db.$client.prepare('DELETE FROM note WHERE id IN (SELECT words_note FROM criterion_answer WHERE proposal_id = ?)').run(id)
    act.tell({ action: 'test.erase', target: { type: 'proposal', id: `proposal-${id}` } })
  })
  as(secretary.actor, act => publishAll(act, 'officer'))
  t.match((await wire.get('/v1/public/cycles/cycle-1/proposals/1')).body, { document: null, state: 'submitted', verdict: { passed: true, check: { feasible: true, verdict: null } } })
  t.match((await wire.get('/v1/public/cycles/cycle-1/proposals')).body.proposals, [{ number: 1, title: null }, { number: 2 }])
  t.match(followProposals(service.reader, reference, '2027-04-05'), { proposals: [{ versions: [{ document: null }], verdict: { passed: true } }] })
  t.match((await wire.get(`/v1/proposals/proposal-${id}`, auditor.token)).body.versions, [{ document: null }])
  as(coordinator.actor, act => expectBudget(act, { cycleId: cycle.id, on: '2028-02-01', reason: 'Late.' }))
  t.match(as(coordinator.actor, act => recheck(act, cycle.id)), { looked: 2, run: 1 }, 'what was erased cannot be checked again')
  toTheList()
  settle()
  t.strictSame(ballotOf(service.reader, cycle.id).map(({ number }) => number), [2], 'nor stand for election')
})
