import type { Act } from '../audit/act.ts'
import { created, ok, read, write } from '../http/handler.ts'
import type { Asked, Handlers } from '../http/handler.ts'
import { parseMoney } from '../ledger/money.ts'
import { numberOf } from '../storage/id.ts'
import { accept } from './accept.ts'
import { approve } from './approve.ts'
import { commit } from './commit.ts'
import { payRefund } from './pay-refund.ts'
import { payAct, payReimbursement } from './pay.ts'
import { creditAct, keepPenalty } from './reduce-debt.ts'
import { reimburse } from './reimburse.ts'
import { reject } from './reject.ts'
import { release } from './release.ts'
import { releaseRetention } from './release-retention.ts'
import { reverse } from './reverse.ts'
import { showCommitment, showVoucher, showVouchers } from './show.ts'
import type { Document, Voucher, VoucherKind, VoucherState } from './voucher.ts'
import { voucherOnWire } from './wire.ts'

/** What the body of every new voucher has; a refund and a reversal take their amount from elsewhere. */
interface Dated { readonly on: string, readonly document?: Document }
interface Sum extends Dated { readonly amount: string }
type NewCommitment = Sum & { contract?: string, purpose?: string, project?: string, supplier?: string }
type NewAct = Sum & { retained?: string }
type Reduction = Sum & { reason: string }
interface Query { fund?: string, kind?: VoucherKind, state?: VoucherState, after?: string, limit: number }

const made = <B, K extends string>(operation: (act: Act, body: B, params: Record<K, string>) => Voucher) =>
  write((act, { body, params }: Asked<B, unknown, Record<K, string>>) => created(voucherOnWire(operation(act, body, params))))

const dated = ({ on, document }: Dated) => ({ on, document })
const sum = (body: Sum) => ({ ...dated(body), amount: parseMoney(body.amount) })
const numberOr = (id: string | undefined) => id === undefined ? undefined : numberOf(id)

export const handlers = {
  makeCommitment: made((act, body: NewCommitment) =>
    commit(act, { ...sum(body), contractId: numberOr(body.contract), purposeId: numberOr(body.purpose), projectId: numberOr(body.project), supplier: body.supplier })),
  makeAct: made((act, body: NewAct, { commitment }: Record<'commitment', string>) =>
    accept(act, { ...sum(body), commitmentId: numberOf(commitment), ...(body.retained === undefined ? {} : { retained: parseMoney(body.retained) }) })),
  makePayment: made((act, body: Sum, params: Record<'act', string>) => payAct(act, { ...sum(body), parentId: numberOf(params.act) })),
  makeRetentionRelease: made((act, body: Sum, params: Record<'act', string>) => releaseRetention(act, { ...sum(body), parentId: numberOf(params.act) })),
  makePenalty: made((act, body: Reduction, params: Record<'act', string>) => keepPenalty(act, { ...sum(body), parentId: numberOf(params.act), reason: body.reason })),
  makeCreditNote: made((act, body: Reduction, params: Record<'act', string>) => creditAct(act, { ...sum(body), parentId: numberOf(params.act), reason: body.reason })),
  makeRelease: made((act, body: Sum & { reason: string }, { commitment }: Record<'commitment', string>) =>
    release(act, { ...sum(body), commitmentId: numberOf(commitment), reason: body.reason })),
  makeReimbursement: made((act, body: Sum & { purpose: string, expense: string }) =>
    reimburse(act, { ...sum(body), purposeId: numberOf(body.purpose), expenseId: numberOf(body.expense) })),
  makeReimbursementPayment: made((act, body: Sum, { voucher }: Record<'voucher', string>) => payReimbursement(act, { ...sum(body), parentId: numberOf(voucher) })),
  makeRefundPayment: made((act, body: Dated, { refund }: Record<'refund', string>) => payRefund(act, { ...dated(body), refundId: numberOf(refund) })),
  makeReversal: made((act, body: Dated & { reason: string }, { entry }: Record<'entry', string>) =>
    reverse(act, { ...dated(body), entry: numberOf(entry), reason: body.reason })),
  approveVoucher: write((act, { params }: Asked<object, unknown, { voucher: string }>) => ok(voucherOnWire(approve(act, numberOf(params.voucher))))),
  rejectVoucher: write((act, { body, params }: Asked<{ reason: string }, unknown, { voucher: string }>) => ok(voucherOnWire(reject(act, numberOf(params.voucher), body.reason)))),
  listVouchers: read((db, { query }: Asked<undefined, Query>) =>
    ok(showVouchers(db, { fundId: numberOr(query.fund), kind: query.kind, state: query.state }, numberOr(query.after) ?? 0, query.limit))),
  readVoucher: read((db, { params }: Asked<undefined, unknown, { voucher: string }>) => ok(showVoucher(db, numberOf(params.voucher)))),
  readCommitment: read((db, { params }: Asked<undefined, unknown, { commitment: string }>) => ok(showCommitment(db, numberOf(params.commitment))))
} satisfies Handlers
