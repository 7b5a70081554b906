import { proposalWithdrawal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceAuthor } from './author.ts'
import { stateOf } from './proposal.ts'
import { referenceHash } from './reference.ts'
import { proposalStands, withdrawalRules } from './rules.ts'
import { hasWithdrawn, isListed, loadProposal } from './store.ts'

export interface Withdraw { readonly proposalId: number, readonly reference: string, readonly reason?: string }

/**
 * Withdraws a proposal, or a draft, at any time before the final list; one that was merged once both authors have. What was
 * said stays. The reason is the author's own affair and may be left out.
 */
export function withdrawProposal (act: Act, { proposalId, reference, reason }: Withdraw): void {
  const { db, auditSeq } = act
  const proposal = loadProposal(db, proposalId)
  enforceAuthor(act, proposal, reference)
  enforce([proposalStands], { proposal })
  const referenceSha256 = referenceHash(reference)!
  enforce(withdrawalRules, { proposal, already: hasWithdrawn(db, proposalId, referenceSha256), listed: isListed(db, proposal.cycleId) })
  const kept = reason === undefined ? undefined : act.keepText(reason)
  db.insert(proposalWithdrawal).values({ proposalId, referenceSha256, reasonNote: kept?.id, auditSeq }).run()
  act.tell({
    action: 'proposals.withdraw',
    target: { type: 'proposal', id: wireId('proposal', proposalId) },
    ...(kept === undefined ? {} : { reason: { text_commit: kept.commit } }),
    before: { state: stateOf(proposal) },
    after: { state: stateOf(loadProposal(db, proposalId)) }
  })
}
