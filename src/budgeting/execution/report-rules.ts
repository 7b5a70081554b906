import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { YearState } from '../../ledger/rules.ts'
import type { Decision } from '../../registry/decision.ts'
import { appropriationByTheRada, cited } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'
import type { ExecutionReport, Reviewable } from './report.ts'

/** An execution report that is to be drawn up. */
export interface ReportFacts { readonly cycle: string, readonly year: number, readonly state: YearState, /** The latest report on the close that stands. */ readonly last?: Pick<ExecutionReport, 'id' | 'state'> }

export const reportedAfterClose: Rule<ReportFacts> = {
  id: 'reported-after-close',
  cites: cite.auditBeforeReport,
  says: 'An execution report speaks of a closed fiscal year, after its audit, so that its figures stay.',
  holds: ({ state }) => state === 'closed',
  because: ({ year, state }) => `The fiscal year ${year} is ${state === 'unknown' ? 'not open yet' : state.replace('_', ' ')}.`,
  remedy: 'Close the year first.'
}

export const reportedOnce: Rule<ReportFacts> = {
  id: 'reported-once',
  cites: cite.radaApprovesBudget,
  says: 'While an execution report awaits its review, and once one was approved, no other is drawn up for the same close.',
  holds: ({ last }) => last === undefined || last.state === 'returned',
  because: ({ last, cycle }) => `execution-report-${last?.id} on ${cycle} ${last?.state === 'approved' ? 'was approved' : 'awaits its review'}.`,
  remedy: 'Have the Rada review it; if a figure is wrong, two people reopen the year first.'
}

/** What an execution report has to meet, in the order in which it refuses. */
export const reportRules: readonly Rule<ReportFacts>[] = [reportedAfterClose, reportedOnce]

export interface ReportReviewFacts extends CitedByCycle { readonly decision: Decision, readonly on: CivilDate, readonly report: Reviewable, readonly outcome: 'approved' | 'returned', readonly reasonGiven: boolean }

export const executionReviewedOnce: Rule<ReportReviewFacts> = {
  id: 'execution-reviewed-once',
  cites: cite.radaApprovesBudget,
  says: 'An execution report is reviewed once, while the close that it speaks of stands.',
  holds: ({ report }) => report.state === 'awaits_review' && report.stands,
  because: ({ report }) => report.state !== 'awaits_review' ? `execution-report-${report.id} was ${report.state}.` : `The fiscal year ${report.year} was reopened after execution-report-${report.id} was drawn up.`,
  remedy: 'Draw up a new report, unless this one is approved.'
}

export const executionReviewAfterTheYear: Rule<ReportReviewFacts> = {
  id: 'execution-review-after-the-year',
  cites: cite.radaApprovesBudget,
  says: 'The Rada decides on an execution report after the last day of its year.',
  holds: ({ report, decision }) => decision.adoptedOn > report.lastDay,
  because: ({ report, decision }) => `Decision ${decision.number} was adopted on ${decision.adoptedOn}, not after ${report.lastDay}.`,
  remedy: 'Cite the decision by which the Rada reviewed this report.'
}

export const executionReturnSaysWhy: Rule<ReportReviewFacts> = {
  id: 'execution-return-says-why',
  cites: cite.radaApprovesBudget,
  says: 'An execution report is returned with a reason.',
  holds: ({ outcome, reasonGiven }) => (outcome === 'returned') === reasonGiven,
  because: ({ outcome }) => outcome === 'returned' ? 'The return carries no reason.' : 'An approval carries no reason.',
  remedy: 'Say what the new report has to answer; an approval says nothing more.'
}

/** What the review of an execution report has to meet, in the order in which it refuses. */
export const reportReviewRules: readonly Rule<ReportReviewFacts>[] = [appropriationByTheRada, ...cited, executionReviewedOnce, executionReviewAfterTheYear, executionReturnSaysWhy]
