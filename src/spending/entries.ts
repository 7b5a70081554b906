import { accountCode } from '../ledger/account.ts'
import type { AccountClass } from '../ledger/account.ts'
import type { Line } from '../ledger/entry.ts'
import type { Kopecks } from '../ledger/money.ts'

/** Where the money of a step lies in the chart: its fund, its purpose or project, the bucket that covers it, the cash. */
export interface Earmark {
  readonly fund: string
  /** The code of the purpose or of the project. */
  readonly part: string
  readonly bucket: 'available' | 'allocated'
  readonly cash: 'bank' | 'treasury'
}

/** What every step that moves money of an earmark is made of; the number of its commitment is known once it is stored. */
export interface Movement { readonly earmark: Earmark, readonly amount: Kopecks, readonly commitmentId?: number }

/** Accounts on which each commitment has a balance of its own; cash and cover are common to all of them. */
const ofCommitment: readonly AccountClass[] = ['works', 'payables', 'retention', 'committed', 'spent']
const ofFund: readonly AccountClass[] = ['bank', 'treasury', 'payables', 'retention', 'dueToLocalBudget', 'refundsDue', 'penalties']

/** The code of an account of an earmark. */
export function codeOf ({ fund, part }: Pick<Earmark, 'fund' | 'part'>, kind: AccountClass): string {
  return accountCode(kind, fund, ofFund.includes(kind) ? undefined : part)
}

function shift ({ earmark, amount, commitmentId }: Movement, debit: AccountClass, credit: AccountClass): Line[] {
  const line = (kind: AccountClass, amount: Kopecks): Line =>
    ({ account: codeOf(earmark, kind), amount, ...(commitmentId !== undefined && ofCommitment.includes(kind) ? { commitmentId } : {}) })
  return [line(debit, amount), line(credit, -amount)]
}

/** Cover becomes a promise to a supplier. */
export const commitmentLines = (movement: Movement): Line[] => shift(movement, movement.earmark.bucket, 'committed')

/** A promise that is not needed becomes cover again. */
export const releaseLines = (movement: Movement): Line[] => shift(movement, 'committed', movement.earmark.bucket)

/** Works are accepted: an expense that is owed, or kept back in part until the work has proved itself; the promise is used up. */
export const actLines = ({ retained = 0, ...movement }: Movement & { readonly retained?: Kopecks }): Line[] => [
  ...shift({ ...movement, amount: movement.amount - retained }, 'works', 'payables'),
  ...shift({ ...movement, amount: retained }, 'works', 'retention'),
  ...shift(movement, 'committed', 'spent')
]

/** What was kept back is owed now. */
export const retentionReleaseLines = (movement: Movement): Line[] => shift(movement, 'retention', 'payables')

/** A part of the debt is kept for good: revenue of the budget. */
export const penaltyLines = (movement: Movement): Line[] => shift(movement, 'payables', 'penalties')

/** The supplier asks for less than was accepted: less is owed and spent, and the promise is open again. */
export const creditNoteLines = (movement: Movement): Line[] => [...shift(movement, 'payables', 'works'), ...shift(movement, 'spent', 'committed')]

/** What is owed to the supplier is paid. */
export const paymentLines = (movement: Movement): Line[] => shift(movement, 'payables', movement.earmark.cash)

/** An expense of the local budget is taken over, straight from the cover. */
export const reimbursementLines = (movement: Movement): Line[] =>
  [...shift(movement, 'reimbursement', 'dueToLocalBudget'), ...shift(movement, movement.earmark.bucket, 'spent')]

/** What is due to the local budget is paid. */
export const reimbursementPaymentLines = (movement: Movement): Line[] => shift(movement, 'dueToLocalBudget', 'bank')

/** What is due to a payer goes back. */
export function refundPaymentLines (fund: string, amount: Kopecks): Line[] {
  return shift({ earmark: { fund, part: '', bucket: 'available', cash: 'bank' }, amount }, 'refundsDue', 'bank')
}
