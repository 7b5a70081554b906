/**
 * The whole data model, typed: the table of contents of schema/. The tables themselves are made by the hand-written
 * migrations (STRICT, with guards that Drizzle cannot express); a test holds the two together.
 */
export * from './schema/trail.ts'
export * from './schema/registry.ts'
export * from './schema/ledger.ts'
export * from './schema/contributions.ts'
export * from './schema/budgeting.ts'
export * from './schema/regulations.ts'
export * from './schema/proposals.ts'
export * from './schema/verification.ts'
export * from './schema/voting.ts'
export * from './schema/ceremony.ts'
export * from './schema/spending.ts'
export * from './schema/contracts.ts'
export * from './schema/execution.ts'
export * from './schema/publication.ts'
