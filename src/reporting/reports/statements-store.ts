import { sql } from 'drizzle-orm'
import { accountCode } from '../../ledger/account.ts'
import { lastKnown } from '../../ledger/balance.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { EntryKind } from '../../ledger/entry.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'
import type { ReportView } from './report.ts'

/** An entry that moved what a pool has unallocated: for which projects, by which decision, and what it reverses. */
export interface PoolEntry {
  readonly seq: number
  readonly kind: EntryKind
  readonly on: CivilDate
  /** Above zero where the pool got it. */
  readonly amount: Kopecks
  readonly projects: readonly string[]
  readonly decision?: { readonly number: string, readonly adopted_on: CivilDate }
  readonly reverses?: number
}

/** The entries on what a pool has unallocated up to a day, as known at an instant, in the order of their days and numbers. */
export function poolEntries (db: Db, fundCode: string, poolCode: string, { asOf, knownAt }: ReportView): PoolEntry[] {
  const rows = db.all<{ seq: number, kind: EntryKind, on: CivilDate, amount: Kopecks, projects: string | null, number: string | null, adoptedOn: CivilDate | null, reverses: number | null }>(sql`
    SELECT e.seq, e.kind, e.effective_on AS "on", -sum(p.amount) AS amount, e.reverses_seq AS reverses, d.number, d.adopted_on AS adoptedOn,
      (SELECT group_concat(code, ' ') FROM (SELECT DISTINCT j.code FROM posting q JOIN account b ON b.id = q.account_id AND b.code GLOB '*:Allocated' JOIN project j ON j.id = b.project_id
        WHERE q.entry_seq = e.seq AND e.kind <> 'closing' ORDER BY j.code)) AS projects
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN decision d ON d.id = e.decision_id
    WHERE a.code = ${accountCode('unallocated', fundCode, poolCode)} AND e.effective_on <= ${asOf} AND e.seq <= ${lastKnown(db, knownAt)}
    GROUP BY e.seq ORDER BY e.effective_on, e.seq`)
  return rows.map(({ projects, number, adoptedOn, reverses, ...row }) => ({
    ...row,
    projects: projects?.split(' ') ?? [],
    ...(number === null || adoptedOn === null ? {} : { decision: { number, adopted_on: adoptedOn } }),
    ...(reverses === null ? {} : { reverses })
  }))
}
