import { sql } from 'drizzle-orm'
import { regulationOf } from '../budgeting/regulations/store.ts'
import { parseMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Db } from '../storage/open.ts'
import type { Step, VoucherKind } from './voucher.ts'

/** The steps that one person may post below the limit; a correction always takes two, and so does all that is paid from contributions. */
const alone: readonly VoucherKind[] = ['commitment', 'release', 'act', 'payment', 'retention_release', 'penalty', 'credit_note']

/** From which amount on the steps of a fund take two people, in kopecks; 0, which is always, where no Regulation says otherwise. */
export function fourEyesFrom (db: Db, fundId: number): Kopecks {
  const cycle = db.get<{ id: number } | undefined>(sql`SELECT id FROM cycle WHERE fund_id = ${fundId}`)
  const regulation = cycle === undefined ? undefined : regulationOf(db, cycle.id)
  return regulation === undefined ? 0 : parseMoney(regulation.execution.four_eyes_from)
}

/** Whether a step is posted by its maker alone: one of spending, below the amount from which the Regulation of its cycle asks for four eyes. */
export function isPostedAlone (db: Db, { kind, fundId, amount }: Pick<Step, 'kind' | 'fundId' | 'amount'>): boolean {
  return alone.includes(kind) && amount < fourEyesFrom(db, fundId)
}
