import { correctionCall } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { addDays, civilDateOf } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { correctionOf } from '../proposals/correction-store.ts'
import { termOf } from '../regulations/calendar-store.ts'
import { unitsOf } from './assignment-store.ts'
import { callRules } from './rules.ts'
import { enforceUnderReview, stageFacts } from './stage.ts'

export interface CallForCorrection { readonly proposalId: number, readonly criteria: readonly string[], readonly reason: string }

/**
 * Calls, once in the life of a proposal, for its correction: the author has so many days as the Regulation says, counted on
 * the calendar from tomorrow, to the end of the last one in Minsk. Until then it is not judged.
 */
export function callForCorrection (act: Act, { proposalId, criteria: named, reason }: CallForCorrection): void {
  const { db, today, auditSeq, actor } = act
  const review = enforceUnderReview(act, proposalId)
  const { regulation: { criteria, proposing: { correction_days: days } }, proposal: { cycleId } } = review
  const stage = criteria.find(({ code }) => code === named[0])?.stage ?? 'formal'
  const dueOn = addDays(today, days)
  // The day in which the phase ends is not whole, unless it ends with it.
  const lastDay = civilDateOf(new Date(Date.parse(termOf(db, cycleId, 'verification')!.until) - 86_400_000))
  enforce(callRules, { ...stageFacts(act, review, stage), named, criteria, units: unitsOf(db, cycleId, actor.staffId), days, called: correctionOf(db, proposalId) !== undefined, dueOn, lastDay })
  const kept = act.keepText(reason)
  db.insert(correctionCall).values({ proposalId, dueOn, criteria: JSON.stringify(named), reasonNote: kept.id, calledBy: actor.staffId, auditSeq }).run()
  act.tell({ action: 'verification.call_for_correction', target: { type: 'proposal', id: wireId('proposal', proposalId) }, reason: { text_commit: kept.commit }, after: { criteria: [...named], due_on: dueOn } })
}
