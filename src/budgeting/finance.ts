import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import { lowestAppropriated } from './ceiling.ts'
import { enforceStands } from './cited.ts'
import { financingLines } from './entries.ts'
import { financingRules } from './rules.ts'
import { loadSource } from './source-store.ts'
import { appropriationOf, financedIn, loadCycle } from './store.ts'

export interface Finance { readonly cycleId: number, readonly amount: Kopecks, readonly on: CivilDate, readonly document: { readonly ref: string, readonly sha256: string }, readonly sourceId?: number }

/**
 * Records money that the cycle received, at most what is appropriated and amended on that day and every later one, under the decision of its source: the one that
 * is named, else the first that was appropriated. Returns the number of the entry.
 */
export function finance (act: Act, { cycleId, amount, on, document, sourceId }: Finance): number {
  const cycle = loadCycle(act.db, cycleId)
  const appropriation = sourceId === undefined ? appropriationOf(act.db, cycle) : loadSource(act.db, cycle, sourceId)
  enforce(financingRules, { cycle, on, amount, financed: financedIn(act.db, cycle), appropriated: lowestAppropriated(act.db, cycle, on) })
  enforceStands(act.db, cycle.decisionId, on)
  const decisionId = enforceStands(act.db, appropriation!.decisionId, on)
  const entry = post(act, { kind: 'financing', effectiveOn: on, lines: financingLines(cycle.fundCode, amount), makerId: act.actor.staffId, decisionId, document })
  act.tell({
    action: 'budgeting.finance',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    after: { amount: formatMoney(amount), ...(sourceId === undefined ? {} : { source: wireId('source', sourceId) }) },
    evidence: [{ ref: document.ref, sha256: document.sha256 }]
  })
  return entry
}
