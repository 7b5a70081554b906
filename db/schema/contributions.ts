/** Tables of migrations/004-contributions.sql, typed. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const contributionFund = sqliteTable('contribution_fund', {
  fundId: integer('fund_id').primaryKey(),
  territoryId: integer('territory_id').notNull(),
  deciderId: integer('decider_id').notNull(),
  authorisedBodyId: integer('authorised_body_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  year: integer('year').notNull(),
  auditSeq: leaf()
})

export const purpose = sqliteTable('purpose', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  code: text('code').notNull(),
  title: text('title').notNull(),
  reimbursePercent: integer('reimburse_percent').notNull(),
  decisionId: integer('decision_id'),
  year: integer('year').notNull(),
  auditSeq: leaf()
})

export const purposeConfirmation = sqliteTable('purpose_confirmation', {
  id: integer('id').primaryKey(),
  purposeId: integer('purpose_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  year: integer('year').notNull(),
  auditSeq: leaf()
})

export const contributionCategory = sqliteTable('contribution_category', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  code: text('code').notNull(),
  title: text('title').notNull(),
  amount: integer('amount').notNull(),
  basis: text('basis', { enum: ['fixed', 'suggested'] }).notNull(),
  auditSeq: leaf()
})

export const contributionDeadline = sqliteTable('contribution_deadline', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  dueOn: text('due_on').notNull(),
  decisionId: integer('decision_id').notNull(),
  auditSeq: leaf()
})

export const fundCancellation = sqliteTable('fund_cancellation', {
  fundId: integer('fund_id').primaryKey(), decisionId: integer('decision_id').notNull(), auditSeq: leaf()
})

export const contribution = sqliteTable('contribution', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  purposeId: integer('purpose_id'),
  categoryId: integer('category_id'),
  contributor: text('contributor').notNull(),
  amount: integer('amount').notNull(),
  receivedOn: text('received_on').notNull(),
  recordedAs: text('recorded_as', { enum: ['credited', 'late', 'unidentified'] }).notNull(),
  documentRef: text('document_ref').notNull(),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const identification = sqliteTable('identification', {
  id: integer('id').primaryKey(),
  contributionId: integer('contribution_id').notNull(),
  purposeId: integer('purpose_id').notNull(),
  decisionId: integer('decision_id'),
  reasonNote: integer('reason_note').notNull(),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const refund = sqliteTable('refund', {
  id: integer('id').primaryKey(),
  contributionId: integer('contribution_id').notNull(),
  kind: text('kind', { enum: ['mistaken', 'duplicate', 'late', 'cancelled', 'pro_rata'] }).notNull(),
  amount: integer('amount').notNull(),
  decisionId: integer('decision_id'),
  reasonNote: integer('reason_note'),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const repurposing = sqliteTable('repurposing', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  fromPurposeId: integer('from_purpose_id').notNull(),
  toPurposeId: integer('to_purpose_id').notNull(),
  amount: integer('amount').notNull(),
  decisionId: integer('decision_id').notNull(),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const budgetExpense = sqliteTable('budget_expense', {
  id: integer('id').primaryKey(),
  reference: text('reference').notNull(),
  title: text('title').notNull(),
  amount: integer('amount').notNull(),
  paidOn: text('paid_on').notNull(),
  documentSha256: text('document_sha256').notNull(),
  auditSeq: leaf()
})

export const useReport = sqliteTable('use_report', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  year: integer('year').notNull(),
  bodyId: integer('body_id').notNull(),
  figures: text('figures').notNull(),
  treeSize: integer('tree_size').notNull(),
  treeRoot: text('tree_root').notNull(),
  auditSeq: leaf()
})

export const useReportReview = sqliteTable('use_report_review', {
  reportId: integer('report_id').primaryKey(),
  outcome: text('outcome', { enum: ['approved', 'returned'] }).notNull(),
  decisionId: integer('decision_id').notNull(),
  reasonNote: integer('reason_note'),
  auditSeq: leaf()
})

export const carryForward = sqliteTable('carry_forward', {
  id: integer('id').primaryKey(),
  closeEventId: integer('close_event_id').notNull(),
  purposeId: integer('purpose_id').notNull(),
  available: integer('available').notNull(),
  committed: integer('committed').notNull(),
  decisionId: integer('decision_id'),
  coveredUntil: integer('covered_until').notNull(),
  auditSeq: leaf()
})
