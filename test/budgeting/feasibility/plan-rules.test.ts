import t from 'tap'
import { checkFeasibility } from '../../../src/budgeting/feasibility/check.ts'
import { examinePlan } from '../../../src/budgeting/feasibility/examine.ts'
import { planRules } from '../../../src/budgeting/feasibility/plan-rules.ts'
import type { ProjectCost, Task } from '../../../src/budgeting/feasibility/plan.ts'
import { broken } from '../../../src/law/rule.ts'
import { line, planned, playgroundCost, playgroundPlan, task } from './playground.ts'

const faults = (tasks: readonly Task[], cost: ProjectCost = playgroundCost) => broken(planRules, examinePlan({ tasks }, cost, 2027)).map(({ rule, because }) => `${rule.id}: ${because}`)
const chain = (...ids: string[]) => ids.map((id, at) => task(id, 'works', 1, 'working', [ids[(at + 1) % ids.length]!]))

t.test('a plan that can be computed has no fault', t => {
  t.strictSame(faults(playgroundPlan.tasks), [])
  t.end()
})

t.test('each fault is told with its path in the document', t => {
  for (const [what, tasks, ...expected] of [
    ['an id twice', [task('A', 'works', 1, 'working'), task('B', 'works', 1, 'working'), task('A', 'works', 2, 'working')], 'tasks-told-apart: plan/tasks/2/id is A again.'],
    ['an unknown predecessor', [task('A', 'works', 1, 'working'), task('B', 'works', 1, 'working', ['A', 'X'])], 'predecessors-known: plan/tasks/1/after/1 names X, which is no task of the plan.'],
    ['itself', chain('A'), 'no-circle-of-tasks: plan/tasks has a circle: A → A.'],
    ['each other', chain('A', 'B'), 'no-circle-of-tasks: plan/tasks has a circle: B → A → B.'],
    // A waits for B, B for C, C for A: so C comes before B, B before A, A before C.
    ['three in a circle', chain('A', 'B', 'C'), 'no-circle-of-tasks: plan/tasks has a circle: C → B → A → C.'],
    ['a circle behind other tasks', [task('S', 'design', 1, 'working'), task('E', 'works', 1, 'working', ['B']), ...chain('A', 'B').map(one => ({ ...one, after: [...one.after!, { task: 'S' }] }))], 'no-circle-of-tasks: plan/tasks has a circle: A → B → A.'],
    ['a circle over starts', [task('A', 'works', 1, 'working', [{ task: 'B', relation: 'start_to_start' }]), task('B', 'works', 1, 'working', [{ task: 'A', relation: 'start_to_start' }])], 'no-circle-of-tasks: plan/tasks has a circle: B → A → B.'],
    ['three points upside down', [task('A', 'works', { optimistic: 5, likely: 4, pessimistic: 9 }, 'working')], 'three-points-in-order: plan/tasks/0/duration is 5, 4, 9.'],
    ['a pessimist who is no pessimist', [task('A', 'works', { optimistic: 3, likely: 4, pessimistic: 3 }, 'working')], 'three-points-in-order: plan/tasks/0/duration is 3, 4, 3.'],
    ['a day before the period', [task('A', 'works', 1, 'working', [], { earliest_start: '2026-12-31' })], 'not-before-the-period: The period begins on 2027-01-01; plan/tasks/0/earliest_start is 2026-12-31.'],
    ['two faults', [task('A', 'works', { optimistic: 2, likely: 1, pessimistic: 1 }, 'working', ['A'])], 'no-circle-of-tasks: plan/tasks has a circle: A → A.', 'three-points-in-order: plan/tasks/0/duration is 2, 1, 1.']
  ] as const) t.strictSame(faults(tasks), expected, what)
  t.strictSame(faults([task('A', 'works', { optimistic: 2, likely: 2, pessimistic: 2 }, 'working', [], { earliest_start: '2027-01-01' })]), [], 'three equal points, and the first day of the period')
  t.end()
})

t.test('a cost that the ledger cannot hold', t => {
  const faultsOf = (cost: ProjectCost) => faults(playgroundPlan.tasks, cost)
  const most = '90071992547409.91'
  t.strictSame(faultsOf({ lines: [line({ quantity: '1', unit_price: most, vat_percent: '0' })] }), [], 'the most that there is')
  t.strictSame(faultsOf({ lines: [line(), line({ quantity: '2', unit_price: most, vat_percent: '0' })] }), ['cost-within-the-ledger: cost/lines/1 comes to more than 90071992547409.91.'])
  t.strictSame(faultsOf({ lines: [line({ quantity: '1', unit_price: most, vat_percent: '0.01' })] }), ['cost-within-the-ledger: cost/lines/0 comes to more than 90071992547409.91.'])
  t.strictSame(faultsOf({ lines: [line({ quantity: '1', unit_price: most, vat_percent: '0' }), line({ quantity: '0.01', unit_price: '1.00', vat_percent: '0' })] }), ['cost-within-the-ledger: cost/lines comes to more than 90071992547409.91.'])
  t.strictSame(faultsOf({ lines: [line({ sources: [{ from: 'pool', amount: most }, { from: 'pool', amount: most }] })] }), ['cost-within-the-ledger: cost/lines/0 comes to more than 90071992547409.91.'], 'sources beyond it')
  t.end()
})

t.test('many faults are told in few words', t => {
  const tasks = Array.from({ length: 14 }, (_, at) => task(`A${at}`, 'works', 1, 'working', ['X']))
  t.match(faults(tasks)[0], /^predecessors-known: plan\/tasks\/0\/after\/0 names X; .*plan\/tasks\/9\/after\/0 names X; and 4 more, which is no task/)
  t.end()
})

t.test('a plan that cannot be computed is not judged', t => {
  t.throws(() => checkFeasibility(planned(chain('A', 'B'))), { message: 'plan/tasks has a circle: B → A → B.' })
  t.end()
})

t.test('a long chain, and a circle of all tasks, are looked through without running out of stack', t => {
  const ids = Array.from({ length: 5000 }, (_, at) => `T${at}`)
  const long = ids.map((id, at) => task(id, 'works', 1, 'working', at === 0 ? [] : [ids[at - 1]!]))
  t.equal(examinePlan({ tasks: long.toReversed() }, playgroundCost, 2027).inOrder.at(-1)?.id, 'T4999')
  t.equal(examinePlan({ tasks: chain(...ids) }, playgroundCost, 2027).circle.length, 5001)
  t.end()
})
