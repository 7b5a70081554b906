/** Tables of migrations/009-proposals.sql, typed. */
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const proposal = sqliteTable('proposal', {
  id: integer('id').primaryKey(), cycleId: integer('cycle_id').notNull(), draftedBy: integer('drafted_by').notNull(), auditSeq: leaf()
})

export const proposalReference = sqliteTable('proposal_reference', {
  proposalId: integer('proposal_id').notNull(), sha256: blob('sha256', { mode: 'buffer' }).notNull(), auditSeq: leaf()
}, t => [primaryKey({ columns: [t.proposalId, t.sha256] })])

export const proposalVersion = sqliteTable('proposal_version', {
  proposalId: integer('proposal_id').notNull(),
  version: integer('version').notNull(),
  cause: text('cause', { enum: ['draft', 'merger', 'correction', 'reassessment'] }).notNull(),
  documentNote: integer('document_note').notNull(),
  sha256: text('sha256').notNull(),
  savedAt: text('saved_at').notNull(),
  savedBy: integer('saved_by').notNull(),
  auditSeq: leaf()
}, t => [primaryKey({ columns: [t.proposalId, t.version] })])

export const proposalSubmission = sqliteTable('proposal_submission', {
  proposalId: integer('proposal_id').primaryKey(),
  version: integer('version').notNull(),
  cycleId: integer('cycle_id').notNull(),
  number: integer('number').notNull(),
  poolId: integer('pool_id').notNull(),
  submittedAt: text('submitted_at').notNull(),
  consentRef: text('consent_ref'),
  consentSha256: text('consent_sha256'),
  auditSeq: leaf()
})

export const proposalSignature = sqliteTable('proposal_signature', {
  proposalId: integer('proposal_id').notNull(), token: blob('token', { mode: 'buffer' }).notNull(), auditSeq: leaf()
}, t => [primaryKey({ columns: [t.proposalId, t.token] })])

export const proposalWithdrawal = sqliteTable('proposal_withdrawal', {
  proposalId: integer('proposal_id').notNull(), referenceSha256: blob('reference_sha256', { mode: 'buffer' }).notNull(), reasonNote: integer('reason_note'), auditSeq: leaf()
}, t => [primaryKey({ columns: [t.proposalId, t.referenceSha256] })])

export const correctionCall = sqliteTable('correction_call', {
  proposalId: integer('proposal_id').primaryKey(),
  dueOn: text('due_on').notNull(),
  criteria: text('criteria').notNull(),
  reasonNote: integer('reason_note').notNull(),
  calledBy: integer('called_by').notNull(),
  auditSeq: leaf()
})

export const merger = sqliteTable('merger', {
  id: integer('id').primaryKey(),
  firstId: integer('first_id').notNull(),
  secondId: integer('second_id').notNull(),
  documentNote: integer('document_note').notNull(),
  sha256: text('sha256').notNull(),
  auditSeq: leaf()
})

export const mergerConsent = sqliteTable('merger_consent', {
  mergerId: integer('merger_id').primaryKey(), mergedId: integer('merged_id').notNull(), auditSeq: leaf()
})

export const candidatePair = sqliteTable('candidate_pair', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  firstId: integer('first_id').notNull(),
  secondId: integer('second_id').notNull(),
  similarity: integer('similarity').notNull(),
  distance: integer('distance'),
  raisedBy: integer('raised_by'),
  auditSeq: leaf()
})

export const pairResolution = sqliteTable('pair_resolution', {
  id: integer('id').primaryKey(),
  pairId: integer('pair_id').notNull(),
  exclusive: integer('exclusive').notNull(),
  reasonNote: integer('reason_note').notNull(),
  resolvedBy: integer('resolved_by').notNull(),
  auditSeq: leaf()
})

export const monitoringNote = sqliteTable('monitoring_note', {
  id: integer('id').primaryKey(), proposalId: integer('proposal_id').notNull(), textNote: integer('text_note').notNull(), madeBy: integer('made_by').notNull(), auditSeq: leaf()
})
