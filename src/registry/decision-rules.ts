import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import { limits, valueOn } from '../law/limits.ts'
import type { Rule } from '../law/rule.ts'
import type { Body, Decision, DecisionEvent } from './decision.ts'

/** A decision that is to be registered today, and the one that it replaces, if any. */
export interface AdoptionFacts {
  readonly body: Body
  readonly number: string
  readonly adoptedOn: CivilDate
  readonly votes: Decision['votes']
  readonly rules?: Decision['rules']
  readonly numberTaken: boolean
  readonly superseded?: Decision
  readonly today: CivilDate
}

const residents = (body: Body) => body.kind === 'assembly' || body.kind === 'tpsg'

export const adoptedByToday: Rule<AdoptionFacts> = {
  id: 'adopted-by-today',
  cites: cite.decisionFirst,
  says: 'A decision is registered once it is adopted.',
  holds: ({ adoptedOn, today }) => adoptedOn <= today,
  because: ({ adoptedOn, today }) => `The adoption of ${adoptedOn} lies after today, ${today}.`,
  remedy: 'Register the decision on the day of its adoption or later.'
}

export const votesAddUp: Rule<AdoptionFacts> = {
  id: 'votes-add-up',
  cites: cite.quorumOfSession,
  says: 'Nobody votes who is not present, and nobody is present who has no vote.',
  holds: ({ votes }) => votes.for + votes.against + votes.abstained <= votes.present && votes.present <= votes.elected,
  because: ({ votes }) => `${votes.for} for, ${votes.against} against and ${votes.abstained} abstained, with ${votes.present} present of ${votes.elected}.`,
  remedy: 'Take the figures from the minutes.'
}

export const withinSeats: Rule<AdoptionFacts> = {
  id: 'within-seats',
  cites: cite.quorumOfSession,
  says: 'The Rada has no more elected deputies than seats.',
  holds: ({ body, votes }) => body.kind !== 'rada' || body.seats === undefined || votes.elected <= body.seats,
  because: ({ body, votes }) => `${votes.elected} deputies are named for ${body.seats ?? 0} seats.`
}

export const radaQuorum: Rule<AdoptionFacts> = {
  id: 'rada-quorum',
  cites: cite.quorumOfSession,
  says: 'A session of the Rada counts when more than half of the elected deputies are present.',
  holds: ({ body, votes, adoptedOn }) => body.kind !== 'rada' || votes.present * valueOn(limits.sessionQuorum, adoptedOn) > votes.elected,
  because: ({ votes }) => `${votes.present} of ${votes.elected} elected deputies were present, which is not more than half.`
}

export const radaMajority: Rule<AdoptionFacts> = {
  id: 'rada-majority',
  cites: cite.majorityOfElected,
  says: 'A decision of the Rada needs the votes of more than half of the elected deputies.',
  holds: ({ body, votes, adoptedOn }) => body.kind !== 'rada' || votes.for * valueOn(limits.sessionMajority, adoptedOn) > votes.elected,
  because: ({ votes }) => `${votes.for} of ${votes.elected} elected deputies voted for it, which is not more than half.`
}

export const upravaMajority: Rule<AdoptionFacts> = {
  id: 'uprava-majority',
  cites: cite.plainMajority,
  says: 'A decision of the Uprava needs more than half of those present.',
  holds: ({ body, votes }) => body.kind !== 'uprava' || votes.for * 2 > votes.present,
  because: ({ votes }) => `${votes.for} of ${votes.present} present voted for it, which is not more than half.`
}

export const assemblyStatesItsRule: Rule<AdoptionFacts> = {
  id: 'assembly-states-its-rule',
  cites: cite.localAssembly,
  says: 'The minutes of an assembly or a self-government body state its quorum, its majority and where both stand; the law states those of the others.',
  holds: ({ body, rules }) => residents(body) === (rules !== undefined),
  because: ({ body }) => residents(body) ? 'The rule of quorum and majority is not stated, and none is assumed.' : `A body of the kind ${body.kind} does not set its own rule of quorum and majority.`,
  remedy: 'Give the rules as the minutes state them, for an assembly or a tpsg body only.'
}

