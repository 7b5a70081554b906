import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadCycle } from '../store.ts'
import { pairRules } from './pair-rules.ts'
import { comparedOf, insertPair, lastTextOf, pairsWith } from './pair-store.ts'
import { nearness } from './pair.ts'
import { standingRules } from './rules.ts'
import { isListed, loadProposal } from './store.ts'

/** Names two proposals as a candidate pair that the service did not find: somebody resolves it like any other. Returns its number. */
export function raisePair (act: Act, { cycleId, firstId, secondId }: { cycleId: number, firstId: number, secondId: number }): number {
  const { db, actor } = act
  loadCycle(db, cycleId)
  const [first, second] = [loadProposal(db, firstId), loadProposal(db, secondId)]
  for (const proposal of [first, second]) enforce(standingRules, { proposal })
  const paired = pairsWith(db, firstId).find(pair => pair.firstId === secondId || pair.secondId === secondId)?.id
  enforce(pairRules, { cycleId, first, second, listed: isListed(db, cycleId), ...(paired === undefined ? {} : { paired }) })
  const [one, other] = [comparedOf(db, lastTextOf(db, firstId)), comparedOf(db, lastTextOf(db, secondId))]
  const near = one === undefined || other === undefined ? { similarity: 0 } : nearness(one, other)
  const id = insertPair(act, [firstId, secondId], cycleId, near, actor.staffId)
  act.tell({ action: 'proposals.raise_pair', target: { type: 'pair', id: wireId('pair', id) }, after: { proposals: [wireId('proposal', firstId), wireId('proposal', secondId)], ...near } })
  return id
}
