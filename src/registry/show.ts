import type { CivilDate } from '../calendar/civil-date.ts'
import { wireId, wireIdOr } from '../storage/id.ts'
import type { Body, Decision, DecisionEvent } from './decision.ts'
import { termOf } from './list-decisions.ts'
import { tokenStateAt } from './staff.ts'
import type { Grant, Member, Token } from './staff.ts'
import type { Territory } from './territory.ts'

/** What the registry's things look like on the wire; absent members are left out by JSON. */
export function showTerritory ({ id, kind, name, parentId, residents }: Territory) {
  return { id: wireId('territory', id), kind, name, parent: wireIdOr('territory', parentId), residents }
}

export function showBody ({ id, kind, territoryId, name, form, seats }: Body) {
  return { id: wireId('body', id), kind, territory: wireId('territory', territoryId), name, form, seats }
}

/** A decision as of a day, on which its term of publication depends. */
export function showDecisionOn (today: CivilDate, { decision, events }: { decision: Decision, events: readonly DecisionEvent[] }) {
  const { id, version, body, number, title, adoptedOn, status, votes, rules, documentSha256, supersedesId, publication } = decision
  const { dueOn, overdue, daysLate } = termOf(decision, today)
  return {
    id: wireId('decision', id),
    version,
    body: wireId('body', body.id),
    body_kind: body.kind,
    number,
    title,
    adopted_on: adoptedOn,
    status,
    votes,
    rules,
    document_sha256: documentSha256,
    supersedes: wireIdOr('decision', supersedesId),
    publication: { due_on: dueOn, overdue, days_late: daysLate, published_on: publication?.on, url: publication?.url, content_sha256: publication?.sha256 },
    events: events.map(({ event, on, documentSha256 }) => ({ event, on, document_sha256: documentSha256 }))
  }
}

export function showGrant ({ id, staffId, role, state, requestedBy }: Grant) {
  return { id: wireId('grant', id), staff: wireId('staff', staffId), role, state, requested_by: wireIdOr('staff', requestedBy) }
}

/** A token as of an instant; never its secret. */
export function showTokenAt (at: string, token: Token) {
  const { id, staffId, issuedAt, expiresAt, issuedBy } = token
  return { id: wireId('token', id), staff: wireId('staff', staffId), issued_at: issuedAt, expires_at: expiresAt, state: tokenStateAt(at, token), issued_by: wireIdOr('staff', issuedBy) }
}

export function showMemberAt (at: string, { id, office, grants, tokens }: Member) {
  return {
    id: wireId('staff', id),
    office,
    roles: grants.filter(grant => grant.state === 'effective').map(grant => grant.role).sort(),
    grants: grants.map(showGrant),
    tokens: tokens.map(token => showTokenAt(at, token))
  }
}
