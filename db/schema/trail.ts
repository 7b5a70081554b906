/** Tables of migrations/001-trail.sql, typed. */
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const auditLog = sqliteTable('audit_log', {
  seq: integer('seq').primaryKey(), body: text('body').notNull(), leafHash: blob('leaf_hash', { mode: 'buffer' }).notNull()
})

export const auditNode = sqliteTable('audit_node', {
  level: integer('level').notNull(), idx: integer('idx').notNull(), hash: blob('hash', { mode: 'buffer' }).notNull()
}, t => [primaryKey({ columns: [t.level, t.idx] })])

export const checkpoint = sqliteTable('checkpoint', {
  id: integer('id').primaryKey(),
  size: integer('size').notNull(),
  kind: text('kind', { enum: ['daily', 'demand', 'close', 'export'] }).notNull(),
  note: text('note').notNull(),
  recordedAt: text('recorded_at').notNull()
})

export const note = sqliteTable('note', {
  id: integer('id').primaryKey(), salt: blob('salt', { mode: 'buffer' }).notNull(), text: text('text').notNull()
})

export const idempotency = sqliteTable('idempotency', {
  id: integer('id').primaryKey(),
  keyHash: blob('key_hash', { mode: 'buffer' }).notNull(),
  requestHash: blob('request_hash', { mode: 'buffer' }).notNull(),
  status: integer('status').notNull(),
  headers: text('headers').notNull(),
  answer: text('answer').notNull()
})
