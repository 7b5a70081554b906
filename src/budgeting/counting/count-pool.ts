import { createHash } from 'node:crypto'
import { canonicalJson } from '../../audit/canonical-json.ts'
import type { Db } from '../../storage/open.ts'
import { loadElection } from '../election-store.ts'
import { loadPool } from '../store.ts'
import { RuleNotCounted } from '../tally/refused.ts'
import type { TallyOptions } from '../tally/rule.ts'
import type { Watch } from '../tally/shares/stage.ts'
import { tallyElection } from '../tally/tally.ts'
import { awaitedBy, countRegulated } from './regulated.ts'

/** A tally as it is stored: its canonical text with the SHA-256. */
export interface Sealed { readonly text: string, readonly sha256: string }

/** A tally, or why the election cannot be counted so. */
export type Counted = Sealed | { readonly uncounted: Uncounted }

/** Its rule or the options do not go (`rule`), or its points. */
export interface Uncounted { readonly rule: boolean, readonly says: string }

/**
 * Counts the election of a pool: under a Regulation as that says and with all other pools of its cycle, else on the amounts
 * of its file by the options. Undefined where it has none, or its Regulation waits for something or takes no options.
 */
export function countPool (db: Db, poolId: number, options: TallyOptions, watch?: Watch): Counted | undefined {
  const awaited = awaitedBy(db, loadPool(db, poolId))
  if (awaited !== undefined) {
    const ready = !awaited.lot && Object.keys(options).length === 0
    return ready ? attempt(() => sealed(countRegulated(db, poolId, watch))) : undefined
  }
  const election = loadElection(db, poolId)
  return election === undefined ? undefined : attempt(() => sealed(tallyElection(election, options, {}, watch)))
}

/** The canonical text of a document with its hash. */
export function sealed (document: object): Sealed {
  const text = canonicalJson(document)
  return { text, sha256: createHash('sha256').update(text).digest('hex') }
}

/** What a count comes to, or why there is none. */
export function attempt<T> (count: () => T): T | { readonly uncounted: Uncounted } {
  try {
    return count()
  } catch (error) {
    if (error instanceof RuleNotCounted) return { uncounted: { rule: true, says: error.message } }
    if (error instanceof RangeError) return { uncounted: { rule: false, says: error.message } }
    throw error
  }
}
