import type { Act } from '../audit/act.ts'
import { wireId } from '../storage/id.ts'
import { loadAwaiting } from './approve.ts'
import { insertOutcome, loadVoucher } from './store.ts'
import type { Voucher } from './voucher.ts'

/** Rejects a voucher, with the reason; nothing is posted, and what it held is free again. */
export function reject (act: Act, id: number, reason: string): Voucher {
  loadAwaiting(act, id)
  const kept = act.keepText(reason)
  insertOutcome(act, id, { reasonNote: kept.id })
  act.tell({
    action: 'spending.reject',
    target: { type: 'voucher', id: wireId('voucher', id) },
    reason: { text_commit: kept.commit },
    before: { state: 'awaiting' },
    after: { state: 'rejected' }
  })
  return loadVoucher(act.db, id)
}
