import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { voucher, voucherOutcome } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { found, NotFound } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { live } from './voucher.ts'
import type { Document, Step, Voucher, VoucherKind, VoucherState } from './voucher.ts'

type Row = typeof voucher.$inferSelect & {
  state: VoucherState, madeAt: string, supplier: string | null, reason: string | null, decidedBy: number | null, decidedAt: string | null,
  entrySeq: number | null, decidedReason: string | null, reversedBy: number | null
}

/** Every voucher with its state, which is nowhere stored. */
const vouchers = sql`(
  SELECT v.*, o.decided_by AS decidedBy, o.entry_seq AS entrySeq, o.reason_note AS outcome_note, o.audit_seq AS outcome_seq, r.seq AS reversedBy,
    CASE WHEN o.voucher_id IS NULL THEN 'awaiting' WHEN o.outcome = 'rejected' THEN 'rejected' WHEN r.seq IS NULL THEN 'approved' ELSE 'reversed' END AS state
  FROM voucher v LEFT JOIN voucher_outcome o ON o.voucher_id = v.id LEFT JOIN entry r ON r.reverses_seq = o.entry_seq)`

const time = (seq: SQL) => sql`(SELECT json_extract(body, '$.time') FROM audit_log WHERE seq = ${seq})`
const text = (note: SQL) => sql`(SELECT text FROM note WHERE note.id = ${note})`
/** The name by which the supplier of a contract goes now. */
const supplierOf = (contract: SQL) => sql`(SELECT n.text FROM contract c JOIN supplier_name s ON s.supplier_id = c.supplier_id LEFT JOIN note n ON n.id = s.name_note
  WHERE c.id = ${contract} ORDER BY s.id DESC LIMIT 1)`

function select (db: Db, where: SQL, limit: number): Voucher[] {
  return db.all<Row>(sql`
    SELECT id, kind, fund_id AS fundId, purpose_id AS purposeId, project_id AS projectId, commitment_id AS commitmentId, parent_id AS parentId,
      expense_id AS expenseId, refund_id AS refundId, reversed_entry_seq AS reversedEntrySeq, amount, on_day AS onDay,
      contract_id AS contractId, retained,
      document_ref AS documentRef, document_sha256 AS documentSha256, maker_id AS makerId, state, decidedBy, entrySeq, reversedBy,
      ${time(sql`t.audit_seq`)} AS madeAt, ${time(sql`t.outcome_seq`)} AS decidedAt,
      coalesce(${text(sql`t.supplier_note`)}, ${supplierOf(sql`t.contract_id`)}) AS supplier, ${text(sql`t.reason_note`)} AS reason, ${text(sql`t.outcome_note`)} AS decidedReason
    FROM ${vouchers} t WHERE ${where} ORDER BY id LIMIT ${limit}`).map(voucherOf)
}

const given = <K extends string, V>(key: K, value: V | null): { [key in K]?: V } => value === null ? {} : { [key]: value } as { [key in K]?: V }

function voucherOf (row: Row): Voucher {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    fundId: row.fundId,
    ...given('purposeId', row.purposeId),
    ...given('projectId', row.projectId),
    ...given('commitmentId', row.commitmentId),
    ...given('parentId', row.parentId),
    ...given('expenseId', row.expenseId),
    ...given('refundId', row.refundId),
    ...given('reversedEntry', row.reversedEntrySeq),
    ...given('contractId', row.contractId),
    ...given('retained', row.retained),
    amount: row.amount,
    on: row.onDay,
    ...given('supplier', row.supplier),
    document: { ref: row.documentRef, sha256: row.documentSha256 },
    ...given('reason', row.reason),
    makerId: row.makerId,
    madeAt: row.madeAt,
    ...(row.decidedBy === null || row.decidedAt === null ? {} : { outcome: { by: row.decidedBy, at: row.decidedAt, ...given('entry', row.entrySeq), ...given('reason', row.decidedReason) } }),
    ...given('reversedBy', row.reversedBy)
  }
}

/** A voucher by its number with its state; NotFound when there is none, or none of these kinds. */
export function loadVoucher (db: Db, id: number, ...kinds: VoucherKind[]): Voucher {
  const [row] = select(db, sql`id = ${id}`, 1)
  const it = found(row, wireId('voucher', id))
  if (kinds.length > 0 && !kinds.includes(it.kind)) throw new NotFound(`${kinds.join(' or ')} ${wireId('voucher', id)}`)
  return it
}

