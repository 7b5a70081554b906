import { yearOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { decisionBeforeAct } from '../registry/rules.ts'
import type { CitedFacts } from '../registry/rules.ts'
import type { Document, VoucherState } from './voucher.ts'

/** Who decides on whose voucher, and how it stands. */
export interface OutcomeFacts { readonly voucher: string, readonly state: VoucherState, readonly makerId: number, readonly deciderId: number }

export const makerIsNotApprover: Rule<OutcomeFacts> = {
  id: 'maker-is-not-approver',
  cites: cite.fourEyes,
  says: 'Whoever made a voucher neither approves nor rejects it.',
  holds: ({ makerId, deciderId }) => makerId !== deciderId,
  because: ({ voucher, makerId }) => `staff-${makerId} made ${voucher}.`,
  remedy: 'Ask another approver.'
}

export const voucherAwaits: Rule<OutcomeFacts> = {
  id: 'voucher-awaits-approval',
  cites: cite.appendOnly,
  says: 'A voucher is approved or rejected once.',
  holds: ({ state }) => state === 'awaiting',
  because: ({ voucher, state }) => `${voucher} is ${state} already.`,
  remedy: 'Make a new voucher, or reverse the entry of this one.'
}

export const outcomeRules: readonly Rule<OutcomeFacts>[] = [makerIsNotApprover, voucherAwaits]

export const spendingDocumented: Rule<{ readonly document?: Document }> = {
  id: 'spending-documented',
  cites: cite.documentedSpending,
  says: 'Every voucher names its document and the SHA-256 of its file.',
  holds: ({ document }) => document !== undefined,
  because: () => 'The voucher names no document.',
  remedy: 'Send the number of the contract, act, invoice or payment order, and the SHA-256 of its file.'
}

/** A step, and what it follows from: the step or the fact before it. */
export interface CauseFacts { readonly on: CivilDate, readonly cause: { readonly what: string, readonly on: CivilDate, readonly state: VoucherState } }

export const causeApproved: Rule<CauseFacts> = {
  id: 'follows-an-approved-step',
  cites: cite.fourEyes,
  says: 'A step of spending follows from a step that was approved and stands.',
  holds: ({ cause }) => cause.state === 'approved',
  because: ({ cause }) => `${cause.what} is ${cause.state}.`,
  remedy: 'Have the step before it approved first, or name another one.'
}

export const causeFirst: Rule<CauseFacts> = {
  id: 'not-before-its-cause',
  cites: cite.documentedSpending,
  says: 'A step of spending is not dated before what it follows from: acceptance not before the commitment, payment not before acceptance.',
  holds: ({ on, cause }) => cause.on <= on,
  because: ({ on, cause }) => `${cause.what} is of ${cause.on}, after ${on}.`,
  remedy: 'Date the step on the day of its cause or later.'
}

/** The rules of whatever follows from an earlier step. */
export const causeRules: readonly Rule<CauseFacts>[] = [causeApproved, causeFirst]

/** New spending on a purpose of contributions. `left` is what may be taken yet, awaiting vouchers counted as taken. */
export interface PurposeFacts {
  readonly purpose: { readonly code: string, readonly fundCode: string, readonly decided: boolean, readonly coveredUntil: number }
  readonly cancelledOn?: CivilDate
  readonly on: CivilDate
  readonly amount: Kopecks
  readonly cover: { readonly lowest: Kopecks, readonly awaiting: Kopecks }
  readonly share: { readonly for: 'finance' | 'reimburse', readonly percent: number, readonly credited: Kopecks, readonly most: Kopecks, readonly taken: Kopecks }
}

export const purposeDecided: Rule<PurposeFacts> = {
  id: 'purpose-decided',
  cites: cite.exclusivePurpose,
  says: 'Contributions are spent only on a purpose that was decided; what has no purpose waits.',
  holds: ({ purpose }) => purpose.decided,
  because: ({ purpose }) => `${purpose.code} of ${purpose.fundCode} is money without a purpose.`,
  remedy: 'Have a decision give it a purpose (repurposing), and spend it there.'
}

export const fundNotCancelled: Rule<PurposeFacts> = {
  id: 'no-spending-from-cancelled-fund',
  cites: cite.exclusivePurpose,
  says: 'A cancelled fund promises nothing new; its money goes back to those who paid it.',
  holds: ({ cancelledOn }) => cancelledOn === undefined,
  because: ({ purpose, cancelledOn = '' }) => `${purpose.fundCode} was cancelled by a decision of ${cancelledOn}.`,
  remedy: 'Pay what is owed already, and refund the rest.'
}

/** Where a step falls in the years that its purpose covers. */
export const purposeInItsYears: Rule<Pick<PurposeFacts, 'purpose' | 'on'>> = {
  id: 'purpose-in-its-years',
  cites: cite.unusedStays,
  says: 'A purpose covers spending in the year of its decision and the next; later it is confirmed anew.',
  holds: ({ purpose, on }) => yearOf(on) <= purpose.coveredUntil,
  because: ({ purpose, on }) => purpose.coveredUntil === 0
    ? `${purpose.code} of ${purpose.fundCode} covers no year.`
    : `${purpose.code} of ${purpose.fundCode} covers spending until the end of ${purpose.coveredUntil}, not on ${on}.`,
  remedy: 'Confirm the purpose anew by a decision.'
}

export const purposeCovered: Rule<PurposeFacts> = {
  id: 'purpose-covered',
  cites: cite.exclusivePurpose,
  says: 'A purpose is spent on only as far as its own money covers it, on every day from the spending on.',
  holds: ({ amount, cover }) => amount <= cover.lowest - cover.awaiting,
  because: ({ purpose, amount, cover, on }) => `${purpose.code} of ${purpose.fundCode} has ${formatMoney(cover.lowest)} available from ${on} on, and vouchers that await approval hold ${formatMoney(cover.awaiting)} of it; ${formatMoney(amount)} is more than is left.`,
  remedy: 'Lower the amount, date it when the money is there, or have the vouchers that wait decided.'
}

export const withinShare: Rule<PurposeFacts> = {
  id: 'within-its-share',
  cites: cite.whoDecidesContributions,
  says: 'Of what was credited to a purpose, works and reimbursements each take at most the share that the decision gives them.',
  holds: ({ amount, share }) => amount <= share.most - share.taken,
  because: ({ purpose, amount, share }) => `Of ${formatMoney(share.credited)} credited to ${purpose.code} of ${purpose.fundCode}, ${share.percent} % may reimburse the local budget; that leaves ${formatMoney(share.most)} to ${share.for}, of which ${formatMoney(share.taken)} is taken, and ${formatMoney(amount)} is asked for.`,
  remedy: 'Keep to the share, or have the decider change it by a new decision on the purpose.'
}

/** New spending on a purpose, in the order in which it is refused. */
export const purposeRules: readonly Rule<PurposeFacts>[] = [purposeDecided, fundNotCancelled, purposeInItsYears, purposeCovered, withinShare]

/** New spending on a project of participatory budgeting. */
export interface ProjectFacts {
  readonly project: { readonly code: string, readonly fundCode: string, readonly budgetYear: number, readonly awarded: boolean, readonly ended?: { readonly ending: string, readonly on: CivilDate } }
  readonly on: CivilDate
  readonly amount: Kopecks
  readonly cover: { readonly lowest: Kopecks, readonly awaiting: Kopecks }
}

export const projectAwarded: Rule<Pick<ProjectFacts, 'project'>> = {
  id: 'project-awarded',
  cites: cite.pbByRada,
  says: 'Money of participatory budgeting goes only to projects that the Rada awarded.',
  holds: ({ project }) => project.awarded,
  because: ({ project }) => `${project.code} of ${project.fundCode} has no award.`,
  remedy: 'Record the decision of the Rada that awards the project first.'
}

export const projectRuns: Rule<{ readonly project: Pick<ProjectFacts['project'], 'code' | 'fundCode' | 'ended'> }> = {
  id: 'project-runs',
  cites: cite.pbByRada,
  says: 'For a project that was completed or ended as not completed nothing more is contracted, promised, accepted or changed.',
  holds: ({ project }) => project.ended === undefined,
  because: ({ project }) => `${project.code} of ${project.fundCode} ended on ${project.ended?.on} as ${project.ended?.ending.replace('_', ' ')}.`,
  remedy: 'What is owed is paid; if the end was recorded by mistake, withdraw it.'
}

export const withinBudgetYear: Rule<Pick<ProjectFacts, 'project' | 'on'>> = {
  id: 'within-budget-year',
  cites: cite.oneBudgetPeriod,
  says: 'A project is promised, accepted and released within the one budget year of its cycle.',
  holds: ({ project, on }) => yearOf(on) === project.budgetYear,
  because: ({ project, on }) => `The budget year of ${project.code} of ${project.fundCode} is ${project.budgetYear}; ${on} is not in it.`,
  remedy: 'What is not finished by 31 December needs a new appropriation of the Rada.'
}

export const projectCovered: Rule<ProjectFacts> = {
  id: 'project-covered',
  cites: cite.guardedBalance,
  says: 'A project takes no more than what was allocated to it, on every day from the spending on.',
  holds: ({ amount, cover }) => amount <= cover.lowest - cover.awaiting,
  because: ({ project, amount, cover, on }) => `${project.code} of ${project.fundCode} has ${formatMoney(cover.lowest)} allocated and free from ${on} on, and vouchers that await approval hold ${formatMoney(cover.awaiting)} of it; ${formatMoney(amount)} is more than is left.`,
  remedy: 'Lower the amount, or release what another commitment does not need.'
}

/** New spending on a project, in the order in which it is refused. */
export const projectRules: readonly Rule<ProjectFacts>[] = [projectAwarded, projectRuns, withinBudgetYear, projectCovered]

/** When works for a project may be accepted, in the order in which it is refused. */
export const projectYearRules: readonly Rule<Pick<ProjectFacts, 'project' | 'on'>>[] = [projectRuns, withinBudgetYear]

/** An amount against what an earlier step left; awaiting vouchers are counted as taken. */
export interface LeftFacts { readonly of: string, readonly amount: Kopecks, readonly left: Kopecks }

const tooMuch = ({ of, amount, left }: LeftFacts) => `Of ${of} ${formatMoney(left)} is left, vouchers that await approval counted as taken; ${formatMoney(amount)} is more.`

export const withinCommitment: Rule<LeftFacts> = {
  id: 'within-commitment',
  cites: cite.authorisedBody,
  says: 'What is accepted and released together is never more than was committed.',
  holds: ({ amount, left }) => amount <= left,
  because: tooMuch,
  remedy: 'Commit the difference first, or lower the amount.'
}

export const paymentWithinDebt: Rule<LeftFacts> = {
  id: 'payment-within-debt',
  cites: cite.documentedSpending,
  says: 'What is paid is never more than is owed by the act or the reimbursement.',
  holds: ({ amount, left }) => amount <= left,
  because: tooMuch,
  remedy: 'Lower the amount, or record the acceptance of what is not recorded yet.'
}

export const reimbursementWithinExpense: Rule<LeftFacts> = {
  id: 'reimbursement-within-expense',
  cites: cite.reimbursementCapped,
  says: 'The local budget gets back at most what the named expense cost it.',
  holds: ({ amount, left }) => amount <= left,
  because: tooMuch,
  remedy: 'Lower the amount, or name another paid expense.'
}

export const debtNotHalted: Rule<CitedFacts> = {
  id: 'debt-not-halted',
  cites: cite.suspension,
  says: 'What is owed is paid even when its decision was superseded since, but not while that decision is suspended, nor after it was annulled.',
  holds: ({ decision }) => decision.status !== 'suspended' && decision.status !== 'annulled',
  because: ({ decision }) => `Decision ${decision.number} of ${decision.adoptedOn} is ${decision.status}.`,
  remedy: 'Wait until the case is settled; if nothing is owed, reverse what made it due.'
}

/** What the decision behind a debt has to be when the debt is paid. */
export const debtDecisionRules: readonly Rule<CitedFacts>[] = [debtNotHalted, decisionBeforeAct]

/** A refund that is to be paid out: one payment of the whole amount. */
export interface RefundFacts { readonly refund: string, readonly reversed: boolean, readonly paidBy: readonly string[] }

export const refundStands: Rule<RefundFacts> = {
  id: 'refund-stands',
  cites: cite.refundOnlyForReason,
  says: 'Only a refund that stands is paid out.',
  holds: ({ reversed }) => !reversed,
  because: ({ refund }) => `The entry of ${refund} was reversed.`,
  remedy: 'Record the refund again, if it is due.'
}

export const refundPaidOnce: Rule<RefundFacts> = {
  id: 'refund-paid-once',
  cites: cite.refundOnlyForReason,
  says: 'A refund is paid out once, as a whole.',
  holds: ({ paidBy }) => paidBy.length === 0,
  because: ({ refund, paidBy }) => `${refund} has a payment: ${paidBy.join(', ')}.`,
  remedy: 'Look at that voucher; if it is wrong, have it rejected, or reverse its entry.'
}

export const refundRules: readonly Rule<RefundFacts>[] = [refundStands, refundPaidOnce]
