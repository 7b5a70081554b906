import { hash } from 'node:crypto'
import { feasibilityCheck } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { checkFeasibility } from '../feasibility/check.ts'
import type { Inputs } from './check-inputs.ts'
import type { Check } from './check-store.ts'
import { verdictTold } from './check-told.ts'

/** A check that was just run, as acts tell of it. */
export type KeptCheck = Pick<Check, 'id' | 'feasible' | 'inputsSha256' | 'verdictSha256'>

/**
 * Runs the feasibility check on its inputs and keeps what it says, with the hash of both. Part of an act that tells of it.
 */
export function keepCheck (act: Act, { proposalId, version, cause }: Pick<Check, 'proposalId' | 'version' | 'cause'>, { question, sha256 }: Inputs): KeptCheck {
  const { db, auditSeq } = act
  const verdict = checkFeasibility(question)
  const text = canonicalJson(verdictTold(verdict))
  const verdictSha256 = hash('sha256', text)
  const { feasible } = verdict
  const { id } = db.insert(feasibilityCheck).values({
    proposalId, version, cause, inputsSha256: sha256, feasible: feasible ? 1 : 0, verdictNote: act.keepText(text).id, verdictSha256, auditSeq
  }).returning({ id: feasibilityCheck.id }).get()
  return { id, feasible, inputsSha256: sha256, verdictSha256 }
}
