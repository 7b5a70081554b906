import type { Db } from '../../../storage/open.ts'
import type { Ceremony } from './ceremony.ts'
import { ceremonyOf } from './store.ts'

/** How far the opening of a poll has come; NotFound without the poll. */
export function showCeremony (db: Db, pollId: number): Ceremony {
  return ceremonyOf(db, pollId)
}
