import { Worker } from 'node:worker_threads'
import { enforce } from '../../law/rule.ts'
import { StorageFailed } from '../../storage/batch.ts'
import type { PollFile } from '../../storage/poll-files.ts'
import type { BoxAnswer, BoxBatch, BoxOutcome, BoxSetting } from './box-thread.ts'
import { castingRules } from './rules.ts'

/** A ballot that was found valid: what it says, whose it is, its receipt's hash, what a repetition is known by, and until when it is in time, in milliseconds of the machine's clock. */
export interface ValidBallot { readonly written: string, readonly token: Buffer, readonly receipt: Buffer, readonly proof: Buffer, readonly until: number }

interface Waiting { readonly ballot: ValidBallot, resolve (outcome: BoxOutcome): void, reject (error: Error): void }

/** The thread that seals the ballots of one poll and commits them, so that the server goes on reading while the disk is waited for. */
interface Box { put (ballot: ValidBallot): Promise<BoxOutcome> }

const boxes = new WeakMap<PollFile, Box>()

/**
 * Puts a valid ballot into the box of its poll: sealed, and on the disk before the promise resolves; what waits at the same
 * moment shares a commit. Returns whether it counts, is void because its voter voted on paper too, or came too late for the
 * transaction that would have kept it. Rejects with a Refusal when what stands for the voter forbids it, and with
 * StorageFailed, having kept nothing, when the disk does not take it.
 */
export async function putIntoBox (file: PollFile, setting: Omit<BoxSetting, 'file'>, ballot: ValidBallot): Promise<'in' | 'void' | 'late'> {
  let box = boxes.get(file)
  if (box === undefined) boxes.set(file, box = startBox(file, setting))
  const outcome = await box.put(ballot)
  if (outcome === 'late') return outcome
  if ('refused' in outcome) enforce(castingRules, outcome.refused)
  return 'void' in outcome && outcome.void ? 'void' : 'in'
}

function startBox (file: PollFile, { poll, terms }: Omit<BoxSetting, 'file'>): Box {
  const worker = new Worker(new URL('./box-thread.ts', import.meta.url), { workerData: { file: file.path, poll, terms } satisfies BoxSetting })
  worker.unref()
  let sent: Waiting[] = []
  let queue: Waiting[] = []
  const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()))
  const giveUp = (): void => {
    boxes.delete(file)
    for (const { reject } of [...sent.splice(0), ...queue.splice(0)]) reject(new StorageFailed('The thread of the poll has ended.'))
  }
  worker.on('message', (answer: BoxAnswer) => {
    const batch = sent
    sent = []
    settle(batch, answer)
    // It keeps the process alive while somebody waits for it, and no longer.
    if (queue.length === 0) worker.unref()
    else flush()
  })
  worker.on('error', giveUp)
  worker.on('exit', giveUp)
  file.beforeClose(async () => {
    worker.ref()
    worker.postMessage('stop')
    await ended
  })

  function flush (): void {
    // What comes in while a commit runs shares the next one.
    if (queue.length === 0 || sent.length > 0) return
    const batch = sent = queue
    queue = []
    worker.ref()
    // A buffer of its own: one from the pool would be sent with all that lies in it.
    const keys = Buffer.from(new ArrayBuffer(batch.length * 96))
    batch.forEach(({ ballot: { token, receipt, proof } }, i) => { for (const [n, part] of [token, receipt, proof].entries()) part.copy(keys, i * 96 + n * 32) })
    worker.postMessage({ written: batch.map(({ ballot }) => ballot.written), until: batch.map(({ ballot }) => ballot.until), keys: keys.buffer } satisfies BoxBatch, [keys.buffer])
  }

  return {
    put: ballot => new Promise((resolve, reject) => {
      if (queue.push({ ballot, resolve, reject }) === 1 && sent.length === 0) setImmediate(flush)
    })
  }
}

function settle (batch: readonly Waiting[], answer: BoxAnswer): void {
  if ('failed' in answer) for (const { reject } of batch) reject(new StorageFailed(`Nothing could be stored: ${answer.failed}.`))
  else batch.forEach(({ resolve }, i) => { resolve(answer[i]!) })
}
