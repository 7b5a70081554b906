import { Worker } from 'node:worker_threads'
import { enforce } from '../../law/rule.ts'
import { StorageFailed } from '../../storage/batch.ts'
import type { PollFile } from '../../storage/poll-files.ts'
import type { KnownBy } from './box-store.ts'
import type { BoxAnswer, BoxBatch, BoxOutcome, BoxSetting } from './box-thread.ts'
import { castingRules } from './rules.ts'

/**
 * A ballot that keeps the Regulation's limits: by what its voter is known and the loads by which the electorate came in, the
 * pools that it names projects of, what it says, its receipt of 16 bytes, and until when it is in time, in milliseconds of the
 * machine's clock.
 */
export interface FittingBallot { readonly by: KnownBy, readonly loads: readonly number[], readonly pools: readonly number[], readonly written: string, readonly receipt: Buffer, readonly until: number }

interface Waiting { readonly ballot: FittingBallot, resolve (outcome: BoxOutcome): void, reject (error: Error): void }

/** The thread that seals the ballots of one poll and commits them, so that the server goes on reading while the disk is waited for. */
interface Box { put (ballot: FittingBallot): Promise<BoxOutcome> }

const boxes = new WeakMap<PollFile, Box>()
/** So many ballots are sent as soon as they are there, fewer only to a thread that has nothing to do: each message costs both sides. */
const handful = 24

/**
 * Puts a ballot into the box of its poll: sealed, and on the disk before the promise resolves; what waits at the same moment
 * shares a commit. Returns whether it counts, is void because its voter voted on paper too, came too late for the transaction
 * that would have kept it, or is of a stranger: nobody in the electorate who votes in all its pools. Rejects with a Refusal when
 * what stands for the voter forbids it, and with StorageFailed, having kept nothing, when the disk does not take it.
 */
export async function putIntoBox (file: PollFile, setting: Omit<BoxSetting, 'file'>, ballot: FittingBallot): Promise<'in' | 'void' | 'late' | 'stranger'> {
  let box = boxes.get(file)
  if (box === undefined) boxes.set(file, box = startBox(file, setting))
  const outcome = await box.put(ballot)
  if (typeof outcome === 'string') return outcome
  enforce(castingRules, outcome.refused)
  throw new Error('The thread of the poll refused a ballot by no rule.')
}

function startBox (file: PollFile, { poll, terms }: Omit<BoxSetting, 'file'>): Box {
  const worker = new Worker(new URL('./box-thread.ts', import.meta.url), { workerData: { file: file.path, poll, terms } satisfies BoxSetting })
  worker.unref()
  const sent: Waiting[][] = []
  let queue: Waiting[] = []
  const ended = new Promise<void>(resolve => worker.once('exit', () => resolve()))
  const giveUp = (): void => {
    boxes.delete(file)
    for (const { reject } of [...sent.splice(0).flat(), ...queue.splice(0)]) reject(new StorageFailed('The thread of the poll has ended.'))
  }
  worker.on('message', (answer: BoxAnswer) => {
    settle(sent.shift()!, answer)
    if (sent.length > 0) return
    // It keeps the process alive while somebody waits for it, and no longer.
    worker.unref()
    flush()
  })
  worker.on('error', giveUp)
  worker.on('exit', giveUp)
  file.beforeClose(async () => {
    worker.ref()
    worker.postMessage('stop')
    await ended
  })

  function flush (): void {
    if (queue.length === 0) return
    const batch = queue
    queue = []
    sent.push(batch)
    worker.ref()
    const { message, keys } = batchOf(batch.map(({ ballot }) => ballot))
    worker.postMessage(message, [keys])
  }

  return {
    put: ballot => new Promise((resolve, reject) => {
      const waiting = queue.push({ ballot, resolve, reject })
      if (waiting === 1 && sent.length === 0) setImmediate(flush)
      if (waiting === handful) flush()
    })
  }
}

function batchOf (ballots: readonly FittingBallot[]): { message: BoxBatch, keys: ArrayBuffer } {
  // A buffer of its own: one from the pool would be sent with all that lies in it.
  const keys = new ArrayBuffer(ballots.length * 48)
  const bytes = Buffer.from(keys)
  ballots.forEach(({ by, receipt }, i) => {
    by.mac.copy(bytes, i * 48)
    receipt.copy(bytes, i * 48 + 32)
  })
  return {
    keys,
    message: { kinds: ballots.map(({ by }) => by.kind), pools: ballots.map(({ pools }) => pools), written: ballots.map(({ written }) => written), until: ballots.map(({ until }) => until), loads: ballots.at(-1)!.loads, keys }
  }
}

function settle (batch: readonly Waiting[], answer: BoxAnswer): void {
  if ('failed' in answer) for (const { reject } of batch) reject(new StorageFailed(`Nothing could be stored: ${answer.failed}.`))
  else batch.forEach(({ resolve }, i) => { resolve(answer[i]!) })
}
