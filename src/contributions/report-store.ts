import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { auditLog, note, useReport, useReportReview } from '../../db/schema.ts'
import { standingClose } from '../fiscal-year/store.ts'
import { found } from '../storage/found.ts'
import { numberOf, wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import type { Figures, UseReport } from './report.ts'

const select = (db: Db) => db.select({ own: useReport, review: useReportReview, reason: note.text, leaf: auditLog.body }).from(useReport)
  .innerJoin(auditLog, eq(auditLog.seq, useReport.auditSeq)).leftJoin(useReportReview, eq(useReportReview.reportId, useReport.id)).leftJoin(note, eq(note.id, useReportReview.reasonNote))

type Row = ReturnType<ReturnType<typeof select>['all']>[number]

function reportOf (db: Db, { own, review, reason, leaf }: Row): UseReport {
  const close = standingClose(db, own.year)
  return {
    id: own.id,
    version: review === null ? 1 : 2,
    fundId: own.fundId,
    year: own.year,
    bodyId: own.bodyId,
    drawnBy: numberOf((JSON.parse(leaf) as { actor: { id: string } }).actor.id),
    figures: JSON.parse(own.figures) as Figures,
    trail: { size: own.treeSize, root: own.treeRoot },
    state: review === null ? 'awaits_review' : review.outcome,
    stands: close !== undefined && own.auditSeq > close.auditSeq,
    ...(review === null ? {} : { review: { decisionId: review.decisionId, ...(reason === null ? {} : { reason }) } })
  }
}

/** A report on use by its number; NotFound otherwise. */
export function loadReport (db: Db, id: number): UseReport {
  return reportOf(db, found(select(db).where(eq(useReport.id, id)).get(), wireId('use-report', id)))
}

/** A page of a fund's reports behind one, oldest first. */
export function reportsOf (db: Db, fundId: number, after: number, limit: number): UseReport[] {
  return select(db).where(and(eq(useReport.fundId, fundId), gt(useReport.id, after))).orderBy(asc(useReport.id)).limit(limit).all().map(row => reportOf(db, row))
}

/** The latest report of a fund on the close of a year that stands. */
export function lastReport (db: Db, fundId: number, year: number): UseReport | undefined {
  const close = standingClose(db, year)
  if (close === undefined) return undefined
  const row = select(db).where(and(eq(useReport.fundId, fundId), eq(useReport.year, year), gt(useReport.auditSeq, close.auditSeq))).orderBy(desc(useReport.id)).limit(1).get()
  return row === undefined ? undefined : reportOf(db, row)
}

/** Whether no report of a fund on a year, as it was closed last, has been approved. */
export function lacksApprovedReport (db: Db, fundId: number, year: number): boolean {
  return lastReport(db, fundId, year)?.state !== 'approved'
}
