import type { Actor } from '../../src/audit/act.ts'
import { award } from '../../src/budgeting/award.ts'
import { acceptMilestone, withdrawAcceptance } from '../../src/budgeting/execution/accept-milestone.ts'
import { amendAppropriation } from '../../src/budgeting/execution/amend-appropriation.ts'
import { changeAward } from '../../src/budgeting/execution/change-award.ts'
import { drawExecutionReport, reviewExecutionReport } from '../../src/budgeting/execution/draw-report.ts'
import { abandonProject, completeProject } from '../../src/budgeting/execution/end-project.ts'
import { explainUnfinished } from '../../src/budgeting/execution/explain-unfinished.ts'
import { forecastMilestone } from '../../src/budgeting/execution/forecast-milestone.ts'
import { givePlan } from '../../src/budgeting/execution/give-plan.ts'
import { allocatedTo } from '../../src/budgeting/execution/money.ts'
import { promoteProject } from '../../src/budgeting/execution/promote-project.ts'
import { useSpareFunds, withdrawUse } from '../../src/budgeting/execution/use-spare-funds.ts'
import { withdrawEnd } from '../../src/budgeting/execution/withdraw-end.ts'
import type { WorkPlan } from '../../src/budgeting/feasibility/plan.ts'
import { loadProject } from '../../src/budgeting/store.ts'
import { addDays } from '../../src/calendar/civil-date.ts'
import { provePublication } from '../../src/registry/prove-publication.ts'
import { loadDecision } from '../../src/registry/store.ts'
import type { Db } from '../../src/storage/open.ts'
import { document } from './life-of-contracts.ts'
import type { Living, Verbs } from './life-of-contracts.ts'

const [reason, delivered] = ['it turned out so', 'a part of it']

/** Who acts on awarded projects besides the clerks, the body that decides on them, and the year of today. */
export interface LivingProjects extends Living { readonly db: Db, readonly secretary: Actor, readonly coordinator: Actor, readonly rada: number, year (): number }

