import { refund } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { citedDecisionRules } from '../registry/rules.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import { dueBack, heldDueBack } from './entries.ts'
import type { Refund, RefundKind } from './fund.ts'
import { refundRules } from './rules.ts'
import { availableFrom, loadContribution, loadFund, loadRefund } from './store.ts'

export interface RefundWish {
  readonly contributionId: number
  readonly kind: Exclude<RefundKind, 'pro_rata'>
  /** Kopecks; what has not gone back yet when absent. */
  readonly amount?: Kopecks
  readonly reason: string
  readonly on?: CivilDate
}

/**
 * Makes a contribution, or part of it, due back to where it came from: from its purpose, or from what is held. A
 * cancelled one goes back under the decision that called the campaign off. The money leaves the bank later, by a voucher.
 */
export function refundContribution (act: Act, wish: RefundWish): Refund {
  const { db, auditSeq } = act
  const on = wish.on ?? act.today
  const source = loadContribution(db, wish.contributionId)
  const fund = loadFund(db, source.fundId)
  const left = source.state === 'reversed' ? 0 : source.amount - source.refunded
  const amount = wish.amount ?? left
  const purpose = source.held ? undefined : source.purpose
  const decisionId = wish.kind === 'cancelled' ? fund.cancelled?.decisionId : undefined
  if (decisionId !== undefined) enforce(citedDecisionRules, { decision: loadDecision(db, decisionId), on, deciders: [fund.decider] })
  enforce(refundRules, {
    kind: wish.kind,
    state: source.state,
    receivedOn: source.receivedOn,
    on,
    amount,
    left,
    available: purpose === undefined ? undefined : availableFrom(db, fund.code, purpose.code, on),
    cancelledOn: fund.cancelled?.on,
    takenBackOn: source.takenBackOn
  })
  const note = act.keepText(wish.reason)
  const entrySeq = post(act, {
    kind: purpose === undefined ? 'return_due' : 'refund',
    effectiveOn: on,
    lines: purpose === undefined ? heldDueBack(amount, fund.code) : dueBack(amount, fund.code, purpose.code),
    makerId: act.actor.staffId,
    decisionId
  })
  const { id } = db.insert(refund).values({ contributionId: source.id, kind: wish.kind, amount, decisionId, reasonNote: note.id, entrySeq, auditSeq }).returning({ id: refund.id }).get()
  act.tell({
    action: 'contributions.refund',
    target: { type: 'refund', id: wireId('refund', id) },
    reason: { code: wish.kind, text_commit: note.commit, ...(decisionId === undefined ? {} : { decision: wireId('decision', decisionId) }) },
    before: { contribution: wireId('contribution', source.id), left: formatMoney(left) },
    after: { amount: formatMoney(amount), left: formatMoney(left - amount) }
  })
  return loadRefund(db, id)
}
