import { alertAcknowledgement } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadAlert } from './alert-store.ts'
import { alertIsOpen } from './list-rules.ts'

/**
 * Takes note, with the reason that will be published, that a proposal which passed can no longer be carried out within its one
 * budget period. Before the final list it then stays off it, unless a later check passes; on the ballot and after, it is told.
 */
export function acknowledgeAlert (act: Act, { alertId, reason }: { alertId: number, reason: string }): void {
  const { db, auditSeq, actor } = act
  const alert = loadAlert(db, alertId)
  enforce([alertIsOpen], alert)
  const kept = act.keepText(reason)
  db.insert(alertAcknowledgement).values({ alertId, reasonNote: kept.id, acknowledgedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'verification.acknowledge_alert',
    target: { type: 'alert', id: wireId('alert', alertId) },
    reason: { text_commit: kept.commit },
    before: { state: alert.state },
    after: { proposal: wireId('proposal', alert.proposalId), state: 'acknowledged' }
  })
}
