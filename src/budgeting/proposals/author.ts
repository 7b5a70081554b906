import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import type { Proposal } from './proposal.ts'
import { referenceHash } from './reference.ts'
import { authorHoldsReference } from './rules.ts'
import type { AuthorFacts } from './rules.ts'
import { holdsReference } from './store.ts'

/**
 * Refuses whoever is not an author of the proposal, by this rule alone: what else may be wrong would tell a stranger of the
 * proposal. Returns who acts, as other rules ask.
 */
export function enforceAuthor ({ db, actor }: Act, proposal: Proposal, reference: string | undefined): AuthorFacts {
  const holds = reference !== undefined && holdsReference(db, proposal.id, referenceHash(reference))
  const facts = { proposal, holds, ...(actor.roles.includes('starosta') ? { starosta: actor.staffId } : {}) }
  enforce([authorHoldsReference], facts)
  return facts
}
