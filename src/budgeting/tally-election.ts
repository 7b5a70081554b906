import { createHash } from 'node:crypto'
import { tally as tallyTable } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { canonicalJson } from '../audit/canonical-json.ts'
import type { Election } from '../exchange/pabulib/election.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { tallyRules } from './election-rules.ts'
import { loadElection } from './election-store.ts'
import type { StoredTally } from './election-store.ts'
import { awardOf, loadPool } from './store.ts'
import type { TallyResult } from './tally/document.ts'
import { RuleNotCounted } from './tally/refused.ts'
import type { TallyOptions } from './tally/rule.ts'
import { tallyElection as count } from './tally/tally.ts'

/**
 * Counts the election of a pool by its file's own rule, or as the options say, on the file's own amounts. The result is
 * stored as canonical JSON (the same text that `npm run tally -- FILE.pb --json` prints) with its SHA-256; until the
 * award the last tally counts.
 */
export function tallyElection (act: Act, poolId: number, options: TallyOptions): StoredTally {
  const { db } = act
  const pool = loadPool(db, poolId)
  const election = loadElection(db, poolId)
  const outcome = election === undefined ? {} : attempt(election, options)
  enforce(tallyRules, { pool, awarded: awardOf(db, poolId) !== undefined, ...(election === undefined ? {} : { fileRule: election.rule }), ...outcome })
  const { result } = outcome as { result: TallyResult }
  const text = canonicalJson(result)
  const resultSha256 = createHash('sha256').update(text).digest('hex')
  const { id } = db.insert(tallyTable).values({ poolId, result: text, resultSha256, auditSeq: act.auditSeq }).returning({ id: tallyTable.id }).get()
  act.tell({
    action: 'budgeting.tally',
    target: { type: 'pool', id: wireId('pool', poolId) },
    after: {
      tally: wireId('tally', id),
      result_sha256: resultSha256,
      rule: result.rule,
      threshold: result.threshold,
      ties: [...result.tieCriteria],
      winners: result.winners.length,
      currency: result.currency,
      total_cost: result.totalCost
    }
  })
  return { id, poolId, on: act.today, sha256: resultSha256, result }
}

function attempt (election: Election, options: TallyOptions): { result: TallyResult } | { uncounted: { rule: boolean, says: string } } {
  try {
    return { result: count(election, options) }
  } catch (error) {
    if (error instanceof RuleNotCounted) return { uncounted: { rule: true, says: error.message } }
    if (error instanceof RangeError) return { uncounted: { rule: false, says: error.message } }
    throw error
  }
}
