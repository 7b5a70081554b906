import { sql } from 'drizzle-orm'
import { accountCode } from '../ledger/account.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import type { Cycle } from './cycle.ts'

/** What became of an allocation: what is left and committed now, what was spent, and what lapsed with its year. They sum to it. */
export interface Execution { readonly left: Kopecks, readonly committed: Kopecks, readonly spent: Kopecks, readonly lapsed: Kopecks }

interface Row { code: string, now: Kopecks, beforeClosing: Kopecks }

/** Reads the execution of the projects of a cycle from the ledger; closing a year empties Spent, which stays spent here. */
export function executionOf (db: Db, { fundId, fundCode }: Pick<Cycle, 'fundId' | 'fundCode'>): (project: { code: string, allocated: Kopecks }) => Execution {
  const rows = db.all<Row>(sql`
    SELECT a.code, -sum(p.amount) AS now,
      -sum(iif(e.kind = 'closing' OR coalesce(r.kind, '') = 'closing', 0, p.amount)) AS beforeClosing
    FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry r ON r.seq = e.reverses_seq
    WHERE a.fund_id = ${fundId} AND a.book = 'budget' AND a.project_id IS NOT NULL
    GROUP BY a.id`)
  const byCode = new Map(rows.map(row => [row.code, row]))
  return ({ code, allocated }) => {
    const left = byCode.get(accountCode('allocated', fundCode, code))?.now ?? 0
    const committed = byCode.get(accountCode('committed', fundCode, code))?.now ?? 0
    const spent = byCode.get(accountCode('spent', fundCode, code))?.beforeClosing ?? 0
    return { left, committed, spent, lapsed: allocated - left - committed - spent }
  }
}
