import { appeal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceAuthor } from '../proposals/author.ts'
import { standingRules } from '../proposals/rules.ts'
import { loadProposal } from '../proposals/store.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { appealOf, verdictsPublishedAt } from './appeal-store.ts'
import { appealRules } from './publication-rules.ts'
import { verdictsIn } from './stage-store.ts'

export interface LodgeAppeal { readonly proposalId: number, readonly reference: string, readonly reason: string }

/** Appeals the rejection of a proposal, by its author, once, in the term for appeals. */
export function lodgeAppeal (act: Act, { proposalId, reference, reason }: LodgeAppeal): void {
  const { db, at, auditSeq } = act
  const proposal = loadProposal(db, proposalId)
  enforceAuthor(act, proposal, reference)
  enforce(standingRules, { proposal })
  enforceInPhase(db, proposal.cycleId, 'appeals', at)
  const published = verdictsPublishedAt(db, proposal.cycleId) !== undefined
  const verdict = published ? verdictsIn(db, proposal.cycleId).get(proposalId) : undefined
  enforce(appealRules, { published, appealed: appealOf(db, proposalId) !== undefined, ...(verdict === undefined ? {} : { verdict }) })
  const kept = act.keepText(reason)
  db.insert(appeal).values({ proposalId, reasonNote: kept.id, lodgedAt: at, auditSeq }).run()
  act.tell({ action: 'verification.appeal', target: { type: 'proposal', id: wireId('proposal', proposalId) }, reason: { text_commit: kept.commit } })
}
