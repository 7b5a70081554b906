import t from 'tap'
import { acceptMilestone, withdrawAcceptance } from '../../../src/budgeting/execution/accept-milestone.ts'
import { forecastMilestone } from '../../../src/budgeting/execution/forecast-milestone.ts'
import { givePlan } from '../../../src/budgeting/execution/give-plan.ts'
import { showProject } from '../../../src/budgeting/execution/show-project.ts'
import type { WorkPlan } from '../../../src/budgeting/feasibility/plan.ts'
import { civilDateOf } from '../../../src/calendar/civil-date.ts'
import { reverse } from '../../../src/spending/reverse.ts'
import { openWire } from '../../support/house.ts'
import { document, openAwarded, reason } from './awarded.ts'

/** Thirty days from the award on, then forty working days, and painting that may begin with them. */
const plan: WorkPlan = {
  tasks: [
    { id: 'T1', name: 'Праект', kind: 'design', unit: 'calendar', duration: 30 },
    { id: 'T2', name: 'Работы', kind: 'works', unit: 'working', duration: 40, after: [{ task: 'T1' }] },
    { id: 'T3', name: 'Фарбаванне', kind: 'works', unit: 'calendar', duration: 10, after: [{ task: 'T2', relation: 'start_to_start' }] }
  ]
}

t.test('milestones are planned from the award on, forecast, and accepted in their order', t => {
  const house = openAwarded(t)
  const { coordinator, clerk, clock, db, refuses, act, build, projects: [p1, p2,, p4] } = house
  const accept = (task: string, on: string, actId?: number) => (its: Parameters<typeof acceptMilestone>[0]) => acceptMilestone(its, { projectId: p1, task, on, document, ...(actId === undefined ? {} : { actId }) })
  const forecast = (task: string, on: string, projectId = p1) => (its: Parameters<typeof acceptMilestone>[0]) => forecastMilestone(its, { projectId, task, on, reason })
  const progress = () => showProject(db, p1, civilDateOf(clock.now())).progress

  t.same(refuses(forecast('T1', '2028-06-01'), coordinator), ['task-of-the-plan'], 'without a plan there is no task')
  t.equal(progress(), undefined)
  act(coordinator, its => givePlan(its, { projectId: p1, plan }))
  t.same(refuses(its => givePlan(its, { projectId: p1, plan }), coordinator), ['planned-once'])
  t.same(refuses(its => givePlan(its, { projectId: p2, plan: { tasks: [{ ...plan.tasks[0]!, after: [{ task: 'T1' }] }] } }), coordinator), ['no-circle-of-tasks'])

  // 30 days from 15 January end on 13 February; 40 working days follow, with 8 March free; it is 1 March now.
  const planned = showProject(db, p1, '2028-03-01').milestones.map(milestone => milestone.planned)
  t.same(planned.map(dates => dates?.from), ['2028-01-15', '2028-02-14', '2028-02-14'])
  t.same(planned.map(dates => dates?.until), ['2028-02-13', '2028-04-10', '2028-02-23'])
  t.same(progress(), { tasks: 3, accepted: 0, plannedOn: '2028-04-10', expectedOn: '2028-04-10' })

  act(coordinator, its => givePlan(its, { projectId: p4, plan }))
  t.same(refuses(forecast('T1', '2028-06-01', p4), coordinator), ['project-awarded'], 'a project of the reserve list is not carried out')
  t.same(refuses(forecast('T9', '2028-06-01'), coordinator), ['task-of-the-plan'])
  t.same(refuses(forecast('T2', '2028-02-29'), coordinator), ['forecast-lies-ahead'])
  act(coordinator, forecast('T2', '2028-05-05'))
  act(coordinator, forecast('T2', '2028-04-20'))
  t.same(progress(), { tasks: 3, accepted: 0, plannedOn: '2028-04-10', expectedOn: '2028-04-20', delay: { days: 10, since: '2028-04-11' } })

  t.same(refuses(accept('T1', '2028-03-02'), coordinator), ['not-in-future'])
  t.same(refuses(accept('T1', '2028-01-14'), coordinator), ['accepted-after-award'])
  t.same(refuses(accept('T1', '2027-12-30'), coordinator), ['within-budget-year', 'accepted-after-award'])
  t.same(refuses(accept('T2', '2028-02-20'), coordinator), ['predecessors-accepted'])
  act(coordinator, accept('T3', '2028-02-20'))
  act(coordinator, accept('T1', '2028-02-18'))
  t.same(refuses(accept('T1', '2028-02-18'), coordinator), ['accepted-once'])
  t.same(refuses(forecast('T1', '2028-06-01'), coordinator), ['accepted-once'])
  t.same(refuses(accept('T2', '2028-02-17'), coordinator), ['predecessors-accepted'], 'its predecessor was accepted later')

  const { works, promise } = build(p1, { price: 30000, accepted: 10000 })
  const other = build(p2, { price: 20000, accepted: 100 })
  t.same(refuses(accept('T2', '2028-02-25', other.works.id), coordinator), ['accepted-by-its-act'])
  t.throws(() => act(coordinator, accept('T2', '2028-02-25', promise.id)), /There is no act/)
  clock.set('2028-05-02T09:00:00.000Z')
  act(coordinator, accept('T2', '2028-05-02', works.id))
  t.same(progress(), { tasks: 3, accepted: 3, plannedOn: '2028-04-10', expectedOn: '2028-05-02', delay: { days: 22, since: '2028-04-11' } })

  t.match(house.attempt(its => reverse(its, { entry: works.outcome!.entry!, on: '2028-05-02', document, reason }), clerk), [{ rule: 'later-steps-first', because: /acceptance-3/ }])
  t.same(refuses(its => withdrawAcceptance(its, { acceptanceId: 2, reason }), coordinator), ['later-tasks-first'])
  act(coordinator, its => withdrawAcceptance(its, { acceptanceId: 3, reason }))
  t.same(refuses(its => withdrawAcceptance(its, { acceptanceId: 3, reason }), coordinator), ['acceptance-withdrawn-once'])
  t.same(refuses(its => reverse(its, { entry: works.outcome!.entry!, on: '2028-05-02', document, reason }), clerk), [])
  t.same(progress(), { tasks: 3, accepted: 2, plannedOn: '2028-04-10', expectedOn: '2028-05-02', delay: { days: 22, since: '2028-04-11' } }, 'the forecast has passed: today at the earliest')
  t.same(house.faults(), [])
  t.end()
})

