import { listCycles } from '../../budgeting/store.ts'
import { yearOf } from '../../calendar/civil-date.ts'
import type { Db } from '../../storage/open.ts'
import { votesOf } from '../public-cycles.ts'
import { reportsOf } from '../publication.ts'
import type { PublicDocument } from '../publication.ts'
import { budgetReport } from './budget-report.ts'
import type { Report } from './lay-out.ts'
import { lifeReport } from './life-report.ts'
import type { ReportView } from './report.ts'
import { scheduleReport } from './schedule-report.ts'
import { statementsReport } from './statements-report.ts'

/**
 * The reports on cycles that the public reads, as of the day of the publication: money and decisions, nobody's name, and no
 * number of votes that would tell what a few people chose. Of cycles whose budget year is long over nothing new is told, so
 * what was published of them stands.
 */
export function publicReports (db: Db, view: ReportView): PublicDocument[] {
  const { asOf } = view
  return listCycles(db, 0, Number.MAX_SAFE_INTEGER).filter(({ budgetYear }) => budgetYear >= yearOf(asOf) - 1).flatMap(({ id }) => {
    const reports: Report[] = [
      budgetReport(db, id, view),
      scheduleReport(db, id, asOf),
      statementsReport(db, id, view),
      lifeReport(db, id, pool => {
        const { ballots } = votesOf(db, pool.id, pool.territoryId, asOf)
        return typeof ballots === 'number' ? ballots : undefined
      })
    ]
    return reports.map(body => ({ list: reportsOf(id), position: body.report, body }))
  })
}
