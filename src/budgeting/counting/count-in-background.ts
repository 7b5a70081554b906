import { inBackground } from '../../background.ts'
import type { Db } from '../../storage/open.ts'
import { awardOf, loadPool } from '../store.ts'
import type { TallyOptions } from '../tally/rule.ts'
import type { Advice } from './advise.ts'
import type { Counted } from './count-pool.ts'
import type { CountProgress, CountWork } from './count-worker.ts'

// Two counts at once, so that a long one does not stop the others; whoever comes when eight wait asks again later.
const run = inBackground<CountWork, Counted | Advice | undefined, CountProgress>(new URL('count-worker.ts', import.meta.url), 8, 2)

/** A count that runs or waits for its thread. */
export interface RunningCount extends CountProgress {
  readonly kind: CountWork['kind']
  readonly options: TallyOptions
  readonly since: string
}

interface Held { progress: CountProgress, readonly work: CountWork, readonly since: string, readonly abort: AbortController }

const running = new WeakMap<Db, Set<Held>>()

async function count (db: Db, work: CountWork, since: string): Promise<Counted | Advice | undefined> {
  const held: Held = { work, since, progress: { raised: 0, runs: 0 }, abort: new AbortController() }
  const all = running.get(db) ?? new Set()
  running.set(db, all.add(held))
  try {
    return await run(work, { signal: held.abort.signal, onProgress: progress => { held.progress = progress } })
  } finally { all.delete(held) }
}

/**
 * Counts the election of a pool in a thread of its own; undefined where it has none, or was awarded and is not counted any
 * more. Rejects with NotFound, Busy, or Cancelled.
 */
export async function countInBackground (db: Db, poolId: number, options: TallyOptions, at: string): Promise<Counted | undefined> {
  loadPool(db, poolId)
  if (awardOf(db, poolId) !== undefined) return undefined
  return await count(db, { file: db.$client.name, kind: 'tally', poolId, options }, at) as Counted | undefined
}

/** Counts by another rule in a thread of its own, as advice; undefined where the pool has no election. Rejects as countInBackground. */
export async function adviseInBackground (db: Db, poolId: number, options: TallyOptions, at: string): Promise<Advice | undefined> {
  loadPool(db, poolId)
  return await count(db, { file: db.$client.name, kind: 'advice', poolId, options }, at) as Advice | undefined
}

/** The counts of a pool that run or wait; NotFound without the pool. */
export function runningCounts (db: Db, poolId: number): RunningCount[] {
  loadPool(db, poolId)
  return heldBy(db, poolId).map(({ work: { kind, options }, since, progress }) => ({ kind, options, since, ...progress }))
}

/** Calls off all counts of a pool that run or wait, and returns how many. Who waits for one gets Cancelled; nothing is stored. */
export function callOff (db: Db, poolId: number): number {
  loadPool(db, poolId)
  const counts = heldBy(db, poolId)
  for (const { abort } of counts) abort.abort()
  return counts.length
}

function heldBy (db: Db, poolId: number): Held[] {
  return [...running.get(db) ?? []].filter(({ work }) => work.poolId === poolId)
}
