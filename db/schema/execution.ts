/** Tables of migrations/013-execution.sql that tell what became of awarded projects and of their money, typed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const awardDeviation = sqliteTable('award_deviation', {
  projectId: integer('project_id').primaryKey(),
  amount: integer('amount').notNull(),
  decisionId: integer('decision_id').notNull(),
  reasonNote: integer('reason_note').notNull(),
  auditSeq: leaf()
})

export const amendment = sqliteTable('amendment', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  reasonNote: integer('reason_note').notNull(),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const amendmentLine = sqliteTable('amendment_line', {
  amendmentId: integer('amendment_id').notNull(),
  poolId: integer('pool_id').notNull(),
  amount: integer('amount').notNull()
}, t => [primaryKey({ columns: [t.amendmentId, t.poolId] })])

export const awardChange = sqliteTable('award_change', {
  id: integer('id').primaryKey(),
  projectId: integer('project_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  before: integer('before').notNull(),
  after: integer('after').notNull(),
  onDay: text('on_day').notNull(),
  scopeNote: integer('scope_note'),
  reasonNote: integer('reason_note').notNull(),
  source: text('source', { enum: ['pool', 'amendment'] }),
  amendmentId: integer('amendment_id'),
  entrySeq: integer('entry_seq'),
  auditSeq: leaf()
})

export const promotion = sqliteTable('promotion', {
  projectId: integer('project_id').primaryKey(),
  decisionId: integer('decision_id').notNull(),
  doneOn: text('done_on').notNull(),
  entrySeq: integer('entry_seq').notNull(),
  auditSeq: leaf()
})

export const projectPlan = sqliteTable('project_plan', {
  projectId: integer('project_id').primaryKey(), document: text('document').notNull(), sha256: text('sha256').notNull(), auditSeq: leaf()
})

export const milestoneForecast = sqliteTable('milestone_forecast', {
  id: integer('id').primaryKey(),
  projectId: integer('project_id').notNull(),
  task: text('task').notNull(),
  doneOn: text('done_on').notNull(),
  reasonNote: integer('reason_note').notNull(),
  auditSeq: leaf()
})

export const milestoneAcceptance = sqliteTable('milestone_acceptance', {
  id: integer('id').primaryKey(),
  projectId: integer('project_id').notNull(),
  task: text('task').notNull(),
  onDay: text('on_day').notNull(),
  actId: integer('act_id'),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  auditSeq: leaf()
})

export const milestoneWithdrawal = sqliteTable('milestone_withdrawal', {
  acceptanceId: integer('acceptance_id').primaryKey(), reasonNote: integer('reason_note').notNull(), auditSeq: leaf()
})

export const projectEnd = sqliteTable('project_end', {
  id: integer('id').primaryKey(),
  projectId: integer('project_id').notNull(),
  ending: text('ending', { enum: ['completed', 'abandoned'] }).notNull(),
  onDay: text('on_day').notNull(),
  decisionId: integer('decision_id'),
  reasonNote: integer('reason_note'),
  deliveredNote: integer('delivered_note').notNull(),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  entrySeq: integer('entry_seq'),
  auditSeq: leaf()
})

export const projectEndWithdrawal = sqliteTable('project_end_withdrawal', {
  endId: integer('end_id').primaryKey(), reasonNote: integer('reason_note').notNull(), auditSeq: leaf()
})

export const asset = sqliteTable('asset', {
  id: integer('id').primaryKey(),
  endId: integer('end_id').notNull(),
  name: text('name').notNull(),
  operator: text('operator').notNull(),
  yearlyUpkeep: integer('yearly_upkeep').notNull(),
  upkeepSource: text('upkeep_source').notNull(),
  auditSeq: leaf()
})

export const unfinishedReport = sqliteTable('unfinished_report', {
  id: integer('id').primaryKey(),
  projectId: integer('project_id').notNull(),
  reasonNote: integer('reason_note').notNull(),
  deliveredNote: integer('delivered_note').notNull(),
  auditSeq: leaf()
})

export const unfinishedProject = sqliteTable('unfinished_project', {
  closeEventId: integer('close_event_id').notNull(),
  projectId: integer('project_id').notNull(),
  reportId: integer('report_id').notNull(),
  delivered: integer('delivered').notNull(),
  lapsed: integer('lapsed').notNull(),
  auditSeq: leaf()
}, t => [primaryKey({ columns: [t.closeEventId, t.projectId] })])

export const spareFund = sqliteTable('spare_fund', {
  closeEventId: integer('close_event_id').notNull(),
  fundId: integer('fund_id').notNull(),
  source: text('source', { enum: ['unspent', 'penalties'] }).notNull(),
  amount: integer('amount').notNull(),
  auditSeq: leaf()
}, t => [primaryKey({ columns: [t.closeEventId, t.fundId, t.source] })])

export const spareFundUse = sqliteTable('spare_fund_use', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  year: integer('year').notNull(),
  amount: integer('amount').notNull(),
  decisionId: integer('decision_id').notNull(),
  purpose: text('purpose').notNull(),
  amendmentId: integer('amendment_id'),
  auditSeq: leaf()
})

export const spareFundUseWithdrawal = sqliteTable('spare_fund_use_withdrawal', {
  useId: integer('use_id').primaryKey(), decisionId: integer('decision_id').notNull(), auditSeq: leaf()
})

export const executionReport = sqliteTable('execution_report', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  year: integer('year').notNull(),
  closeEventId: integer('close_event_id').notNull(),
  document: text('document').notNull(),
  sha256: text('sha256').notNull(),
  auditRef: text('audit_ref').notNull(),
  auditSha256: text('audit_sha256').notNull(),
  auditSeq: leaf()
})

export const executionReportReview = sqliteTable('execution_report_review', {
  reportId: integer('report_id').primaryKey(),
  outcome: text('outcome', { enum: ['approved', 'returned'] }).notNull(),
  decisionId: integer('decision_id').notNull(),
  reasonNote: integer('reason_note'),
  auditSeq: leaf()
})
