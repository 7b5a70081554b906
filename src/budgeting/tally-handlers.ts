import { compute, created, ok, read, write } from '../http/handler.ts'
import type { Asked, Handlers } from '../http/handler.ts'
import { found } from '../storage/found.ts'
import { numberOf } from '../storage/id.ts'
import type { WireId } from '../storage/id.ts'
import { adviceAnswer, tallyAnswer } from './answers.ts'
import { adviseInBackground, callOff, countInBackground, runningCounts } from './counting/count-in-background.ts'
import type { Counted } from './counting/count-pool.ts'
import { enforceCountable } from './enforce-countable.ts'
import { exportElection } from './export-election.ts'
import { explainTally } from './explain-tally.ts'
import { showTally } from './show-cycle.ts'
import { tallyElection } from './tally-election.ts'
import type { Language } from './tally/explain/explain.ts'
import type { TallyOptions } from './tally/rule.ts'

interface OfPool { pool: WireId }
/** What was asked, with what was counted before the writer. */
interface Prepared { readonly options: TallyOptions, readonly counted?: Counted }

export const tallyHandlers = {
  tallyElection: write<Prepared, unknown, OfPool>((act, { params, body: { options, counted } }) => {
    const poolId = numberOf(params.pool)
    return created(tallyAnswer(tallyElection(act, poolId, options, counted), showTally(act.db, poolId).demonstration))
  }, (async ({ params, body, at }: Asked<TallyOptions, unknown, OfPool>, db: Parameters<typeof countInBackground>[0]): Promise<Prepared> => {
    const counted = await countInBackground(db, numberOf(params.pool), body, at)
    return { options: body, ...(counted === undefined ? {} : { counted }) }
  }) as never),
  readTally: read<unknown, unknown, OfPool>((db, { params }) => {
    const { demonstration, tally } = showTally(db, numberOf(params.pool))
    return ok(tallyAnswer(tally, demonstration))
  }),
  exportElection: read<unknown, unknown, OfPool>((db, { params, at }) => {
    const { fileName, text } = exportElection(db, numberOf(params.pool), at)
    return { status: 200, body: text, contentType: 'text/plain; charset=utf-8', fileName }
  }),
  readTallyProgress: read<unknown, unknown, OfPool>((db, { params }) => ok({ pool: params.pool, running: runningCounts(db, numberOf(params.pool)) })),
  cancelTally: compute<unknown, unknown, OfPool>((db, { params }) => ok({ pool: params.pool, cancelled: callOff(db, numberOf(params.pool)) })),
  advisePool: compute<TallyOptions, unknown, OfPool>(async (db, { params, body, at }) => {
    const poolId = numberOf(params.pool)
    const advice = found(await adviseInBackground(db, poolId, body, at), `election of ${params.pool}`)
    return ok(adviceAnswer(params.pool, enforceCountable(db, poolId, advice)))
  }),
  explainPool: read<unknown, { language: Language }, OfPool>((db, { params, query }) => ok(explainTally(db, numberOf(params.pool), query.language)))
} satisfies Handlers
