import { knownBudgetLine } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadCycle } from '../store.ts'
import { knownLines } from './budget-store.ts'
import { lineNamedOnce } from './check-rules.ts'

/** Names a line that the budget of the year has already, so that no project is paid for twice. */
export function nameBudgetLine (act: Act, { cycleId, line, paysFor }: { cycleId: number, line: string, paysFor: string }): void {
  const { db, auditSeq, actor } = act
  loadCycle(db, cycleId)
  enforce([lineNamedOnce], { line, named: knownLines(db, cycleId).some(known => known.line === line) })
  const kept = act.keepText(paysFor)
  db.insert(knownBudgetLine).values({ cycleId, line, paysForNote: kept.id, recordedBy: actor.staffId, auditSeq }).run()
  act.tell({ action: 'verification.name_budget_line', target: { type: 'cycle', id: wireId('cycle', cycleId) }, reason: { text_commit: kept.commit }, after: { line } })
}
