import type { CivilDate } from '../../calendar/civil-date.ts'
import { formatMoney, sumMoney } from '../../ledger/money.ts'
import { listContracts } from '../../spending/contracts/contract-store.ts'
import type { Contract } from '../../spending/contracts/contract.ts'
import { listSuppliers } from '../../spending/contracts/supplier-store.ts'
import { isPerson } from '../../spending/contracts/unp.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { delayOf, moneyShown } from './commitments-report.ts'
import type { ShownContractFigures } from './commitments-report.ts'

/** A supplier with all contracts that it has, of projects and of purposes of contributions. */
export interface SupplierLine extends ShownContractFigures {
  readonly supplier: string
  readonly unp: string
  readonly kind: 'organisation' | 'person'
  readonly name?: string
  readonly contracts: number
  /** Of them those whose last day has passed and of which not all is accepted. */
  readonly late: number
}

export interface SuppliersReport { readonly report: 'suppliers', readonly total: ShownContractFigures & { readonly contracts: number, readonly late: number }, readonly suppliers: readonly SupplierLine[] }

/** The register of suppliers with what each was promised, did and got, in the order of registration; for officers, since one may be a person. */
export function suppliersReport (db: Db, filter: { unp?: string | undefined, text?: string | undefined }, today: CivilDate): SuppliersReport {
  const { unp, text } = filter
  const suppliers = listSuppliers(db, { ...(unp === undefined ? {} : { unp }), ...(text === undefined ? {} : { text }) }, 0, Number.MAX_SAFE_INTEGER)
  const all = Map.groupBy(listContracts(db, {}, 0, Number.MAX_SAFE_INTEGER), ({ supplier }) => supplier.id)
  const sums = (contracts: readonly Contract[]) => {
    const sum = (value: (contract: Contract) => number) => sumMoney(contracts.map(value))
    const money = moneyShown({
      committed: sum(({ money }) => money.committed),
      accepted: sum(({ money }) => money.accepted),
      paid: sum(({ money }) => money.paid),
      penalties: sum(({ money }) => money.penalties),
      retained: sum(({ money }) => money.retained),
      owed: sum(({ money }) => money.owed),
      left: sum(({ money }) => money.left)
    })
    return { contracts: contracts.length, late: contracts.filter(contract => delayOf(contract, today) !== undefined).length, price: formatMoney(sum(({ price }) => price)), ...money }
  }
  return {
    report: 'suppliers',
    total: sums(suppliers.flatMap(({ id }) => all.get(id) ?? [])),
    suppliers: suppliers.map(({ id, unp, name }) => ({ supplier: wireId('supplier', id), unp, kind: isPerson(unp) ? 'person' : 'organisation', ...(name === undefined ? {} : { name }), ...sums(all.get(id) ?? []) }))
  }
}
