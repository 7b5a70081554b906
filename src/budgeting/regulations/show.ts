import type { Db } from '../../storage/open.ts'
import { loadCycle } from '../store.ts'
import { calendarOf, extensionsOf, phaseAt } from './calendar-store.ts'
import type { Extension, HeldTerm } from './calendar.ts'
import { lotsOf } from './lot-store.ts'
import type { Lot } from './lot.ts'
import type { Standing } from './standing.ts'
import { loadRegulation, opinionsAfter, regulationsAfter } from './store.ts'

export { loadRegulation as showRegulation, opinionsAfter, regulationsAfter }

export interface ShownCalendar { readonly regulationId?: number, readonly standing: Standing, readonly calendar: readonly HeldTerm[], readonly extensions: readonly Extension[] }

/** The lots of a cycle, in the order of their commitment; NotFound without the cycle. */
export function showLots (db: Db, cycleId: number): Lot[] {
  return lotsOf(db, loadCycle(db, cycleId).id)
}

/** Where a cycle stands at an instant, with its calendar as it holds; NotFound without the cycle. */
export function showCalendar (db: Db, cycleId: number, at: string): ShownCalendar {
  const { regulationId } = loadCycle(db, cycleId)
  return { ...(regulationId === undefined ? {} : { regulationId }), standing: phaseAt(db, cycleId, at), calendar: calendarOf(db, cycleId), extensions: extensionsOf(db, cycleId) }
}
