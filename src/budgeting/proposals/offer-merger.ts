import { merger } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceAuthor } from './author.ts'
import { enforceComputable } from './computable.ts'
import type { ProposalDocument } from './document.ts'
import { enforceMerger } from './merger.ts'
import { regulationFor } from './pools.ts'
import { documentRules } from './rules.ts'
import { loadProposal, writeDocument } from './store.ts'

export interface Offer { readonly proposalId: number, readonly otherId: number, readonly reference: string, readonly document: ProposalDocument }

/** Offers the author of another proposal one in place of both. Nothing changes before the other consents. Returns the number of the offer. */
export function offerMerger (act: Act, { proposalId, otherId, reference, document }: Offer): number {
  const { db, auditSeq } = act
  const first = loadProposal(db, proposalId)
  enforceAuthor(act, first, reference)
  const second = loadProposal(db, otherId)
  enforceMerger(act, first, second)
  const regulation = regulationFor(db, first.cycleId)
  enforce(documentRules, { document, regulation, proposing: regulation.proposing })
  enforceComputable(document, regulation.budget_year)
  const { noteId, sha256 } = writeDocument(act, document)
  const { id } = db.insert(merger).values({ firstId: proposalId, secondId: otherId, documentNote: noteId, sha256, auditSeq }).returning({ id: merger.id }).get()
  act.tell({
    action: 'proposals.offer_merger',
    target: { type: 'merger', id: wireId('merger', id) },
    after: { proposals: [wireId('proposal', proposalId), wireId('proposal', otherId)], sha256 }
  })
  return id
}
