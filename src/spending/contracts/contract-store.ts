import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { contract, contractChange, contractEnd } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Document } from '../voucher.ts'
import type { Contract, ContractChange, ContractState } from './contract.ts'
import { contains, loadSupplier, nameOf } from './supplier-store.ts'

const text = (note: SQL) => sql`(SELECT text FROM note WHERE id = ${note})`
const last = (column: string) => sql.raw(`coalesce((SELECT ${column} FROM contract_change WHERE contract_id = c.id ORDER BY id DESC LIMIT 1), c.${column})`)

/** What the approved vouchers of contracts moved and nothing reversed, by kind; `of` narrows the contracts. */
const moved = (of: SQL) => sql`(
  SELECT s.contract_id, sum(iif(s.kind = 'commitment', s.amount, iif(s.kind = 'release', -s.amount, 0))) AS committed,
    sum(iif(s.kind = 'act', s.amount, iif(s.kind = 'credit_note', -s.amount, 0))) AS accepted,
    sum(iif(s.kind = 'payment', s.amount, 0)) AS paid, sum(iif(s.kind = 'penalty', s.amount, 0)) AS penalties,
    sum(coalesce(s.retained, 0) - iif(s.kind = 'retention_release', s.amount, 0)) AS retained
  FROM (SELECT m.contract_id, v.id, v.kind, v.amount, v.retained FROM voucher m JOIN voucher v ON v.commitment_id = m.id WHERE ${of}
    UNION ALL SELECT m.contract_id, m.id, m.kind, m.amount, m.retained FROM voucher m WHERE ${of}) s
  JOIN voucher_outcome o ON o.voucher_id = s.id AND o.outcome = 'approved'
  WHERE NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = o.entry_seq) GROUP BY s.contract_id)`

/** What is promised and not accepted yet: the ledger has it, for a close lets it lapse. */
const left = sql`coalesce((SELECT -sum(p.amount) FROM voucher m JOIN posting p ON p.commitment_id = m.id
  JOIN account a ON a.id = p.account_id AND a.code GLOB '*:Committed' WHERE m.contract_id = c.id), 0)`

/** Every contract with what holds now and what became of it; nothing of it is stored. */
const contracts = (of: SQL) => sql`(
  SELECT q.*, CASE WHEN terminatedOn IS NOT NULL THEN 'terminated' WHEN committed = 0 THEN 'signed' WHEN "left" > 0 THEN 'running' WHEN owed + retained > 0 THEN 'accepted' ELSE 'settled' END AS state
  FROM (SELECT c.id, c.supplier_id AS supplierId, c.fund_id AS fundId, c.purpose_id AS purposeId, c.project_id AS projectId, ${text(sql`c.subject_note`)} AS subject,
    ${last('price')} AS price, c.signed_on AS signedOn, ${last('due_on')} AS dueOn, c.tender_ref AS tenderRef, c.ocid, c.document_ref AS documentRef, c.document_sha256 AS documentSha256,
    e.on_day AS terminatedOn, ${text(sql`e.reason_note`)} AS terminationReason,
    1 + (SELECT count(*) FROM contract_change WHERE contract_id = c.id) + iif(e.contract_id IS NULL, 0, 1) AS version,
    coalesce(k.committed, 0) AS committed, coalesce(k.accepted, 0) AS accepted, coalesce(k.paid, 0) AS paid, coalesce(k.penalties, 0) AS penalties, coalesce(k.retained, 0) AS retained,
    coalesce(k.accepted - k.retained - k.penalties - k.paid, 0) AS owed, ${left} AS "left"
    FROM contract c LEFT JOIN contract_end e ON e.contract_id = c.id LEFT JOIN ${moved(of)} k ON k.contract_id = c.id) q)`

interface Row {
  id: number, supplierId: number, fundId: number, purposeId: number | null, projectId: number | null, subject: string | null, price: Kopecks, signedOn: string, dueOn: string,
  tenderRef: string | null, ocid: string | null, documentRef: string, documentSha256: string, terminatedOn: string | null, terminationReason: string | null, version: number,
  committed: Kopecks, accepted: Kopecks, paid: Kopecks, penalties: Kopecks, retained: Kopecks, owed: Kopecks, left: Kopecks, state: ContractState
}

const given = <K extends string, V>(key: K, value: V | null): { [key in K]?: V } => value === null ? {} : { [key]: value } as { [key in K]?: V }

function contractOf (db: Db, row: Row): Contract {
  const { committed, accepted, paid, penalties, retained, owed, left } = row
  return {
    id: row.id,
    supplier: loadSupplier(db, row.supplierId),
    fundId: row.fundId,
    ...given('purposeId', row.purposeId),
    ...given('projectId', row.projectId),
    ...given('subject', row.subject),
    price: row.price,
    signedOn: row.signedOn,
    dueOn: row.dueOn,
    ...given('tenderRef', row.tenderRef),
    ...given('ocid', row.ocid),
    document: { ref: row.documentRef, sha256: row.documentSha256 },
    ...(row.terminatedOn === null ? {} : { terminated: { on: row.terminatedOn, ...given('reason', row.terminationReason) } }),
    version: row.version,
    state: row.state,
    money: { committed, accepted, paid, penalties, retained, owed, left }
  }
}

