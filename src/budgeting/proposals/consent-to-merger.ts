import { mergerConsent, proposal, proposalReference, proposalSubmission } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { findPairs } from './find-pairs.ts'
import { consentRules } from './merger-rules.ts'
import { loadMerger } from './merger-store.ts'
import type { Merger } from './merger-store.ts'
import { enforceMerger } from './merger.ts'
import { poolByCode, regulationFor } from './pools.ts'
import { referenceHash } from './reference.ts'
import { holdsReference, insertVersion, loadProposal, nextNumber, referencesOf } from './store.ts'

/**
 * Consents to the offer of another author: a new proposal takes the place of both, submitted at this moment, with the
 * references of both authors. The two stay as they were, merged. Returns the number of the new one.
 */
export function consentToMerger (act: Act, { mergerId, reference }: { mergerId: number, reference: string }): number {
  const { db, auditSeq } = act
  const merger = loadMerger(db, mergerId)
  enforce(consentRules, { merger, holdsOther: holdsReference(db, merger.secondId, referenceHash(reference)) })
  const [first, second] = [loadProposal(db, merger.firstId), loadProposal(db, merger.secondId)]
  enforceMerger(act, first, second)
  const { cycleId } = first
  const { id, sha256, number } = makeMerged(act, cycleId, merger)
  db.insert(mergerConsent).values({ mergerId, mergedId: id, auditSeq }).run()
  const pairs = findPairs(act, { id, cycleId }, regulationFor(db, cycleId).proposing)
  act.tell({
    action: 'proposals.merge',
    target: { type: 'proposal', id: wireId('proposal', id), version: 1 },
    after: { merger: wireId('merger', mergerId), of: [wireId('proposal', first.id), wireId('proposal', second.id)], number, sha256, pairs: pairs.map(pair => wireId('pair', pair)) }
  })
  return id
}

function makeMerged (act: Act, cycleId: number, merger: Merger): { id: number, sha256: string, number: number } {
  const { db, at, auditSeq, actor } = act
  const { id } = db.insert(proposal).values({ cycleId, draftedBy: actor.staffId, auditSeq }).returning({ id: proposal.id }).get()
  const references = new Map([merger.firstId, merger.secondId].flatMap(part => referencesOf(db, part)).map(sha256 => [sha256.toString('hex'), sha256]))
  for (const sha256 of references.values()) db.insert(proposalReference).values({ proposalId: id, sha256, auditSeq }).run()
  const { version, sha256 } = insertVersion(act, id, 'merger', merger)
  const number = nextNumber(db, cycleId)
  const { id: poolId } = poolByCode(db, cycleId, found(merger.document, `text of ${wireId('merger', merger.id)} any more: it was erased`).pool)
  db.insert(proposalSubmission).values({ proposalId: id, version, cycleId, number, poolId, submittedAt: at, auditSeq }).run()
  return { id, sha256, number }
}
