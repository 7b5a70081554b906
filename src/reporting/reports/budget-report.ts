import { listProjects } from '../../budgeting/election-store.ts'
import { loadCycle, poolsOf } from '../../budgeting/store.ts'
import type { Names } from '../../ledger/account.ts'
import { formatMoney } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { showFigures, sumFigures } from './figures.ts'
import type { ShownFigures } from './figures.ts'
import { readMoney } from './figures-store.ts'
import { ofCycle } from './report.ts'
import type { OfCycle, ReportView } from './report.ts'

/** Budget against actual of a project: its award and its changes against what became of them. */
export interface ProjectLine extends ShownFigures { readonly project: string, readonly code: string, readonly title: string }

/** The same of a pool: its appropriation and the amendments of the year against its projects and what none of them has. */
export interface PoolLine extends ShownFigures { readonly pool: string, readonly code: string, readonly name: Names, readonly unallocated: string, readonly projects: readonly ProjectLine[] }

export interface BudgetReport { readonly report: 'budget', readonly cycle: OfCycle, readonly total: ShownFigures, readonly pools: readonly PoolLine[] }

/**
 * Budget against actual of a cycle by pool and project: original, amended and final budget, what is promised, spent, paid and
 * free. Projects that were never given money are left out. NotFound without the cycle.
 */
export function budgetReport (db: Db, cycleId: number, view: ReportView): BudgetReport {
  const cycle = loadCycle(db, cycleId)
  const money = readMoney(db, cycle, view)
  const pools = poolsOf(db, cycleId).map(pool => {
    const projects = listProjects(db, pool.id, 0, Number.MAX_SAFE_INTEGER).map(project => ({ project, figures: money.ofProject(project) }))
      .filter(({ figures }) => figures.original !== 0 || figures.final !== 0)
    const { original, amendments, unallocated, lapsed } = money.ofPool(pool.code)
    const sum = sumFigures(projects.map(({ figures }) => figures))
    const figures = { ...sum, original, amendments, final: original + amendments, free: sum.free + unallocated, lapsed: sum.lapsed + lapsed }
    return {
      figures,
      line: {
        pool: wireId('pool', pool.id),
        code: pool.code,
        name: pool.name ?? pool.territoryName,
        ...showFigures(figures),
        unallocated: formatMoney(unallocated),
        projects: projects.map(({ project, figures }) => ({ project: wireId('project', project.id), code: project.code, title: project.title, ...showFigures(figures) }))
      }
    }
  })
  return { report: 'budget', cycle: ofCycle(cycle), total: showFigures(sumFigures(pools.map(({ figures }) => figures))), pools: pools.map(({ line }) => line) }
}
