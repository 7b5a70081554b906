import { found } from '../storage/found.ts'
import type { Db } from '../storage/open.ts'
import { loadMember, membersAfter } from './staff-store.ts'
import type { Member } from './staff.ts'
import { bodiesAfter, shownHramada, territoriesAfter } from './territory-store.ts'
import type { Hramada } from './territory.ts'

export { bodiesAfter, loadMember, membersAfter, territoriesAfter }
export type { Member }

/** The Hramada as it is described now; NotFound before that. */
export function readHramada (db: Db): Hramada {
  return found(shownHramada(db), 'description of the Hramada yet')
}
