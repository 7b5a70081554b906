import { eq, sql } from 'drizzle-orm'
import { body, decision, decisionEvent, decisionPublication } from '../../db/schema.ts'
import type { Names } from '../ledger/account.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import type { Body, Decision, DecisionStatus } from './decision.ts'

const statusAfter = { suspended: 'suspended', resumed: 'in_force', annulled: 'annulled', superseded: 'superseded' } as const

const bodyRow = prepared(db => db.select().from(body).where(eq(body.id, sql.placeholder('id'))).prepare())
const decisionRow = prepared(db => db.select().from(decision).where(eq(decision.id, sql.placeholder('id'))).prepare())
const eventRows = prepared(db => db.select({ event: decisionEvent.event }).from(decisionEvent)
  .where(eq(decisionEvent.decisionId, sql.placeholder('id'))).orderBy(decisionEvent.id).prepare())
const publicationRow = prepared(db => db.select().from(decisionPublication).where(eq(decisionPublication.decisionId, sql.placeholder('id'))).prepare())

/** A body by its number; NotFound otherwise. */
export function loadBody (db: Db, id: number): Body {
  const row = found(bodyRow(db).get({ id }), wireId('body', id))
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
