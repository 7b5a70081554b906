import { proposalSubmission } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { enforceAuthor } from './author.ts'
import { findPairs } from './find-pairs.ts'
import { poolByCode, regulationFor } from './pools.ts'
import { submissionRules } from './rules.ts'
import { loadProposal, loadVersion, nextNumber, wordsOf } from './store.ts'

export interface Submit {
  readonly proposalId: number
  readonly reference?: string
  readonly eligible: boolean
  readonly consent?: { readonly ref: string, readonly sha256: string }
}

/**
 * Hands the last version of a draft in, by the server's clock in the term of submission: from then on it never changes. It
 * gets the next number of its cycle, and is compared with all that was handed in before.
 */
export function submitProposal (act: Act, { proposalId, reference, eligible, consent }: Submit): void {
  const { db, at, auditSeq } = act
  const proposal = loadProposal(db, proposalId)
  const facts = enforceAuthor(act, proposal, reference)
  const { cycleId } = proposal
  const regulation = regulationFor(db, cycleId)
  const last = loadVersion(db, proposalId)
  const document = wordsOf(last)
  enforce(submissionRules, {
    ...facts, proposal, document, eligible, consent: consent !== undefined, proposing: regulation.proposing, regulation
  })
  enforceInPhase(db, cycleId, 'submission', at)
  const { version, sha256 } = last
  const number = nextNumber(db, cycleId)
  const { id: poolId } = poolByCode(db, cycleId, document.pool)
  db.insert(proposalSubmission).values({ proposalId, version, cycleId, number, poolId, submittedAt: at, consentRef: consent?.ref, consentSha256: consent?.sha256, auditSeq }).run()
  const pairs = findPairs(act, { id: proposalId, cycleId }, regulation.proposing)
  act.tell({
    action: 'proposals.submit',
    target: { type: 'proposal', id: wireId('proposal', proposalId), version },
    after: { number, pool: wireId('pool', poolId), sha256, on_behalf: consent !== undefined, pairs: pairs.map(id => wireId('pair', id)) },
    ...(consent === undefined ? {} : { evidence: [{ ...consent }] })
  })
}
