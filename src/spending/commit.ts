import type { Act } from '../audit/act.ts'
import { loadContract } from './contracts/contract-store.ts'
import { enforceWithinContract } from './contracts/within-contract.ts'
import { loadEarmark } from './earmark.ts'
import { commitmentLines } from './entries.ts'
import type { Check } from './judge.ts'
import { make } from './make.ts'
import { enforceNewSpending } from './new-spending.ts'
import type { Step, Voucher } from './voucher.ts'

/** A promise to a supplier: under a contract, which says what it is for, or for exactly one purpose or one project. */
export type CommitmentWish = Pick<Step, 'purposeId' | 'projectId' | 'contractId' | 'supplier' | 'amount' | 'on' | 'document'>

/** A commitment takes its amount from the cover of its purpose or project, and from the price of its contract. */
export const checkCommitment: Check = (db, step) => {
  const loaded = loadEarmark(db, step)
  const decisionId = enforceNewSpending(db, loaded, step)
  enforceWithinContract(db, step)
  return { lines: commitmentLines({ earmark: loaded.earmark, amount: step.amount, commitmentId: step.id }), decisionId }
}

/** Writes down a commitment to a supplier, to be approved by another person. */
export function commit (act: Act, wish: CommitmentWish): Voucher {
  const { purposeId, projectId } = wish.contractId === undefined ? wish : loadContract(act.db, wish.contractId)
  const { fundId } = loadEarmark(act.db, { purposeId, projectId })
  return make(act, { ...wish, kind: 'commitment', fundId, purposeId, projectId }, checkCommitment, 'spending.commit')
}
