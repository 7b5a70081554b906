import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { executionReport, executionReportReview } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { ExecutionReport } from './report.ts'

interface Row { id: number, cycleId: number, year: number, document: string, sha256: string, ref: string, auditSha256: string, outcome: 'approved' | 'returned' | null, decisionId: number | null, reason: string | null, stands: number }

function reports (db: Db, where: SQL): ExecutionReport[] {
  return db.all<Row>(sql`
    SELECT r.id, r.cycle_id AS cycleId, r.year, r.document, r.sha256, r.audit_ref AS ref, r.audit_sha256 AS auditSha256, v.outcome, v.decision_id AS decisionId, n.text AS reason,
      NOT EXISTS (SELECT 1 FROM fiscal_year_event l WHERE l.year = r.year AND l.id > r.close_event_id) AS stands
    FROM execution_report r LEFT JOIN execution_report_review v ON v.report_id = r.id LEFT JOIN note n ON n.id = v.reason_note WHERE ${where} ORDER BY r.id`)
    .map(({ document, ref, auditSha256, outcome, decisionId, reason, stands, ...row }) => ({
      ...row,
      document: JSON.parse(document) as object,
      audit: { ref, sha256: auditSha256 },
      state: outcome ?? 'awaits_review',
      stands: stands === 1,
      ...(decisionId === null ? {} : { review: { decisionId, ...(reason === null ? {} : { reason }) } })
    }))
}

/** An execution report by its number; NotFound otherwise. */
export function loadExecutionReport (db: Db, id: number): ExecutionReport {
  return found(reports(db, sql`r.id = ${id}`)[0], wireId('execution-report', id))
}

/** The execution reports of a cycle, oldest first. */
export function executionReportsOf (db: Db, cycleId: number): ExecutionReport[] {
  return reports(db, sql`r.cycle_id = ${cycleId}`)
}

/** The ids of the cycles of a budget year that had money, and whose execution report on the close that stands is not approved. */
export function unreportedCycles (db: Db, year: number): string[] {
  return db.all<{ id: number }>(sql`SELECT c.id FROM cycle c WHERE c.budget_year = ${year}
    AND EXISTS (SELECT 1 FROM account a JOIN posting p ON p.account_id = a.id WHERE a.fund_id = c.fund_id) ORDER BY c.id`)
    .filter(({ id }) => !executionReportsOf(db, id).some(({ stands, state }) => stands && state === 'approved'))
    .map(({ id }) => wireId('cycle', id))
}

/** Stores an execution report and returns its number. */
export function insertExecutionReport ({ db, auditSeq }: Act, values: Omit<typeof executionReport.$inferInsert, 'id' | 'auditSeq'>): number {
  return db.insert(executionReport).values({ ...values, auditSeq }).returning({ id: executionReport.id }).get().id
}

/** Stores what the Rada made of an execution report. */
export function insertReview ({ db, auditSeq }: Act, values: Omit<typeof executionReportReview.$inferInsert, 'auditSeq'>): void {
  db.insert(executionReportReview).values({ ...values, auditSeq }).run()
}
