import { accountCode } from '../ledger/account.ts'
import { balanceOf } from '../ledger/journal.ts'
import { sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import type { Appropriation, Cycle, Pool } from './cycle.ts'
import { electionOf, fundedProjects, listProjects, tallyOf } from './election-store.ts'
import type { ImportedElection, ListedProject, StoredTally } from './election-store.ts'
import { amendmentsOf } from './execution/amendment-store.ts'
import type { Amendment } from './execution/amendment.ts'
import { deviationsIn } from './execution/deviation-store.ts'
import type { Deviation } from './execution/deviation.ts'
import { executionOf } from './execution/money.ts'
import type { Execution } from './execution/money.ts'
import { showCalendar } from './regulations/show.ts'
import type { ShownCalendar } from './regulations/show.ts'
import { sourcesOf } from './source-store.ts'
import type { FundSource } from './source.ts'
import { appropriationOf, awardOf, financedIn, listCycles, loadCycle, loadPool, poolsOf } from './store.ts'

export type FundedProject = ListedProject & { readonly allocated: Kopecks } & Execution

export interface ShownPool {
  readonly pool: Pool
  readonly unallocated: Kopecks
  /** What was appropriated to it, and what amendments made of that; together the final budget. */
  readonly original: Kopecks
  readonly amended: Kopecks
  readonly election?: ImportedElection
  /** The tally that was adopted, else the last one. */
  readonly tally?: StoredTally
  readonly award?: { readonly tallyId: number, readonly decisionId: number, readonly entrySeq?: number, readonly deviations: readonly Deviation[] }
  readonly projects: readonly FundedProject[]
}

export interface ShownCycle extends ShownCalendar { readonly cycle: Cycle, readonly appropriation?: Appropriation, readonly sources: readonly FundSource[], readonly amendments: readonly Amendment[], readonly financed: Kopecks, readonly pools: readonly ShownPool[] }

/** A cycle as it stands at an instant, with its pools, results and the execution of what was awarded; NotFound otherwise. */
export function showCycle (db: Db, id: number, at: string): ShownCycle {
  const cycle = loadCycle(db, id)
  const execution = executionOf(db, cycle)
  const appropriation = appropriationOf(db, cycle)
  const [sources, amendments] = [sourcesOf(db, cycle), amendmentsOf(db, id)]
  const shareOf = (given: readonly { readonly poolId: number, readonly amount: Kopecks }[], pool: Pool) => sumMoney(given.flatMap(({ poolId, amount }) => poolId === pool.id ? [amount] : []))
  return {
    cycle,
    ...showCalendar(db, id, at),
    ...(appropriation === undefined ? {} : { appropriation }),
    sources,
    amendments,
    financed: financedIn(db, cycle),
    pools: poolsOf(db, id).map(pool => {
      const election = electionOf(db, pool.id)
      const award = awardOf(db, pool.id)
      const tally = tallyOf(db, pool.id, award?.tallyId)
      return {
        pool,
        original: shareOf(sources.flatMap(({ pools }) => pools), pool),
        amended: shareOf(amendments.flatMap(({ lines }) => lines), pool),
        unallocated: -balanceOf(db, accountCode('unallocated', cycle.fundCode, pool.code)) + 0,
        ...(election === undefined ? {} : { election }),
        ...(tally === undefined ? {} : { tally }),
        ...(award === undefined ? {} : { award: { ...award, deviations: deviationsIn(db, pool.id) } }),
        projects: fundedProjects(db, pool.id).map(project => ({ ...project, ...execution(project) }))
      }
    })
  }
}

/** Cycles behind a number, oldest first. */
export function showCycles (db: Db, after: number, limit: number): Cycle[] {
  return listCycles(db, after, limit)
}

/** Projects of a pool behind a number, with whether their cycle is a demonstration; NotFound without the pool. */
export function showProjects (db: Db, poolId: number, after: number, limit: number): { demonstration: boolean, projects: ListedProject[] } {
  const { demonstration } = loadCycle(db, loadPool(db, poolId).cycleId)
  return { demonstration, projects: listProjects(db, poolId, after, limit) }
}

/** The tally of a pool that was adopted, else the last one; NotFound without one. */
export function showTally (db: Db, poolId: number): { demonstration: boolean, tally: StoredTally } {
  const { demonstration } = loadCycle(db, loadPool(db, poolId).cycleId)
  return { demonstration, tally: found(tallyOf(db, poolId, awardOf(db, poolId)?.tallyId), `tally of ${wireId('pool', poolId)}`) }
}
