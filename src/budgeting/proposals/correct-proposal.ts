import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { enforceAuthor } from './author.ts'
import { enforceComputable } from './computable.ts'
import { correctionRules } from './correction-rules.ts'
import { correctionOf } from './correction-store.ts'
import type { ProposalDocument } from './document.ts'
import { findPairs } from './find-pairs.ts'
import { codeOfPool, regulationFor } from './pools.ts'
import { documentRules, standingRules } from './rules.ts'
import { insertVersion, loadProposal, writeDocument } from './store.ts'

export interface Correct { readonly proposalId: number, readonly reference: string, readonly document: ProposalDocument }

/** Hands in the one correction that a reviewer called for, within its term. It is verified from now on; what was submitted stays beside it. */
export function correctProposal (act: Act, { proposalId, reference, document }: Correct): void {
  const { db, at, today } = act
  const proposal = loadProposal(db, proposalId)
  enforceAuthor(act, proposal, reference)
  enforce(standingRules, { proposal })
  const { cycleId, submission } = proposal
  const regulation = regulationFor(db, cycleId)
  const call = correctionOf(db, proposalId)
  enforce(correctionRules, { today, pool: codeOfPool(db, cycleId, submission!.poolId), newPool: document.pool, ...(call === undefined ? {} : { call }) })
  enforce(documentRules, { document, regulation, proposing: regulation.proposing })
  enforceComputable(document, regulation.budget_year)
  enforceInPhase(db, cycleId, 'verification', at)
  const { version, sha256 } = insertVersion(act, proposalId, 'correction', writeDocument(act, document))
  const pairs = findPairs(act, { id: proposalId, cycleId }, regulation.proposing)
  act.tell({ action: 'proposals.correct', target: { type: 'proposal', id: wireId('proposal', proposalId), version }, after: { sha256, pairs: pairs.map(id => wireId('pair', id)) } })
}
