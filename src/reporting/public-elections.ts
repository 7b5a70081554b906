import { exportElection } from '../budgeting/export-election.ts'
import { loadPool } from '../budgeting/store.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { positionOf } from './publication.ts'
import { documentAt, loadPublication } from './publication-store.ts'
import type { Hidden } from './small-counts.ts'

interface PublishedPool { readonly code: string, readonly ballots?: number | Hidden, readonly projects: readonly { readonly votes?: number | Hidden }[] }

/** Files that were asked for, by database and pool: ballots that were counted do not change, and many ask for the same ones. */
const kept = new WeakMap<Db, Map<number, string>>()
const mostCharacters = 64_000_000

/**
 * The election of a pool as a Pabulib file, once a publication shows its result with every number of it. Where one is
 * hidden there is no file, for whoever has the ballots can count what is hidden (P-05). NotFound otherwise.
 */
export function publicElection (db: Db, publication: number, poolId: number): string {
  const { cycleId, code } = loadPool(db, poolId)
  const cycle = documentAt(db, publication, 'cycle', positionOf(cycleId)) as { pools: PublishedPool[] } | undefined
  found(cycle?.pools.find(pool => pool.code === code && isWhole(pool)), `published election of ${wireId('pool', poolId)}`)
  const texts = kept.get(db) ?? new Map<number, string>()
  kept.set(db, texts)
  const text = texts.get(poolId) ?? exportElection(db, poolId, loadPublication(db, publication).publishedAt).text
  texts.set(poolId, text)
  let characters = texts.values().reduce((sum, { length }) => sum + length, 0)
  for (const [oldest, { length }] of texts) {
    if (characters <= mostCharacters) break
    texts.delete(oldest)
    characters -= length
  }
  return text
}

/** Whether the result is published and none of its numbers is hidden. */
function isWhole ({ ballots, projects }: PublishedPool): boolean {
  return typeof ballots === 'number' && projects.every(({ votes }) => typeof votes === 'number')
}
