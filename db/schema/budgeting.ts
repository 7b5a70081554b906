/** Tables of migrations/005-budgeting.sql, typed, as 008-regulations.sql left them. */
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import { leaf } from './leaf.ts'

export const cycle = sqliteTable('cycle', {
  id: integer('id').primaryKey(),
  fundId: integer('fund_id').notNull(),
  title: text('title').notNull(),
  budgetYear: integer('budget_year').notNull(),
  decisionId: integer('decision_id').notNull(),
  auditSeq: leaf(),
  regulationId: integer('regulation_id')
})

export const pool = sqliteTable('pool', {
  id: integer('id').primaryKey(),
  cycleId: integer('cycle_id').notNull(),
  territoryId: integer('territory_id').notNull(),
  budget: integer('budget').notNull(),
  regulationCode: text('regulation_code'),
  name: text('name'),
  category: text('category'),
  auditSeq: leaf()
})

export const election = sqliteTable('election', {
  id: integer('id').primaryKey(),
  poolId: integer('pool_id').notNull(),
  fileSha256: text('file_sha256').notNull(),
  rule: text('rule').notNull(),
  voteType: text('vote_type').notNull(),
  currency: text('currency').notNull(),
  rate: text('rate'),
  sourceBudget: integer('source_budget').notNull(),
  ballots: integer('ballots').notNull(),
  meta: text('meta').notNull(),
  demonstration: integer('demonstration').notNull(),
  auditSeq: leaf()
})

export const project = sqliteTable('project', {
  id: integer('id').primaryKey(),
  poolId: integer('pool_id').notNull(),
  position: integer('position').notNull(),
  externalId: text('external_id').notNull(),
  code: text('code').notNull(),
  title: text('title').notNull(),
  cost: integer('cost').notNull(),
  sourceCost: integer('source_cost').notNull(),
  facts: text('facts').notNull(),
  auditSeq: leaf()
})

export const ballotGroup = sqliteTable('ballot_group', {
  electionId: integer('election_id').notNull(),
  position: integer('position').notNull(),
  ballot: text('ballot').notNull(),
  count: integer('count').notNull()
}, t => [primaryKey({ columns: [t.electionId, t.position] })])

export const tally = sqliteTable('tally', {
  id: integer('id').primaryKey(),
  poolId: integer('pool_id').notNull(),
  result: text('result').notNull(),
  resultSha256: text('result_sha256').notNull(),
  auditSeq: leaf()
})

export const award = sqliteTable('award', {
  poolId: integer('pool_id').primaryKey(),
  tallyId: integer('tally_id').notNull(),
  decisionId: integer('decision_id').notNull(),
  entrySeq: integer('entry_seq'),
  auditSeq: leaf()
})

export const allocation = sqliteTable('allocation', {
  projectId: integer('project_id').primaryKey(), amount: integer('amount').notNull(), auditSeq: leaf()
})
