import { eq, sql } from 'drizzle-orm'
import { budgetExpense } from '../../db/schema.ts'
import { lowestAppropriated } from '../budgeting/ceiling.ts'
import { financedIn, loadCycle } from '../budgeting/store.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Kopecks } from '../ledger/money.ts'
import { found } from '../storage/found.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { live } from './voucher.ts'

/** A posted entry, as a voucher sees what it follows from or reverses. `amount` is all that it debits in its main book. */
export interface Entry {
  readonly seq: number
  readonly kind: string
  readonly on: CivilDate
  readonly fundId: number
  /** Whether the unspent money of its fund lapses with the year. */
  readonly lapses: boolean
  readonly amount: Kopecks
  readonly purposeId?: number
  readonly projectId?: number
  readonly reversedBy?: number
}

interface Row { kind: string, on: string, fundId: number, lapses: number, purposeId: number | null, projectId: number | null, actual: number, budget: number, reversedBy: number | null }

/** An entry by its number; NotFound otherwise. */
export function loadEntry (db: Db, seq: number): Entry {
  const row = found(db.get<Row | undefined>(sql`
    SELECT e.kind, e.effective_on AS "on", min(a.fund_id) AS fundId, max(f.year_end = 'lapses') AS lapses, min(v.purpose_id) AS purposeId, min(v.project_id) AS projectId, r.seq AS reversedBy,
      sum(iif(a.book = 'actual' AND p.amount > 0, p.amount, 0)) AS actual, sum(iif(a.book = 'budget' AND p.amount > 0, p.amount, 0)) AS budget
    FROM entry e JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id JOIN fund f ON f.id = a.fund_id LEFT JOIN entry r ON r.reverses_seq = e.seq
      LEFT JOIN voucher_outcome o ON o.entry_seq = e.seq LEFT JOIN voucher v ON v.id = o.voucher_id
    WHERE e.seq = ${seq} GROUP BY e.seq`), wireId('entry', seq))
  return {
    seq,
    kind: row.kind,
    on: row.on,
    fundId: row.fundId,
    lapses: row.lapses === 1,
    amount: row.actual > 0 ? row.actual : row.budget,
    ...(row.purposeId === null ? {} : { purposeId: row.purposeId }),
    ...(row.projectId === null ? {} : { projectId: row.projectId }),
    ...(row.reversedBy === null ? {} : { reversedBy: row.reversedBy })
  }
}

const standing = (seq: string) => sql.raw(`NOT EXISTS (SELECT 1 FROM entry x WHERE x.reverses_seq = ${seq})`)

/**
 * What was built on an entry and stands or waits, as the wire names it: vouchers of later steps, and what was taken from a debt
 * after retention was added to it; acceptances of tasks and the end of a project; awards and amendments of what was appropriated; refunds and the identification of a contribution, and that of what was left after a refund.
 */
