import { lotReveal } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import { termOf } from './calendar-store.ts'
import { revealRules } from './lot-rules.ts'
import { loadLot } from './lot-store.ts'
import { lotPhases } from './lot.ts'
import type { Lot } from './lot.ts'

/** Reveals the seed of a lot once nothing can be arranged by it; it has to be the one that was committed. Returns the lot. */
export function revealLot (act: Act, { lotId, seed }: { lotId: number, seed: string }): Lot {
  const { db, at, auditSeq } = act
  const lot = loadLot(db, lotId)
  enforce(revealRules, { lot, term: termOf(db, lot.cycleId, lotPhases[lot.purpose].reveal)!, at, seed })
  db.insert(lotReveal).values({ lotId, seed, revealedAt: at, revealedBy: act.actor.staffId, auditSeq }).run()
  act.tell({
    action: 'budgeting.reveal_lot',
    target: { type: 'lot', id: wireId('lot', lotId) },
    after: { cycle: wireId('cycle', lot.cycleId), purpose: lot.purpose, commitment: lot.commitment, seed }
  })
  return loadLot(db, lotId)
}
