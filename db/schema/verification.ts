/** Tables of migrations/010-verification.sql and 016-property.sql, typed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const reviewAssignment = sqliteTable('review_assignment', {
  id: integer('id').primaryKey(), cycleId: integer('cycle_id').notNull(), unit: text('unit').notNull(), staffId: integer('staff_id').notNull(), auditSeq: leaf()
})

export const reviewAssignmentEnd = sqliteTable('review_assignment_end', {
  assignmentId: integer('assignment_id').primaryKey(), auditSeq: leaf()
})

export const criterionAnswer = sqliteTable('criterion_answer', {
  id: integer('id').primaryKey(),
  proposalId: integer('proposal_id').notNull(),
  version: integer('version').notNull(),
  criterion: text('criterion').notNull(),
  answer: text('answer', { enum: ['met', 'not_met', 'not_applicable'] }).notNull(),
  wordsNote: integer('words_note'),
  answeredBy: integer('answered_by').notNull(),
  auditSeq: leaf()
})

export const stageOutcome = sqliteTable('stage_outcome', {
  id: integer('id').primaryKey(),
  proposalId: integer('proposal_id').notNull(),
  stage: text('stage', { enum: ['formal', 'substantive'] }).notNull(),
  version: integer('version').notNull(),
  outcome: text('outcome', { enum: ['accepted', 'returned'] }).notNull(),
  passed: integer('passed'),
  reasonNote: integer('reason_note'),
  decidedBy: integer('decided_by').notNull(),
  auditSeq: leaf()
})

export const budgetArrival = sqliteTable('budget_arrival', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  arrivesOn: text('arrives_on').notNull(),
  reasonNote: integer('reason_note').notNull(),
  recordedBy: integer('recorded_by').notNull(),
  auditSeq: leaf()
})

export const knownBudgetLine = sqliteTable('known_budget_line', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  line: text('line').notNull(),
  paysForNote: integer('pays_for_note').notNull(),
  recordedBy: integer('recorded_by').notNull(),
  auditSeq: leaf()
})

export const propertyDecision = sqliteTable('property_decision', {
  id: integer('id').primaryKey(),
  proposalId: integer('proposal_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  recordedBy: integer('recorded_by').notNull(),
  auditSeq: leaf()
})

export const feasibilityCheck = sqliteTable('feasibility_check', {
  id: integer('id').primaryKey(),
  proposalId: integer('proposal_id').notNull(),
  version: integer('version').notNull(),
  cause: text('cause', { enum: ['official', 'rerun'] }).notNull(),
  inputsSha256: text('inputs_sha256').notNull(),
  feasible: integer('feasible').notNull(),
  verdictNote: integer('verdict_note').notNull(),
  verdictSha256: text('verdict_sha256').notNull(),
  auditSeq: leaf()
})

export const feasibilityAlert = sqliteTable('feasibility_alert', {
  id: integer('id').primaryKey(), checkId: integer('check_id').notNull(), proposalId: integer('proposal_id').notNull(), auditSeq: leaf()
})

export const alertAcknowledgement = sqliteTable('alert_acknowledgement', {
  alertId: integer('alert_id').primaryKey(), reasonNote: integer('reason_note').notNull(), acknowledgedBy: integer('acknowledged_by').notNull(), auditSeq: leaf()
})

export const verdictPublication = sqliteTable('verdict_publication', {
  cycleId: integer('cycle_id').primaryKey(), publishedAt: text('published_at').notNull(), auditSeq: leaf()
})

export const appeal = sqliteTable('appeal', {
  proposalId: integer('proposal_id').primaryKey(), reasonNote: integer('reason_note').notNull(), lodgedAt: text('lodged_at').notNull(), auditSeq: leaf()
})

export const appealDecision = sqliteTable('appeal_decision', {
  proposalId: integer('proposal_id').primaryKey(),
  outcome: text('outcome', { enum: ['upheld', 'dismissed'] }).notNull(),
  reasonNote: integer('reason_note').notNull(),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  decidedBy: integer('decided_by').notNull(),
  auditSeq: leaf()
})

export const finalList = sqliteTable('final_list', {
  cycleId: integer('cycle_id').primaryKey(), seed: text('seed').notNull(), listSha256: text('list_sha256').notNull(), auditSeq: leaf()
})

export const projectOrigin = sqliteTable('project_origin', {
  projectId: integer('project_id').primaryKey(), proposalId: integer('proposal_id').notNull(), version: integer('version').notNull(), auditSeq: leaf()
})

export const projectExclusion = sqliteTable('project_exclusion', {
  firstId: integer('first_id').notNull(), secondId: integer('second_id').notNull(), pairId: integer('pair_id').notNull(), auditSeq: leaf()
}, t => [primaryKey({ columns: [t.firstId, t.secondId] })])
