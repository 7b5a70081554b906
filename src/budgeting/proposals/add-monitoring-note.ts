import { monitoringNote } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { standingRules } from './rules.ts'
import { loadProposal } from './store.ts'

/** Keeps what a starosta saw of a proposal that was submitted, as it is carried out or before (Art. 33.8). Returns its number. */
export function addMonitoringNote (act: Act, { proposalId, text }: { proposalId: number, text: string }): number {
  const { db, auditSeq, actor } = act
  enforce(standingRules, { proposal: loadProposal(db, proposalId) })
  const kept = act.keepText(text)
  const { id } = db.insert(monitoringNote).values({ proposalId, textNote: kept.id, madeBy: actor.staffId, auditSeq }).returning({ id: monitoringNote.id }).get()
  act.tell({ action: 'proposals.note', target: { type: 'proposal', id: wireId('proposal', proposalId) }, reason: { text_commit: kept.commit }, after: { note: wireId('note', id) } })
  return id
}
