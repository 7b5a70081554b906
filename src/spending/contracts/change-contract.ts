import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { assertSeen } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { promisedUnder } from '../store.ts'
import type { Document } from '../voucher.ts'
import { contractsWithinBounds, priceCoversPromises, standingRules, termRules } from './contract-rules.ts'
import { insertChange, insertEnd, loadContract, pricesBut } from './contract-store.ts'
import type { Contract } from './contract.ts'
import { enforceProjectContract } from './sign-contract.ts'

export interface ChangeWish {
  readonly contractId: number
  /** The version that the caller saw. */
  readonly seen: number
  readonly on: CivilDate
  readonly reason: string
  readonly document: Document
}

/** Loads a contract that may be changed on a day, in the version that was seen; else StaleVersion or a Refusal. */
function loadStanding ({ db, today }: Act, { contractId, seen, on }: ChangeWish): Contract {
  const contract = loadContract(db, contractId)
  const what = wireId('contract', contractId)
  assertSeen(what, seen, contract.version)
  enforce(standingRules, { contract: what, signedOn: contract.signedOn, terminatedOn: contract.terminated?.on, on })
  enforce(termRules, { signedOn: on, dueOn: on, today })
  return contract
}

/** Registers an addendum: another price, another last day, or both. The price stays above what is promised and within the project's money. */
export function changeContract (act: Act, wish: ChangeWish & { readonly price?: Kopecks, readonly dueOn?: CivilDate }): Contract {
  const { db, today } = act
  const { contractId, on, reason, document } = wish
  const before = loadStanding(act, wish)
  const { price = before.price, dueOn = before.dueOn } = wish
  const terms = { signedOn: before.signedOn, dueOn, today, price }
  enforce(termRules, terms)
  enforce([contractsWithinBounds], { price, others: pricesBut(db, contractId) })
  if (before.projectId !== undefined) enforceProjectContract(db, before.projectId, terms, contractId)
  enforce([priceCoversPromises], { contract: wireId('contract', contractId), price, committed: promisedUnder(db, contractId), amount: 0 })
  const kept = act.keepText(reason)
  insertChange(act, { contractId, price, dueOn, onDay: on, reasonNote: kept.id, document })
  act.tell({
    action: 'spending.change_contract',
    target: { type: 'contract', id: wireId('contract', contractId), version: before.version + 1 },
    reason: { text_commit: kept.commit },
    before: { price: formatMoney(before.price), due_on: before.dueOn },
    after: { price: formatMoney(price), due_on: dueOn, on },
    evidence: [{ ...document }]
  })
  return loadContract(db, contractId)
}

/** Registers that a contract was terminated: nothing new is promised under it, and what it promised and nobody accepts is released by vouchers. */
export function terminateContract (act: Act, wish: ChangeWish): Contract {
  const { contractId, on, reason, document } = wish
  const { version, state } = loadStanding(act, wish)
  const kept = act.keepText(reason)
  insertEnd(act, { contractId, onDay: on, reasonNote: kept.id, document })
  act.tell({
    action: 'spending.terminate_contract',
    target: { type: 'contract', id: wireId('contract', contractId), version: version + 1 },
    reason: { text_commit: kept.commit },
    before: { state },
    after: { state: 'terminated', on },
    evidence: [{ ...document }]
  })
  return loadContract(act.db, contractId)
}
