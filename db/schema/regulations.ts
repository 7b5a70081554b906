/** Tables of migrations/008-regulations.sql, typed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const regulation = sqliteTable('regulation', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
  replacesId: integer('replaces_id'),
  document: text('document').notNull(),
  sha256: text('sha256').notNull(),
  decisionId: integer('decision_id').notNull(),
  opinionId: integer('opinion_id').notNull(),
  differsNote: integer('differs_note'),
  auditSeq: leaf()
})

export const opinion = sqliteTable('opinion', {
  id: integer('id').primaryKey(),
  subjectKind: text('subject_kind', { enum: ['regulation', 'cycle_budget', 'verified_proposals', 'award', 'amendment', 'spare_funds'] }).notNull(),
  subject: text('subject').notNull(),
  outcome: text('outcome', { enum: ['for', 'against', 'with_remarks'] }).notNull(),
  onDay: text('on_day').notNull(),
  minutesRef: text('minutes_ref').notNull(),
  minutesSha256: text('minutes_sha256').notNull(),
  remarksNote: integer('remarks_note'),
  auditSeq: leaf()
})

export const calendarExtension = sqliteTable('calendar_extension', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  reopens: integer('reopens').notNull(),
  reasonNote: integer('reason_note').notNull(),
  auditSeq: leaf()
})

export const extendedPhase = sqliteTable('extended_phase', {
  extensionId: integer('extension_id').notNull(),
  phase: text('phase', { enum: ['submission', 'verification', 'appeals', 'appeal_decisions', 'voting', 'complaints'] }).notNull(),
  fromAt: text('from_at').notNull(),
  untilAt: text('until_at').notNull()
}, t => [primaryKey({ columns: [t.extensionId, t.phase] })])

export const fundSource = sqliteTable('fund_source', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  kind: text('kind', { enum: ['hramada_budget', 'grant', 'other_lawful'] }).notNull(),
  amount: integer('amount').notNull(),
  decisionId: integer('decision_id').notNull(),
  documentRef: text('document_ref'),
  documentSha256: text('document_sha256'),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const lot = sqliteTable('lot', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  purpose: text('purpose', { enum: ['ballot_order', 'ties'] }).notNull(),
  commitment: text('commitment').notNull(),
  committedAt: text('committed_at').notNull(),
  committedBy: integer('committed_by').notNull(),
  replacesId: integer('replaces_id'),
  decisionId: integer('decision_id'),
  reasonNote: integer('reason_note'),
  auditSeq: leaf()
})

export const lotReveal = sqliteTable('lot_reveal', {
  lotId: integer('lot_id').primaryKey(),
  seed: text('seed').notNull(),
  revealedAt: text('revealed_at').notNull(),
  revealedBy: integer('revealed_by').notNull(),
  auditSeq: leaf()
})
