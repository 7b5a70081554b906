import t from 'tap'
import { appropriate } from '../../../src/budgeting/appropriate.ts'
import { amendAppropriation } from '../../../src/budgeting/execution/amend-appropriation.ts'
import { drawExecutionReport, reviewExecutionReport } from '../../../src/budgeting/execution/draw-report.ts'
import { abandonProject, completeProject } from '../../../src/budgeting/execution/end-project.ts'
import { explainUnfinished } from '../../../src/budgeting/execution/explain-unfinished.ts'
import { showProject } from '../../../src/budgeting/execution/show-project.ts'
import { spareFundsOf } from '../../../src/budgeting/execution/spare-store.ts'
import { useSpareFunds, withdrawUse } from '../../../src/budgeting/execution/use-spare-funds.ts'
import { finance } from '../../../src/budgeting/finance.ts'
import { openCycle } from '../../../src/budgeting/open-cycle.ts'
import { poolsOf } from '../../../src/budgeting/store.ts'
import { closeYear } from '../../../src/fiscal-year/close.ts'
import { holdYear, releaseYear } from '../../../src/fiscal-year/hold.ts'
import { confirmReopening, requestReopening } from '../../../src/fiscal-year/reopen.ts'
import { previewClosing } from '../../../src/fiscal-year/show.ts'
import { commit } from '../../../src/spending/commit.ts'
import { payAct } from '../../../src/spending/pay.ts'
import { keepPenalty } from '../../../src/spending/reduce-debt.ts'
import { reverse } from '../../../src/spending/reverse.ts'
import { openWire } from '../../support/house.ts'
import { sha } from '../rada.ts'
import { document, openAwarded, reason } from './awarded.ts'

const delivered = 'Падмурак і палова пакрыцця.'

/**
 * 10 January 2029: J001 is unfinished (300.00 promised, 120.00 accepted with 10.00 kept back, 50.00 paid, a penalty of 5.00), J002
 * completed for 180.00, J003 given up. 2027 is closed, 2028 on hold.
 */
function atTheEnd (t: Parameters<typeof openAwarded>[0]) {
  const house = openAwarded(t)
  const { act, clerk, coordinator, secretary, approver, approved, build, published, clock, projects: [p1, p2, p3] } = house
  const { works } = build(p1, { price: 30000, accepted: 12000, paid: 5000, retained: 1000 })
  approved(act(clerk, its => keepPenalty(its, { parentId: works.id, amount: 500, on: '2028-02-20', document, reason })))
  build(p2, { price: 18000, accepted: 18000, paid: 18000 })
  act(coordinator, its => completeProject(its, { projectId: p2, on: '2028-02-28', delivered: 'Усё.', document, assets: [] }))
  const decisionId = published('2028-02-28')
  act(secretary, its => abandonProject(its, { projectId: p3, on: '2028-02-28', decisionId, reason, delivered: 'Нічога.', document }))
  house.openYear(2029)
  clock.set('2029-01-10T09:00:00.000Z')
  act(approver, its => holdYear(its, 2027))
  act(approver, its => closeYear(its, 2027))
  act(approver, its => holdYear(its, 2028))
  return { ...house, works, close: () => act(approver, its => closeYear(its, 2028)), explain: () => act(coordinator, its => explainUnfinished(its, { projectId: p1, reason, delivered })) }
}

