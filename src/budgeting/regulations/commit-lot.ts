import { lot as lotTable } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import { loadCycle } from '../store.ts'
import { termOf } from './calendar-store.ts'
import { commitRules, redrawRules } from './lot-rules.ts'
import { loadLot, lotWith, standingLot } from './lot-store.ts'
import { lotPhases } from './lot.ts'
import type { Lot, LotPurpose } from './lot.ts'

export interface CommitLot {
  readonly cycleId: number
  readonly purpose: LotPurpose
  readonly commitment: string
  /** The decision of the Rada to draw anew, and why: the seed is missing, or lost. */
  readonly redraw?: { readonly decisionId: number, readonly reason: string }
}

/** Commits the seed of a lot by its SHA-256, before it can favour anybody; who commits it shows nobody the seed. Returns the lot. */
export function commitLot (act: Act, { cycleId, purpose, commitment, redraw }: CommitLot): Lot {
  const { db, at, auditSeq } = act
  loadCycle(db, cycleId)
  const term = termOf(db, cycleId, lotPhases[purpose].commit)
  const before = standingLot(db, cycleId, purpose)
  const same = lotWith(db, commitment)
  if (redraw !== undefined) enforce(redrawRules, { decision: loadDecision(db, redraw.decisionId), on: act.today })
  enforce(commitRules, {
    purpose, at, redrawn: redraw !== undefined, ...(term === undefined ? {} : { term }), ...(before === undefined ? {} : { before }), ...(same === undefined ? {} : { same })
  })
  const reason = redraw === undefined ? undefined : act.keepText(redraw.reason)
  const { id } = db.insert(lotTable).values({
    cycleId,
    purpose,
    commitment,
    committedAt: at,
    committedBy: act.actor.staffId,
    replacesId: before?.id ?? null,
    decisionId: redraw?.decisionId ?? null,
    reasonNote: reason?.id ?? null,
    auditSeq
  }).returning({ id: lotTable.id }).get()
  act.tell({
    action: 'budgeting.commit_lot',
    target: { type: 'lot', id: wireId('lot', id) },
    ...(redraw === undefined ? {} : { reason: { decision: wireId('decision', redraw.decisionId), text_commit: reason!.commit } }),
    after: { cycle: wireId('cycle', cycleId), purpose, commitment, ...(before === undefined ? {} : { replaces: wireId('lot', before.id) }) }
  })
  return loadLot(db, id)
}
