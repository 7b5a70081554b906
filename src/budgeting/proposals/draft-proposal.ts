import { proposal, proposalReference } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { loadCycle } from '../store.ts'
import { enforceComputable } from './computable.ts'
import type { ProposalDocument } from './document.ts'
import { regulationFor } from './pools.ts'
import { drawReference, referenceHash } from './reference.ts'
import { draftRules } from './rules.ts'
import { insertVersion, writeDocument } from './store.ts'

export interface Draft { readonly cycleId: number, readonly document: ProposalDocument }

/**
 * Begins a proposal in the term of submission and gives its author a reference: the only copy, for the database keeps its
 * hash. Returns the number of the proposal with it.
 */
export function draftProposal (act: Act, { cycleId, document }: Draft): { id: number, reference: string } {
  const { db, auditSeq, actor } = act
  loadCycle(db, cycleId)
  enforceInPhase(db, cycleId, 'submission', act.at)
  const { proposing, budget_year: year } = regulationFor(db, cycleId)
  enforce(draftRules, { document, proposing })
  enforceComputable(document, year)
  const { id } = db.insert(proposal).values({ cycleId, draftedBy: actor.staffId, auditSeq }).returning({ id: proposal.id }).get()
  const reference = drawReference(act.random)
  db.insert(proposalReference).values({ proposalId: id, sha256: referenceHash(reference)!, auditSeq }).run()
  const { version, sha256 } = insertVersion(act, id, 'draft', writeDocument(act, document))
  act.tell({ action: 'proposals.draft', target: { type: 'proposal', id: wireId('proposal', id), version }, after: { cycle: wireId('cycle', cycleId), sha256 } })
  return { id, reference }
}