t.test('the close ends what is unfinished with its reason, lets the rest lapse to the spare funds, and keeps the cash for what is owed', t => {
  const house = atTheEnd(t)
  const { attempt, refuses, approver, coordinator, clerk, db, credit, close, explain, act, works, cycle, projects: [p1, p2,, p4] } = house
  t.match(attempt(its => closeYear(its, 2028), approver), [{ rule: 'unfinished-explained', because: `Projects of 2028 that are neither completed nor explained: 1 (project-${p1}).` }])
  t.same(refuses(its => explainUnfinished(its, { projectId: p2, reason, delivered }), coordinator), ['project-runs'])
  t.same(refuses(its => explainUnfinished(its, { projectId: p4, reason, delivered }), coordinator), ['project-awarded'])
  explain()
  const { plan, obstacles } = previewClosing(db, 2028, '2029-01-10')
  t.same(obstacles, [])
  const unfinished = [{ projectId: p1, code: 'J001', fund: 'F01', delivered: 12000, lapsed: 18000, reportId: 1 }]
  // Of 700.00 were spent 120.00 and 180.00; the treasury had 470.00, of which 65.00 are owed (120.00 less 50.00 and 5.00) with what is kept back.
  const spare = [{ fundId: 1, fund: 'F01', source: 'unspent', amount: 40000 }, { fundId: 1, fund: 'F01', source: 'penalties', amount: 500 }]
  t.same([plan.unfinished, plan.spare], [unfinished, spare])
  const { entries, ...closed } = close()
  t.equal(entries.length, plan.entries.length, 'as it was shown')
  t.same([closed.unfinished, closed.spare], [unfinished, spare])
  t.same(['J001:Allocated', 'J001:Committed', 'Pool1:Unallocated'].map(code => credit(`Equity:Budget:F01:${code}`)), [0, 0, 0])
  t.same(['Assets:Treasury:F01', 'Liabilities:Payables:F01', 'Liabilities:Retention:F01'].map(credit), [-6500, 5500, 1000])
  const { project, unfinished: told } = showProject(db, p1, '2029-01-10')
  t.same(project.ended, { ending: 'not_completed', on: '2028-12-31' })
  t.same(told, { id: 1, reason, delivered, closed: { delivered: 12000, lapsed: 18000 } })
  t.same(spareFundsOf(db, 1), [{ year: 2028, unspent: 40000, penalties: 500, used: 0, uses: [] }])
  t.same(house.faults(), [])

  t.same(refuses(its => commit(its, { contractId: 1, amount: 1, on: '2028-12-30', document })).slice(0, 1), ['period-open'])
  t.same(refuses(its => completeProject(its, { projectId: p1, on: '2028-12-30', delivered, document, assets: [] }), coordinator), ['period-open'])
  house.approved(act(clerk, its => payAct(its, { parentId: works.id, amount: 5500, on: '2029-01-10', document })))
  t.equal(credit('Assets:Treasury:F01'), -1000, 'the cash for what is kept back stays')
  const late = house.published('2029-01-05')
  t.same(refuses(its => amendAppropriation(its, { cycleId: cycle, decisionId: late, on: '2029-01-10', reason, lines: [{ poolId: house.pool, amount: 1 }] })), ['in-the-budget-year'], 'continuing takes a new appropriation')
  t.same(house.faults(), [])
  t.end()
})

