/** Tables of migrations/012-voting.sql, typed. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const poll = sqliteTable('poll', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  publicKey: text('public_key').notNull(),
  ballotSize: integer('ballot_size').notNull(),
  listSha256: text('list_sha256').notNull(),
  auditSeq: leaf()
})

export const electorateLoad = sqliteTable('electorate_load', {
  id: integer('id').primaryKey(),
  pollId: integer('poll_id').notNull(),
  voters: integer('voters').notNull(),
  auditSeq: leaf()
})

export const codeIssue = sqliteTable('code_issue', {
  id: integer('id').primaryKey(),
  pollId: integer('poll_id').notNull(),
  issued: integer('issued').notNull(),
  replaced: integer('replaced').notNull(),
  auditSeq: leaf()
})

export const projectWithdrawal = sqliteTable('project_withdrawal', {
  projectId: integer('project_id').primaryKey(),
  reasonNote: integer('reason_note').notNull(),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  withdrawnBy: integer('withdrawn_by').notNull(),
  auditSeq: leaf()
})

export const paperBatch = sqliteTable('paper_batch', {
  id: integer('id').primaryKey(),
  pollId: integer('poll_id').notNull(),
  channel: text('channel', { enum: ['paper', 'assisted'] }).notNull(),
  sheets: integer('sheets').notNull(),
  protocolRef: text('protocol_ref').notNull(),
  protocolSha256: text('protocol_sha256').notNull(),
  registeredBy: integer('registered_by').notNull(),
  auditSeq: leaf()
})

export const paperBatchClose = sqliteTable('paper_batch_close', {
  batchId: integer('batch_id').primaryKey(),
  outcomes: text('outcomes').notNull(),
  settled: integer('settled').notNull(),
  closedBy: integer('closed_by').notNull(),
  auditSeq: leaf()
})
