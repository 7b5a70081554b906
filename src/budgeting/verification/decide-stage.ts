import { stageOutcome } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { countSignatures } from '../proposals/store.ts'
import { presentCheck } from './check-store.ts'
import { outcomeRules } from './rules.ts'
import { reassessedBy, versionUnderReview } from './stage-store.ts'
import { enforceUnderReview, stageFacts } from './stage.ts'
import { passes } from './verdict.ts'
import type { Stage } from './verdict.ts'

export interface DecideStage { readonly proposalId: number, readonly stage: Stage, readonly outcome: 'accepted' | 'returned', readonly reason?: string }

/**
 * Accepts what was answered in a stage, by somebody who answered none of it, or returns it with the reason; then all of it
 * is answered anew. What follows from the answers, the signatures and the feasibility check is counted here and stays.
 */
export function decideStage (act: Act, { proposalId, stage, outcome, reason }: DecideStage): void {
  const { db, auditSeq, actor } = act
  const review = enforceUnderReview(act, proposalId)
  const { regulation } = review
  const facts = stageFacts(act, review, stage)
  const check = stage === 'formal' ? undefined : presentCheck(act, review.proposal)
  const accepts = outcome === 'accepted'
  enforce(outcomeRules, { ...facts, by: actor.staffId, accepts, reason: reason !== undefined, reassessed: stage === 'formal' ? [] : reassessedBy(db, proposalId), checked: check !== undefined })
  const counted = { enoughSignatures: countSignatures(db, proposalId) >= regulation.proposing.signatures, feasible: check?.feasible === true }
  const passed = accepts ? passes(stage, regulation.criteria, facts.state.answers, counted) : undefined
  const version = versionUnderReview(db, proposalId)
  const kept = reason === undefined ? undefined : act.keepText(reason)
  db.insert(stageOutcome).values({ proposalId, stage, version, outcome, passed: passed === undefined ? null : passed ? 1 : 0, reasonNote: kept?.id, decidedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: accepts ? 'verification.accept' : 'verification.return',
    target: { type: 'proposal', id: wireId('proposal', proposalId), version },
    ...(kept === undefined ? {} : { reason: { text_commit: kept.commit } }),
    after: { stage, ...(passed === undefined ? {} : { passed, ...(stage === 'formal' ? { enough_signatures: counted.enoughSignatures } : { check: wireId('check', check!.id), feasible: counted.feasible }) }) }
  })
}
