import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { wireId } from '../storage/id.ts'
import { checkAct } from './accept.ts'
import { checkCommitment } from './commit.ts'
import type { Check } from './judge.ts'
import { checkRefundPayment } from './pay-refund.ts'
import { checkPayment } from './pay.ts'
import { postVoucher } from './post-voucher.ts'
import { checkCreditNote, checkPenalty } from './reduce-debt.ts'
import { checkReimbursement } from './reimburse.ts'
import { checkRelease } from './release.ts'
import { checkRetentionRelease } from './release-retention.ts'
import { checkReversal } from './reverse.ts'
import { outcomeRules } from './rules.ts'
import { loadVoucher } from './store.ts'
import type { Voucher, VoucherKind } from './voucher.ts'

const checks: Readonly<Record<VoucherKind, Check>> = {
  commitment: checkCommitment,
  release: checkRelease,
  act: checkAct,
  payment: checkPayment,
  reimbursement: checkReimbursement,
  reimbursement_payment: checkPayment,
  refund_payment: checkRefundPayment,
  retention_release: checkRetentionRelease,
  penalty: checkPenalty,
  credit_note: checkCreditNote,
  reversal: checkReversal
}

/** Loads a voucher that this person may decide on now; else a Refusal, of which the attempt on one's own leaves a leaf. */
export function loadAwaiting ({ db, actor }: Act, id: number): Voucher {
  const voucher = loadVoucher(db, id)
  enforce(outcomeRules, { voucher: wireId('voucher', id), state: voucher.state, makerId: voucher.makerId, deciderId: actor.staffId })
  return voucher
}

/** Approves a voucher: it is judged again as things stand now, and its entry is posted under its own date. */
export function approve (act: Act, id: number): Voucher {
  const voucher = loadAwaiting(act, id)
  const entrySeq = postVoucher(act, voucher, checks[voucher.kind], act.actor.staffId)
  act.tell({
    action: 'spending.approve',
    target: { type: 'voucher', id: wireId('voucher', id) },
    before: { state: 'awaiting' },
    after: { state: 'approved', entry: wireId('entry', entrySeq) },
    evidence: [{ ...voucher.document }]
  })
  return loadVoucher(act.db, id)
}
