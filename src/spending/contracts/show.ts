import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { listVouchers } from '../store.ts'
import { voucherOnWire } from '../wire.ts'
import { changesOf, listContracts, loadContract } from './contract-store.ts'
import type { ContractFilter } from './contract-store.ts'
import { listSuppliers, loadSupplier } from './supplier-store.ts'
import { tidyUnp } from './unp.ts'
import { changeOnWire, contractOnWire, supplierOnWire } from './wire.ts'

const endless = 1_000_000

interface Page { readonly after: number, readonly limit: number }

function pageOf<T extends { id: number }> (rows: readonly T[], limit: number, kind: string): { shown: readonly T[], next: string | null } {
  const shown = rows.slice(0, limit)
  return { shown, next: rows.length > limit ? wireId(kind, shown.at(-1)!.id) : null }
}

/** A supplier as it is called now; NotFound otherwise. */
export function showSupplier (db: Db, id: number): { body: object, version: number } {
  const supplier = loadSupplier(db, id)
  return { body: supplierOnWire(supplier), version: supplier.version }
}

/** A page of suppliers, oldest first; a number is looked up as it is typed. */
export function showSuppliers (db: Db, { unp, text }: { unp?: string, text?: string }, { after, limit }: Page): object {
  const { shown, next } = pageOf(listSuppliers(db, { text, ...(unp === undefined ? {} : { unp: tidyUnp(unp) }) }, after, limit + 1), limit, 'supplier')
  return { suppliers: shown.map(supplierOnWire), next }
}

/** A contract with its addenda and its commitments; NotFound otherwise. */
export function showContract (db: Db, id: number): { body: object, version: number } {
  const contract = loadContract(db, id)
  return {
    body: { ...contractOnWire(contract), changes: changesOf(db, id).map(changeOnWire), commitments: listVouchers(db, { contractId: id }, 0, endless).map(voucherOnWire) },
    version: contract.version
  }
}

/** A page of the register of contracts, oldest first. */
export function showContracts (db: Db, filter: ContractFilter, { after, limit }: Page): object {
  const { shown, next } = pageOf(listContracts(db, { ...filter, ...(filter.unp === undefined ? {} : { unp: tidyUnp(filter.unp) }) }, after, limit + 1), limit, 'contract')
  return { contracts: shown.map(contractOnWire), next }
}
