import { sql } from 'drizzle-orm'
import { account } from '../../db/schema.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { balanceOn, lowestFrom } from '../ledger/balance.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import { codeOf } from './entries.ts'
import type { Earmark } from './entries.ts'

/** An account as its guard sees it. */
interface Guarded { readonly id: number, readonly guard: number }

/** An account by its code; undefined while nobody has opened it. */
function accountOf (db: Db, code: string): Guarded | undefined {
  return db.select({ id: account.id, guard: account.guard }).from(account).where(sql`code = ${code}`).get()
}

/** The same for one commitment, from its own postings; days before `on` count as one. */
function lowestOfCommitment (db: Db, { id, guard }: Guarded, commitmentId: number, on: CivilDate): Kopecks {
  return db.get<{ value: number | null }>(sql`
    SELECT min(balance * ${guard}) AS value FROM (
      SELECT day, sum(sum(amount)) OVER (ORDER BY day) AS balance
      FROM (SELECT p.amount, max(e.effective_on, ${on}) AS day FROM posting p JOIN entry e ON e.seq = p.entry_seq
        WHERE p.commitment_id = ${commitmentId} AND p.account_id = ${id}) GROUP BY day)`).value ?? 0
}

/**
 * The least that a guarded account holds on a day or any later one, in kopecks, for one commitment where one is named; 0 for
 * an account that is not there. Undefined when the account has no guard.
 */
export function lowestOn (db: Db, code: string, on: CivilDate, commitmentId?: number): Kopecks | undefined {
  const it = accountOf(db, code)
  if (it === undefined) return 0
  if (it.guard === 0) return undefined
  return commitmentId === undefined ? lowestFrom(db, it.id, it.guard, on) : lowestOfCommitment(db, it, commitmentId, on)
}

const always = '9999-12-31'

/**
 * All that was ever credited to a purpose, net of refunds and repurposings: what its cover, its promises and its spending
 * hold now, and what the close of each year took out of its spending.
 */
export function creditedEver (db: Db, earmark: Earmark): Kopecks {
  const [available, committed, spent] = (['available', 'committed', 'spent'] as const).map(kind => accountOf(db, codeOf(earmark, kind)))
  const held = [available, committed, spent].reduce((sum, it) => sum - (it === undefined ? 0 : balanceOn(db, it.id, always)), 0)
  const closed = db.get<{ value: number }>(sql`
    SELECT coalesce(sum(p.amount), 0) AS value FROM posting p JOIN entry e ON e.seq = p.entry_seq LEFT JOIN entry o ON o.seq = e.reverses_seq
    WHERE p.account_id = ${spent?.id ?? 0} AND 'closing' IN (e.kind, o.kind)`).value
  return held + closed
}
