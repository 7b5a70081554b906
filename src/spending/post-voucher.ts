import type { Act } from '../audit/act.ts'
import { post } from '../ledger/journal.ts'
import { openMissing } from './accounts.ts'
import { judge } from './judge.ts'
import type { Check } from './judge.ts'
import { insertOutcome } from './store.ts'
import type { Voucher } from './voucher.ts'

/** Posts a voucher under its own date after it is judged as things stand now, and stores that as its outcome. Returns the number of the entry. */
export function postVoucher (act: Act, voucher: Voucher, check: Check, approverId?: number): number {
  const { lines, decisionId, reverses } = judge(act, voucher, check)
  const { id, kind, on, makerId, document, fundId } = voucher
  openMissing(act, fundId, lines)
  const entrySeq = post(act, { kind, effectiveOn: on, lines, makerId, approverId, document, decisionId, reverses })
  insertOutcome(act, id, { entrySeq })
  return entrySeq
}
