import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Regulation } from '../regulations/regulation.ts'
import type { Proposal } from './proposal.ts'

type Part = Pick<Proposal, 'id' | 'cycleId'>

/** Two proposals that are to become one. */
export interface MergerFacts {
  readonly cycleId: number
  readonly first: Part
  readonly second: Part
  readonly proposing: Pick<Regulation['proposing'], 'merging'>
  /** Those of the two that have a verdict, even one that is not published. */
  readonly judged: readonly number[]
}

export const mergingForeseen: Rule<MergerFacts> = {
  id: 'merging-foreseen',
  cites: cite.pbByRada,
  says: 'Proposals are merged where the Regulation lets their authors merge them.',
  holds: ({ proposing }) => proposing.merging,
  because: () => 'The Regulation of this cycle has no merging of proposals.'
}

export const twoOfOneCycle: Rule<Pick<MergerFacts, 'first' | 'second'> & { readonly cycleId: number }> = {
  id: 'two-of-one-cycle',
  cites: cite.pbByRada,
  says: 'Two different proposals of one cycle are merged, or set against each other.',
  holds: ({ cycleId, first, second }) => first.id !== second.id && first.cycleId === cycleId && second.cycleId === cycleId,
  because: ({ first, second }) => first.id === second.id
    ? `proposal-${first.id} was named twice.`
    : `proposal-${first.id} is of cycle-${first.cycleId}, proposal-${second.id} of cycle-${second.cycleId}.`,
  remedy: 'Name two proposals that were submitted in the same cycle.'
}

export const beforeAVerdict: Rule<Pick<MergerFacts, 'judged'>> = {
  id: 'before-a-verdict',
  cites: cite.oneInstant,
  says: 'Proposals are merged before one of them has been judged.',
  holds: ({ judged }) => judged.length === 0,
  because: () => 'The verification of one of the two has gone too far for it.'
}

/** What offering a merger, and consenting to it, has to meet. */
export const mergerRules: readonly Rule<MergerFacts>[] = [mergingForeseen, twoOfOneCycle, beforeAVerdict]

/** An offer that somebody consents to. */
export interface ConsentFacts { readonly merger: { readonly id: number, readonly secondId: number }, readonly holdsOther: boolean }

export const otherAuthorConsents: Rule<ConsentFacts> = {
  id: 'other-author-consents',
  cites: cite.authorsReference,
  says: 'A merger takes the consent of the author to whom it was offered.',
  holds: ({ holdsOther }) => holdsOther,
  because: ({ merger }) => `This is not a reference of proposal-${merger.secondId}.`,
  remedy: 'Give the reference of the other proposal.'
}

/** What consenting has to meet beyond what every merger has. */
export const consentRules: readonly Rule<ConsentFacts>[] = [otherAuthorConsents]
