import { createHash } from 'node:crypto'
import t from 'tap'
import { canonicalJson } from '../../../src/audit/canonical-json.ts'
import { appropriate } from '../../../src/budgeting/appropriate.ts'
import { raisePair } from '../../../src/budgeting/proposals/raise-pair.ts'
import { resolvePair } from '../../../src/budgeting/proposals/resolve-pair.ts'
import { signatureKey } from '../../../src/budgeting/proposals/support-proposal.ts'
import { withdrawProposal } from '../../../src/budgeting/proposals/withdraw-proposal.ts'
import { acknowledgeAlert } from '../../../src/budgeting/verification/acknowledge-alert.ts'
import { alertsIn } from '../../../src/budgeting/verification/alert-store.ts'
import { lastCheckOf } from '../../../src/budgeting/verification/check-store.ts'
import { expectBudget } from '../../../src/budgeting/verification/expect-budget.ts'
import { ballotOf, exclusivePairsOf, finalListOf, planOfProject } from '../../../src/budgeting/verification/list-store.ts'
import { nameBudgetLine } from '../../../src/budgeting/verification/name-budget-line.ts'
import { reassessCosts } from '../../../src/budgeting/verification/reassess-costs.ts'
import { recheck } from '../../../src/budgeting/verification/recheck.ts'
import { settleFinalList } from '../../../src/budgeting/verification/settle-final-list.ts'
import { cost, documentFor, plan } from '../proposals/yard.ts'
import { met, notMet, openOffice, seed } from './office.ts'

const inVerification = '2027-04-05T09:00:00.000Z'
/** A plan that ends in autumn: with the money in June it does not end within the year. */
const long = { tasks: plan.tasks.map(task => task.id === 'T2' ? { ...task, duration: 130 } : task) }

t.test('the final list: who passed or won an appeal and passes still, by lot, with what excludes each other', t => {
  const { supported, coordinator, lawyer, portal, clock, cycle, judge, formal, publish, appeal, hear, toTheList, settle, refusedFor, as, service, pools } = openOffice(t)
  const plain = Array.from({ length: 5 }, () => supported())
  const [village, rejected, won, lost, gone, moot] = [supported(documentFor(40, { pool: 'village', category: 'greenery' })), supported(), supported(), supported(), supported(), supported()]
  clock.set(inVerification)
  for (const { id } of [...plain, village, gone]) judge(id)
  formal(rejected.id, [notMet('F1')])
  for (const { id } of [won, lost, moot]) judge(id, [notMet('S1'), met('S2')])
  as(coordinator.actor, act => raisePair(act, { cycleId: cycle.id, firstId: plain[0]!.id, secondId: plain[1]!.id }))
  as(coordinator.actor, act => raisePair(act, { cycleId: cycle.id, firstId: plain[2]!.id, secondId: plain[3]!.id }))
  as(coordinator.actor, act => raisePair(act, { cycleId: cycle.id, firstId: plain[4]!.id, secondId: rejected.id }))
  as(lawyer.actor, act => reassessCosts(act, { proposalId: plain[4]!.id, cost: { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '2100.00' }] }, reason: 'Prices of this quarter.' }))
  const tried = () => refusedFor(coordinator.actor, act => settleFinalList(act, cycle.id))
  t.strictSame(tried(), ['list-after-verdicts', 'list-between-appeals-and-voting', 'pairs-are-resolved', 'order-by-lot'])
  publish()
  clock.set('2027-06-15T21:00:00.000Z')
  for (const proposal of [won, lost, moot]) appeal(proposal)
  as(portal.actor, act => withdrawProposal(act, { proposalId: moot.id, reference: moot.reference }))
  clock.set('2027-06-22T21:00:00.000Z')
  hear(won.id, 'upheld')
  t.strictSame(tried(), ['appeals-are-decided', 'pairs-are-resolved', 'order-by-lot'])
  hear(lost.id, 'dismissed')
  as(portal.actor, act => withdrawProposal(act, { proposalId: gone.id, reference: gone.reference }))
  as(coordinator.actor, act => resolvePair(act, { pairId: 1, exclusive: true, reason: 'One yard.' }))
  t.strictSame(tried(), ['pairs-are-resolved', 'order-by-lot'], 'the pair with what was rejected needs no word')
  as(coordinator.actor, act => resolvePair(act, { pairId: 2, exclusive: false, reason: 'Two yards.' }))
  t.strictSame(tried(), ['order-by-lot'])
  toTheList()
  t.ok(service.keys.read(signatureKey(cycle.id)), 'signatures could still be asked for')
  const list = settle()
  t.equal(service.keys.read(signatureKey(cycle.id)), undefined, 'and never again')

  const places = ballotOf(service.reader, cycle.id)
  const ticket = (number: number) => createHash('sha256').update(`${seed}:${number}`).digest('hex')
  const onList = [...plain.map((_, i) => i + 1), 8].sort((a, b) => ticket(a) < ticket(b) ? -1 : 1)
  t.strictSame(places.map(({ poolId, position, number, code }) => [poolId, position, number, code]), [
    ...onList.map((number, at) => [pools[0]!.id, at + 1, number, `J00${at + 1}`]),
    [pools[1]!.id, 1, 6, 'J007']
  ], 'as sha256sum orders the numbers')
  t.strictSame(places.map(({ number, cost }) => [number, cost]).sort(), [[1, 480000], [2, 480000], [3, 480000], [4, 480000], [5, 504000], [6, 480000], [8, 480000]], 'the reassessed cost stands')
  const byNumber = new Map(places.map(({ number, projectId }) => [number, projectId]))
  t.strictSame(exclusivePairsOf(service.reader, cycle.id), [byNumber.get(1)! < byNumber.get(2)! ? ['1', '2'] : ['2', '1']])
  t.strictSame(planOfProject(service.reader, byNumber.get(5)!), { plan, cost: { ...cost, lines: [{ ...cost.lines[0]!, unit_price: '2100.00' }] } })
  t.equal(planOfProject(service.reader, 999), undefined)
  const rows = service.reader.$client.prepare('SELECT external_id, title, cost, source_cost, facts FROM project WHERE id = ?').get(byNumber.get(6)!)
  t.strictSame(rows, { external_id: '6', title: documentFor(40).title, cost: 480000, source_cost: 480000, facts: canonicalJson({ category: 'greenery', more: {} }) })
  t.equal(finalListOf(service.reader, cycle.id)!.sha256, list)
  t.strictSame(tried(), ['list-settled-once'])
  t.strictSame(refusedFor(portal.actor, act => withdrawProposal(act, { proposalId: plain[0]!.id, reference: plain[0]!.reference })), ['before-the-final-list'])
  t.strictSame(refusedFor(coordinator.actor, act => resolvePair(act, { pairId: 1, exclusive: false, reason: 'No.' })), ['before-the-final-list'])
  t.strictSame(refusedFor(lawyer.actor, act => reassessCosts(act, { proposalId: plain[0]!.id, cost, reason: 'No.' })), ['before-the-final-list'])
  t.end()
})

