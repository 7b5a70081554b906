import type { Act } from '../../audit/act.ts'
import { created, ok, read, write } from '../../http/handler.ts'
import type { Handlers } from '../../http/handler.ts'
import type { Names } from '../../ledger/account.ts'
import { parseMoney } from '../../ledger/money.ts'
import type { Document } from '../../spending/voucher.ts'
import { numberOf } from '../../storage/id.ts'
import type { WireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { projectAnswer } from './answers.ts'
import { drawExecutionReport, reviewExecutionReport } from './draw-report.ts'
import { explainUnfinished } from './explain-unfinished.ts'
import { showProject } from './show-project.ts'
import { showReport, showReports, showSpareFunds, showSpareFundsOfFund } from './show-year.ts'
import { useSpareFunds, withdrawUse } from './use-spare-funds.ts'
import { reportAnswer, reportLine, spareAnswer } from './year-answers.ts'

interface OfCycle { cycle: WireId }
interface UseBody { decision: WireId, amount: string, purpose: Names, year?: number, amendment?: WireId }
interface ReviewBody { outcome: 'approved' | 'returned', decision: WireId, reason?: string }

const spare = (db: Db, cycleId: number) => spareAnswer(showSpareFunds(db, cycleId))
const report = (act: Act, id: number) => created(reportAnswer(showReport(act.db, id)))

export const yearHandlers = {
  explainUnfinished: write<{ reason: string, delivered: string }, unknown, { project: WireId }>((act, { params, body }) => {
    const projectId = numberOf(params.project)
    explainUnfinished(act, { ...body, projectId })
    return created(projectAnswer(showProject(act.db, projectId, act.today)))
  }),
  readSpareFunds: read<unknown, unknown, OfCycle>((db, { params }) => ok(spare(db, numberOf(params.cycle)))),
  useSpareFunds: write<UseBody, unknown, OfCycle>((act, { params, body: { decision, amount, purpose, year, amendment } }) => {
    const cycleId = numberOf(params.cycle)
    useSpareFunds(act, {
      cycleId, amount: parseMoney(amount), decisionId: numberOf(decision), purpose, ...(year === undefined ? {} : { year }), ...(amendment === undefined ? {} : { amendmentId: numberOf(amendment) })
    })
    return created(spare(act.db, cycleId))
  }),
  withdrawSpareFundUse: write<{ decision: WireId }, unknown, { use: WireId }>((act, { params, body }) =>
    created(spareAnswer(showSpareFundsOfFund(act.db, withdrawUse(act, { useId: numberOf(params.use), decisionId: numberOf(body.decision) }))))),
  drawExecutionReport: write<{ audit: Document }, unknown, OfCycle>((act, { params, body }) => report(act, drawExecutionReport(act, { cycleId: numberOf(params.cycle), audit: body.audit }))),
  listExecutionReports: read<unknown, unknown, OfCycle>((db, { params }) => ok({ cycle: params.cycle, reports: showReports(db, numberOf(params.cycle)).map(reportLine) })),
  readExecutionReport: read<unknown, unknown, { report: WireId }>((db, { params }) => ok(reportAnswer(showReport(db, numberOf(params.report))))),
  reviewExecutionReport: write<ReviewBody, unknown, { report: WireId }>((act, { params, body: { decision, ...body } }) => {
    const reportId = numberOf(params.report)
    reviewExecutionReport(act, { ...body, reportId, decisionId: numberOf(decision) })
    return report(act, reportId)
  })
} satisfies Handlers
