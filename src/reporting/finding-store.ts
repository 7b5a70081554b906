import { asc, eq, gt, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { contribution, cycle, decision, entry, finding, fund, note, project, publication, purpose, voucher } from '../../db/schema.ts'
import type { Db } from '../storage/open.ts'
import type { Finding, Subject } from './finding.ts'

const tables: Record<Subject, SQLiteTable> = { entry, decision, fund, purpose, contribution, voucher, cycle, project, publication }

/** Whether there is such a thing to have a finding about. */
export function subjectExists (db: Db, kind: Subject, n: number): boolean {
  const key = sql.raw(kind === 'entry' ? 'seq' : 'id')
  return db.get(sql`SELECT 1 FROM ${tables[kind]} WHERE ${key} = ${n}`) !== undefined
}

/** Findings behind a number, oldest first. */
export function listFindings (db: Db, after: number, limit: number): Finding[] {
  return db.select({ own: finding, text: note.text }).from(finding).leftJoin(note, eq(note.id, finding.textNote))
    .where(gt(finding.id, after)).orderBy(asc(finding.id)).limit(limit).all()
    .map(({ own: { textNote, ...own }, text }) => ({ ...own, ...(text === null ? {} : { text }) }))
}
