import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Poll } from './poll.ts'
import { pollOfCycle } from './store.ts'

/** The poll of a cycle; NotFound before it is opened. */
export function showPoll (db: Db, cycleId: number): Poll {
  return found(pollOfCycle(db, cycleId), `poll of ${wireId('cycle', cycleId)}`)
}
