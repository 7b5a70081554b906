/** Tables of migrations/007-publication.sql, typed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const publication = sqliteTable('publication', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: ['daily', 'officer'] }).notNull(),
  publishedOn: text('published_on').notNull(),
  publishedAt: text('published_at').notNull(),
  auditSeq: leaf()
})

export const publicationDocument = sqliteTable('publication_document', {
  publicationId: integer('publication_id').notNull(), list: text('list').notNull(), position: text('position').notNull(), body: text('body').notNull()
}, t => [primaryKey({ columns: [t.list, t.position, t.publicationId] })])

export const publishedIncome = sqliteTable('published_income', {
  publicationId: integer('publication_id').notNull(),
  purposeId: integer('purpose_id').notNull(),
  payers: integer('payers').notNull(),
  amount: integer('amount').notNull(),
  asOf: text('as_of').notNull()
}, t => [primaryKey({ columns: [t.purposeId, t.publicationId] })])

export const finding = sqliteTable('finding', {
  id: integer('id').primaryKey(),
  subject: text('subject').notNull(),
  severity: text('severity', { enum: ['remark', 'deficiency', 'violation'] }).notNull(),
  textNote: integer('text_note').notNull(),
  madeBy: integer('made_by').notNull(),
  auditSeq: leaf()
})
