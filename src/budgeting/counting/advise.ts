import type { Db } from '../../storage/open.ts'
import { loadElection, tallyOf } from '../election-store.ts'
import { readHundredths } from '../../exchange/pabulib/hundredths.ts'
import { awardOf } from '../store.ts'
import type { TallyResult } from '../tally/document.ts'
import { measure } from '../tally/quality.ts'
import type { Quality } from '../tally/quality.ts'
import type { TallyOptions } from '../tally/rule.ts'
import type { Watch } from '../tally/shares/stage.ts'
import { tallyElection } from '../tally/tally.ts'
import { attempt } from './count-pool.ts'
import type { Uncounted } from './count-pool.ts'

/** Another rule's outcome beside the one that binds, both measured against the same ballots. */
export type Advice = {
  readonly advice: { readonly result: TallyResult, readonly quality: Quality }
  /** The tally that was adopted, else the last one; absent before the first. */
  readonly binding?: { readonly tallyId: number, readonly sha256: string, readonly result: TallyResult, readonly quality: Quality }
} | { readonly uncounted: Uncounted }

/** Counts the election of a pool by another rule, with the budget that the binding tally had; undefined where it has no election. */
export function advise (db: Db, poolId: number, options: TallyOptions, watch?: Watch): Advice | undefined {
  const election = loadElection(db, poolId)
  if (election === undefined) return undefined
  const tally = tallyOf(db, poolId, awardOf(db, poolId)?.tallyId)
  const budget = tally === undefined ? election.budget : readHundredths(tally.result.budget) as number
  return attempt(() => {
    const result = tallyElection(election, options, { budget }, watch)
    return {
      advice: { result, quality: measure(election, result) },
      ...(tally === undefined ? {} : { binding: { tallyId: tally.id, sha256: tally.sha256, result: tally.result, quality: measure(election, tally.result) } })
    }
  })
}
