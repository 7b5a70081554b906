import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import type { Body, Decision } from './decision.ts'

/** A decision that an act on money cites, the day of the act, and the bodies that the law lets decide it. */
export interface CitedFacts {
  readonly decision: Decision
  readonly on: CivilDate
  readonly deciders: readonly Pick<Body, 'id'>[]
}

export const decisionInForce: Rule<CitedFacts> = {
  id: 'decision-in-force',
  cites: cite.decisionFirst,
  says: 'An act that moves or re-purposes money cites a decision that is in force.',
  holds: ({ decision }) => decision.status === 'in_force',
  because: ({ decision }) => `Decision ${decision.number} of ${decision.adoptedOn} is ${decision.status.replace('_', ' ')}.`,
  remedy: 'Cite a decision in force.'
}

export const decisionOfTheRightBody: Rule<CitedFacts> = {
  id: 'decision-of-the-right-body',
  cites: cite.whoDecidesContributions,
  says: 'The decision that is cited comes from the body to which the law gives the matter.',
  holds: ({ decision, deciders }) => deciders.some(body => body.id === decision.body.id),
  because: ({ decision }) => `Decision ${decision.number} was taken by ${decision.body.name.en ?? decision.body.name.be} (${decision.body.kind}), which does not decide this.`,
  remedy: 'Cite a decision of the body that decides on this fund.'
}

export const decisionBeforeAct: Rule<CitedFacts> = {
  id: 'decision-before-act',
  cites: cite.decisionFirst,
  says: 'The decision was adopted on or before the day of the act.',
  holds: ({ decision, on }) => decision.adoptedOn <= on,
  because: ({ decision, on }) => `Decision ${decision.number} was adopted on ${decision.adoptedOn}, after ${on}.`,
  remedy: 'Date the act on or after the decision.'
}

/** What every cited decision has to be, in the order in which it refuses. */
export const citedDecisionRules: readonly Rule<CitedFacts>[] = [decisionOfTheRightBody, decisionInForce, decisionBeforeAct]

export * from './decision-rules.ts'
export * from './territory-rules.ts'
export * from './staff-rules.ts'
export * from './token-rules.ts'
