/** Tables of migrations/002-registry.sql, typed. */
import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const hramada = sqliteTable('hramada', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: ['rural', 'rural_urban', 'urban'] }).notNull(),
  name: text('name').notNull(),
  auditSeq: leaf()
})

export const territory = sqliteTable('territory', {
  id: integer('id').primaryKey(),
  parentId: integer('parent_id'),
  kind: text('kind', { enum: ['hramada', 'district_administration', 'starosta_district', 'settlement', 'tpsg_territory'] }).notNull(),
  name: text('name').notNull(),
  residents: integer('residents'),
  auditSeq: leaf()
})

export const body = sqliteTable('body', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: ['rada', 'uprava', 'assembly', 'tpsg'] }).notNull(),
  territoryId: integer('territory_id').notNull(),
  name: text('name').notNull(),
  form: text('form', { enum: ['collegial', 'collegial_entity', 'individual'] }),
  seats: integer('seats'),
  auditSeq: leaf()
})

export const decision = sqliteTable('decision', {
  id: integer('id').primaryKey(),
  bodyId: integer('body_id').notNull(),
  number: text('number').notNull(),
  title: text('title').notNull(),
  adoptedOn: text('adopted_on').notNull(),
  votesFor: integer('votes_for').notNull(),
  votesAgainst: integer('votes_against').notNull(),
  votesAbstained: integer('votes_abstained').notNull(),
  votesPresent: integer('votes_present').notNull(),
  votesElected: integer('votes_elected').notNull(),
  quorumRule: text('quorum_rule'),
  majorityRule: text('majority_rule'),
  ruleSource: text('rule_source'),
  documentSha256: text('document_sha256').notNull(),
  supersedesId: integer('supersedes_id'),
  auditSeq: leaf()
})

export const decisionEvent = sqliteTable('decision_event', {
  id: integer('id').primaryKey(),
  decisionId: integer('decision_id').notNull(),
  event: text('event', { enum: ['suspended', 'resumed', 'annulled', 'superseded'] }).notNull(),
  onDay: text('on_day').notNull(),
  documentSha256: text('document_sha256').notNull(),
  groundNote: integer('ground_note'),
  auditSeq: leaf()
})

export const decisionPublication = sqliteTable('decision_publication', {
  decisionId: integer('decision_id').primaryKey(),
  publishedOn: text('published_on').notNull(),
  url: text('url').notNull(),
  contentSha256: text('content_sha256').notNull(),
  auditSeq: leaf()
})

export const staff = sqliteTable('staff', {
  id: integer('id').primaryKey(), office: text('office').notNull(), auditSeq: leaf()
})

export const staffGrant = sqliteTable('staff_grant', {
  id: integer('id').primaryKey(),
  staffId: integer('staff_id').notNull(),
  role: text('role', { enum: ['administrator', 'secretary', 'finance_clerk', 'finance_approver', 'coordinator', 'reviewer', 'commission_officer', 'auditor', 'portal', 'starosta'] }).notNull(),
  requestedBy: integer('requested_by'),
  auditSeq: leaf()
})

export const staffGrantConfirmation = sqliteTable('staff_grant_confirmation', {
  grantId: integer('grant_id').primaryKey(), confirmedBy: integer('confirmed_by'), auditSeq: leaf()
})

export const staffGrantEnd = sqliteTable('staff_grant_end', {
  grantId: integer('grant_id').primaryKey(), endedBy: integer('ended_by').notNull(), auditSeq: leaf()
})

export const token = sqliteTable('token', {
  id: integer('id').primaryKey(),
  staffId: integer('staff_id').notNull(),
  sha256: blob('sha256', { mode: 'buffer' }).notNull(),
  issuedAt: text('issued_at').notNull(),
  expiresAt: text('expires_at').notNull(),
  issuedBy: integer('issued_by'),
  auditSeq: leaf()
})

export const tokenConfirmation = sqliteTable('token_confirmation', {
  tokenId: integer('token_id').primaryKey(), confirmedBy: integer('confirmed_by'), auditSeq: leaf()
})

export const tokenRevocation = sqliteTable('token_revocation', {
  tokenId: integer('token_id').primaryKey(), revokedBy: integer('revoked_by').notNull(), auditSeq: leaf()
})
