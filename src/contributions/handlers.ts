import type { Act } from '../audit/act.ts'
import { created, each, ok, read, write } from '../http/handler.ts'
import type { Answer, Asked, Handlers } from '../http/handler.ts'
import { formatMoney, parseMoney } from '../ledger/money.ts'
import { numberOf, wireId } from '../storage/id.ts'
import type { Contribution, Refund } from './fund.ts'
import { identifyContribution } from './identify-contribution.ts'
import { contributionInFull, listContributions, listRefunds } from './list.ts'
import { refundProRata } from './pro-rata-refund.ts'
import { receiptNumber } from './receipt.ts'
import { recordContribution } from './record-contribution.ts'
import type { Recorded } from './record-contribution.ts'
import { refundContribution } from './refund-contribution.ts'
import type { RefundWish } from './refund-contribution.ts'
import { reportHandlers } from './report-handlers.ts'
import { termsHandlers } from './terms/handlers.ts'
import { useHandlers } from './use/handlers.ts'

interface ContributionBody { purpose?: string, category?: string, amount: string, received_on: string, contributor?: string, document_ref: string }
interface OfFund { fund: string }
interface OfContribution { contribution: string }
interface Paging { limit: number, after?: string }

const numberOrNone = (id?: string) => id === undefined ? undefined : numberOf(id)
const pageOf = ({ limit, after }: Paging) => ({ after: after === undefined ? 0 : numberOf(after), limit: limit + 1 })

function notice ({ status, dueOn }: Recorded): { notice?: string } {
  if (status === 'credited') return {}
  return {
    notice: status === 'late'
      ? `The term ended on ${dueOn}. The money is held for return and belongs to no purpose, unless a later decision extends the term to the day on which it came.`
      : 'The money is held until somebody says with a reason which purpose it is for, or it goes back.'
  }
}

function record (act: Act, { params, body }: Asked<ContributionBody, unknown, OfFund>): Answer {
  const recorded = recordContribution(act, {
    fundId: numberOf(params.fund),
    purposeId: numberOrNone(body.purpose),
    category: body.category,
    amount: parseMoney(body.amount),
    receivedOn: body.received_on,
    contributor: body.contributor,
    documentRef: body.document_ref
  })
  return created({
    id: wireId('contribution', recorded.id),
    receipt: recorded.receipt,
    contributor: recorded.contributor,
    status: recorded.status,
    fund: params.fund,
    ...(body.purpose === undefined ? {} : { purpose: body.purpose }),
    amount: body.amount,
    received_on: body.received_on,
    entry: wireId('entry', recorded.entrySeq),
    deadline: recorded.dueOn,
    ...notice(recorded)
  })
}

/** A contribution as the finance staff see it: the contributor's reference is not shown again. */
function shown (one: Contribution) {
  return {
    id: wireId('contribution', one.id),
    receipt: receiptNumber(one.fundCode, one.id),
    fund: wireId('fund', one.fundId),
    ...(one.purpose === undefined ? {} : { purpose: wireId('purpose', one.purpose.id) }),
    ...(one.category === undefined ? {} : { category: one.category }),
    amount: formatMoney(one.amount),
    refunded: formatMoney(one.refunded),
    received_on: one.receivedOn,
    recorded_as: one.recordedAs,
    status: one.state,
    document_ref: one.documentRef,
    entry: wireId('entry', one.entrySeq)
  }
}

function shownRefund (one: Refund) {
  return {
    id: wireId('refund', one.id),
    contribution: wireId('contribution', one.contributionId),
    fund: wireId('fund', one.fundId),
    ...(one.purposeId === undefined ? {} : { purpose: wireId('purpose', one.purposeId) }),
    kind: one.kind,
    amount: formatMoney(one.amount),
    ...(one.decisionId === undefined ? {} : { decision: wireId('decision', one.decisionId) }),
    entry: wireId('entry', one.entrySeq),
    reversed: one.reversed
  }
}

export const handlers = {
  ...termsHandlers,
  ...useHandlers,
  ...reportHandlers,
  recordContribution: write<ContributionBody, unknown, OfFund>(record),
  recordContributions: each<{ items: ContributionBody[] }, unknown, OfFund, ContributionBody>(({ body }) => body.items, record),
  listContributions: read<never, Paging & { recorded_as?: Contribution['recordedAs'] }, OfFund>((db, { params, query }) => {
    const rows = listContributions(db, numberOf(params.fund), { ...pageOf(query), recordedAs: query.recorded_as })
    return ok({ contributions: rows.slice(0, query.limit).map(shown), next: rows.length > query.limit ? wireId('contribution', rows[query.limit - 1]!.id) : null })
  }),
  showContribution: read<never, never, OfContribution>((db, { params }) => {
    const { contribution, refunds } = contributionInFull(db, numberOf(params.contribution))
    return ok({ ...shown(contribution), refunds: refunds.map(shownRefund) })
  }),
  identifyContribution: write<{ purpose: string, reason: string, decision?: string, on?: string }, never, OfContribution>((act, { params, body }) =>
    created(shown(identifyContribution(act, {
      contributionId: numberOf(params.contribution), purposeId: numberOf(body.purpose), reason: body.reason, decisionId: numberOrNone(body.decision), on: body.on
    })))),
  refundContribution: write<{ kind: RefundWish['kind'], amount?: string, reason: string, on?: string }, never, OfContribution>((act, { params, body }) =>
    created(shownRefund(refundContribution(act, {
      contributionId: numberOf(params.contribution),
      kind: body.kind,
      amount: body.amount === undefined ? undefined : parseMoney(body.amount),
      reason: body.reason,
      on: body.on
    })))),
  refundProRata: write<{ decision: string, amount: string, on?: string }, never, { purpose: string }>((act, { params, body }) => {
    const { entrySeq, refunds } = refundProRata(act, { purposeId: numberOf(params.purpose), decisionId: numberOf(body.decision), amount: parseMoney(body.amount), on: body.on })
    return created({ purpose: params.purpose, amount: body.amount, refunds, entry: wireId('entry', entrySeq) })
  }),
  listRefunds: read<never, Paging, OfFund>((db, { params, query }) => {
    const rows = listRefunds(db, numberOf(params.fund), pageOf(query))
    return ok({ refunds: rows.slice(0, query.limit).map(shownRefund), next: rows.length > query.limit ? wireId('refund', rows[query.limit - 1]!.id) : null })
  })
} satisfies Handlers
