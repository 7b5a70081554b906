import { formatMoney } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import type { Step, Voucher } from './voucher.ts'

const id = (name: string, kind: string, n: number | undefined) => n === undefined ? {} : { [name]: wireId(kind, n) }

/** A step as answers and the trail tell it, without its document. */
export function stepOnWire (step: Step): object {
  return {
    kind: step.kind,
    ...id('fund', 'fund', step.fundId),
    ...id('purpose', 'purpose', step.purposeId),
    ...id('project', 'project', step.projectId),
    ...id('commitment', 'voucher', step.commitmentId),
    ...id(step.kind === 'reimbursement_payment' ? 'reimbursement' : 'act', 'voucher', step.parentId),
    ...id('expense', 'expense', step.expenseId),
    ...id('refund', 'refund', step.refundId),
    ...id('reverses', 'entry', step.reversedEntry),
    ...id('contract', 'contract', step.contractId),
    amount: formatMoney(step.amount),
    ...(step.retained === undefined ? {} : { retained: formatMoney(step.retained) }),
    on: step.on,
    ...(step.supplier === undefined ? {} : { supplier: step.supplier })
  }
}

/** A voucher as answers show it. */
export function voucherOnWire (voucher: Voucher): object {
  const { outcome, reason } = voucher
  return {
    id: wireId('voucher', voucher.id),
    state: voucher.state,
    ...stepOnWire(voucher),
    document: voucher.document,
    ...(reason === undefined ? {} : { reason }),
    made_by: wireId('staff', voucher.makerId),
    made_at: voucher.madeAt,
    ...(outcome?.by === voucher.makerId && outcome.entry !== undefined ? { alone: true } : {}),
    ...(outcome === undefined
      ? {}
      : { decided_by: wireId('staff', outcome.by), decided_at: outcome.at, ...(outcome.reason === undefined ? {} : { rejection_reason: outcome.reason }), ...id('entry', 'entry', outcome.entry) }),
    ...id('reversed_by', 'entry', voucher.reversedBy)
  }
}
