import { Piscina } from 'piscina'

/** More is being computed, and waits to be, than this house takes on. */
export class Busy extends Error {}

/**
 * A thread of its own for work that would hold the server up: the file's default export does it. The thread starts with the
 * first work and ends when it has been idle; so many works may wait, one more rejects with Busy.
 */
export function inBackground<Work, Result> (file: URL, waiting: number): (work: Work) => Promise<Result> {
  let threads: Piscina<Work, Result> | undefined
  return async work => {
    threads ??= new Piscina<Work, Result>({ filename: file.href, minThreads: 0, maxThreads: 1, maxQueue: waiting, idleTimeout: 10_000 })
    if (threads.queueSize >= waiting) throw new Busy('Too many computations wait already.')
    return await threads.run(work)
  }
}
