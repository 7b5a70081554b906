/** Tables of migrations/006-spending.sql, with the columns of 013-execution.sql, typed. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const voucher = sqliteTable('voucher', {
  id: integer('id').primaryKey(),
  kind: text('kind', { enum: ['commitment', 'release', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment', 'retention_release', 'penalty', 'credit_note', 'reversal'] }).notNull(),
  fundId: integer('fund_id').notNull(),
  purposeId: integer('purpose_id'),
  projectId: integer('project_id'),
  commitmentId: integer('commitment_id'),
  parentId: integer('parent_id'),
  expenseId: integer('expense_id'),
  refundId: integer('refund_id'),
  reversedEntrySeq: integer('reversed_entry_seq'),
  amount: integer('amount').notNull(),
  onDay: text('on_day').notNull(),
  supplierNote: integer('supplier_note'),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  reasonNote: integer('reason_note'),
  makerId: integer('maker_id').notNull(),
  auditSeq: leaf(),
  contractId: integer('contract_id'),
  retained: integer('retained')
})

export const voucherOutcome = sqliteTable('voucher_outcome', {
  voucherId: integer('voucher_id').primaryKey(),
  outcome: text('outcome', { enum: ['approved', 'rejected'] }).notNull(),
  decidedBy: integer('decided_by').notNull(),
  entrySeq: integer('entry_seq'),
  reasonNote: integer('reason_note'),
  auditSeq: leaf()
})
