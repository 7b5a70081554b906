import { tally as tallyTable } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { countPool } from './counting/count-pool.ts'
import type { Counted, Sealed } from './counting/count-pool.ts'
import { awaitedBy } from './counting/regulated.ts'
import { tallyRules } from './election-rules.ts'
import { electionOf } from './election-store.ts'
import type { StoredTally } from './election-store.ts'
import { awardOf, loadPool } from './store.ts'
import type { TallyResult } from './tally/document.ts'
import type { TallyOptions } from './tally/rule.ts'

/**
 * Records a tally of a pool's election: under a Regulation as that says, else by its file's own rule, or as the options
 * say, on the file's own amounts: as canonical JSON (the same text that `npm run tally -- FILE.pb --json` prints) with its SHA-256; until the award the last
 * tally counts. What was counted beforehand is recorded as it is: an election never changes.
 */
export function tallyElection (act: Act, poolId: number, options: TallyOptions, beforehand?: Counted): StoredTally {
  const { db } = act
  const pool = loadPool(db, poolId)
  const election = electionOf(db, poolId)
  const awaited = awaitedBy(db, pool)
  const awarded = awardOf(db, poolId) !== undefined
  const counted = awarded ? undefined : beforehand ?? countPool(db, poolId, options)
  enforce(tallyRules, {
    pool,
    awarded,
    ...(election === undefined ? {} : { fileRule: election.rule }),
    ...(awaited === undefined ? {} : { regulated: { ...awaited, options: Object.keys(options) } }),
    ...(counted !== undefined && 'uncounted' in counted ? counted : {})
  })
  return recordTally(act, poolId, counted as Sealed)
}

/** Stores a tally and tells of it. */
function recordTally (act: Act, poolId: number, { text, sha256 }: Sealed): StoredTally {
  const result = JSON.parse(text) as TallyResult
  const { id } = act.db.insert(tallyTable).values({ poolId, result: text, resultSha256: sha256, auditSeq: act.auditSeq }).returning({ id: tallyTable.id }).get()
  act.tell({
    action: 'budgeting.tally',
    target: { type: 'pool', id: wireId('pool', poolId) },
    after: {
      tally: wireId('tally', id),
      result_sha256: sha256,
      rule: result.rule,
      threshold: result.threshold,
      ties: [...result.tieCriteria],
      winners: result.winners.length,
      currency: result.currency,
      total_cost: result.totalCost
    }
  })
  return { id, poolId, on: act.today, sha256, result }
}
