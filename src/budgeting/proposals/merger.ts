import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { enforceInPhase, phaseAt } from '../regulations/calendar-store.ts'
import { mergerRules } from './merger-rules.ts'
import { regulationFor } from './pools.ts'
import type { Proposal } from './proposal.ts'
import { standingRules } from './rules.ts'
import { isJudged } from './store.ts'

/** Refuses to make one of two proposals that do not stand, were judged, or are not of one cycle; and outside of submission and verification. */
export function enforceMerger ({ db, at }: Act, first: Proposal, second: Proposal): void {
  for (const proposal of [first, second]) enforce(standingRules, { proposal })
  const { cycleId } = first
  const judged = [first.id, second.id].filter(id => isJudged(db, id))
  enforce(mergerRules, { cycleId, first, second, judged, proposing: regulationFor(db, cycleId).proposing })
  enforceInPhase(db, cycleId, phaseAt(db, cycleId, at).phase === 'verification' ? 'verification' : 'submission', at)
}
