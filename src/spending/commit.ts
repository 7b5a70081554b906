import type { Act } from '../audit/act.ts'
import { loadEarmark } from './earmark.ts'
import { commitmentLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { enforceNewSpending } from './new-spending.ts'
import type { Step, Voucher } from './voucher.ts'

/** A promise to a supplier, for exactly one purpose or one project. */
export type CommitmentWish = Pick<Step, 'purposeId' | 'projectId' | 'amount' | 'on' | 'document'> & { readonly supplier: string }

/** A commitment takes its amount from the cover of its purpose or project. */
export const checkCommitment: Check = (db, step) => {
  const loaded = loadEarmark(db, step)
  const decisionId = enforceNewSpending(db, loaded, step)
  return { lines: commitmentLines({ earmark: loaded.earmark, amount: step.amount, commitmentId: step.id }), decisionId }
}

/** Writes down a commitment to a supplier, to be approved by another person. */
export function commit (act: Act, wish: CommitmentWish): Voucher {
  const { fundId } = loadEarmark(act.db, wish)
  return make(act, { kind: 'commitment', fundId, ...wish }, checkCommitment, 'spending.commit')
}