t.test('the final list is settled between the end of the appeals and the beginning of the voting', t => {
  const { supported, coordinator, clock, cycle, judge, publish, toTheList, refusedFor } = openOffice(t)
  const { id } = supported()
  clock.set(inVerification)
  judge(id)
  publish()
  const tried = () => refusedFor(coordinator.actor, act => settleFinalList(act, cycle.id))
  clock.set('2027-06-22T20:59:59.999Z')
  t.strictSame(tried(), ['list-between-appeals-and-voting', 'order-by-lot'])
  clock.set('2027-06-22T21:00:00.000Z')
  t.strictSame(tried(), ['order-by-lot'])
  toTheList()
  clock.set('2027-08-31T21:00:00.000Z')
  t.strictSame(tried(), ['list-between-appeals-and-voting'])
  t.end()
})

t.test('a proposal that passed and no longer does raises an alert, and nothing flips by itself', t => {
  const { supported, coordinator, clock, cycle, judge, publish, toTheList, settle, refusedFor, as, service } = openOffice(t)
  const [short, slow] = [supported(), supported(documentFor(12, { plan: long }))]
  clock.set(inVerification)
  for (const { id } of [short, slow]) judge(id)
  publish()
  const again = () => as(coordinator.actor, act => recheck(act, cycle.id))
  const size = service.trail.size()
  t.strictSame(again(), { looked: 2, run: 0, failing: [], alerts: [] })
  t.equal(service.trail.size(), size, 'a day on which nothing changed leaves no line')
  const expect = (on: string) => as(coordinator.actor, act => expectBudget(act, { cycleId: cycle.id, on, reason: 'The state budget is late.' }))
  t.strictSame(refusedFor(coordinator.actor, act => expectBudget(act, { cycleId: cycle.id, on: '2029-01-01', reason: 'Late.' })), ['arrives-in-its-year'])
  t.strictSame(refusedFor(coordinator.actor, act => expectBudget(act, { cycleId: cycle.id, on: '2027-12-31', reason: 'Early.' })), ['arrives-in-its-year'])
  expect('2028-06-01')
  toTheList()
  t.strictSame(refusedFor(coordinator.actor, act => settleFinalList(act, cycle.id)), ['checks-are-present'], 'the facts have changed')
  t.strictSame(again(), { looked: 2, run: 2, failing: [slow.id], alerts: [1] })
  t.match(lastCheckOf(service.reader, slow.id), { cause: 'rerun', feasible: false })
  t.match(alertsIn(service.reader, cycle.id), [{ id: 1, proposalId: slow.id, state: 'open' }])
  t.strictSame(refusedFor(coordinator.actor, act => settleFinalList(act, cycle.id)), ['alerts-are-acknowledged'])
  expect('2028-02-01')
  t.strictSame(again(), { looked: 2, run: 2, failing: [], alerts: [] })
  t.match(alertsIn(service.reader, cycle.id), [{ state: 'cleared' }], 'the money comes earlier after all')
  t.strictSame(refusedFor(coordinator.actor, act => acknowledgeAlert(act, { alertId: 1, reason: 'Seen.' })), ['alert-is-open'])
  expect('2028-06-01')
  t.strictSame(again(), { looked: 2, run: 2, failing: [slow.id], alerts: [2] })
  as(coordinator.actor, act => acknowledgeAlert(act, { alertId: 2, reason: 'It cannot be done in half a year.' }))
  t.strictSame(refusedFor(coordinator.actor, act => acknowledgeAlert(act, { alertId: 2, reason: 'Seen.' })), ['alert-is-open'])
  settle()
  t.strictSame(ballotOf(service.reader, cycle.id).map(({ number }) => number), [1], 'whoever was acknowledged as failing is not on it')
  t.end()
})

