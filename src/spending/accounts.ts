import { eq } from 'drizzle-orm'
import { fund } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { classOf, planAccount } from '../ledger/account.ts'
import type { AccountClass } from '../ledger/account.ts'
import type { Line } from '../ledger/entry.ts'
import { openAccounts } from '../ledger/journal.ts'

/** Accounts of a fund that most funds never need: they are opened with the first entry that does. */
const whenNeeded: readonly (AccountClass | undefined)[] = ['retention', 'penalties']

/** Opens the accounts for retention and penalties that an entry needs and its fund does not have yet. */
export function openMissing (act: Act, fundId: number, lines: readonly Line[]): void {
  const kinds = new Set(lines.map(({ account }) => classOf(account)?.kind).filter(kind => whenNeeded.includes(kind)))
  if (kinds.size === 0) return
  const { code } = act.db.select({ code: fund.code }).from(fund).where(eq(fund.id, fundId)).get()!
  openAccounts(act, fundId, [...kinds].map(kind => planAccount(kind!, code)))
}
