import { sql } from 'drizzle-orm'
import { accountCode } from '../../ledger/account.ts'
import type { EntryKind } from '../../ledger/entry.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Db } from '../../storage/open.ts'
import type { Cycle, Project } from '../cycle.ts'

/** Entries that say how much a project has: its award or promotion, what changed it, and the savings that it gave back. */
export const allocating: readonly EntryKind[] = ['award', 'promotion', 'award_change', 'savings']

/**
 * What became of what a project has: `final` is its award with every change and without the savings that it gave back; what
 * is left and committed now, what was spent, and what lapsed with its year sum to it.
 */
export interface Execution { readonly final: Kopecks, readonly left: Kopecks, readonly committed: Kopecks, readonly spent: Kopecks, readonly lapsed: Kopecks }

interface Row { code: string, now: Kopecks, beforeClosing: Kopecks, allocated: Kopecks }

const kindOf = sql`coalesce(r.kind, e.kind)`

/** Reads the execution of the projects of a cycle from the ledger; closing a year empties Spent, which stays spent here. */
export function executionOf (db: Db, { fundId, fundCode }: Pick<Cycle, 'fundId' | 'fundCode'>): (project: { code: string }) => Execution {
  const rows = db.all<Row>(sql`
    SELECT a.code, -sum(p.amount) AS now, -sum(iif(${kindOf} = 'closing', 0, p.amount)) AS beforeClosing, -sum(iif(${kindOf} IN ${[...allocating]}, p.amount, 0)) AS allocated
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry r ON r.seq = e.reverses_seq
    WHERE a.fund_id = ${fundId} AND a.book = 'budget' AND a.project_id IS NOT NULL
    GROUP BY a.id`)
  const byCode = new Map(rows.map(row => [row.code, row]))
  return ({ code }) => {
    const of = (kind: 'allocated' | 'committed' | 'spent') => byCode.get(accountCode(kind, fundCode, code))
    const final = of('allocated')?.allocated ?? 0
    const left = of('allocated')?.now ?? 0
    const committed = of('committed')?.now ?? 0
    const spent = of('spent')?.beforeClosing ?? 0
    return { final, left, committed, spent, lapsed: final - left - committed - spent }
  }
}

/** What is allocated to a project now: its award with every change, without the savings that it gave back, in kopecks. */
export function allocatedTo (db: Db, { fundCode, code }: Pick<Project, 'fundCode' | 'code'>): Kopecks {
  return db.get<{ value: Kopecks }>(sql`SELECT coalesce(-sum(p.amount), 0) AS value
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry r ON r.seq = e.reverses_seq
    WHERE a.code = ${accountCode('allocated', fundCode, code)} AND ${kindOf} IN ${[...allocating]}`).value
}
