import { sql } from 'drizzle-orm'
import type { Db } from '../../storage/open.ts'

/** What a starosta saw; the text is gone only where it had to be erased. */
export interface MonitoringNote { readonly id: number, readonly text?: string, readonly madeBy: number, readonly madeAt: string }

/** The monitoring notes of a proposal, oldest first. */
export function notesOf (db: Db, proposalId: number): MonitoringNote[] {
  return db.all<MonitoringNote & { text: string | null }>(sql`
    SELECT m.id, n.text, m.made_by AS madeBy, json_extract(l.body, '$.time') AS madeAt
    FROM monitoring_note m JOIN audit_log l ON l.seq = m.audit_seq LEFT JOIN note n ON n.id = m.text_note
    WHERE m.proposal_id = ${proposalId} ORDER BY m.id`).map(({ text, ...row }) => ({ ...row, ...(text === null ? {} : { text }) }))
}
