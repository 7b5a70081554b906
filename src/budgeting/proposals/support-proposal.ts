import { sql } from 'drizzle-orm'
import { createHmac } from 'node:crypto'
import { proposalSignature } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { regulationFor } from './pools.ts'
import { standingRules, supportRules } from './rules.ts'
import { isListed, loadProposal } from './store.ts'

export interface Support { readonly proposalId: number, readonly pseudonym: string }

/** The name of the key under which the signatures of a cycle are counted. */
export const signatureKey = (cycleId: number): string => `signatures-cycle-${cycleId}`

/**
 * The key under which a request that brings a signature is hashed for its repetition: that of the signatures, so that it goes
 * when they fall silent. After the final list it is drawn anew each time, and no repetition is known any more.
 */
export function repetitionKey ({ db, keys, random }: Act, proposalId: number): Buffer {
  const { cycleId } = loadProposal(db, proposalId)
  return isListed(db, cycleId) ? random(32) : keys.make(signatureKey(cycleId), random)
}

/**
 * Counts a signature of support, in the term of submission. Of the resident only an HMAC of the portal's pseudonym with the
 * proposal stays, under a key outside the database: no two proposals can be compared by who signed them, and once the key
 * is destroyed nobody can ask whether somebody did.
 */
export function supportProposal (act: Act, { proposalId, pseudonym }: Support): void {
  const { db, auditSeq } = act
  const proposal = loadProposal(db, proposalId)
  enforce(standingRules, { proposal })
  enforceInPhase(db, proposal.cycleId, 'submission', act.at)
  const token = createHmac('sha256', act.keys.make(signatureKey(proposal.cycleId), act.random)).update(`proposal-${proposalId}\n${pseudonym}`).digest()
  const signed = db.get(sql`SELECT 1 FROM proposal_signature WHERE proposal_id = ${proposalId} AND token = ${token}`) !== undefined
  enforce(supportRules, { proposal, proposing: regulationFor(db, proposal.cycleId).proposing, signed })
  db.insert(proposalSignature).values({ proposalId, token, auditSeq }).run()
  act.tell({ action: 'proposals.support', target: { type: 'proposal', id: wireId('proposal', proposalId) } })
}
