import { anonymous } from '../audit/act.ts'
import type { Actor } from '../audit/act.ts'
import type { Service } from '../service.ts'

/** How many refusals of strangers leave a leaf of their own in a minute; more of them are counted in the next one. */
const strangersPerMinute = 60

/** Writes down refused credentials and refused four-eyes attempts, each in an act of its own. */
export interface Refused {
  credential (operation: string, requestId: string): Promise<void>
  act (actor: Actor, operation: string, code: string, requestId: string): Promise<void>
}

/** A stranger can ask as often as he likes: his refusals are thinned, so that he cannot fill the disk through the trail. */
export function refusedBook (service: Service): Refused {
  let minute = 0
  let written = 0
  let unwritten = 0
  return {
    async credential (operation, requestId) {
      const now = Math.floor(service.clock.now().getTime() / 60_000)
      if (now !== minute) [minute, written] = [now, 0]
      if (++written > strangersPerMinute) {
        unwritten++
        return
      }
      const more = unwritten
      unwritten = 0
      await service.perform(anonymous, requestId, act => {
        act.quiet()
        act.tell({
          action: 'credential.refused',
          target: { type: 'operation', id: operation },
          outcome: 'denied',
          reason: { code: 'unauthenticated' },
          ...(more === 0 ? {} : { after: { refusals_not_listed: more } })
        })
      })
    },
    async act (actor, operation, code, requestId) {
      await service.perform(actor, requestId, act => {
        act.quiet()
        act.tell({ action: 'act.refused', target: { type: 'operation', id: operation }, outcome: 'denied', reason: { code } })
      })
    }
  }
}
