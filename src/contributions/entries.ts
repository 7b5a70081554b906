import { planAccount } from '../ledger/account.ts'
import type { AccountPlan, Names } from '../ledger/account.ts'
import { move } from '../ledger/entry.ts'
import type { Line, Place } from '../ledger/entry.ts'
import type { Kopecks } from '../ledger/money.ts'
import { UNASSIGNED } from './fund.ts'

/** The accounts of a fund that belong to no purpose. */
export function fundAccounts (fund: string): AccountPlan[] {
  return (['bank', 'payables', 'dueToLocalBudget', 'refundsDue', 'unidentified', 'interest', 'authority'] as const).map(kind => planAccount(kind, fund))
}

/** The accounts of one purpose: what came in, what it cost, what is left, and what may still be spent. */
export function purposeAccounts (fund: string, code: string, label: Names, purposeId: number): AccountPlan[] {
  return (['contributions', 'works', 'reimbursement', 'bankFees', 'fund', 'available', 'committed', 'spent'] as const)
    .map(kind => planAccount(kind, fund, { code, label, purposeId }))
}

const at = (kind: Place['kind'], fund: string, part?: string): Place => ({ kind, fund, part })
const authorise = (amount: Kopecks, fund: string, purpose: string): Line[] =>
  move(amount, { debit: at('authority', fund), credit: at('available', fund, purpose) })

/** Money comes in for a purpose: what is there may be spent. */
export function credited (amount: Kopecks, fund: string, purpose: string): Line[] {
  return [...move(amount, { debit: at('bank', fund), credit: at('contributions', fund, purpose) }), ...authorise(amount, fund, purpose)]
}

/** Money comes in late, or for nobody knows what: it is held and nothing of it may be spent. */
export function held (amount: Kopecks, fund: string): Line[] {
  return move(amount, { debit: at('bank', fund), credit: at('unidentified', fund) })
}

/** Held money turns out to be for a purpose. */
export function identified (amount: Kopecks, fund: string, purpose: string): Line[] {
  return [...move(amount, { debit: at('unidentified', fund), credit: at('contributions', fund, purpose) }), ...authorise(amount, fund, purpose)]
}

/** Money of a purpose is due back to where it came from. */
export function dueBack (amount: Kopecks, fund: string, purpose: string): Line[] {
  return [
    ...move(amount, { debit: at('contributions', fund, purpose), credit: at('refundsDue', fund) }),
    ...move(amount, { debit: at('available', fund, purpose), credit: at('authority', fund) })
  ]
}

/** Held money is due back to where it came from. */
export function heldDueBack (amount: Kopecks, fund: string): Line[] {
  return move(amount, { debit: at('unidentified', fund), credit: at('refundsDue', fund) })
}

/** A decision gives money of one purpose to another (Art. 49.6). */
export function repurposed (amount: Kopecks, fund: string, from: string, to: string): Line[] {
  return [
    ...move(amount, { debit: at('fund', fund, from), credit: at('fund', fund, to) }),
    ...move(amount, { debit: at('available', fund, from), credit: at('available', fund, to) })
  ]
}

/** The bank pays interest: it has no purpose until a decision gives it one. */
export function interest (amount: Kopecks, fund: string): Line[] {
  return [...move(amount, { debit: at('bank', fund), credit: at('interest', fund) }), ...authorise(amount, fund, UNASSIGNED)]
}

/** The bank takes its fee from one purpose. */
export function bankFee (amount: Kopecks, fund: string, purpose: string): Line[] {
  return [
    ...move(amount, { debit: at('bankFees', fund, purpose), credit: at('bank', fund) }),
    ...move(amount, { debit: at('available', fund, purpose), credit: at('spent', fund, purpose) })
  ]
}
