import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { lowestOn } from './cover-store.ts'
import { enforceDecisions, loadEarmark } from './earmark.ts'
import { codeOf, paymentLines, reimbursementPaymentLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { causeRules, debtDecisionRules, paymentWithinDebt } from './rules.ts'
import { amountOf, loadVoucher } from './store.ts'
import { live } from './voucher.ts'
import type { Step, Voucher } from './voucher.ts'

/** A payment of what an act or a reimbursement made due. */
export type PaymentWish = Pick<Step, 'amount' | 'on' | 'document'> & { readonly parentId: number }

/**
 * A debt is paid up to what is left of it, also when its decision has been superseded since. What a commitment owes is looked at day by day as well, so that a payment that
 * was reversed later leaves no day on which more was paid than owed.
 */
export const checkPayment: Check = (db, { kind, parentId = 0, on, amount, id }) => {
  const debt = loadVoucher(db, parentId, kind === 'payment' ? 'act' : 'reimbursement')
  const loaded = loadEarmark(db, debt)
  const { earmark } = loaded
  const { commitmentId } = debt
  enforce(causeRules, { on, cause: { what: wireId('voucher', parentId), on: debt.on, state: debt.state } })
  const decisionId = enforceDecisions(db, loaded, on, debtDecisionRules)
  const left = debt.amount - amountOf(db, { kinds: ['payment', 'reimbursement_payment'], states: live, by: 'parent_id', id: parentId, except: id })
  const owed = lowestOn(db, codeOf(earmark, commitmentId === undefined ? 'dueToLocalBudget' : 'payables'), on, commitmentId) ?? 0
  enforce([paymentWithinDebt], { of: wireId('voucher', parentId), amount, left: Math.min(left, owed) })
  const lines = kind === 'payment' ? paymentLines({ earmark, amount, commitmentId }) : reimbursementPaymentLines({ earmark, amount })
  return { lines, decisionId }
}

/** Writes down the payment of an act. */
export function payAct (act: Act, wish: PaymentWish): Voucher {
  const { fundId, purposeId, projectId, commitmentId } = loadVoucher(act.db, wish.parentId, 'act')
  return make(act, { kind: 'payment', fundId, purposeId, projectId, commitmentId, ...wish }, checkPayment, 'spending.pay')
}

/** Writes down the payment of a reimbursement to the local budget. */
export function payReimbursement (act: Act, wish: PaymentWish): Voucher {
  const { fundId, purposeId } = loadVoucher(act.db, wish.parentId, 'reimbursement')
  return make(act, { kind: 'reimbursement_payment', fundId, purposeId, ...wish }, checkPayment, 'spending.pay_reimbursement')
}
