import { formatMoney } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { Contract, ContractChange, ContractMoney, Supplier } from './contract.ts'
import { isPerson } from './unp.ts'

/** A supplier as answers show it. */
export function supplierOnWire ({ id, unp, name, version }: Supplier): object {
  return { id: wireId('supplier', id), version, unp, kind: isPerson(unp) ? 'person' : 'organisation', ...(name === undefined ? {} : { name }) }
}

/** A contract as answers and lists show it. */
export function contractOnWire (contract: Contract): object {
  const { id, supplier, purposeId, projectId, subject, signedOn, dueOn, tenderRef, ocid, terminated } = contract
  return {
    id: wireId('contract', id),
    version: contract.version,
    state: contract.state,
    supplier: supplierOnWire(supplier),
    fund: wireId('fund', contract.fundId),
    ...(projectId === undefined ? { purpose: wireId('purpose', purposeId!) } : { project: wireId('project', projectId) }),
    ...(subject === undefined ? {} : { subject }),
    price: formatMoney(contract.price),
    signed_on: signedOn,
    due_on: dueOn,
    ...(tenderRef === undefined ? {} : { tender: tenderRef }),
    ...(ocid === undefined ? {} : { ocid }),
    document: contract.document,
    ...(terminated === undefined ? {} : { terminated_on: terminated.on, ...(terminated.reason === undefined ? {} : { termination_reason: terminated.reason }) }),
    money: moneyOnWire(contract.money)
  }
}

function moneyOnWire ({ committed, accepted, paid, penalties, retained, owed, left }: ContractMoney): object {
  const money = { committed, accepted, paid, penalties, retained, owed, left_to_accept: left }
  return Object.fromEntries(Object.entries(money).map(([name, amount]) => [name, formatMoney(amount)]))
}

/** An addendum as answers show it. */
export function changeOnWire ({ on, price, dueOn, reason, document }: ContractChange): object {
  return { on, price: formatMoney(price), due_on: dueOn, ...(reason === undefined ? {} : { reason }), document }
}
