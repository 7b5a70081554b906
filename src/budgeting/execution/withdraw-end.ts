import { projectEndWithdrawal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { endOf } from '../../calendar/fiscal-year.ts'
import { yearOf } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { mirror } from '../../ledger/entry.ts'
import { linesOf, post } from '../../ledger/journal.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import { enforceOpen } from './accept-milestone.ts'
import { endWithdrawalRules } from './end-rules.ts'
import { loadEnd } from './end-store.ts'

/**
 * Withdraws the end of a project that was a mistake while its year is open: the project runs again, and its savings come back by
 * the exact mirror of their entry, as far as the pool still has them. Returns the number of the project.
 */
export function withdrawEnd (act: Act, { endId, reason }: { endId: number, reason: string }): number {
  const { db, auditSeq, today } = act
  const { projectId, ending, on, decisionId, entrySeq, withdrawn } = loadEnd(db, endId)
  const last = endOf(yearOf(on))
  const day = today < last ? today : last
  enforceOpen(act, day)
  enforce(endWithdrawalRules, { end: wireId('end', endId), withdrawn, ...(decisionId === undefined ? {} : { decision: loadDecision(db, decisionId) }) })
  if (entrySeq !== undefined) post(act, { kind: 'reversal', effectiveOn: day, lines: mirror(linesOf(db, entrySeq)), makerId: act.actor.staffId, reverses: entrySeq })
  const kept = act.keepText(reason)
  db.insert(projectEndWithdrawal).values({ endId, reasonNote: kept.id, auditSeq }).run()
  act.tell({
    action: 'execution.withdraw_end',
    target: { type: 'project', id: wireId('project', projectId) },
    reason: { text_commit: kept.commit },
    before: { end: wireId('end', endId), ending, on }
  })
  return projectId
}
