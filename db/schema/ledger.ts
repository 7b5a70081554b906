/** Tables of migrations/003-ledger.sql, typed. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const fiscalYear = sqliteTable('fiscal_year', {
  year: integer('year').primaryKey(), auditSeq: leaf()
})

export const fiscalYearEvent = sqliteTable('fiscal_year_event', {
  id: integer('id').primaryKey(),
  year: integer('year').notNull(),
  event: text('event', { enum: ['open', 'hold', 'release', 'close', 'reopen'] }).notNull(),
  madeBy: integer('made_by').notNull(),
  confirmedBy: integer('confirmed_by'),
  reasonNote: integer('reason_note'),
  recordedAt: text('recorded_at').notNull(),
  auditSeq: leaf()
})

export const reopening = sqliteTable('reopening', {
  id: integer('id').primaryKey(),
  year: integer('year').notNull(),
  madeBy: integer('made_by').notNull(),
  reasonNote: integer('reason_note'),
  auditSeq: leaf()
})

export const fund = sqliteTable('fund', {
  id: integer('id').primaryKey(),
  code: text('code').notNull(),
  kind: text('kind', { enum: ['contributions', 'participatory'] }).notNull(),
  yearEnd: text('year_end', { enum: ['rolls_over', 'lapses'] }).notNull(),
  name: text('name').notNull(),
  decisionId: integer('decision_id').notNull(),
  auditSeq: leaf()
})

export const account = sqliteTable('account', {
  id: integer('id').primaryKey(),
  code: text('code').notNull(),
  book: text('book', { enum: ['actual', 'budget'] }).notNull(),
  type: text('type', { enum: ['asset', 'liability', 'income', 'expense', 'equity'] }).notNull(),
  guard: integer('guard').notNull(),
  fundId: integer('fund_id').notNull(),
  purposeId: integer('purpose_id'),
  projectId: integer('project_id'),
  name: text('name').notNull(),
  auditSeq: leaf()
})

export const entry = sqliteTable('entry', {
  seq: integer('seq').primaryKey(),
  kind: text('kind', { enum: ['contribution', 'receipt_held', 'identification', 'return_due', 'refund', 'refund_payment', 'commitment', 'release', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'repurposing', 'interest', 'bank_fee', 'appropriation', 'financing', 'award', 'retention_release', 'penalty', 'credit_note', 'amendment', 'award_change', 'savings', 'promotion', 'closing', 'reversal'] }).notNull(),
  year: integer('year').notNull(),
  effectiveOn: text('effective_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
  reversesSeq: integer('reverses_seq'),
  decisionId: integer('decision_id'),
  documentRef: text('document_ref'),
  documentSha256: text('document_sha256'),
  makerId: integer('maker_id').notNull(),
  approverId: integer('approver_id'),
  auditSeq: leaf()
})

export const posting = sqliteTable('posting', {
  entrySeq: integer('entry_seq').notNull(),
  line: integer('line').notNull(),
  accountId: integer('account_id').notNull(),
  amount: integer('amount').notNull(),
  commitmentId: integer('commitment_id'),
  balanceAfter: integer('balance_after').notNull()
}, t => [primaryKey({ columns: [t.entrySeq, t.line] })])

export const accountDay = sqliteTable('account_day', {
  accountId: integer('account_id').notNull(), onDay: text('on_day').notNull(), movement: integer('movement').notNull()
}, t => [primaryKey({ columns: [t.accountId, t.onDay] })])