t.test('no year closes with more owed than there is cash, and what its close reckoned with is not reversed after it', t => {
  const house = openAwarded(t, { financed: 5000 })
  const { act, approver, second, clerk, coordinator, approved, build, attempt, refuses, clock, cycle, db, projects } = house
  const { works } = build(projects[0], { price: 30000, accepted: 12000, retained: 1000 })
  approved(act(clerk, its => keepPenalty(its, { parentId: works.id, amount: 500, on: '2028-02-20', document, reason })))
  for (const projectId of projects.slice(0, 3)) act(coordinator, its => explainUnfinished(its, { projectId, reason, delivered }))
  house.openYear(2029)
  clock.set('2029-01-10T09:00:00.000Z')
  for (const year of [2027, 2028]) act(approver, its => holdYear(its, year))
  act(approver, its => closeYear(its, 2027))
  t.match(attempt(its => closeYear(its, 2028), approver), [{ rule: 'debts-financed', because: 'More is owed than there is cash: F01 lacks 65.00.' }])
  act(approver, its => releaseYear(its, 2028))
  const give = (amount: number, on: string) => (its: Parameters<typeof finance>[0]) => finance(its, { cycleId: cycle, amount, on, document })
  act(clerk, give(6499, '2028-12-30'))
  act(approver, its => holdYear(its, 2028))
  t.same(refuses(its => closeYear(its, 2028), approver), ['debts-financed'], 'one kopeck is missing')
  act(approver, its => releaseYear(its, 2028))
  act(clerk, give(1, '2028-12-30'))
  const last = (kind: string) => db.$client.prepare('SELECT max(seq) FROM entry WHERE kind = ?').pluck().get(kind) as number
  const undo = (entry: number, on: string) => (its: Parameters<typeof reverse>[0]) => reverse(its, { entry, on, document, reason })
  const mistakes = [last('penalty'), last('financing')] as const
  for (const entry of mistakes) t.same(refuses(undo(entry, '2028-12-31')), [], 'before the close it is reversed in its year')
  act(approver, its => holdYear(its, 2028))
  act(approver, its => closeYear(its, 2028))
  t.match(attempt(undo(mistakes[0], '2029-01-10')), [{ rule: 'settled-by-the-close', because: `entry-${mistakes[0]} is a penalty of 2028-02-20, and the fiscal year 2028 is closed.` }])
  t.same(refuses(undo(mistakes[1], '2029-01-10')), ['settled-by-the-close'])
  t.same(refuses(give(1, '2029-01-10')), ['in-the-budget-year'])
  approved(act(clerk, its => payAct(its, { parentId: works.id, amount: 10500, on: '2029-01-10', document })))
  t.equal(house.credit('Assets:Treasury:F01'), -1000, 'all that is owed is paid, and the cash for what is retained stays')
  t.same(refuses(undo(last('payment'), '2029-01-10')), [], 'a payment only brings cash and debt back together')
  const { id } = act(approver, its => requestReopening(its, { year: 2028, reason }))
  act(second, its => confirmReopening(its, id))
  t.same(house.faults(), [])
  t.end()
})

t.test('a reopened year ends nothing, and is not reopened while its spare funds are used', t => {
  const house = atTheEnd(t)
  const { act, approver, second, secretary, refuses, attempt, published, db, close, explain, cycle, projects: [p1] } = house
  explain()
  const early = published('2029-01-09')
  t.same(refuses(its => useSpareFunds(its, { cycleId: cycle, amount: 100, decisionId: early, purpose: { be: 'Рамонт' } }), secretary), ['spare-after-close'])
  close()
  const use = (wish: object) => (its: Parameters<typeof useSpareFunds>[0]) => useSpareFunds(its, { cycleId: cycle, amount: 40500, decisionId, purpose: { be: 'Рамонт вуліцы' }, ...wish })
  const [decisionId, byUprava] = [published('2029-01-10'), house.decide('2029-01-10', house.places.uprava)]
  t.same(refuses(use({ decisionId: early }), secretary), ['spare-after-close'], 'nobody decides on what is not there yet')
  t.same(refuses(use({ decisionId: byUprava }), secretary), ['spare-funds-by-the-rada'])
  t.same(refuses(use({ year: 2027 }), secretary), ['spare-after-close'])
  t.match(attempt(use({ amount: 40501 }), secretary), [{ rule: 'within-spare-funds', because: 'F01 has 405.00 of spare funds of 2028, of which 0.00 is used; 405.01 is more than is left.' }])
  act(secretary, use({ amount: 40000 }))
  t.same(refuses(use({ amount: 501 }), secretary), ['within-spare-funds'])
  t.match(attempt(its => requestReopening(its, { year: 2028, reason }), approver), [{ rule: 'spare-funds-unused', because: 'The spare funds of 2028 are used: use-1.' }])
  t.same(refuses(its => withdrawUse(its, { useId: 1, decisionId: byUprava }), secretary), ['spare-funds-by-the-rada'])
  act(secretary, its => withdrawUse(its, { useId: 1, decisionId }))
  t.same(refuses(its => withdrawUse(its, { useId: 1, decisionId }), secretary), ['use-withdrawn-once'])
  const { id } = act(approver, its => requestReopening(its, { year: 2028, reason }))
  act(secretary, use({ amount: 1 }))
  t.same(refuses(its => confirmReopening(its, id), second), ['spare-funds-unused'])
  act(secretary, its => withdrawUse(its, { useId: 2, decisionId }))
  act(second, its => confirmReopening(its, id))
  t.same([showProject(db, p1, '2029-01-10').project.ended, spareFundsOf(db, 1)], [undefined, []])
  t.same(house.faults(), [])
  act(approver, its => holdYear(its, 2028))
  close()
  t.same([showProject(db, p1, '2029-01-10').project.ended?.ending, spareFundsOf(db, 1)[0]?.unspent], ['not_completed', 40000])
  t.same(house.faults(), [])
  t.end()
})

