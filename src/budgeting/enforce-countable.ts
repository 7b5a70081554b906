import { enforce } from '../law/rule.ts'
import type { Db } from '../storage/open.ts'
import type { Advice } from './counting/advise.ts'
import { tallyRules } from './election-rules.ts'
import { electionOf } from './election-store.ts'
import { loadCycle, loadPool } from './store.ts'

/** The outcome of a count as advice, with whether its cycle is a demonstration; a Refusal where the election cannot be counted so. */
export function enforceCountable (db: Db, poolId: number, advice: Advice): Exclude<Advice, { uncounted: unknown }> & { readonly demonstration: boolean } {
  const pool = loadPool(db, poolId)
  const { demonstration } = loadCycle(db, pool.cycleId)
  // Advice may be asked for after the award as well.
  enforce(tallyRules, { pool, awarded: false, fileRule: electionOf(db, poolId)!.rule, ...('uncounted' in advice ? advice : {}) })
  return { ...advice as Exclude<Advice, { uncounted: unknown }>, demonstration }
}
