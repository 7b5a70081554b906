import { formatMoney, sumMoney } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { lowestOn } from './cover-store.ts'
import { loadEarmark } from './earmark.ts'
import { codeOf } from './entries.ts'
import { listVouchers, loadVoucher } from './store.ts'
import type { Filter } from './store.ts'
import type { Voucher, VoucherKind } from './voucher.ts'
import { voucherOnWire } from './wire.ts'

/** A voucher as answers show it. */
export function showVoucher (db: Db, id: number): object {
  return voucherOnWire(loadVoucher(db, id))
}

/** A page of vouchers, oldest first. */
export function showVouchers (db: Db, filter: Filter, after: number, limit: number): object {
  const page = listVouchers(db, filter, after, limit + 1)
  const shown = page.slice(0, limit)
  return { vouchers: shown.map(voucherOnWire), next: page.length > limit ? wireId('voucher', shown.at(-1)!.id) : null }
}

const endless = 1_000_000

/** A commitment with all that followed from it, and what is left to accept (as the ledger has it) and to pay. */
export function showCommitment (db: Db, id: number): object {
  const commitment = loadVoucher(db, id, 'commitment')
  const followers = listVouchers(db, { commitmentId: id }, 0, endless)
  const sum = (kinds: readonly VoucherKind[], state: Voucher['state'], parentId?: number) =>
    sumMoney(followers.filter(voucher => kinds.includes(voucher.kind) && voucher.state === state && (parentId === undefined || voucher.parentId === parentId)).map(voucher => voucher.amount))
  const of = (kind: VoucherKind, parentId?: number) => followers.filter(voucher => voucher.kind === kind && (parentId === undefined || voucher.parentId === parentId))
  const acts = of('act')
  const retainedOf = (act: Voucher) => act.state === 'approved' ? (act.retained ?? 0) - sum(['retention_release'], 'approved', act.id) : 0
  const owedOf = (act: Voucher) => act.state === 'approved' ? act.amount - retainedOf(act) - sum(['payment', 'penalty', 'credit_note'], 'approved', act.id) : 0
  const { earmark } = loadEarmark(db, commitment)
  return {
    commitment: voucherOnWire(commitment),
    acts: acts.map(act => ({
      act: voucherOnWire(act),
      payments: of('payment', act.id).map(voucherOnWire),
      retention_releases: of('retention_release', act.id).map(voucherOnWire),
      penalties: of('penalty', act.id).map(voucherOnWire),
      credit_notes: of('credit_note', act.id).map(voucherOnWire),
      retained: formatMoney(retainedOf(act)),
      left_to_pay: formatMoney(owedOf(act))
    })),
    releases: of('release').map(voucherOnWire),
    accepted: formatMoney(sum(['act'], 'approved') - sum(['credit_note'], 'approved')),
    paid: formatMoney(sum(['payment'], 'approved')),
    penalties: formatMoney(sum(['penalty'], 'approved')),
    released: formatMoney(sum(['release'], 'approved')),
    retained: formatMoney(sumMoney(acts.map(retainedOf))),
    left_to_accept: formatMoney(lowestOn(db, codeOf(earmark, 'committed'), '9999-12-31', id) ?? 0),
    left_to_pay: formatMoney(sumMoney(acts.map(owedOf))),
    awaiting: formatMoney(sum(['act', 'release'], 'awaiting'))
  }
}