export const numberOnce: Rule<AdoptionFacts> = {
  id: 'decision-number-once',
  cites: cite.appendOnly,
  says: 'A body uses a number for one decision in a year.',
  holds: ({ numberTaken }) => !numberTaken,
  because: ({ body, number, adoptedOn }) => `${body.name.en ?? body.name.be} has a decision ${number} of ${adoptedOn.slice(0, 4)} already.`,
  remedy: 'Look the decision up; it may be registered already.'
}

export const supersedesOwn: Rule<AdoptionFacts> = {
  id: 'supersedes-its-own',
  cites: cite.amendedOnlyByAdopter,
  says: 'A decision is replaced only by a later one of the body that adopted it, while it stands.',
  holds: ({ superseded, body, adoptedOn }) => superseded === undefined ||
    (superseded.body.id === body.id && superseded.adoptedOn <= adoptedOn && (superseded.status === 'in_force' || superseded.status === 'suspended')),
  because: ({ superseded, body }) => `Decision ${superseded?.number ?? ''} of ${superseded?.adoptedOn ?? ''} was adopted by body-${superseded?.body.id ?? 0}, this one by body-${body.id}; it is ${superseded?.status.replace('_', ' ') ?? 'absent'}.`,
  remedy: 'Name a decision of the same body that stands, or none.'
}

/** What a decision has to be for the register, in the order in which it refuses. */
export const adoptionRules: readonly Rule<AdoptionFacts>[] = [
  adoptedByToday, votesAddUp, withinSeats, radaQuorum, radaMajority, upravaMajority, assemblyStatesItsRule, numberOnce, supersedesOwn
]

/** A proof that a decision was published, and the day on which it is recorded. */
export interface PublicationFacts { readonly decision: Decision, readonly publishedOn: CivilDate, readonly today: CivilDate }

export const publishedOnce: Rule<PublicationFacts> = {
  id: 'published-once',
  cites: cite.publishIn7Days,
  says: 'A decision has one proof of its first publication.',
  holds: ({ decision }) => decision.publication === undefined,
  because: ({ decision }) => `Decision ${decision.number} was published on ${decision.publication?.on ?? ''}.`
}

export const publishedAfterAdoption: Rule<PublicationFacts> = {
  id: 'published-after-adoption',
  cites: cite.publishIn7Days,
  says: 'A decision is published between its adoption and today.',
  holds: ({ decision, publishedOn, today }) => decision.adoptedOn <= publishedOn && publishedOn <= today,
  because: ({ decision, publishedOn, today }) => `${publishedOn} does not lie between the adoption on ${decision.adoptedOn} and today, ${today}.`,
  remedy: 'Give the day on which the decision appeared on the portal.'
}

/** What a proof of publication has to be. */
export const publicationRules: readonly Rule<PublicationFacts>[] = [publishedOnce, publishedAfterAdoption]

/** Something that happens to a decision, and the last thing that happened before. */
export interface EventFacts { readonly decision: Decision, readonly event: DecisionEvent['event'], readonly on: CivilDate, readonly last?: DecisionEvent, readonly today: CivilDate }

/** From which states an event leads on. Annulled and superseded are for good. */
const possible: Readonly<Record<DecisionEvent['event'], readonly Decision['status'][]>> = {
  suspended: ['in_force'],
  resumed: ['suspended'],
  annulled: ['in_force', 'suspended'],
  superseded: ['in_force', 'suspended']
}

export const eventFollows: Rule<EventFacts> = {
  id: 'event-follows-status',
  cites: cite.suspension,
  says: 'What is in force is suspended, what is suspended resumes; annulled and superseded are for good.',
  holds: ({ decision, event }) => possible[event].includes(decision.status),
  because: ({ decision, event }) => `Decision ${decision.number} is ${decision.status.replace('_', ' ')} and cannot be ${event}.`,
  remedy: 'Read the decision and what happened to it.'
}

export const eventInTime: Rule<EventFacts> = {
  id: 'event-in-time',
  cites: cite.suspension,
  says: 'What happens to a decision happens after its adoption, in the order of days, and not after today.',
  holds: ({ decision, on, last, today }) => (last?.on ?? decision.adoptedOn) <= on && on <= today,
  because: ({ decision, on, last, today }) => `${on} does not lie between ${last?.on ?? decision.adoptedOn} and today, ${today}.`,
  remedy: 'Give the day that the document states.'
}

/** What has to hold when something happens to a decision. */
export const eventRules: readonly Rule<EventFacts>[] = [eventFollows, eventInTime]