/** What becomes of awarded projects: milestones, changes, ends, the reserve list, amendments, spare funds, execution reports. */
export function projectVerbs ({ db, run, clerks, secretary, coordinator, rada, year, today, lately, number, any, part, between, once, pick }: LivingProjects): Verbs {
  const decided = () => once(12)
    ? any('SELECT id FROM decision WHERE body_id = ? ORDER BY id DESC LIMIT 3', rada)
    : any('SELECT d.id FROM decision d JOIN decision_publication p ON p.decision_id = d.id WHERE d.body_id = ? AND NOT EXISTS (SELECT 1 FROM decision_event WHERE decision_id = d.id) ORDER BY d.id DESC LIMIT 3', rada)
  const standing = 'NOT EXISTS (SELECT 1 FROM project_end x WHERE x.project_id = j.id AND NOT EXISTS (SELECT 1 FROM project_end_withdrawal WHERE end_id = x.id))'
  const running = (budgetYear = year()) => once(15)
    ? any('SELECT id FROM project ORDER BY id DESC LIMIT 30')
    : any(`SELECT j.id FROM allocation l JOIN project j ON j.id = l.project_id JOIN pool p ON p.id = j.pool_id JOIN cycle c ON c.id = p.cycle_id WHERE c.budget_year = ? AND ${standing}`, budgetYear)
  const has = (projectId: number) => once(2) ? 10_000 : number('SELECT 1 FROM project WHERE id = ?', projectId) === undefined ? 100 : allocatedTo(db, loadProject(db, projectId))
  const planned = () => any('SELECT project_id FROM project_plan ORDER BY project_id DESC LIMIT 20')
  const task = () => pick(['T1', 'T2', 'T3', once(10) ? 'T9' : 'T1'])
  const planOf = (duration: number): WorkPlan => ({
    tasks: [
      { id: 'T1', name: 'Работы', kind: 'works', unit: 'calendar', duration },
      { id: 'T2', name: 'Прыёмка', kind: 'acceptance', unit: 'working', duration: 2, after: [{ task: once(30) ? 'T9' : 'T1' }] },
      { id: 'T3', name: 'Аплата', kind: 'payment', unit: 'working', duration: 3, after: [{ task: 'T2' }] }
    ]
  })
  const cycleOf = (from: number) => any('SELECT c.id FROM cycle c JOIN pool p ON p.cycle_id = c.id JOIN fund_source s ON s.cycle_id = c.id WHERE c.budget_year = ?', from)
  return {
    proveDecision: [25, () => {
      const decisionId = once(10) ? any('SELECT id FROM decision WHERE body_id = ? ORDER BY id DESC LIMIT 2', rada) : any('SELECT id FROM decision WHERE body_id = ? AND id NOT IN (SELECT decision_id FROM decision_publication) ORDER BY id DESC LIMIT 1', rada)
      const { adoptedOn, version } = loadDecision(db, decisionId)
      run(secretary, act => provePublication(act, { decisionId, seen: version, publishedOn: addDays(adoptedOn, 0), url: 'https://portal.example/d', contentSha256: document.sha256 }))
    }],
    awardDeviating: [5, () => {
      const poolId = any('SELECT DISTINCT t.pool_id FROM tally t LEFT JOIN award w ON w.pool_id = t.pool_id WHERE w.pool_id IS NULL')
      const projectId = any('SELECT id FROM project WHERE pool_id = ?', poolId)
      const cost = number('SELECT cost FROM project WHERE id = ?', projectId) ?? 100
      run(secretary, act => award(act, { poolId, decisionId: number('SELECT d.id FROM decision d JOIN decision_publication p ON p.decision_id = d.id WHERE d.body_id = ? ORDER BY d.id DESC LIMIT 1', rada) ?? 999999, on: today(), deviations: [{ projectId, amount: pick([0, cost, Math.trunc(cost / 2)]), reason }] }))
    }],
    givePlan: [10, () => run(coordinator, act => givePlan(act, { projectId: once(3) ? any('SELECT id FROM project ORDER BY id DESC LIMIT 12') : running(), plan: planOf(between(1, 200)), ...(once(4) ? { upkeep: { yearly: '12.00', payer: 'Управа' } } : {}) }))],
    forecast: [12, () => run(coordinator, act => forecastMilestone(act, { projectId: planned(), task: task(), on: addDays(today(), between(once(20) ? -5 : 0, 90)), reason }))],
    acceptTask: [16, () => {
      const projectId = planned()
      const actId = once(3) ? number("SELECT v.id FROM voucher v WHERE v.kind = 'act' AND v.project_id = ? ORDER BY v.id DESC LIMIT 1", projectId) : undefined
      run(coordinator, act => acceptMilestone(act, { projectId, task: task(), on: lately(3), document, ...(actId === undefined ? {} : { actId }) }))
    }],
    withdrawAcceptance: [6, () => run(coordinator, act => withdrawAcceptance(act, { acceptanceId: any('SELECT id FROM milestone_acceptance ORDER BY id DESC LIMIT 8'), reason }))],
    amend: [8, () => {
      const cycleId = cycleOf(once(10) ? year() - 1 : year())
      const pools = db.$client.prepare('SELECT id FROM pool WHERE cycle_id = ?').pluck().all(cycleId) as number[]
      run(clerks(), act => amendAppropriation(act, { cycleId, decisionId: decided(), on: lately(2), reason, lines: pools.map(poolId => ({ poolId, amount: pick([-1, 1, 1, 2]) * between(1, 20_000) })) }))
    }],
    changeAward: [10, () => {
      const projectId = running()
      const before = has(projectId)
      const amount = once(4) ? undefined : Math.max(1, before + pick([-1, 1, 1]) * Math.trunc(part(before) / between(1, 8)))
      const amendmentId = once(2) ? number('SELECT id FROM amendment ORDER BY id DESC LIMIT 1') : undefined
      const source = (amount ?? before) <= before || once(12) ? undefined : amendmentId === undefined ? { kind: 'pool' as const } : { kind: 'amendment' as const, amendmentId }
      run(secretary, act => changeAward(act, { projectId, decisionId: decided(), on: lately(2), reason, ...(amount === undefined ? {} : { amount }), ...(source === undefined ? {} : { source }), ...(amount === undefined || once(4) ? { scope: 'іншае' } : {}) }))
    }],
    complete: [14, () => run(coordinator, act => completeProject(act, {
      projectId: running(), on: lately(1), delivered, document, assets: once(2) ? [{ name: { be: 'Лаўка' }, operator: { be: 'Управа' }, yearlyUpkeep: between(0, 900), upkeepSource: { be: 'Бюджэт' } }] : []
    }))],
    abandon: [3, () => run(secretary, act => abandonProject(act, { projectId: running(), on: lately(1), delivered, document, decisionId: decided(), reason }))],
    withdrawEnd: [4, () => run(secretary, act => withdrawEnd(act, { endId: any('SELECT id FROM project_end ORDER BY id DESC LIMIT 8'), reason }))],
    promote: [20, () => {
      const projectId = any(`SELECT j.id FROM project j JOIN award w ON w.pool_id = j.pool_id JOIN tally t ON t.id = w.tally_id JOIN json_each(t.result, '$.reserve') r ON r.value = j.external_id
        JOIN pool p ON p.id = j.pool_id JOIN cycle c ON c.id = p.cycle_id
        WHERE j.id NOT IN (SELECT project_id FROM allocation) AND (c.budget_year = ? OR ?) ORDER BY j.id DESC LIMIT 6`, year(), once(10) ? 1 : 0)
      // What waits on the reserve list is planned by whoever wants it promoted.
      if (once(2) && number('SELECT 1 FROM project_plan WHERE project_id = ?', projectId) === undefined) return run(coordinator, act => givePlan(act, { projectId, plan: planOf(between(1, 30)) }))
      run(secretary, act => promoteProject(act, { projectId, decisionId: decided(), on: today() }))
    }],
    // At the turn of the year everything has to be explained; before it only now and then something is.
    explain: [30, () => run(coordinator, act => explainUnfinished(act, { projectId: running(once(20) ? year() : year() - 1), reason, delivered }))],
    useSpareFunds: [12, () => {
      const cycleId = any('SELECT c.id FROM cycle c JOIN spare_fund s ON s.fund_id = c.fund_id')
      const [budgetYear, spare] = [number('SELECT budget_year FROM cycle WHERE id = ?', cycleId), number('SELECT s.amount FROM spare_fund s JOIN cycle c ON c.fund_id = s.fund_id WHERE c.id = ? ORDER BY s.close_event_id DESC LIMIT 1', cycleId)]
      run(secretary, act => useSpareFunds(act, { cycleId, ...(budgetYear === undefined || once(2) ? {} : { year: budgetYear }), amount: part(spare ?? 100), decisionId: decided(), purpose: { be: 'Рамонт' } }))
    }],
    withdrawUse: [6, () => run(secretary, act => withdrawUse(act, { useId: any('SELECT id FROM spare_fund_use ORDER BY id DESC LIMIT 4'), decisionId: decided() }))],
    drawExecution: [15, () => run(clerks(), act => drawExecutionReport(act, { cycleId: any('SELECT id FROM cycle WHERE budget_year = ?', year() - (once(20) ? 2 : 1)), audit: document }))],
    reviewExecution: [15, () => {
      const reportId = any('SELECT r.id FROM execution_report r LEFT JOIN execution_report_review v ON v.report_id = r.id WHERE v.report_id IS NULL ORDER BY r.id DESC LIMIT 4')
      run(secretary, act => reviewExecutionReport(act, { reportId, decisionId: decided(), ...(once(6) ? { outcome: 'returned', reason } : { outcome: 'approved' }) }))
    }]
  }
}
