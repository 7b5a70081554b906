import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { cited } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'

/** A decision that is recorded on the property of a proposal. */
export interface PropertyFacts extends CitedByCycle {
  readonly proposal: Pick<Proposal, 'id'>
  /** Whether the last version of the proposal names property at all. */
  readonly property: boolean
}

export const propertyIsNamed: Rule<Pick<PropertyFacts, 'proposal' | 'property'>> = {
  id: 'property-is-named',
  cites: cite.propertyGivenAway,
  says: 'A decision on property is recorded for a proposal that says which property it gives away or encumbers.',
  holds: ({ property }) => property,
  because: ({ proposal }) => `proposal-${proposal.id} names no property.`,
  remedy: 'Call its author to name the property, and record the decision then.'
}

export const propertyByTheRada: Rule<Pick<PropertyFacts, 'decision'>> = {
  id: 'property-by-the-rada',
  cites: cite.propertyGivenAway,
  says: 'Whether and how communal property is given away the Rada decides.',
  holds: ({ decision }) => decision.body.kind === 'rada',
  because: ({ decision }) => `Decision ${decision.number} was taken by ${decision.body.name.en ?? decision.body.name.be} (${decision.body.kind}), not by the Rada.`,
  remedy: 'Cite a decision of the Rada.'
}

/** What a decision on the property of a proposal has to meet, in the order in which it refuses. */
export const propertyRules: readonly Rule<PropertyFacts>[] = [propertyIsNamed, propertyByTheRada, ...cited]
