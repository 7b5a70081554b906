import { useReportReview } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { loadDecision } from '../registry/store.ts'
import { assertSeen } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import { loadReport } from './report-store.ts'
import { reviewingRules } from './report-rules.ts'
import type { UseReport } from './report.ts'
import { loadFund } from './store.ts'

export interface Review {
  readonly reportId: number
  readonly seen: number
  readonly outcome: 'approved' | 'returned'
  /** The decision of the body that decided on the contributions (Art. 49.3). */
  readonly decisionId: number
  readonly reason?: string
}

/** Records that a report on use was approved, which is final, or returned, after which a new one may be drawn up. */
export function reviewReport (act: Act, { reportId, seen, outcome, decisionId, reason }: Review): UseReport {
  const { db, auditSeq } = act
  const report = loadReport(db, reportId)
  assertSeen(wireId('use-report', reportId), seen, report.version)
  const decision = loadDecision(db, decisionId)
  enforce(reviewingRules, { report, reviewerId: act.actor.staffId, decision, deciders: [loadFund(db, report.fundId).decider], on: act.today, outcome, reasonGiven: reason !== undefined })
  const text = reason === undefined ? undefined : act.keepText(reason)
  db.insert(useReportReview).values({ reportId, outcome, decisionId, reasonNote: text?.id ?? null, auditSeq }).run()
  act.tell({
    action: 'contributions.review_report',
    target: { type: 'use_report', id: wireId('use-report', reportId), version: 2 },
    before: { state: report.state },
    after: { state: outcome, fund: wireId('fund', report.fundId), year: report.year },
    reason: { decision: wireId('decision', decisionId), ...(text === undefined ? {} : { text_commit: text.commit }) }
  })
  return loadReport(db, reportId)
}
