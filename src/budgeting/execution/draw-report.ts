import { hash } from 'node:crypto'
import type { Act } from '../../audit/act.ts'
import { canonicalJson } from '../../audit/canonical-json.ts'
import { endOf } from '../../calendar/fiscal-year.ts'
import { enforce } from '../../law/rule.ts'
import { eventsOf, yearState } from '../../ledger/period.ts'
import { loadDecision } from '../../registry/store.ts'
import type { Document } from '../../spending/voucher.ts'
import { wireId } from '../../storage/id.ts'
import { loadCycle } from '../store.ts'
import { reportDocument } from './report-document.ts'
import { reportReviewRules, reportRules } from './report-rules.ts'
import { executionReportsOf, insertExecutionReport, insertReview, loadExecutionReport } from './report-store.ts'

/**
 * Draws up the execution report of a cycle on its closed budget year (Art. 26.1.17), after the audit that it names (Art. 62.2). Its
 * figures come from the ledger and stay as they are. Returns its number.
 */
export function drawExecutionReport (act: Act, { cycleId, audit }: { cycleId: number, audit: Document }): number {
  const { db, at } = act
  const { budgetYear: year } = loadCycle(db, cycleId)
  const last = executionReportsOf(db, cycleId).findLast(({ stands }) => stands)
  enforce(reportRules, { cycle: wireId('cycle', cycleId), year, state: yearState(db, year), ...(last === undefined ? {} : { last }) })
  const document = canonicalJson(reportDocument(db, cycleId, at))
  const sha256 = hash('sha256', document)
  const id = insertExecutionReport(act, { cycleId, year, closeEventId: eventsOf(db, year).at(-1)!.id, document, sha256, auditRef: audit.ref, auditSha256: audit.sha256 })
  act.tell({
    action: 'execution.draw_report',
    target: { type: 'execution_report', id: wireId('execution-report', id) },
    after: { cycle: wireId('cycle', cycleId), year, report_sha256: sha256 },
    evidence: [{ ...audit }]
  })
  return id
}

export interface ReviewExecution { readonly reportId: number, readonly outcome: 'approved' | 'returned', readonly decisionId: number, readonly reason?: string }

/** Records that the Rada approved an execution report, which is final, or returned it, after which another is drawn up. */
export function reviewExecutionReport (act: Act, { reportId, outcome, decisionId, reason }: ReviewExecution): void {
  const { db, today } = act
  const report = loadExecutionReport(db, reportId)
  enforce(reportReviewRules, { decision: loadDecision(db, decisionId), on: today, report: { ...report, lastDay: endOf(report.year) }, outcome, reasonGiven: reason !== undefined })
  const kept = reason === undefined ? undefined : act.keepText(reason)
  insertReview(act, { reportId, outcome, decisionId, reasonNote: kept?.id ?? null })
  act.tell({
    action: 'execution.review_report',
    target: { type: 'execution_report', id: wireId('execution-report', reportId) },
    reason: { decision: wireId('decision', decisionId), ...(kept === undefined ? {} : { text_commit: kept.commit }) },
    before: { state: 'awaits_review' },
    after: { state: outcome, cycle: wireId('cycle', report.cycleId), year: report.year }
  })
}
