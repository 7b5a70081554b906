import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import type { Kopecks } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { lowestOn } from './cover-store.ts'
import { owedOf } from './debt.ts'
import { enforceDecisions, loadEarmark } from './earmark.ts'
import { codeOf, paymentLines, reimbursementPaymentLines } from './entries.ts'
import type { Earmark } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { causeRules, debtDecisionRules, paymentWithinDebt } from './rules.ts'
import { amountOf, loadVoucher } from './store.ts'
import { live } from './voucher.ts'
import type { Step, Voucher } from './voucher.ts'

/** A payment of what an act or a reimbursement made due. */
export type PaymentWish = Pick<Step, 'amount' | 'on' | 'document'> & { readonly parentId: number }

/** What is still due to the local budget for a reimbursement, in kopecks, on the day and any later one; a payment that waits counts as paid. */
function dueToBudget (db: Db, { id, amount }: Voucher, earmark: Earmark, on: CivilDate, except?: number): Kopecks {
  const left = amount - amountOf(db, { kinds: ['reimbursement_payment'], states: live, by: 'parent_id', id, except })
  return Math.min(left, lowestOn(db, codeOf(earmark, 'dueToLocalBudget'), on) ?? 0)
}

/** A debt is paid up to what is left of it, also when its decision has been superseded since. */
export const checkPayment: Check = (db, { kind, parentId = 0, on, amount, id }) => {
  const debt = loadVoucher(db, parentId, kind === 'payment' ? 'act' : 'reimbursement')
  const loaded = loadEarmark(db, debt)
  const { earmark } = loaded
  const { commitmentId } = debt
  enforce(causeRules, { on, cause: { what: wireId('voucher', parentId), on: debt.on, state: debt.state } })
  const decisionId = enforceDecisions(db, loaded, on, debtDecisionRules)
  const left = debt.kind === 'act' ? owedOf(db, debt, earmark, on, id) : dueToBudget(db, debt, earmark, on, id)
  enforce([paymentWithinDebt], { of: wireId('voucher', parentId), amount, left })
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
