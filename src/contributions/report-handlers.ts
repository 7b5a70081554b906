import { created, ok, read, write } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import { numberOf, wireId } from '../storage/id.ts'
import { drawReport } from './draw-report.ts'
import { loadReport, reportsOf } from './report-store.ts'
import type { UseReport } from './report.ts'
import { reviewReport } from './review-report.ts'
import { loadFund } from './store.ts'

function shown ({ id, fundId, year, bodyId, figures, trail, state, stands, review }: UseReport) {
  return {
    id: wireId('use-report', id),
    fund: wireId('fund', fundId),
    year,
    body: wireId('body', bodyId),
    state,
    stands,
    figures,
    trail,
    ...(review === undefined ? {} : { review: { decision: wireId('decision', review.decisionId), ...(review.reason === undefined ? {} : { reason: review.reason }) } })
  }
}

export const reportHandlers = {
  drawUseReport: write<{ year: number }, never, { fund: string }>((act, { params, body }) => {
    const report = drawReport(act, { fundId: numberOf(params.fund), year: body.year })
    return created(shown(report), report.version)
  }),
  listUseReports: read<never, { limit: number, after?: string }, { fund: string }>((db, { params, query: { limit, after } }) => {
    const fund = loadFund(db, numberOf(params.fund))
    const reports = reportsOf(db, fund.id, after === undefined ? 0 : numberOf(after), limit + 1)
    return ok({ reports: reports.slice(0, limit).map(shown), next: reports.length > limit ? wireId('use-report', reports[limit - 1]!.id) : null })
  }),
  showUseReport: read<never, never, { report: string }>((db, { params }) => {
    const report = loadReport(db, numberOf(params.report))
    return ok(shown(report), report.version)
  }),
  reviewUseReport: write<{ outcome: 'approved' | 'returned', decision: string, reason?: string }, never, { report: string }>((act, { params, body, seen }) => {
    const { outcome, decision, reason } = body
    const report = reviewReport(act, { reportId: numberOf(params.report), seen, outcome, decisionId: numberOf(decision), ...(reason === undefined ? {} : { reason }) })
    return created(shown(report), report.version)
  })
} satisfies Handlers
