import { and, eq, gt, notExists, sql } from 'drizzle-orm'
import { body, decision, decisionEvent, decisionPublication } from '../../db/schema.ts'
import type { Names } from '../ledger/account.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { Body, Decision, DecisionEvent, DecisionStatus } from './decision.ts'

const statusAfter = { suspended: 'suspended', resumed: 'in_force', annulled: 'annulled', superseded: 'superseded' } as const

const bodyRow = prepared(db => db.select().from(body).where(eq(body.id, sql.placeholder('id'))).prepare())
const decisionRow = prepared(db => db.select().from(decision).where(eq(decision.id, sql.placeholder('id'))).prepare())
const eventRows = prepared(db => db.select().from(decisionEvent)
  .where(eq(decisionEvent.decisionId, sql.placeholder('id'))).orderBy(decisionEvent.id).prepare())
const publicationRow = prepared(db => db.select().from(decisionPublication).where(eq(decisionPublication.decisionId, sql.placeholder('id'))).prepare())

/** A body by its number; NotFound otherwise. */
export function loadBody (db: Db, id: number): Body {
  return bodyOf(found(bodyRow(db).get({ id }), wireId('body', id)))
}

/** A row of the table as a body. */
export function bodyOf (row: typeof body.$inferSelect): Body {
  return { id: row.id, kind: row.kind, territoryId: row.territoryId, name: JSON.parse(row.name) as Names, form: row.form ?? undefined, seats: row.seats ?? undefined }
}

/** A decision by its number, with its status today; NotFound otherwise. */
export function loadDecision (db: Db, id: number): Decision {
  const row = found(decisionRow(db).get({ id }), wireId('decision', id))
  const events = eventRows(db).all({ id })
  const publication = publicationRow(db).get({ id })
  const last = events.at(-1)
  const status: DecisionStatus = last === undefined ? 'in_force' : statusAfter[last.event]
  return {
    id: row.id,
    version: 1 + events.length + (publication === undefined ? 0 : 1),
    body: loadBody(db, row.bodyId),
    number: row.number,
    title: JSON.parse(row.title) as Names,
    adoptedOn: row.adoptedOn,
    status,
    votes: { for: row.votesFor, against: row.votesAgainst, abstained: row.votesAbstained, present: row.votesPresent, elected: row.votesElected },
    rules: row.quorumRule === null ? undefined : { quorum: row.quorumRule, majority: row.majorityRule ?? '', source: row.ruleSource ?? '' },
    documentSha256: row.documentSha256,
    supersedesId: row.supersedesId ?? undefined,
    publication: publication === undefined ? undefined : { on: publication.publishedOn, url: publication.url, sha256: publication.contentSha256 }
  }
}

/** What happened to a decision since its adoption, in the order of recording. */
export function eventsOf (db: Db, id: number): DecisionEvent[] {
  return eventRows(db).all({ id }).map(({ event, onDay, documentSha256 }) => ({ event, on: onDay, documentSha256 }))
}

/** Whether a body has another decision of this number in this year. */
export function numberTaken (db: Db, bodyId: number, number: string, year: number): boolean {
  return db.select({ id: decision.id }).from(decision)
    .where(and(eq(decision.bodyId, bodyId), eq(decision.number, number), eq(sql`substr(${decision.adoptedOn}, 1, 4)`, String(year)))).get() !== undefined
}

/** Numbers of decisions behind one, of a body where that is asked, and only those without a proof of publication where that is. */
export function decisionNumbers (db: Db, { after, bodyId, unpublished }: { after: number, bodyId?: number, unpublished: boolean }): number[] {
  return db.select({ id: decision.id }).from(decision).where(and(
    gt(decision.id, after),
    bodyId === undefined ? undefined : eq(decision.bodyId, bodyId),
    unpublished ? notExists(db.select().from(decisionPublication).where(eq(decisionPublication.decisionId, decision.id))) : undefined
  )).orderBy(decision.id).all().map(row => row.id)
}
