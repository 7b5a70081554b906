import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { ProposalDocument } from './document.ts'

/** An offer to make one proposal of two, and what came of it. */
export interface Merger {
  readonly id: number
  readonly firstId: number
  readonly secondId: number
  readonly noteId: number
  readonly sha256: string
  readonly document?: ProposalDocument
  readonly mergedId?: number
}

function select (db: Db, where: SQL): Merger[] {
  return db.all<Omit<Merger, 'document' | 'mergedId'> & { text: string | null, mergedId: number | null }>(sql`
    SELECT m.id, m.first_id AS firstId, m.second_id AS secondId, m.document_note AS noteId, m.sha256, n.text, c.merged_id AS mergedId
    FROM merger m LEFT JOIN note n ON n.id = m.document_note LEFT JOIN merger_consent c ON c.merger_id = m.id WHERE ${where} ORDER BY m.id`)
    .map(({ text, mergedId, ...row }) => ({ ...row, ...(text === null ? {} : { document: JSON.parse(text) as ProposalDocument }), ...(mergedId === null ? {} : { mergedId }) }))
}

/** An offer by its number; NotFound otherwise. */
export function loadMerger (db: Db, id: number): Merger {
  return found(select(db, sql`m.id = ${id}`)[0], wireId('merger', id))
}

/** The offers that the author of a proposal made or got, oldest first. */
export function mergersWith (db: Db, proposalId: number): Merger[] {
  return select(db, sql`m.first_id = ${proposalId} OR m.second_id = ${proposalId}`)
}