t.test('once the year runs the money is late by itself, and its appropriation settles it', t => {
  const { supported, coordinator, clock, cycle, judge, publish, toTheList, settle, as, decide, opine, service } = openOffice(t)
  const [short, slow] = [supported(), supported(documentFor(12, { plan: long }))]
  clock.set(inVerification)
  for (const { id } of [short, slow]) judge(id)
  publish()
  toTheList()
  settle()
  const again = () => as(coordinator.actor, act => recheck(act, cycle.id))
  t.strictSame(again(), { looked: 2, run: 0, failing: [], alerts: [] })
  clock.set('2028-06-01T09:00:00.000Z')
  t.strictSame(again(), { looked: 2, run: 2, failing: [slow.id], alerts: [1] }, 'nothing is appropriated by June')
  as(coordinator.actor, act => acknowledgeAlert(act, { alertId: 1, reason: 'The money is not here.' }))
  t.strictSame(ballotOf(service.reader, cycle.id).length, 2, 'what stood for election stays')
  opine({ kind: 'cycle_budget', id: `cycle-${cycle.id}` }, '2028-02-01')
  const decisionId = decide('2028-02-01')
  as(coordinator.actor, act => appropriate(act, { cycleId: cycle.id, decisionId, amount: 10_000_000, on: '2028-02-10' }))
  t.strictSame(again(), { looked: 2, run: 2, failing: [], alerts: [] }, 'the treasury had it in February')
  t.match(alertsIn(service.reader, cycle.id), [{ state: 'cleared' }])
  t.end()
})

t.test('a line that the budget has already is not paid for twice', t => {
  const { supported, coordinator, clock, cycle, judge, publish, refusedFor, as, service } = openOffice(t)
  const { id } = supported(documentFor(1, { cost: { ...cost, lines: [{ ...cost.lines[0]!, budget_line: '6.2.1-14' }] } }))
  clock.set(inVerification)
  judge(id)
  publish()
  const name = (line: string) => refusedFor(coordinator.actor, act => nameBudgetLine(act, { cycleId: cycle.id, line, paysFor: 'Swings of the quarter.' }))
  t.strictSame(name('6.2.1-15'), [])
  t.strictSame(name('6.2.1-15'), ['line-named-once'])
  t.strictSame(as(coordinator.actor, act => recheck(act, cycle.id)), { looked: 1, run: 1, failing: [], alerts: [] })
  t.strictSame(name('6.2.1-14'), [])
  t.strictSame(as(coordinator.actor, act => recheck(act, cycle.id)), { looked: 1, run: 1, failing: [id], alerts: [1] })
  const { rules } = lastCheckOf(service.reader, id)!.verdict as { rules: { rule: string, holds: boolean }[] }
  t.strictSame(rules.filter(({ holds }) => !holds).map(({ rule }) => rule), ['no-double-funding'])
  t.end()
})

t.test('a project that asks nothing of its pool is on no ballot', t => {
  const { supported, coordinator, clock, cycle, judge, publish, toTheList, refusedFor } = openOffice(t, {})
  const { id } = supported(documentFor(1, { pool: 'village', category: 'greenery', cost: { ...cost, lines: [{ ...cost.lines[0]!, sources: [{ from: 'grant', reference: 'Letter 4' }] }] } }))
  clock.set(inVerification)
  judge(id)
  publish()
  toTheList()
  t.strictSame(refusedFor(coordinator.actor, act => settleFinalList(act, cycle.id)), ['listed-projects-ask-for-money'])
  t.end()
})
