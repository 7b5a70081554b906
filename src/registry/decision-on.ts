import { eq } from 'drizzle-orm'
import { decision } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Db } from '../storage/open.ts'
import type { Decision } from './decision.ts'
import { eventsOf, loadDecision } from './store.ts'

/**
 * The decision that speaks on a day where an earlier one was relied on: that one until it was superseded, afterwards what
 * replaced it. A decision that was superseded by nothing that is registered comes back as it is; NotFound without it.
 */
export function decisionOn (db: Db, id: number, on: CivilDate): Decision {
  const first = loadDecision(db, id)
  if (first.status !== 'superseded') return first
  const since = eventsOf(db, id).at(-1)!.on
  if (on < since) return { ...first, status: 'in_force' }
  const next = db.select({ id: decision.id }).from(decision).where(eq(decision.supersedesId, id)).get()
  return next === undefined ? first : decisionOn(db, next.id, on)
}
