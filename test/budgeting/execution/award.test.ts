import t from 'tap'
import { award } from '../../../src/budgeting/award.ts'
import { deviationRules } from '../../../src/budgeting/execution/award-rules.ts'
import { showCycle } from '../../../src/budgeting/show-cycle.ts'
import { broken } from '../../../src/law/rule.ts'
import { publish } from '../../../src/reporting/publish.ts'
import { openWire } from '../../support/house.ts'
import { openAwarded } from './awarded.ts'

t.test('the result is adopted as a whole, after the opinion of the budget commission', t => {
  const house = openAwarded(t, { regulated: true, awarded: false })
  const { pool, secretary, decide, opine, refuses, act, credit, pools, db } = house
  const decisionId = decide('2028-01-15')
  const adopt = (id = decisionId) => (its: Parameters<typeof award>[0]) => award(its, { poolId: pool, decisionId: id, on: '2028-01-15' })
  t.same(refuses(adopt(), secretary), ['opinion-of-the-budget-commission'])
  opine({ kind: 'award', id: `pool-${pools[1]!.id}` }, '2028-01-12')
  opine({ kind: 'award', id: `pool-${pool}` }, '2028-01-16')
  t.same(refuses(adopt(), secretary), ['opinion-of-the-budget-commission'], 'one on another pool and one that came later are none')
  opine({ kind: 'award', id: `cycle-${house.cycle}` }, '2028-01-12')
  act(secretary, adopt())
  t.same(['J001', 'J002', 'J003', 'J004'].map(code => credit(`Equity:Budget:F01:${code}:Allocated`)), [30000, 20000, 15000, 0])
  t.equal(credit('Equity:Budget:F01:Pool1:Unallocated'), 5000)
  t.same(refuses(adopt(), secretary), ['awarded-once'])
  t.same(showCycle(db, house.cycle, house.clock.now().toISOString()).pools[0]!.award!.deviations, [])
  t.same(house.faults(), [])
  t.end()
})

t.test('where the Rada deviates, it says of each project what it gets instead and why, and publishes that first', async t => {
  const house = openAwarded(t, { awarded: false })
  const { pool, secretary, decide, refuses, act, credit, published, projects: [p1, p2, p3, p4, p5] } = house
  const reason = 'The ground belongs to a neighbour.'
  const deviating = (decisionId: number, ...deviations: [number, number][]) => (its: Parameters<typeof award>[0]) =>
    award(its, { poolId: pool, decisionId, on: '2028-01-15', deviations: deviations.map(([projectId, amount]) => ({ projectId, amount, reason })) })
  const silent = decide('2028-01-15')
  t.same(refuses(deviating(silent, [p1, 0]), secretary), ['deviation-published'])
  const open = published('2028-01-15')
  t.same(refuses(deviating(open, [999, 0]), secretary), ['deviation-names-its-projects'])
  t.same(refuses(deviating(open, [p1, 0], [p1, 100]), secretary), ['deviation-names-its-projects'])
  t.same(refuses(deviating(open, [p1, 30000]), secretary), ['deviation-deviates'])
  t.same(refuses(deviating(open, [p4, 0]), secretary), ['deviation-deviates'])
  t.same(refuses(deviating(open, [p2, 20001]), secretary), ['deviation-within-cost'])
  t.same(refuses(deviating(open, [p4, 12000]), secretary), ['no-overdraft'], 'the pool has 50.00 left')
  act(secretary, deviating(open, [p1, 0], [p2, 19999], [p4, 12000], [p5, 8000]))
  t.same(['J002', 'J003', 'J004', 'J005'].map(code => credit(`Equity:Budget:F01:${code}:Allocated`)), [19999, 15000, 12000, 8000])
  t.equal(credit('Equity:Budget:F01:J001:Allocated'), 0)
  t.equal(credit('Equity:Budget:F01:Pool1:Unallocated'), 15001)
  t.same(house.faults(), [])

  const wire = openWire(t, house)
  const { deviations } = (await wire.get(`/v1/cycles/cycle-${house.cycle}`, house.tokens.clerk)).body.pools[0].award
  t.strictSame(deviations, [[p1, '300.00', '0.00'], [p2, '200.00', '199.99'], [p4, '0.00', '120.00'], [p5, '0.00', '80.00']]
    .map(([id, voted, awarded]) => ({ project: `project-${id}`, voted, awarded, decision: `decision-${open}`, reason })))
  act(secretary, its => publish(its, 'officer'))
  const shown = (await wire.get(`/v1/public/cycles/cycle-${house.cycle}`)).body.pools[0].projects
  t.match(shown[0], { winner: true, deviation: { voted: '300.00', awarded: '0.00', decision: { id: `decision-${open}` }, reason } })
  t.notOk('allocated' in shown[0] || 'deviation' in shown[2])
  t.match((await wire.get(`/v1/projects/project-${p1}`, house.tokens.auditor)).body, { code: 'J001', deviation: { awarded: '0.00' }, milestones: [] })
  t.match((await wire.get(`/v1/projects/project-${p3}`, house.tokens.auditor)).body, { award: { amount: '150.00', on: '2028-01-15' }, money: { final: '150.00', left: '150.00' } })
})

t.test('of two projects that exclude each other one is awarded', t => {
  const projects = [1, 2].map(id => ({ id, code: `J00${id}`, title: '', externalId: `p${id}`, cost: 100, voted: id === 1 ? 100 : 0 }))
  const facts = { decision: { number: '7', publication: { on: '2028-01-15', url: '', sha256: '' } }, pool: { code: 'Pool1' }, projects, deviations: [{ projectId: 2, amount: 100, reason: '' }], together: [] }
  t.same(broken(deviationRules, facts), [])
  t.same(broken(deviationRules, { ...facts, together: [['J001', 'J002']] as const }).map(({ rule, because }) => [rule.id, because]), [['only-one-is-carried-out', 'J001 and J002 exclude each other.']])
  t.end()
})
