import type { CivilDate } from '../calendar/civil-date.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import { lowestOn } from './cover-store.ts'
import type { Earmark } from './entries.ts'
import { codeOf } from './entries.ts'
import { amountOf } from './store.ts'
import { live } from './voucher.ts'
import type { Voucher, VoucherKind } from './voucher.ts'

const sumOn = (db: Db, act: Pick<Voucher, 'id'>, kinds: readonly VoucherKind[], states: typeof live, except?: number) =>
  amountOf(db, { kinds, states, by: 'parent_id', id: act.id, except })

/**
 * What is still owed of an act, in kopecks: what it made due and a release of retention added, without what was paid, kept as a
 * penalty or credited, where a voucher that waits counts as paid. No more than its commitment owes on the day and any later one,
 * so that a payment that was reversed later leaves no day on which more was paid than owed.
 */
export function owedOf (db: Db, act: Voucher, earmark: Earmark, on: CivilDate, except?: number): Kopecks {
  const due = act.amount - (act.retained ?? 0) + sumOn(db, act, ['retention_release'], ['approved'])
  const taken = sumOn(db, act, ['payment', 'penalty', 'credit_note'], live, except)
  return Math.min(due - taken, lowestOn(db, codeOf(earmark, 'payables'), on, act.commitmentId) ?? 0)
}

/** What of an act is still kept back, in kopecks; a release that waits counts as released. */
export function keptOf (db: Db, act: Voucher, except?: number): Kopecks {
  return (act.retained ?? 0) - sumOn(db, act, ['retention_release'], live, except)
}
