import { system } from '../audit/act.ts'
import { civilDateOf } from '../calendar/civil-date.ts'
import { shownHramada } from '../registry/territory-store.ts'
import type { Service } from '../service.ts'
import { isPublishedOn } from './publication-store.ts'
import { publish } from './publish.ts'
import type { Published } from './publish.ts'

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