t.test('milestones over REST', async t => {
  const house = openAwarded(t)
  const wire = openWire(t, house)
  const { tokens, projects: [p1], clock } = house
  const at = `/v1/projects/project-${p1}`
  t.equal((await wire.post(`${at}/plan`, { plan }, tokens.clerk)).status, 403)
  t.equal((await wire.post(`${at}/plan`, { plan }, tokens.coordinator)).status, 201)
  t.equal((await wire.post(`${at}/forecasts`, { task: 'T2', on: '2028-04-20', reason }, tokens.coordinator)).status, 201)
  const accepted = await wire.post(`${at}/acceptances`, { task: 'T1', on: '2028-02-15', document }, tokens.clerk)
  t.equal(accepted.status, 201)
  const { milestones, progress } = accepted.body
  t.strictSame(progress, { tasks: 3, accepted: 1, planned_on: '2028-04-10', expected_on: '2028-04-20', late: { days: 10, since: '2028-04-11' } })
  t.strictSame(milestones, [
    { task: 'T1', name: 'Праект', kind: 'design', planned: { from: '2028-01-15', until: '2028-02-13' }, accepted: { acceptance: 'acceptance-1', on: '2028-02-15', document }, late: { days: 2, since: '2028-02-14' } },
    { task: 'T2', name: 'Работы', kind: 'works', planned: { from: '2028-02-14', until: '2028-04-10' }, forecast: { on: '2028-04-20', reason }, late: { days: 10, since: '2028-04-11' } },
    { task: 'T3', name: 'Фарбаванне', kind: 'works', planned: { from: '2028-02-14', until: '2028-02-23' }, late: { days: 7, since: '2028-02-24' } }
  ])
  const undone = await wire.post('/v1/acceptances/acceptance-1/withdrawal', { reason }, tokens.clerk)
  t.match(undone.body, { progress: { accepted: 0 }, milestones: [{ late: { days: 17, since: '2028-02-14' } }] })
  clock.set('2029-03-01T09:00:00.000Z')
  t.match((await wire.get(at, tokens.auditor)).body, { as_of: '2028-12-31', progress: { late: { days: 265, since: '2028-04-11' } } })
})
