import { budgetArrival } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadCycle } from '../store.ts'
import { arrivesInItsYear } from './check-rules.ts'

/** Records from when on the money of a cycle is expected, with the reason; the last word counts, until the money is appropriated. The checks are run on it the next time. */
export function expectBudget (act: Act, { cycleId, on, reason }: { cycleId: number, on: CivilDate, reason: string }): void {
  const { db, auditSeq, actor } = act
  const { budgetYear } = loadCycle(db, cycleId)
  enforce([arrivesInItsYear], { on, budgetYear })
  const kept = act.keepText(reason)
  db.insert(budgetArrival).values({ cycleId, arrivesOn: on, reasonNote: kept.id, recordedBy: actor.staffId, auditSeq }).run()
  act.tell({ action: 'verification.expect_budget', target: { type: 'cycle', id: wireId('cycle', cycleId) }, reason: { text_commit: kept.commit }, after: { arrives_on: on } })
}