t.test('spare funds go through an amendment into the next cycle, once', t => {
  const house = atTheEnd(t)
  const { act, clerk, coordinator, secretary, attempt, published, close, explain, cycle, db } = house
  explain()
  close()
  const decisionId = published('2029-01-10')
  const next = act(coordinator, its => openCycle(its, { title: { be: 'Наступны' }, budgetYear: 2029, decisionId: house.founding, pools: [{ territoryId: house.places.root, budget: 50000 }] })).id
  act(clerk, its => appropriate(its, { cycleId: next, decisionId, amount: 50000, on: '2029-01-10' }))
  const amendmentId = act(clerk, its => amendAppropriation(its, { cycleId: next, decisionId, on: '2029-01-10', reason, lines: [{ poolId: poolsOf(db, next)[0]!.id, amount: 10000 }] }))
  const use = (amount: number) => (its: Parameters<typeof useSpareFunds>[0]) => useSpareFunds(its, { cycleId: cycle, amount, decisionId, purpose: { be: 'Наступны цыкл' }, amendmentId })
  t.match(attempt(use(10001), secretary), [{ rule: 'amendment-takes-it', because: `amendment-${amendmentId} gives 100.00, of which spare funds pay 0.00; 100.01 is more than is left.` }])
  act(secretary, use(9000))
  t.match(attempt(use(1001), secretary), [{ rule: 'amendment-takes-it' }])
  act(secretary, use(1000))
  t.match(spareFundsOf(db, 1), [{ used: 10000, uses: [{ amendmentId }, { amendmentId }] }])
  t.same(house.faults(), [])
  t.end()
})

t.test('the Rada approves the execution report of the year, and only then the next year is closed', t => {
  const house = atTheEnd(t)
  const { act, clerk, secretary, approver, second, refuses, attempt, published, close, explain, cycle, clock, db } = house
  explain()
  t.same(refuses(its => drawExecutionReport(its, { cycleId: cycle, audit: document })), ['reported-after-close'])
  close()
  const report = act(clerk, its => drawExecutionReport(its, { cycleId: cycle, audit: document }))
  t.match(attempt(its => drawExecutionReport(its, { cycleId: cycle, audit: document }), clerk), [{ rule: 'reported-once', because: `execution-report-${report} on cycle-${cycle} awaits its review.` }])
  const [inTheYear, later, byUprava] = [published('2028-12-31'), published('2029-01-10'), house.decide('2029-01-10', house.places.uprava)]
  const review = (wish: object = {}) => (its: Parameters<typeof reviewExecutionReport>[0]) => reviewExecutionReport(its, { reportId: report, outcome: 'approved', decisionId: later, ...wish })
  t.same(refuses(review({ decisionId: byUprava }), secretary), ['appropriation-by-the-rada'])
  t.same(refuses(review({ decisionId: inTheYear }), secretary), ['execution-review-after-the-year'])
  t.same(refuses(review({ outcome: 'returned' }), secretary), ['execution-return-says-why'])
  act(secretary, review({ outcome: 'returned', reason }))
  t.same(refuses(review(), secretary), ['execution-reviewed-once'])

  clock.set('2030-01-10T09:00:00.000Z')
  act(approver, its => holdYear(its, 2029))
  t.match(attempt(its => closeYear(its, 2029), approver), [{ rule: 'last-execution-report-approved', because: `The execution report for 2028 is not approved: cycle-${cycle}.` }])
  const second2 = act(clerk, its => drawExecutionReport(its, { cycleId: cycle, audit: document }))
  const { id } = act(approver, its => requestReopening(its, { year: 2028, reason }))
  act(second, its => confirmReopening(its, id))
  t.same(refuses(review({ reportId: second2 }), secretary), ['execution-reviewed-once'], 'it speaks of a close that does not stand')
  act(approver, its => holdYear(its, 2028))
  close()
  const third = act(clerk, its => drawExecutionReport(its, { cycleId: cycle, audit: document }))
  act(secretary, review({ reportId: third }))
  t.same(refuses(its => drawExecutionReport(its, { cycleId: cycle, audit: document })), ['reported-once'])
  t.same(refuses(its => closeYear(its, 2029), approver), [])
  t.match(db.$client.prepare('SELECT document FROM execution_report WHERE id = ?').pluck().get(third), /"spent":"300.00"/)
  t.end()
})