export function laterSteps (db: Db, seq: number): string[] {
  return db.all<{ id: string }>(sql`
    WITH later AS (SELECT v.id, v.commitment_id, v.parent_id, v.refund_id FROM voucher v LEFT JOIN voucher_outcome o ON o.voucher_id = v.id
      LEFT JOIN entry r ON r.reverses_seq = o.entry_seq
      WHERE v.kind <> 'reversal' AND iif(o.voucher_id IS NULL, 'awaiting', iif(o.outcome = 'approved' AND r.seq IS NULL, 'approved', 'gone')) IN ${[...live]}),
    own AS (SELECT voucher_id AS id FROM voucher_outcome WHERE entry_seq = ${seq}),
    gift AS (SELECT id FROM contribution WHERE entry_seq = ${seq} UNION SELECT contribution_id FROM identification WHERE entry_seq = ${seq})
    SELECT 'voucher-' || id AS id FROM later WHERE commitment_id IN (SELECT id FROM own) OR parent_id IN (SELECT id FROM own)
      OR refund_id IN (SELECT id FROM refund WHERE entry_seq = ${seq})
    UNION ALL SELECT 'voucher-' || l.id FROM later l JOIN voucher w ON w.id = l.id JOIN voucher r ON r.kind = 'retention_release' AND r.parent_id = l.parent_id
      WHERE r.id IN (SELECT id FROM own) AND l.id > r.id AND w.kind IN ('payment', 'penalty', 'credit_note')
    UNION ALL SELECT 'award of pool-' || w.pool_id FROM fund_source s JOIN pool q ON q.cycle_id = s.cycle_id JOIN award w ON w.pool_id = q.id WHERE s.entry_seq = ${seq}
    UNION ALL SELECT 'amendment-' || m.id FROM fund_source s JOIN amendment m ON m.cycle_id = s.cycle_id WHERE s.entry_seq = ${seq}
    UNION ALL SELECT 'end-' || x.id FROM project_end x JOIN voucher w ON w.project_id = x.project_id AND w.kind IN ('commitment', 'act', 'release')
      WHERE w.id IN (SELECT id FROM own) AND NOT EXISTS (SELECT 1 FROM project_end_withdrawal WHERE end_id = x.id)
    UNION ALL SELECT 'acceptance-' || a.id FROM milestone_acceptance a WHERE a.act_id IN (SELECT id FROM own) AND NOT EXISTS (SELECT 1 FROM milestone_withdrawal WHERE acceptance_id = a.id)
    UNION ALL SELECT 'refund-' || r.id FROM refund r
      WHERE r.contribution_id IN (SELECT id FROM gift) AND r.entry_seq > ${seq} AND ${standing('r.entry_seq')}
    UNION ALL SELECT 'entry-' || i.entry_seq FROM identification i
      WHERE i.contribution_id IN (SELECT id FROM gift UNION SELECT contribution_id FROM refund WHERE entry_seq = ${seq}) AND i.entry_seq > ${seq} AND ${standing('i.entry_seq')}`).map(({ id }) => id)
}

/**
 * The financings that rest on an appropriation, as the wire names them: those of its cycle, where what stays appropriated without it is
 * less than what was received; none for any other entry.
 */
export function financingsOn (db: Db, seq: number): string[] {
  const source = db.get<{ cycleId: number } | undefined>(sql`SELECT cycle_id AS cycleId FROM fund_source WHERE entry_seq = ${seq}`)
  if (source === undefined) return []
  const cycle = loadCycle(db, source.cycleId)
  const financings = db.all<{ seq: number, on: CivilDate }>(sql`SELECT DISTINCT e.seq, e.effective_on AS "on" FROM entry e JOIN posting p ON p.entry_seq = e.seq JOIN account a ON a.id = p.account_id
    WHERE a.fund_id = ${cycle.fundId} AND e.kind = 'financing' AND ${standing('e.seq')} ORDER BY e.seq`)
  const last = financings.map(({ on }) => on).toSorted().at(-1)
  if (last === undefined || financedIn(db, cycle) <= lowestAppropriated(db, cycle, last, seq)) return []
  return financings.map(({ seq }) => wireId('entry', seq))
}

/** The release under a contract that an entry posted: its contract and its amount; undefined for any other entry. */
export function releaseUnder (db: Db, seq: number): { contractId: number, amount: Kopecks } | undefined {
  return db.get(sql`SELECT m.contract_id AS contractId, v.amount FROM voucher_outcome o JOIN voucher v ON v.id = o.voucher_id AND v.kind = 'release' JOIN voucher m ON m.id = v.commitment_id
    WHERE o.entry_seq = ${seq} AND m.contract_id IS NOT NULL`)
}

/** A paid expense of the local budget by its number; NotFound otherwise. */
export function loadExpense (db: Db, id: number): { amount: Kopecks, paidOn: CivilDate } {
  return found(db.select({ amount: budgetExpense.amount, paidOn: budgetExpense.paidOn }).from(budgetExpense).where(eq(budgetExpense.id, id)).get(), wireId('expense', id))
}
