import type { Act } from '../audit/act.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import { created, ok, read, write } from '../http/handler.ts'
import type { Answer, Handlers } from '../http/handler.ts'
import { numberOf } from '../storage/id.ts'
import type { Decision, DecisionStatus } from './decision.ts'
import { listDecisions, showDecision } from './list-decisions.ts'
import { page } from './page.ts'
import type { Paged } from './page.ts'
import { provePublication } from './prove-publication.ts'
import { recordEvent } from './record-event.ts'
import type { EventWish } from './record-event.ts'
import { registerDecision } from './register-decision.ts'
import { showDecisionOn } from './show.ts'

interface DecisionWish extends Pick<Decision, 'number' | 'title' | 'votes' | 'rules'> { body: string, adopted_on: string, document_sha256: string, supersedes?: string }
interface PublicationWish { published_on: string, url: string, content_sha256: string }
interface DecisionQuery extends Paged { body?: string, status?: DecisionStatus, overdue?: boolean }
interface OfDecision { decision: string }

function shown ({ db, today }: Act, id: number): Answer {
  const decision = showDecision(db, id)
  return created(showDecisionOn(today, decision), decision.decision.version)
}

export const decisionHandlers = {
  registerDecision: write<DecisionWish, unknown, unknown>((act, { body }) => shown(act, registerDecision(act, {
    bodyId: numberOf(body.body),
    number: body.number,
    title: body.title,
    adoptedOn: body.adopted_on,
    votes: body.votes,
    rules: body.rules,
    documentSha256: body.document_sha256,
    supersedesId: body.supersedes === undefined ? undefined : numberOf(body.supersedes)
  }))),
  listDecisions: read<unknown, DecisionQuery, unknown>((db, { query, at }) => {
    const today = civilDateOf(at)
    const { status, overdue } = query
    const bodyId = query.body === undefined ? undefined : numberOf(query.body)
    const { rows, next } = page(query, (after, limit) => listDecisions(db, { after, limit, bodyId, status, overdue, today }), row => ({ kind: 'decision', id: row.decision.id }))
    return ok({ decisions: rows.map(row => showDecisionOn(today, row)), next })
  }),
  readDecision: read<unknown, unknown, OfDecision>((db, { params, at }) => {
    const decision = showDecision(db, numberOf(params.decision))
    return ok(showDecisionOn(civilDateOf(at), decision), decision.decision.version)
  }),
  provePublication: write<PublicationWish, unknown, OfDecision>((act, { params, body, seen }) => {
    const decisionId = numberOf(params.decision)
    provePublication(act, { decisionId, seen, publishedOn: body.published_on, url: body.url, contentSha256: body.content_sha256 })
    return shown(act, decisionId)
  }),
  recordDecisionEvent: write<Omit<EventWish, 'decisionId' | 'seen'>, unknown, OfDecision>((act, { params, body, seen }) => {
    const decisionId = numberOf(params.decision)
    recordEvent(act, { ...body, decisionId, seen })
    return shown(act, decisionId)
  })
} satisfies Handlers
