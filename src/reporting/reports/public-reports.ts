import { listCycles } from '../../budgeting/store.ts'
import type { Db } from '../../storage/open.ts'
import { reportsOf } from '../publication.ts'
import type { PublicDocument } from '../publication.ts'
import { budgetReport } from './budget-report.ts'
import type { Report } from './lay-out.ts'
import type { ReportView } from './report.ts'

/** The reports on all cycles that the public reads, as of the day of the publication: money and decisions, nobody's name. */
export function publicReports (db: Db, view: ReportView): PublicDocument[] {
  return listCycles(db, 0, Number.MAX_SAFE_INTEGER).flatMap(({ id }) => {
    const reports: Report[] = [budgetReport(db, id, view)]
    return reports.map(body => ({ list: reportsOf(id), position: body.report, body }))
  })
}
