/** Tables of migrations/013-execution.sql that tell who is contracted for what, typed. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const supplier = sqliteTable('supplier', {
  id: integer('id').primaryKey(), unp: text('unp').notNull(), auditSeq: leaf()
})

export const supplierName = sqliteTable('supplier_name', {
  id: integer('id').primaryKey(), supplierId: integer('supplier_id').notNull(), nameNote: integer('name_note').notNull(), auditSeq: leaf()
})

export const contract = sqliteTable('contract', {
  id: integer('id').primaryKey(),
  supplierId: integer('supplier_id').notNull(),
  fundId: integer('fund_id').notNull(),
  purposeId: integer('purpose_id'),
  projectId: integer('project_id'),
  subjectNote: integer('subject_note').notNull(),
  price: integer('price').notNull(),
  signedOn: text('signed_on').notNull(),
  dueOn: text('due_on').notNull(),
  tenderRef: text('tender_ref'),
  ocid: text('ocid'),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  auditSeq: leaf()
})

export const contractChange = sqliteTable('contract_change', {
  id: integer('id').primaryKey(),
  contractId: integer('contract_id').notNull(),
  price: integer('price').notNull(),
  dueOn: text('due_on').notNull(),
  onDay: text('on_day').notNull(),
  reasonNote: integer('reason_note').notNull(),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  auditSeq: leaf()
})

export const contractEnd = sqliteTable('contract_end', {
  contractId: integer('contract_id').primaryKey(),
  onDay: text('on_day').notNull(),
  reasonNote: integer('reason_note').notNull(),
  documentRef: text('document_ref').notNull(),
  documentSha256: text('document_sha256').notNull(),
  auditSeq: leaf()
})
