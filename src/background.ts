import type { MessagePort, Transferable } from 'node:worker_threads'
import { MessageChannel } from 'node:worker_threads'
import { Piscina } from 'piscina'

/** More is being computed, and waits to be, than this house takes on. */
export class Busy extends Error {}

/** Somebody called the work off; nothing came of it. */
export class Cancelled extends Error {}

export interface BackgroundOptions<Progress> {
  /** Ends the work, also in the middle: its thread is stopped. */
  readonly signal?: AbortSignal
  /** Is told how far the work is, as often as it says so. */
  readonly onProgress?: (progress: Progress) => void
}

/** Work as its thread gets it: with the port on which it says how far it is, where somebody wants to know. */
export type InThread<Work> = Work & { readonly port?: MessagePort }

/**
 * Threads for work that would hold the server up: the file's default export does it. A thread starts with the first work
 * and ends when it has been idle; so many works may wait, one more rejects with Busy, one that is called off with Cancelled.
 */
export function inBackground<Work extends object, Result, Progress = never> (file: URL, waiting: number, maxThreads = 1): (work: Work, options?: BackgroundOptions<Progress>) => Promise<Result> {
  let threads: Piscina<InThread<Work>, Result> | undefined
  return async (work, { signal, onProgress } = {}) => {
    threads ??= new Piscina<InThread<Work>, Result>({ filename: file.href, minThreads: 0, maxThreads, maxQueue: waiting, idleTimeout: 10_000 })
    if (threads.queueSize >= waiting) throw new Busy('Too many computations wait already.')
    const channel = onProgress === undefined ? undefined : new MessageChannel()
    channel?.port1.on('message', onProgress as (progress: unknown) => void)
    try {
      return await threads.run(channel === undefined ? work : { ...work, port: channel.port2 }, {
        ...(signal === undefined ? {} : { signal }),
        ...(channel === undefined ? {} : { transferList: [channel.port2] as Transferable[] })
      })
    } catch (error) {
      throw signal?.aborted === true ? new Cancelled('The work was called off.') : error
    } finally {
      channel?.port1.close()
    }
  }
}
