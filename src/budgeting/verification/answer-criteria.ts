import { criterionAnswer } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { unitsOf } from './assignment-store.ts'
import { answerRules } from './rules.ts'
import { versionUnderReview } from './stage-store.ts'
import { enforceUnderReview, stageFacts } from './stage.ts'
import type { Answer } from './verdict.ts'

export interface AnswerCriteria { readonly proposalId: number, readonly answers: readonly Omit<Answer, 'by'>[] }

/**
 * Answers criteria of one stage on the version that is verified, by an office of the units that are competent. Until a second
 * person accepts the stage, the last answer to a criterion counts.
 */
export function answerCriteria (act: Act, { proposalId, answers }: AnswerCriteria): void {
  const { db, auditSeq, actor } = act
  const review = enforceUnderReview(act, proposalId)
  const { criteria } = review.regulation
  const named = answers.map(({ criterion }) => criterion)
  const stage = criteria.find(({ code }) => code === named[0])?.stage ?? 'formal'
  enforce(answerRules, { ...stageFacts(act, review, stage), answers, named, criteria, units: unitsOf(db, review.proposal.cycleId, actor.staffId) })
  const version = versionUnderReview(db, proposalId)
  for (const { criterion, answer, reason, ground } of answers) {
    const words = reason === undefined && ground === undefined ? undefined : canonicalJson({ ...(reason === undefined ? {} : { reason }), ...(ground === undefined ? {} : { ground }) })
    const kept = words === undefined ? undefined : act.keepText(words)
    db.insert(criterionAnswer).values({ proposalId, version, criterion, answer, wordsNote: kept?.id, answeredBy: actor.staffId, auditSeq }).run()
  }
  act.tell({
    action: 'verification.answer',
    target: { type: 'proposal', id: wireId('proposal', proposalId), version },
    after: { stage, answers: answers.map(({ criterion, answer }) => ({ criterion, answer })) }
  })
}
