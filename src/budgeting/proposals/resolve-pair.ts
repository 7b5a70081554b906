import { pairResolution } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { loadPair } from './pair-store.ts'
import { beforeTheFinalList } from './rules.ts'
import { isListed } from './store.ts'

export interface Resolve { readonly pairId: number, readonly exclusive: boolean, readonly reason: string }

/** Says whether two proposals exclude each other, with the reason. Until the final list somebody may say otherwise; the last word counts. */
export function resolvePair (act: Act, { pairId, exclusive, reason }: Resolve): void {
  const { db, auditSeq, actor } = act
  const pair = loadPair(db, pairId)
  enforce([beforeTheFinalList], { listed: isListed(db, pair.cycleId) })
  const kept = act.keepText(reason)
  db.insert(pairResolution).values({ pairId, exclusive: exclusive ? 1 : 0, reasonNote: kept.id, resolvedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'proposals.resolve_pair',
    target: { type: 'pair', id: wireId('pair', pairId) },
    reason: { text_commit: kept.commit },
    ...(pair.resolution === undefined ? {} : { before: { exclusive: pair.resolution.exclusive } }),
    after: { exclusive }
  })
}
