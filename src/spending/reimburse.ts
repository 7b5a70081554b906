import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { loadExpense } from './cause-store.ts'
import { loadEarmark } from './earmark.ts'
import { reimbursementLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { enforceNewSpending } from './new-spending.ts'
import { causeFirst, reimbursementWithinExpense } from './rules.ts'
import { amountOf } from './store.ts'
import { live } from './voucher.ts'
import type { Step, Voucher } from './voucher.ts'

export type ReimbursementWish = Pick<Step, 'amount' | 'on' | 'document'> & { readonly purposeId: number, readonly expenseId: number }

/** Contributions take over a named, paid expense of the local budget, all of them together at most what it cost. */
export const checkReimbursement: Check = (db, step) => {
  const { on, amount, expenseId = 0, id } = step
  const expense = loadExpense(db, expenseId)
  const of = wireId('expense', expenseId)
  const loaded = loadEarmark(db, step)
  const decisionId = enforceNewSpending(db, loaded, step)
  enforce([causeFirst], { on, cause: { what: of, on: expense.paidOn, state: 'approved' } })
  const taken = amountOf(db, { kinds: ['reimbursement'], states: live, by: 'expense_id', id: expenseId, except: id })
  enforce([reimbursementWithinExpense], { of, amount, left: expense.amount - taken })
  return { lines: reimbursementLines({ earmark: loaded.earmark, amount }), decisionId }
}

/** Writes down that a purpose takes over an expense of the local budget. */
export function reimburse (act: Act, wish: ReimbursementWish): Voucher {
  const { fundId } = loadEarmark(act.db, wish)
  return make(act, { kind: 'reimbursement', fundId, ...wish }, checkReimbursement, 'spending.reimburse')
}
