import { sql } from 'drizzle-orm'
import { spareFund, unfinishedProject, unfinishedReport } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { endOf } from '../../calendar/fiscal-year.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'
import { endedOf } from './end-store.ts'
import type { Spare, Unfinished, UnfinishedReport } from './unfinished.ts'

const held = (bucket: string, year: number) => sql`coalesce((SELECT -sum(d.movement) FROM account a JOIN account_day d ON d.account_id = a.id
  WHERE a.project_id = j.id AND a.code GLOB ${`*:${bucket}`} AND d.on_day <= ${endOf(year)}), 0)`

/** The awarded projects of a budget year that have not ended, in the order of their numbers. */
export function unfinishedIn (db: Db, year: number): Unfinished[] {
  return db.all<Omit<Unfinished, 'reportId'> & { reportId: number | null }>(sql`
    SELECT j.id AS projectId, j.code, f.code AS fund, ${held('Spent', year)} AS delivered, ${held('Allocated', year)} + ${held('Committed', year)} AS lapsed,
      (SELECT max(r.id) FROM unfinished_report r WHERE r.project_id = j.id) AS reportId
    FROM allocation l JOIN project j ON j.id = l.project_id JOIN pool p ON p.id = j.pool_id JOIN cycle c ON c.id = p.cycle_id JOIN fund f ON f.id = c.fund_id
    WHERE c.budget_year = ${year} ORDER BY j.id`)
    .filter(({ projectId }) => endedOf(db, projectId) === undefined)
    .map(({ reportId, ...row }) => ({ ...row, ...(reportId === null ? {} : { reportId }) }))
}

/** The last report that says why a project was not completed. */
export function unfinishedReportOf (db: Db, projectId: number): UnfinishedReport | undefined {
  const row = db.get<{ id: number, reason: string | null, delivered: string | null } | undefined>(sql`
    SELECT r.id, n.text AS reason, d.text AS delivered FROM unfinished_report r LEFT JOIN note n ON n.id = r.reason_note LEFT JOIN note d ON d.id = r.delivered_note
    WHERE r.project_id = ${projectId} ORDER BY r.id DESC LIMIT 1`)
  return row === undefined ? undefined : { id: row.id, ...(row.reason === null ? {} : { reason: row.reason }), ...(row.delivered === null ? {} : { delivered: row.delivered }) }
}

/** Stores why a project will not be completed, and returns the number of the report. */
export function insertUnfinishedReport ({ db, auditSeq }: Act, values: { projectId: number, reasonNote: number, deliveredNote: number }): number {
  return db.insert(unfinishedReport).values({ ...values, auditSeq }).returning({ id: unfinishedReport.id }).get().id
}

/** What a close found out about a project that it ended; undefined while no close that stands did. */
export function closedUnfinished (db: Db, projectId: number): { delivered: Kopecks, lapsed: Kopecks } | undefined {
  if (endedOf(db, projectId)?.ending !== 'not_completed') return undefined
  return db.get(sql`SELECT delivered, lapsed FROM unfinished_project WHERE project_id = ${projectId} ORDER BY close_event_id DESC LIMIT 1`)
}

/** Keeps what a close ended as not completed, and what it made spare funds. */
export function keepEnds ({ db, auditSeq }: Act, closeEventId: number, unfinished: readonly Unfinished[], spare: readonly Spare[]): void {
  for (const { projectId, delivered, lapsed, reportId } of unfinished) db.insert(unfinishedProject).values({ closeEventId, projectId, reportId: reportId!, delivered, lapsed, auditSeq }).run()
  for (const { fundId, source, amount } of spare) db.insert(spareFund).values({ closeEventId, fundId, source, amount, auditSeq }).run()
}
