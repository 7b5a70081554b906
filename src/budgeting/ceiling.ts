import { sql } from 'drizzle-orm'
import type { CivilDate } from '../calendar/civil-date.ts'
import { accountCode } from '../ledger/account.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import type { Cycle } from './cycle.ts'

/**
 * The least that a cycle's fund has appropriated, amendments included, on a day or any later one, in kopecks: a cut that is recorded
 * already binds what is dated before it. What was reversed counts on no day; neither does the entry that is left out.
 */
export function lowestAppropriated (db: Db, { fundId, fundCode }: Pick<Cycle, 'fundId' | 'fundCode'>, on: CivilDate, leftOut = 0): Kopecks {
  return db.get<{ value: Kopecks | null }>(sql`
    SELECT min(total) AS value FROM (
      SELECT sum(sum(amount)) OVER (ORDER BY day) AS total
      FROM (SELECT p.amount, max(e.effective_on, ${on}) AS day
        FROM account a JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq
        WHERE a.fund_id = ${fundId} AND a.code = ${accountCode('authority', fundCode)} AND e.kind IN ('appropriation', 'amendment') AND e.seq <> ${leftOut}
          AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = e.seq)
        UNION ALL SELECT 0, ${on})
      GROUP BY day)`).value ?? 0
}
