import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { PollFiles } from '../../storage/poll-files.ts'
import { isOpening } from './opening/store.ts'
import type { BatchProgress, PaperBatch } from './paper.ts'
import { progressOf } from './paper-store.ts'
import type { Poll } from './poll.ts'
import { batchesOf, loadBatch, loadPoll, pollOfCycle } from './store.ts'

/** The poll of a cycle; NotFound before it is opened. */
export function showPoll (db: Db, cycleId: number): Poll {
  return found(pollOfCycle(db, cycleId), `poll of ${wireId('cycle', cycleId)}`)
}

export interface ShownBatch { readonly batch: PaperBatch, readonly progress?: BatchProgress }

/** A batch of paper, and while it is open how far it is. */
export function showBatch (db: Db, polls: PollFiles, id: number): ShownBatch {
  const batch = loadBatch(db, id)
  // What is being opened belongs to the ceremony alone.
  return batch.closed !== undefined || isOpening(db, batch.pollId) ? { batch } : { batch, progress: progressOf(polls.of(batch.pollId).db, id) }
}

/** The batches of a poll. */
export function showBatches (db: Db, polls: PollFiles, pollId: number): ShownBatch[] {
  loadPoll(db, pollId)
  return batchesOf(db, pollId).map(({ id }) => showBatch(db, polls, id))
}
