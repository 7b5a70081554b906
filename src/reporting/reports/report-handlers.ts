import { electionOf } from '../../budgeting/election-store.ts'
import { civilDateOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { ok, published, read } from '../../http/handler.ts'
import type { Answer, Handlers } from '../../http/handler.ts'
import { found } from '../../storage/found.ts'
import type { ContractState } from '../../spending/contracts/contract.ts'
import { tidyUnp } from '../../spending/contracts/unp.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { lastRecorded } from '../journal-store.ts'
import { heading } from '../public-handlers.ts'
import { reportsOf } from '../publication.ts'
import { documentAt } from '../publication-store.ts'
import { budgetReport } from './budget-report.ts'
import { commitmentsReport } from './commitments-report.ts'
import { laidOut } from './lay-out.ts'
import type { Report } from './lay-out.ts'
import { lifeReport } from './life-report.ts'
import type { Format, Heading, Language, ReportView } from './report.ts'
import { scheduleReport } from './schedule-report.ts'
import { sheetCsv } from './sheet-csv.ts'
import { sheetPage } from './sheet-page.ts'
import { statementsReport } from './statements-report.ts'
import { suppliersReport } from './suppliers-report.ts'

interface Shape { format: Format, language: Language }
type AsOf = Shape & { as_of?: CivilDate, known_at?: string }
type Search = Shape & { supplier?: WireId, unp?: string, project?: WireId, state?: ContractState, text?: string, from?: CivilDate, to?: CivilDate, late?: boolean }
interface OfCycle { cycle: WireId }

/** A report in the shape that was asked for. */
export function shaped (report: Report & Heading, { format, language }: Shape): Answer {
  if (format === 'json') return ok(report)
  const sheet = laidOut(report, language)
  const fileName = [report.report, ...('cycle' in report ? [report.cycle.id] : []), report.as_of].join('-')
  return format === 'csv'
    ? { status: 200, body: sheetCsv(sheet), contentType: 'text/csv; charset=utf-8', fileName: `${fileName}.csv` }
    : { status: 200, body: sheetPage(sheet, language), contentType: 'text/html; charset=utf-8' }
}

/** What officers see is live: by default as of the day and the instant of the last recorded act. */
function viewOf (db: Db, { as_of: asOf, known_at: knownAt }: AsOf): ReportView {
  const last = lastRecorded(db)
  return { asOf: asOf ?? last.on, knownAt: knownAt === undefined ? last.at : new Date(knownAt).toISOString() }
}

/** Reports of what holds now: today's, with all that is recorded. */
const now = (db: Db, at: string): ReportView => ({ asOf: civilDateOf(new Date(at)), knownAt: lastRecorded(db).at })
const numberOr = (id: WireId | undefined) => id === undefined ? undefined : numberOf(id)

const headed = <T extends Report>({ asOf, knownAt }: ReportView, report: T) => ({ as_of: asOf, known_at: knownAt, currency: 'BYN', ...report })

export const executionReportHandlers = {
  readBudgetReport: read<never, AsOf, OfCycle>((db, { params, query }) => {
    const view = viewOf(db, query)
    return shaped(headed(view, budgetReport(db, numberOf(params.cycle), view)), query)
  }),

  readScheduleReport: read<never, Shape, OfCycle>((db, { params, query, at }) =>
    shaped(headed(now(db, at), scheduleReport(db, numberOf(params.cycle), civilDateOf(new Date(at)))), query)),

  readCommitmentsReport: read<never, Search, OfCycle>((db, { params, query, at }) => {
    const { supplier, project, unp, state, text, from, to, late } = query
    const filter = { supplierId: numberOr(supplier), projectId: numberOr(project), unp: unp === undefined ? undefined : tidyUnp(unp), state, text, from, to, late }
    return shaped(headed(now(db, at), commitmentsReport(db, numberOf(params.cycle), filter, civilDateOf(new Date(at)))), query)
  }),

  readStatementsReport: read<never, AsOf & { from?: CivilDate, pool?: WireId }, OfCycle>((db, { params, query }) => {
    const view = viewOf(db, query)
    return shaped(headed(view, statementsReport(db, numberOf(params.cycle), view, { from: query.from, poolId: numberOr(query.pool) })), query)
  }),

  readLifeReport: read<never, Shape, OfCycle>((db, { params, query, at }) =>
    shaped(headed(now(db, at), lifeReport(db, numberOf(params.cycle), ({ id }) => electionOf(db, id)?.ballots)), query)),

  readSuppliersReport: read<never, Shape & { unp?: string, text?: string }, never>((db, { query, at }) => {
    const { unp, text } = query
    return shaped(headed(now(db, at), suppliersReport(db, { unp: unp === undefined ? undefined : tidyUnp(unp), text }, civilDateOf(new Date(at)))), query)
  }),

  readPublicReport: published<Shape, OfCycle & { report: string }>((db, { params: { cycle, report }, query }, number) => {
    const body = found(documentAt(db, number, reportsOf(numberOf(cycle)), report), `published report ${report} of ${cycle}`)
    return shaped({ ...heading(db, number), ...body } as unknown as Report & Heading, query)
  })
} satisfies Handlers