/** A contract by its number, as it stands now; NotFound otherwise. */
export function loadContract (db: Db, id: number): Contract {
  const row = db.get<Row | undefined>(sql`SELECT * FROM ${contracts(sql`m.contract_id = ${id}`)} t WHERE id = ${id}`)
  return contractOf(db, found(row, wireId('contract', id)))
}

/** What the register of contracts is searched by. Dates are those of signature, the first and the last included. */
export interface ContractFilter {
  readonly supplierId?: number
  readonly unp?: string
  readonly projectId?: number
  readonly purposeId?: number
  readonly fundId?: number
  readonly state?: ContractState
  /** Somewhere in its subject, its number, its tender or the name of its supplier. */
  readonly text?: string
  readonly from?: CivilDate
  readonly to?: CivilDate
}

/** Contracts that fit, behind a number, oldest first. */
export function listContracts (db: Db, { supplierId, unp, projectId, purposeId, fundId, state, text, from, to }: ContractFilter, after: number, limit: number): Contract[] {
  const conditions = [
    sql`t.id > ${after}`,
    ...(supplierId === undefined ? [] : [sql`t.supplierId = ${supplierId}`]),
    ...(unp === undefined ? [] : [sql`t.supplierId = (SELECT id FROM supplier WHERE unp = ${unp})`]),
    ...(projectId === undefined ? [] : [sql`t.projectId = ${projectId}`]),
    ...(purposeId === undefined ? [] : [sql`t.purposeId = ${purposeId}`]),
    ...(fundId === undefined ? [] : [sql`t.fundId = ${fundId}`]),
    ...(from === undefined ? [] : [sql`t.signedOn >= ${from}`]),
    ...(to === undefined ? [] : [sql`t.signedOn <= ${to}`]),
    ...(state === undefined ? [] : [sql`t.state = ${state}`]),
    ...(text === undefined ? [] : [contains(db, sql`coalesce(t.subject, '') || ' ' || t.documentRef || ' ' || coalesce(t.tenderRef, '') || ' ' || coalesce(${nameOf(sql`t.supplierId`)}, '')`, text)])
  ]
  return db.all<Row>(sql`SELECT * FROM ${contracts(sql`m.contract_id > ${after}`)} t WHERE ${sql.join(conditions, sql` AND `)} ORDER BY t.id LIMIT ${limit}`).map(row => contractOf(db, row))
}

const endless = 1_000_000

/**
 * What the contracts of a project take of its money, but for one: the price, for up to it more may be promised even when all is
 * paid; of one that was terminated what was accepted and what is promised still, until it is released.
 */
export function contractedFor (db: Db, projectId: number, except = 0): Kopecks {
  const others = listContracts(db, { projectId }, 0, endless).filter(({ id }) => id !== except)
  return sumMoney(others.map(({ state, price, money }) => state === 'terminated' ? money.accepted + money.left : price))
}

/** The prices of all contracts together, as their last addenda have them, but for one. */
export function pricesBut (db: Db, except: number): Kopecks {
  return db.get<{ value: Kopecks }>(sql`SELECT coalesce(sum(${last('price')}), 0) AS value FROM contract c WHERE c.id <> ${except}`).value
}

/** The addenda of a contract, oldest first. */
export function changesOf (db: Db, contractId: number): ContractChange[] {
  return db.all<{ on: string, price: number, dueOn: string, reason: string | null, ref: string, sha256: string }>(sql`
    SELECT on_day AS "on", price, due_on AS dueOn, ${text(sql`reason_note`)} AS reason, document_ref AS ref, document_sha256 AS sha256
    FROM contract_change WHERE contract_id = ${contractId} ORDER BY id`).map(({ reason, ref, sha256, ...rest }) => ({ ...rest, ...given('reason', reason), document: { ref, sha256 } }))
}

type NewContract = Omit<typeof contract.$inferInsert, 'id' | 'auditSeq'>

/** Stores a contract and returns its number. */
export function insertContract ({ db, auditSeq }: Act, values: NewContract): number {
  return db.insert(contract).values({ ...values, auditSeq }).returning({ id: contract.id }).get().id
}

/** Stores an addendum: the price and the last day that hold from now on. */
export function insertChange ({ db, auditSeq }: Act, { document, ...values }: { contractId: number, price: Kopecks, dueOn: CivilDate, onDay: CivilDate, reasonNote: number, document: Document }): void {
  db.insert(contractChange).values({ ...values, documentRef: document.ref, documentSha256: document.sha256, auditSeq }).run()
}

/** Stores that a contract was terminated. */
export function insertEnd ({ db, auditSeq }: Act, { document, ...values }: { contractId: number, onDay: CivilDate, reasonNote: number, document: Document }): void {
  db.insert(contractEnd).values({ ...values, documentRef: document.ref, documentSha256: document.sha256, auditSeq }).run()
}
