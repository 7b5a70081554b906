import { exportElection } from '../budgeting/export-election.ts'
import { loadPool } from '../budgeting/store.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { positionOf } from './publication.ts'
import { documentAt, loadPublication } from './publication-store.ts'
import type { Hidden } from './small-counts.ts'

interface PublishedPool { readonly code: string, readonly ballots?: number | Hidden, readonly projects: readonly { readonly votes?: number | Hidden }[] }

/** The last file that was asked for, by database: ballots that were counted do not change, and many ask for the same one. */
const last = new WeakMap<Db, { poolId: number, text: string }>()

/**
 * The election of a pool as a Pabulib file, once a publication shows its result with every number of it. Where one is
 * hidden there is no file, for whoever has the ballots can count what is hidden (P-05). NotFound otherwise.
 */
export function publicElection (db: Db, publication: number, poolId: number): string {
  const { cycleId, code } = loadPool(db, poolId)
  const cycle = documentAt(db, publication, 'cycle', positionOf(cycleId)) as { pools: PublishedPool[] } | undefined
  found(cycle?.pools.find(pool => pool.code === code && isWhole(pool)), `published election of ${wireId('pool', poolId)}`)
  const kept = last.get(db)
  if (kept?.poolId === poolId) return kept.text
  const { text } = exportElection(db, poolId, loadPublication(db, publication).publishedAt)
  last.set(db, { poolId, text })
  return text
}

/** Whether the result is published and none of its numbers is hidden. */
function isWhole ({ ballots, projects }: PublishedPool): boolean {
  return typeof ballots === 'number' && projects.every(({ votes }) => typeof votes === 'number')
}
