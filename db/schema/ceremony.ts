/** Tables of migrations/017-ceremony.sql, typed. */
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const pollClosing = sqliteTable('poll_closing', {
  pollId: integer('poll_id').primaryKey(),
  electorate: integer('electorate').notNull(),
  participants: integer('participants').notNull(),
  receipts: integer('receipts').notNull(),
  replaced: integer('replaced').notNull(),
  participantsRoot: text('participants_root').notNull(),
  receiptsRoot: text('receipts_root').notNull(),
  closedBy: integer('closed_by').notNull(),
  auditSeq: leaf()
})

export const pollEntitled = sqliteTable('poll_entitled', {
  pollId: integer('poll_id').notNull(),
  poolId: integer('pool_id').notNull(),
  voters: integer('voters').notNull()
}, t => [primaryKey({ columns: [t.pollId, t.poolId] })])

export const pollTurnout = sqliteTable('poll_turnout', {
  pollId: integer('poll_id').notNull(),
  territoryId: integer('territory_id').notNull(),
  entitled: integer('entitled').notNull(),
  participants: integer('participants').notNull()
}, t => [primaryKey({ columns: [t.pollId, t.territoryId] })])

export const pollReceipt = sqliteTable('poll_receipt', {
  pollId: integer('poll_id').notNull(),
  sha256: blob('sha256', { mode: 'buffer' }).notNull()
}, t => [primaryKey({ columns: [t.pollId, t.sha256] })])

export const pollOpening = sqliteTable('poll_opening', {
  pollId: integer('poll_id').primaryKey(),
  openedBy: integer('opened_by').notNull(),
  auditSeq: leaf()
})

export const pollResult = sqliteTable('poll_result', {
  pollId: integer('poll_id').primaryKey(),
  counted: integer('counted').notNull(),
  blank: integer('blank').notNull(),
  void: integer('void').notNull(),
  unopenable: integer('unopenable').notNull(),
  auditSeq: leaf()
})

export const pollBallots = sqliteTable('poll_ballots', {
  pollId: integer('poll_id').notNull(),
  electionId: integer('election_id').notNull(),
  root: text('root').notNull()
}, t => [primaryKey({ columns: [t.pollId, t.electionId] })])

export const pollKeyDestruction = sqliteTable('poll_key_destruction', {
  pollId: integer('poll_id').primaryKey(),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  auditSeq: leaf()
})
