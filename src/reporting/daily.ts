import { system } from '../audit/act.ts'
import { checksInOneAct, cyclesToRecheck, recheck } from '../budgeting/verification/recheck.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import { shownHramada } from '../registry/territory-store.ts'
import type { Service } from '../service.ts'
import { isPublishedOn } from './publication-store.ts'
import { publish } from './publish.ts'
import type { Published } from './publish.ts'

/**
 * Looks at the feasibility checks of all cycles that are not over, before the publication of the day: who passed and no longer
 * does, because the budget is late or a file of holidays is new, raises an alert. Each cycle is an act of its own.
 */
export async function dailyChecks (service: Service): Promise<void> {
  const today = civilDateOf(service.clock.now())
  if (isPublishedOn(service.reader, today)) return
  for (const { id } of cyclesToRecheck(service.reader, today)) {
    let run = checksInOneAct
    while (run === checksInOneAct) run = await service.perform(system, `checks-${today}-${id}`, act => recheck(act, id).run)
  }
}

/**
 * Makes the publication of the day with its checkpoint, once in each day of Minsk however often it is called. Undefined
 * when it was made before, or when there is no Hramada to tell of yet. Rejects when the trail was rewritten.
 */
export async function daily (service: Service): Promise<Published | undefined> {
  const today = civilDateOf(service.clock.now())
  if (isPublishedOn(service.reader, today) || shownHramada(service.reader) === undefined) return undefined
  // Looked at again inside the act: two callers at the same moment publish once.
  return await service.perform(system, `daily-${today}`, act => isPublishedOn(act.db, act.today) ? undefined : publish(act, 'daily'))
}
