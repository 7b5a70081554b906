import { formatMoney, sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { showCycle } from '../show-cycle.ts'
import { loadProject } from '../store.ts'
import { spareFundsOf } from './spare-store.ts'

/** What an execution report of a cycle says: original, amendments and final against what was spent and lapsed, pool by pool and project by project, and the spare funds. */
export function reportDocument (db: Db, cycleId: number, at: string): object {
  const { cycle, financed, pools } = showCycle(db, cycleId, at)
  const spare = spareFundsOf(db, cycle.fundId).find(({ year }) => year === cycle.budgetYear)
  const lines = pools.map(({ pool, original, amended, projects }) => {
    const [spent, allocated] = [sumMoney(projects.map(project => project.spent)), sumMoney(projects.map(project => project.final))]
    return { pool, original, amended, projects, spent, lapsed: original + amended - spent, unallocated: original + amended - allocated }
  })
  const total = (of: (line: (typeof lines)[number]) => Kopecks) => formatMoney(sumMoney(lines.map(of)))
  return {
    format: 'hramada-execution-report/1',
    cycle: wireId('cycle', cycleId),
    fund: cycle.fundCode,
    year: cycle.budgetYear,
    original: total(line => line.original),
    amendments: total(line => line.amended),
    final: total(line => line.original + line.amended),
    financed: formatMoney(financed),
    spent: total(line => line.spent),
    lapsed: total(line => line.lapsed),
    spare_funds: { unspent: formatMoney(spare?.unspent ?? 0), penalties: formatMoney(spare?.penalties ?? 0) },
    pools: lines.map(({ pool, original, amended, projects, spent, lapsed, unallocated }) => ({
      pool: pool.code,
      original: formatMoney(original),
      amendments: formatMoney(amended),
      final: formatMoney(original + amended),
      spent: formatMoney(spent),
      lapsed: formatMoney(lapsed),
      of_it_unallocated: formatMoney(unallocated),
      projects: projects.map(project => ({
        code: project.code, title: project.title, awarded: formatMoney(project.allocated), final: formatMoney(project.final), spent: formatMoney(project.spent), lapsed: formatMoney(project.lapsed), ending: loadProject(db, project.id).ended?.ending ?? 'running'
      }))
    }))
  }
}
