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