t.test('the end of the year over REST', async t => {
  const house = openAwarded(t)
  const wire = openWire(t, house)
  const { tokens, projects, cycle, clock, act, approver, published } = house
  const approverToken = house.member('finance_approver').token
  for (const id of projects.slice(0, 3)) t.match((await wire.post(`/v1/projects/project-${id}/unfinished-reports`, { reason, delivered }, tokens.coordinator)).body, { unfinished: { reason, delivered } })
  house.openYear(2029)
  clock.set('2029-01-10T09:00:00.000Z')
  for (const year of [2027, 2028]) act(approver, its => holdYear(its, year))
  act(approver, its => closeYear(its, 2027))
  const preview = await wire.get('/v1/fiscal-years/2028/closing-preview', approverToken)
  t.match(preview.body, { unfinished: [{ code: 'J001', delivered: '0.00', lapsed: '300.00', explained: true }, {}, {}], spare_funds: [{ fund: 'F01', source: 'unspent', amount: '700.00' }], obstacles: [] })
  const closed = await wire.post('/v1/fiscal-years/2028/close', {}, approverToken)
  t.match(closed.body, { unfinished: preview.body.unfinished, spare_funds: preview.body.spare_funds })
  t.match((await wire.get(`/v1/projects/project-${projects[0]}`, tokens.auditor)).body, { ended: { ending: 'not_completed', on: '2028-12-31' }, unfinished: { accepted: '0.00', lapsed: '300.00' } })
  const decision = `decision-${published('2029-01-10')}`
  const used = await wire.post(`/v1/cycles/cycle-${cycle}/spare-funds`, { decision, amount: '600.00', purpose: { be: 'Рамонт' } }, tokens.secretary)
  t.match(used.body, { years: [{ year: 2028, unspent: '700.00', penalties: '0.00', used: '600.00', left: '100.00', uses: [{ id: 'use-1', amount: '600.00', decision, withdrawn: false }] }] })
  t.match((await wire.post('/v1/spare-fund-uses/use-1/withdrawal', { decision }, tokens.secretary)).body, { years: [{ used: '0.00', left: '700.00', uses: [{ withdrawn: true }] }] })
  t.strictSame((await wire.get(`/v1/cycles/cycle-${cycle}/spare-funds`, tokens.auditor)).body.years[0].left, '700.00')
  const drawn = await wire.post(`/v1/cycles/cycle-${cycle}/execution-reports`, { audit: { ref: 'Audit 3', sha256: sha } }, tokens.clerk)
  t.match(drawn.body, {
    id: 'execution-report-1', state: 'awaits_review', stands: true, document: { original: '700.00', amendments: '0.00', final: '700.00', spent: '0.00', lapsed: '700.00', spare_funds: { unspent: '700.00' }, pools: [{ of_it_unallocated: '50.00', projects: [{ code: 'J001', ending: 'not_completed', lapsed: '300.00' }, {}, {}] }] }
  })
  const approvedReport = await wire.post('/v1/execution-reports/execution-report-1/review', { outcome: 'approved', decision }, tokens.secretary)
  t.match(approvedReport.body, { state: 'approved', review: { decision } })
  t.match((await wire.get(`/v1/cycles/cycle-${cycle}/execution-reports`, tokens.auditor)).body.reports, [{ id: 'execution-report-1', state: 'approved' }])
  t.strictSame((await wire.get('/v1/execution-reports/execution-report-1', tokens.auditor)).body, approvedReport.body)
})
