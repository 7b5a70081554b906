import { randomBeta } from 'd3-random'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { mersenne } from 'pure-rand/generator/mersenne'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { LaidOut } from './check.ts'
import { earliestDates, roomFor } from './critical-path.ts'
import { lastPlace } from './findings.ts'
import type { Duration } from './plan.ts'

/** How many times a plan is drawn. */
export const DRAWS = 10_000

/** The generator and the distribution by their names, told with every probability. */
export const method = 'Durations from the PERT distribution (lambda 4), rounded to whole days; uniform numbers of MT19937 from the seed, task by task in the order of the network'

/** How often the plan was finished in the period, and by which days half and most of the draws were. */
export interface Drawn {
  readonly draws: number
  readonly seed: number
  readonly inTime: number
  /** The first days by which 10, 50 and 90 per cent of the draws were done; absent behind the calendar. */
  readonly doneBy: { readonly p10?: CivilDate, readonly p50?: CivilDate, readonly p90?: CivilDate }
}

/**
 * Draws the durations of a plan again and again and counts how often all is accepted and paid in time. The same plan and the
 * same seed (a whole number of 32 bits) give the same counts. Times that law and Regulation add are as long as they say.
 */
export function drawFinishes ({ schedule }: LaidOut, seed: number): Drawn {
  const { network, days: expected, ground: { calendar: { dates } } } = schedule
  const generator = mersenne(seed)
  const beta = randomBeta.source(() => uniformFloat64(generator))
  const drawn = network.flatMap(({ task }, at) => task === undefined || typeof task.duration === 'number' ? [] : [{ at, draw: durationOf(task.duration, beta) }])
  const last = lastPlace(schedule)
  const days = expected.slice()
  const room = roomFor(network)
  const ends = new Int32Array(DRAWS)
  for (let n = 0; n < DRAWS; n++) {
    for (const { at, draw } of drawn) days[at] = draw()
    ends[n] = earliestDates(network, days, room)
  }
  ends.sort()
  const reached = (percent: number) => dates[ends[DRAWS * percent / 100 - 1]!]
  return { draws: DRAWS, seed, inTime: ends.filter(end => end <= last).length, doneBy: { p10: reached(10), p50: reached(50), p90: reached(90) } }
}

/** A drawer of whole days: PERT is the beta distribution on optimistic to pessimistic whose mean is that of the three points. */
function durationOf (duration: Exclude<Duration, number>, beta: ReturnType<typeof randomBeta.source>): () => number {
  const { optimistic, likely, pessimistic } = duration
  const width = pessimistic - optimistic
  if (width === 0) return () => optimistic
  const draw = beta(1 + 4 * (likely - optimistic) / width, 1 + 4 * (pessimistic - likely) / width)
  return () => Math.round(optimistic + width * draw())
}
