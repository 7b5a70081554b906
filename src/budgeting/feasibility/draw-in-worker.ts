import { inBackground } from '../../background.ts'
import type { Question } from './check.ts'
import type { DrawWork } from './draw-worker.ts'
import type { Drawn } from './draws.ts'

// A draw takes a fraction of a second; whoever comes when sixteen wait is better served a little later.
const draw = inBackground<DrawWork, Drawn>(new URL('draw-worker.ts', import.meta.url), 16)

/** Draws a plan's finishes in a thread of its own (see `drawFinishes`); rejects with Busy when too many wait. */
export async function drawInWorker ({ calendar, ...question }: Question, seed: number): Promise<Drawn> {
  return await draw({ question, seed })
}
