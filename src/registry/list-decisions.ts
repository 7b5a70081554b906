import { daysLate, isOverdue, publicationDueOn } from '../calendar/deadlines.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Db } from '../storage/open.ts'
import type { Decision, DecisionEvent, DecisionStatus } from './decision.ts'
import { decisionNumbers, eventsOf, loadDecision } from './store.ts'

/** How a decision stands to the term of publication on a day (Art. 66.1): overdue only while there is no proof, late for good. */
export interface Term { readonly dueOn: CivilDate, readonly overdue: boolean, readonly daysLate: number }

export function termOf ({ adoptedOn, publication }: Pick<Decision, 'adoptedOn' | 'publication'>, today: CivilDate): Term {
  const dueOn = publicationDueOn(adoptedOn)
  return { dueOn, overdue: publication === undefined && isOverdue(dueOn, today), daysLate: daysLate(dueOn, publication?.on ?? today) }
}

/** What a list of decisions is asked for. */
export interface DecisionFilter { readonly after: number, readonly limit: number, readonly bodyId?: number, readonly status?: DecisionStatus, readonly overdue?: boolean, readonly today: CivilDate }

/** A decision with what happened to it since; NotFound otherwise. */
export function showDecision (db: Db, id: number): { decision: Decision, events: DecisionEvent[] } {
  return { decision: loadDecision(db, id), events: eventsOf(db, id) }
}

/** Decisions in the order of their registration, at most `limit` of those that fit. */
export function listDecisions (db: Db, { after, limit, bodyId, status, overdue, today }: DecisionFilter): { decision: Decision, events: DecisionEvent[] }[] {
  return decisionNumbers(db, { after, bodyId, unpublished: overdue === true }).values()
    .map(id => showDecision(db, id))
    .filter(({ decision }) => status === undefined || decision.status === status)
    .filter(({ decision }) => overdue === undefined || termOf(decision, today).overdue === overdue)
    .take(limit).toArray()
}
