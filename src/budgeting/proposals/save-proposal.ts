import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { enforceAuthor } from './author.ts'
import { enforceComputable } from './computable.ts'
import type { ProposalDocument } from './document.ts'
import { regulationFor } from './pools.ts'
import { savingRules } from './rules.ts'
import { insertVersion, loadProposal, writeDocument } from './store.ts'

export interface Save { readonly proposalId: number, readonly reference?: string, readonly document: ProposalDocument }

/** Saves the next version of a draft, in the term of submission; the versions before it stay. */
export function saveProposal (act: Act, { proposalId, reference, document }: Save): void {
  const { db } = act
  const proposal = loadProposal(db, proposalId)
  enforceAuthor(act, proposal, reference)
  const { proposing, budget_year: year } = regulationFor(db, proposal.cycleId)
  enforce(savingRules, { proposal, document, proposing })
  enforceInPhase(db, proposal.cycleId, 'submission', act.at)
  enforceComputable(document, year)
  const { version, sha256 } = insertVersion(act, proposalId, 'draft', writeDocument(act, document))
  act.tell({ action: 'proposals.save', target: { type: 'proposal', id: wireId('proposal', proposalId), version }, after: { sha256 } })
}
