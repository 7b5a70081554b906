import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import { enforceStands } from './cited.ts'
import { appropriationLines, financingLines } from './entries.ts'
import { appropriationRules, financingRules } from './rules.ts'
import { appropriationOf, financedIn, loadCycle, poolsOf } from './store.ts'

export interface Appropriate { readonly cycleId: number, readonly decisionId: number, readonly amount: Kopecks, readonly on: CivilDate }

/**
 * Gives each pool its budget once the Rada has approved the budget (Art. 26.1.17), dated in the budget year. `amount` is
 * what the decision says; the pools may take less. Returns the number of the entry.
 */
export function appropriate (act: Act, { cycleId, decisionId, amount, on }: Appropriate): number {
  const cycle = loadCycle(act.db, cycleId)
  const pools = poolsOf(act.db, cycleId)
  const total = sumMoney(pools.map(pool => pool.budget))
  enforce(appropriationRules, { decision: loadDecision(act.db, decisionId), on, cycle, amount, pools: total, before: appropriationOf(act.db, cycle) })
  enforceStands(act.db, cycle.decisionId, on)
  const entry = post(act, { kind: 'appropriation', effectiveOn: on, lines: appropriationLines(cycle.fundCode, pools), makerId: act.actor.staffId, decisionId })
  act.tell({
    action: 'budgeting.appropriate',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    reason: { decision: wireId('decision', decisionId) },
    after: { appropriated: formatMoney(amount), pools: formatMoney(total) }
  })
  return entry
}

export interface Finance { readonly cycleId: number, readonly amount: Kopecks, readonly on: CivilDate, readonly document: { readonly ref: string, readonly sha256: string } }

/** Records money that the cycle received from the budget, under the decision that appropriated it and at most what that gave. Returns the number of the entry. */
export function finance (act: Act, { cycleId, amount, on, document }: Finance): number {
  const cycle = loadCycle(act.db, cycleId)
  const appropriation = appropriationOf(act.db, cycle)
  const appropriated = appropriation !== undefined && appropriation.on <= on ? appropriation.amount : 0
  enforce(financingRules, { cycle, on, amount, financed: financedIn(act.db, cycle), appropriated })
  enforceStands(act.db, cycle.decisionId, on)
  const decisionId = enforceStands(act.db, appropriation!.decisionId, on)
  const entry = post(act, { kind: 'financing', effectiveOn: on, lines: financingLines(cycle.fundCode, amount), makerId: act.actor.staffId, decisionId, document })
  act.tell({
    action: 'budgeting.finance',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    after: { amount: formatMoney(amount) },
    evidence: [{ ref: document.ref, sha256: document.sha256 }]
  })
  return entry
}