/** What a list of vouchers is narrowed to. */
export interface Filter { readonly fundId?: number, readonly kind?: VoucherKind, readonly state?: VoucherState, readonly commitmentId?: number, readonly contractId?: number }

/** Vouchers behind a number, oldest first. */
export function listVouchers (db: Db, { fundId, kind, state, commitmentId, contractId }: Filter, after: number, limit: number): Voucher[] {
  const conditions = [
    sql`id > ${after}`,
    ...(fundId === undefined ? [] : [sql`fund_id = ${fundId}`]),
    ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
    ...(state === undefined ? [] : [sql`state = ${state}`]),
    ...(commitmentId === undefined ? [] : [sql`commitment_id = ${commitmentId}`]),
    ...(contractId === undefined ? [] : [sql`contract_id = ${contractId}`])
  ]
  return select(db, sql.join(conditions, sql` AND `), limit)
}

/** Vouchers of these kinds and states that hang on the same thing, but one that is being judged itself. */
export interface Same {
  readonly kinds: readonly VoucherKind[]
  readonly states: readonly VoucherState[]
  readonly by: 'purpose_id' | 'project_id' | 'commitment_id' | 'parent_id' | 'expense_id' | 'refund_id' | 'reversed_entry_seq'
  readonly id: number
  readonly except?: number
}

const same = ({ kinds, states, by, id, except = 0 }: Same) =>
  sql`${sql.identifier(by)} = ${id} AND id <> ${except} AND kind IN ${[...kinds]} AND state IN ${[...states]}`

/** What such vouchers sum to, in kopecks. */
export function amountOf (db: Db, which: Same): number {
  return db.get<{ value: number }>(sql`SELECT coalesce(sum(amount), 0) AS value FROM ${vouchers} t WHERE ${same(which)}`).value
}

/** What is promised under a contract, in kopecks: commitments that stand or wait (but one that is being judged itself), less what was released. */
export function promisedUnder (db: Db, contractId: number, except = 0): number {
  return db.get<{ value: number }>(sql`SELECT coalesce(sum(iif(kind = 'release', -amount, amount)), 0) AS value FROM ${vouchers} t
    WHERE (t.contract_id = ${contractId} AND t.id <> ${except} AND t.state IN ${[...live]})
      OR (t.kind = 'release' AND t.state = 'approved' AND t.commitment_id IN (SELECT id FROM voucher WHERE contract_id = ${contractId}))`).value
}

/** The ids of such vouchers, as the wire shows them. */
export function idsOf (db: Db, which: Same): string[] {
  return db.all<{ id: number }>(sql`SELECT id FROM ${vouchers} t WHERE ${same(which)} ORDER BY id`).map(({ id }) => wireId('voucher', id))
}

/** Vouchers that await approval and are dated in a fiscal year: it cannot be closed while there are any. */
export function awaitingIn (db: Db, year: number): { id: number, kind: VoucherKind, on: string }[] {
  return db.all(sql`SELECT id, kind, on_day AS "on" FROM ${vouchers} t WHERE state = 'awaiting' AND on_day BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`} ORDER BY id`)
}

/** Stores a step as a voucher that awaits approval, with its texts where they can be erased, and returns its number. */
export function insertVoucher ({ db, actor, auditSeq }: Act, { on, document, reversedEntry, ...step }: Omit<Step, 'supplier'> & { readonly document: Document }, notes: { supplierNote?: number, reasonNote?: number }): number {
  return db.insert(voucher).values({
    ...step, onDay: on, documentRef: document.ref, documentSha256: document.sha256, reversedEntrySeq: reversedEntry, ...notes, makerId: actor.staffId, auditSeq
  }).returning({ id: voucher.id }).get().id
}

/** Stores what became of a voucher: approved with its entry, or rejected with its reason. */
export function insertOutcome ({ db, actor, auditSeq }: Act, voucherId: number, outcome: { entrySeq: number } | { reasonNote: number }): void {
  db.insert(voucherOutcome).values({ voucherId, outcome: 'entrySeq' in outcome ? 'approved' : 'rejected', decidedBy: actor.staffId, ...outcome, auditSeq }).run()
}
