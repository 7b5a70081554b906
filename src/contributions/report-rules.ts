import type { CivilDate } from '../calendar/civil-date.ts'
import { endOf } from '../calendar/fiscal-year.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import type { YearState } from '../ledger/rules.ts'
import type { Decision } from '../registry/decision.ts'
import { citedDecisionRules } from '../registry/rules.ts'
import type { CitedFacts } from '../registry/rules.ts'
import type { UseReport } from './report.ts'

export interface DrawingFacts {
  readonly fund: { readonly code: string, readonly year: number }
  readonly year: number
  readonly state: YearState
  /** The fund's latest report on that year, as it was closed last. */
  readonly last?: Pick<UseReport, 'id' | 'state'>
}

export const reportAfterClose: Rule<DrawingFacts> = {
  id: 'report-after-close',
  cites: cite.authorisedBody,
  says: 'A report on use speaks of a closed fiscal year, so that its figures stay.',
  holds: ({ state }) => state === 'closed',
  because: ({ year, state }) => `The fiscal year ${year} is ${state.replace('_', ' ')}.`,
  remedy: 'Close the year first.'
}

export const reportFromFirstYear: Rule<DrawingFacts> = {
  id: 'report-from-first-year',
  cites: cite.authorisedBody,
  says: 'A fund is reported on from the year of its decision on.',
  holds: ({ fund, year }) => year >= fund.year,
  because: ({ fund, year }) => `The fund ${fund.code} was decided on in ${fund.year}, after ${year}.`
}

export const approvalIsFinal: Rule<DrawingFacts> = {
  id: 'approval-is-final',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'Once the report on a year is approved, no other one is drawn up for it.',
  holds: ({ last }) => last?.state !== 'approved',
  because: ({ last, fund, year }) => `The report use-report-${last?.id ?? 0} on ${fund.code} for ${year} is approved.`,
  remedy: 'If a figure is wrong, two people reopen the year; after its new close a new report is drawn up.'
}

export const oneReportAtATime: Rule<DrawingFacts> = {
  id: 'one-report-at-a-time',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'While a report awaits its review, no other one is drawn up for the same year.',
  holds: ({ last }) => last?.state !== 'awaits_review',
  because: ({ last }) => `The report use-report-${last?.id ?? 0} awaits its review.`,
  remedy: 'Have the deciding body approve or return it first.'
}

export const drawingRules: readonly Rule<DrawingFacts>[] = [reportAfterClose, reportFromFirstYear, approvalIsFinal, oneReportAtATime]

export interface ReviewingFacts extends CitedFacts {
  readonly report: Pick<UseReport, 'id' | 'year' | 'bodyId' | 'drawnBy' | 'state' | 'stands'>
  readonly reviewerId: number
  readonly decision: Decision
  readonly outcome: 'approved' | 'returned'
  readonly reasonGiven: boolean
  readonly on: CivilDate
}

export const reviewedOnce: Rule<ReviewingFacts> = {
  id: 'reviewed-once',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'A report on use is reviewed once: what was approved stays approved, and after a return a new one is drawn up.',
  holds: ({ report }) => report.state === 'awaits_review',
  because: ({ report }) => `The report use-report-${report.id} was ${report.state.replace('_', ' ')} already.`,
  remedy: 'Draw up a new report, unless this one is approved.'
}

export const reviewByAnother: Rule<ReviewingFacts> = {
  id: 'review-by-another',
  cites: cite.fourEyes,
  says: 'Whoever drew up a report on use does not record its review.',
  holds: ({ report, reviewerId }) => report.drawnBy !== reviewerId,
  because: ({ report }) => `staff-${report.drawnBy} drew up the report use-report-${report.id}.`,
  remedy: 'Have another secretary record it.'
}

export const reportOfThisClose: Rule<ReviewingFacts> = {
  id: 'report-of-this-close',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'A report is reviewed while the close that it speaks of stands.',
  holds: ({ report }) => report.stands,
  because: ({ report }) => `The fiscal year ${report.year} was reopened after the report use-report-${report.id} was drawn up.`,
  remedy: 'Draw up a new report after the new close.'
}

export const reporterNeverApproves: Rule<ReviewingFacts> = {
  id: 'reporter-never-approves',
  cites: cite.authorisedBody,
  says: 'The authorised body that reports never reviews its own report.',
  holds: ({ report, decision }) => report.bodyId !== decision.body.id,
  because: ({ decision }) => `Decision ${decision.number} was taken by the authorised body itself.`,
  remedy: 'Cite a decision of the body that decided on the contributions.'
}

export const reviewAfterTheYear: Rule<ReviewingFacts> = {
  id: 'review-after-the-year',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'The decision on a report is adopted on the last day of its year or later.',
  holds: ({ report, decision }) => decision.adoptedOn >= endOf(report.year),
  because: ({ report, decision }) => `Decision ${decision.number} was adopted on ${decision.adoptedOn}, before ${endOf(report.year)}.`,
  remedy: 'Cite the decision by which the body reviewed this report.'
}

export const returnSaysWhy: Rule<ReviewingFacts> = {
  id: 'return-says-why',
  cites: cite.amountDeadlinesCategoriesReport,
  says: 'A report is returned with a reason.',
  holds: ({ outcome, reasonGiven }) => outcome === 'approved' || reasonGiven,
  because: () => 'The return carries no reason.',
  remedy: 'Say what the new report has to answer.'
}

export const reviewingRules: readonly Rule<ReviewingFacts>[] =
  [reviewByAnother, reviewedOnce, reportOfThisClose, reporterNeverApproves, ...citedDecisionRules, reviewAfterTheYear, returnSaysWhy]
