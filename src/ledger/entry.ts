import type { CivilDate } from '../calendar/civil-date.ts'
import { accountCode } from './account.ts'
import type { AccountClass } from './account.ts'
import type { Kopecks } from './money.ts'

export type EntryKind = 'contribution' | 'receipt_held' | 'identification' | 'return_due' | 'refund' | 'refund_payment' |
  'commitment' | 'release' | 'act' | 'payment' | 'reimbursement' | 'reimbursement_payment' | 'repurposing' |
  'interest' | 'bank_fee' | 'appropriation' | 'financing' | 'award' |
  'retention_release' | 'penalty' | 'credit_note' | 'amendment' | 'award_change' | 'savings' | 'promotion' | 'closing' | 'reversal'

/** One movement on one account: debit positive, credit negative. A commitment makes it that contract's own balance. */
export interface Line { readonly account: string, readonly amount: Kopecks, readonly commitmentId?: number }

/** An entry before it is posted. */
export interface Draft {
  readonly kind: EntryKind
  readonly effectiveOn: CivilDate
  readonly lines: readonly Line[]
  readonly makerId: number
  readonly approverId?: number
  readonly decisionId?: number
  readonly document?: { readonly ref: string, readonly sha256: string }
  readonly reverses?: number
}

/** An account named by its class and place in the chart. */
export interface Place { readonly kind: AccountClass, readonly fund: string, readonly part?: string }

/** The two lines that move an amount: debit one account, credit the other. */
export function move (amount: Kopecks, { debit, credit, commitmentId }: { debit: Place, credit: Place, commitmentId?: number }): Line[] {
  return [
    { account: accountCode(debit.kind, debit.fund, debit.part), amount, commitmentId },
    { account: accountCode(credit.kind, credit.fund, credit.part), amount: -amount, commitmentId }
  ]
}

/** The exact mirror of lines. */
export function mirror (lines: readonly Line[]): Line[] {
  return lines.map(line => ({ ...line, amount: -line.amount }))
}

/** Lines with every account and commitment once and nothing that moves zero. */
export function merge (lines: readonly Line[]): Line[] {
  const sums = new Map<string, Line>()
  for (const line of lines) {
    const key = `${line.account}#${line.commitmentId ?? ''}`
    sums.set(key, { ...line, amount: (sums.get(key)?.amount ?? 0) + line.amount })
  }
  return [...sums.values()].filter(line => line.amount !== 0)
}
