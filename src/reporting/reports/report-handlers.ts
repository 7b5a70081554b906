import type { CivilDate } from '../../calendar/civil-date.ts'
import { ok, published, read } from '../../http/handler.ts'
import type { Answer, Handlers } from '../../http/handler.ts'
import { found } from '../../storage/found.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { lastRecorded } from '../journal-store.ts'
import { heading } from '../public-handlers.ts'
import { reportsOf } from '../publication.ts'
import { documentAt } from '../publication-store.ts'
import { budgetReport } from './budget-report.ts'
import { laidOut } from './lay-out.ts'
import type { Report } from './lay-out.ts'
import type { Format, Heading, Language, ReportView } from './report.ts'
import { sheetCsv } from './sheet-csv.ts'
import { sheetPage } from './sheet-page.ts'

interface Shape { format: Format, language: Language }
type AsOf = Shape & { as_of?: CivilDate, known_at?: string }
interface OfCycle { cycle: WireId }

/** A report in the shape that was asked for. */
export function shaped (report: Report & Heading, { format, language }: Shape): Answer {
  if (format === 'json') return ok(report)
  const sheet = laidOut(report, language)
  const fileName = [report.report, report.cycle.id, report.as_of].join('-')
  return format === 'csv'
    ? { status: 200, body: sheetCsv(sheet), contentType: 'text/csv; charset=utf-8', fileName: `${fileName}.csv` }
    : { status: 200, body: sheetPage(sheet, language), contentType: 'text/html; charset=utf-8' }
}

/** What officers see is live: by default as of the day and the instant of the last recorded act. */
function viewOf (db: Db, { as_of: asOf, known_at: knownAt }: AsOf): ReportView {
  const last = lastRecorded(db)
  return { asOf: asOf ?? last.on, knownAt: knownAt === undefined ? last.at : new Date(knownAt).toISOString() }
}

const headed = <T extends Report>({ asOf, knownAt }: ReportView, report: T) => ({ as_of: asOf, known_at: knownAt, currency: 'BYN', ...report })

export const executionReportHandlers = {
  readBudgetReport: read<never, AsOf, OfCycle>((db, { params, query }) => {
    const view = viewOf(db, query)
    return shaped(headed(view, budgetReport(db, numberOf(params.cycle), view)), query)
  }),

  readPublicReport: published<Shape, OfCycle & { report: string }>((db, { params: { cycle, report }, query }, number) => {
    const body = found(documentAt(db, number, reportsOf(numberOf(cycle)), report), `published report ${report} of ${cycle}`)
    return shaped({ ...heading(db, number), ...body } as unknown as Report & Heading, query)
  })
} satisfies Handlers
