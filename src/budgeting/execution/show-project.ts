import { endOf } from '../../calendar/fiscal-year.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { accountCode } from '../../ledger/account.ts'
import { balanceOf } from '../../ledger/journal.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'
import type { Project } from '../cycle.ts'
import { loadCycle, loadPool, loadProject } from '../store.ts'
import { changesOf } from './change-store.ts'
import type { AwardChange } from './change.ts'
import { deviationsIn } from './deviation-store.ts'
import type { Deviation } from './deviation.ts'
import { assetsAfter, endsOf } from './end-store.ts'
import type { ListedAsset } from './end-store.ts'
import type { ProjectEnd } from './end.ts'
import { milestonesOf } from './milestone-store.ts'
import { progressOf } from './milestone.ts'
import type { Milestone, Progress } from './milestone.ts'
import { executionOf } from './money.ts'
import type { Execution } from './money.ts'
import { prospectFor, promotionOf, reserveOf } from './reserve-store.ts'
import type { Prospect } from './reserve.ts'
import { closedUnfinished, unfinishedReportOf } from './unfinished-store.ts'
import type { UnfinishedReport } from './unfinished.ts'

/** A project from its award to its last payment. */
export interface ShownProject {
  readonly project: Project
  readonly money: Execution
  readonly deviation?: Deviation
  /** How it came from the reserve list. */
  readonly promotion?: NonNullable<ReturnType<typeof promotionOf>>
  /** Of its award, in the order of recording. */
  readonly changes: readonly AwardChange[]
  /** Why it will not be, or was not, completed; with what the close found, once it ended so. */
  readonly unfinished?: UnfinishedReport & { readonly closed?: { readonly delivered: Kopecks, readonly lapsed: Kopecks } }
  /** Those that were withdrawn among them. */
  readonly ends: readonly ProjectEnd[]
  readonly milestones: readonly Milestone[]
  /** Absent without a plan or an award. */
  readonly progress?: Progress
  /** The day as of which delays are told: today, the day of its end, or the last one of its budget year, whichever is first. */
  readonly asOf: CivilDate
}

/** A project of the ballot and what became of it; NotFound otherwise. */
export function showProject (db: Db, id: number, today: CivilDate): ShownProject {
  const project = loadProject(db, id)
  const asOf = [today, endOf(project.budgetYear), project.ended?.on ?? today].toSorted()[0]!
  const milestones = milestonesOf(db, project)
  const promotion = promotionOf(db, id)
  const unfinished = unfinishedReportOf(db, id)
  const closed = closedUnfinished(db, id)
  const deviation = deviationsIn(db, project.poolId).find(({ projectId }) => projectId === id)
  return {
    project,
    money: executionOf(db, loadCycle(db, project.cycleId))(project),
    ...(deviation === undefined ? {} : { deviation }),
    ...(promotion === undefined ? {} : { promotion }),
    changes: changesOf(db, id),
    ...(unfinished === undefined ? {} : { unfinished: { ...unfinished, ...(closed === undefined ? {} : { closed }) } }),
    ends: endsOf(db, id),
    milestones,
    ...(milestones.length === 0 || project.allocated === undefined ? {} : { progress: progressOf(milestones, asOf) }),
    asOf
  }
}

/** Things that completed projects made, behind a number, oldest first. */
export function showAssets (db: Db, after: number, limit: number): ListedAsset[] {
  return assetsAfter(db, after, limit)
}

/** A place on the reserve list of a pool, and whether its project could still be carried out with money from today on. */
export interface ReservePlace { readonly project: Project, readonly prospect: Prospect }

/** The reserve list of the result that was adopted for a pool, in its order, as things stand today, and what the pool has unallocated; NotFound without the pool. */
export function showReserve (db: Db, poolId: number, today: CivilDate): { unallocated: Kopecks, places: ReservePlace[] } {
  const pool = loadPool(db, poolId)
  const { fundCode } = loadCycle(db, pool.cycleId)
  return {
    unallocated: -balanceOf(db, accountCode('unallocated', fundCode, pool.code)) + 0,
    places: reserveOf(db, poolId).map(project => ({ project, prospect: prospectFor(db, project, today) }))
  }
}
