import { enforce } from '../../law/rule.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { promisedUnder } from '../store.ts'
import type { Step } from '../voucher.ts'
import { commitmentWithinPrice, projectHasContract, standingRules } from './contract-rules.ts'
import { loadContract } from './contract-store.ts'

/** A commitment rests on a contract that stands, was signed by its day, and has enough of its price left; a project cannot do without one. Else a Refusal. */
export function enforceWithinContract (db: Db, { contractId, projectId, amount, on, id }: Pick<Step, 'contractId' | 'projectId' | 'amount' | 'on'> & { readonly id?: number }): void {
  const contract = contractId === undefined ? undefined : wireId('contract', contractId)
  enforce([projectHasContract], { project: projectId === undefined ? undefined : wireId('project', projectId), contract })
  if (contractId === undefined || contract === undefined) return
  const { price, signedOn, terminated } = loadContract(db, contractId)
  enforce(standingRules, { contract, signedOn, terminatedOn: terminated?.on, on })
  enforce([commitmentWithinPrice], { contract, price, committed: promisedUnder(db, contractId, id), amount })
}
