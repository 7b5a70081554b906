import { yearOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import { merge } from '../ledger/entry.ts'
import type { Line } from '../ledger/entry.ts'
import { yearState } from '../ledger/period.ts'
import { entryRules, noOverdraft } from '../ledger/rules.ts'
import type { Db } from '../storage/open.ts'
import { lowestOn } from './cover-store.ts'
import type { Step } from './voucher.ts'

/** What approval of a step will post. */
export interface Plan { readonly lines: readonly Line[], readonly decisionId?: number, readonly reverses?: number }

/** Judges a step of one kind by the rules of its kind; `id` is that of its voucher once it has one, which then does not count against itself. */
export type Check = (db: Db, step: Step & { readonly id?: number }) => Plan

/**
 * Judges a step: by the rules of every entry, by those of its kind, and by what guarded balances hold from its day on.
 * Done alike when a voucher is made and when it is approved. Throws a Refusal; returns what is to be posted.
 */
export function judge ({ db, today }: Act, step: Step & { readonly id?: number }, check: Check): Plan {
  const year = yearOf(step.on)
  enforce(entryRules, { effectiveOn: step.on, today, year, yearState: yearState(db, year), closing: false })
  const plan = check(db, step)
  enforceCover(db, plan.lines, step.on)
  return plan
}

/** No guarded balance falls below zero on any day, neither an account's nor that of one commitment on it. */
function enforceCover (db: Db, lines: readonly Line[], on: CivilDate): void {
  const whole = merge(lines.map(({ account, amount }) => ({ account, amount })))
  for (const { account, amount, commitmentId } of [...whole, ...merge(lines).filter(line => line.commitmentId !== undefined)]) {
    const falls = guardedFall(account, amount)
    if (falls === 0) continue
    const lowest = lowestOn(db, account, on, commitmentId)
    if (lowest !== undefined) enforce([noOverdraft], { account, lowest, on, amount: falls })
  }
}

/** By how much a line lowers its account: assets hold debits, everything else that is guarded holds credits. */
function guardedFall (account: string, amount: number): number {
  return Math.max(0, account.startsWith('Assets:') ? -amount : amount)
}
