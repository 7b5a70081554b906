import { query } from '../../ledger/invariants/invariant.ts'
import type { Db } from '../../storage/open.ts'

/** One posting with the header of its entry, in the order of numbers or of dates. */
export interface Posted {
  readonly seq: number
  readonly line: number
  readonly kind: string
  readonly effectiveOn: string
  readonly recordedAt: string
  readonly account: string
  readonly fund: string
  readonly purpose: string | null
  readonly project: string | null
  readonly amount: number
  readonly commitment: number | null
  readonly decision: number | null
  readonly documentRef: string | null
  readonly documentSha256: string | null
  readonly maker: number
  readonly approver: number | null
  readonly reverses: number | null
  readonly leaf: number
}

const columns = `e.seq, p.line, e.kind, e.effective_on AS effectiveOn, e.recorded_at AS recordedAt, a.code AS account, f.code AS fund, u.code AS purpose, j.code AS project,
  p.amount, p.commitment_id AS "commitment", e.decision_id AS decision, e.document_ref AS documentRef, e.document_sha256 AS documentSha256,
  e.maker_id AS maker, e.approver_id AS approver, e.reverses_seq AS reverses, e.audit_seq AS leaf`
const joined = `CROSS JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id JOIN fund f ON f.id = a.fund_id
  LEFT JOIN purpose u ON u.id = a.purpose_id LEFT JOIN project j ON j.id = a.project_id`

const byNumber = query<Posted>(`SELECT ${columns} FROM entry e ${joined} WHERE e.year = ? ORDER BY e.seq, p.line`)
// Only the numbers are sorted by date, which stays small at a million entries; a join behind a sorted subquery would lose its order.
const numbersByDate = query<{ seq: number }>('SELECT seq FROM entry WHERE year = ? ORDER BY effective_on, seq')
const entry = query<Posted>(`SELECT ${columns} FROM entry e ${joined} WHERE e.seq = ? ORDER BY p.line`)

/** The postings of a year as they were recorded. */
export function postingsOf (db: Db, year: number): IterableIterator<Posted> {
  return byNumber(db, year)
}

/** The entries of a year in the order of their dates, each with its postings. */
export function * entriesByDate (db: Db, year: number): Generator<readonly Posted[]> {
  for (const { seq } of numbersByDate(db, year)) yield [...entry(db, seq)]
}
