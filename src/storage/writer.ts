import { CommitRefused, createBatch, StorageFailed } from './batch.ts'
import type { Memory, Operation, Outcome } from './batch.ts'
import type { Db } from './open.ts'

export interface Writer {
  /** Runs an operation in the next batch; resolves after the COMMIT, rejects with what the operation threw. */
  run<T> (operation: Operation<T>): Promise<T>
  stop (): Promise<void>
}

interface Waiting { operation: Operation<unknown>, resolve: (value: unknown) => void, reject: (error: unknown) => void }

/** How many operations share one commit at the most: bounds how long a reader of the event loop waits. */
const batchLimit = 128

/**
 * The one writer. Operations that wait at the same moment share one SQLite transaction, each in a savepoint of its own,
 * and are answered only after the COMMIT: durable before acknowledged, with one flush of the disk for many requests.
 * An operation that throws leaves nothing; the others of its batch go on. An operation is synchronous.
 */
export function createWriter (db: Db, memories: Memory[], unsealed: (db: Db) => string | undefined): Writer {
  const attempt = createBatch(db, memories, unsealed)
  const queue: Waiting[] = []
  let scheduled = false
  let stopped = false

  function settle (waiting: Waiting, outcome: Outcome): void {
    if ('error' in outcome) waiting.reject(outcome.error)
    else waiting.resolve(outcome.value)
  }

  function runAlone (waiting: Waiting): void {
    try {
      settle(waiting, attempt([waiting.operation])[0]!)
    } catch (error) { waiting.reject(error) }
  }

  function flush (): void {
    scheduled = false
    const batch = queue.splice(0, batchLimit)
    try {
      attempt(batch.map(waiting => waiting.operation)).forEach((outcome, i) => settle(batch[i]!, outcome))
    } catch (error) {
      // One faulty operation may have spoilt the commit of all: each gets one try alone. What the disk refused is not tried again.
      if (batch.length === 1 || !(error instanceof CommitRefused)) batch.forEach(waiting => waiting.reject(error))
      else for (const waiting of batch) runAlone(waiting)
    }
    if (queue.length > 0) schedule()
  }

  function schedule (): void {
    if (scheduled) return
    scheduled = true
    setImmediate(flush)
  }

  return {
    run: operation => new Promise((resolve, reject) => {
      if (stopped) return reject(new StorageFailed('The writer has stopped.'))
      queue.push({ operation, resolve: resolve as (value: unknown) => void, reject })
      schedule()
    }),
    async stop () {
      stopped = true
      while (queue.length > 0) flush()
    }
  }
}
