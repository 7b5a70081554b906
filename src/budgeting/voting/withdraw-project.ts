import { projectWithdrawal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadProject } from '../store.ts'
import { isClosed } from './opening/store.ts'
import { withdrawalRules } from './rules.ts'
import { ballotTermsOf, pollOfCycle } from './store.ts'

export interface WithdrawProject { readonly projectId: number, readonly reason: string, readonly document: { readonly ref: string, readonly sha256: string } }

/**
 * Records that the author of a project on the final list has withdrawn it, by the author's own document. It is void from now
 * on: no new ballot names it, none that names it changes, and no tally counts it.
 */
export function withdrawProject (act: Act, { projectId, reason, document }: WithdrawProject): void {
  const { db, actor, auditSeq } = act
  const { cycleId } = loadProject(db, projectId)
  const poll = pollOfCycle(db, cycleId)
  enforce(withdrawalRules, {
    project: wireId('project', projectId),
    polled: poll !== undefined,
    closed: poll !== undefined && isClosed(db, poll.id),
    withdrawn: poll !== undefined && ballotTermsOf(db, cycleId).projects.get(projectId)!.withdrawn
  })
  const kept = act.keepText(reason)
  db.insert(projectWithdrawal).values({ projectId, reasonNote: kept.id, documentRef: document.ref, documentSha256: document.sha256, withdrawnBy: actor.staffId, auditSeq }).run()
  act.tell({ action: 'voting.withdraw_project', target: { type: 'project', id: wireId('project', projectId) }, reason: { text_commit: kept.commit }, evidence: [{ ...document }] })
}
