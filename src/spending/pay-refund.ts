import type { Act } from '../audit/act.ts'
import { loadRefund } from '../contributions/store.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { loadEntry } from './cause-store.ts'
import { enforceDecisions } from './earmark.ts'
import { refundPaymentLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { causeFirst, debtDecisionRules, refundRules } from './rules.ts'
import { idsOf } from './store.ts'
import { live } from './voucher.ts'
import type { Step, Voucher } from './voucher.ts'

/** A refund is paid once and whole, not before it fell due. */
export const checkRefundPayment: Check = (db, { refundId = 0, on, amount, id }) => {
  const refund = loadRefund(db, refundId)
  const what = wireId('refund', refundId)
  const paidBy = idsOf(db, { kinds: ['refund_payment'], states: live, by: 'refund_id', id: refundId, except: id })
  enforce(refundRules, { refund: what, reversed: refund.reversed, paidBy })
  enforce([causeFirst], { on, cause: { what, on: loadEntry(db, refund.entrySeq).on, state: 'approved' } })
  const decisionId = enforceDecisions(db, { decisions: refund.decisionId === undefined ? [] : [refund.decisionId] }, on, debtDecisionRules)
  return { lines: refundPaymentLines(refund.fundCode, amount), decisionId }
}

/** Writes down that a refund goes back to its payer, against the document of the bank. */
export function payRefund (act: Act, wish: Pick<Step, 'on' | 'document'> & { readonly refundId: number }): Voucher {
  const { fundId, purposeId, amount } = loadRefund(act.db, wish.refundId)
  return make(act, { kind: 'refund_payment', fundId, purposeId, amount, ...wish }, checkRefundPayment, 'spending.pay_refund')
}
