import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { assertSeen } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { supplierRules } from './contract-rules.ts'
import type { Supplier } from './contract.ts'
import { insertSupplier, insertSupplierName, loadSupplier, supplierByUnp } from './supplier-store.ts'
import { tidyUnp } from './unp.ts'

/** Registers a supplier by its taxpayer number, checked and kept in Latin letters. Of the name the trail holds a commitment only. */
export function registerSupplier (act: Act, { unp: given, name }: { unp: string, name: string }): Supplier {
  const unp = tidyUnp(given)
  const before = supplierByUnp(act.db, unp)
  enforce(supplierRules, { unp, ...(before === undefined ? {} : { registered: wireId('supplier', before.id) }) })
  const id = insertSupplier(act, unp)
  const kept = act.keepText(name)
  insertSupplierName(act, id, kept.id)
  act.tell({ action: 'spending.register_supplier', target: { type: 'supplier', id: wireId('supplier', id), version: 1 }, after: { unp, name_commit: kept.commit } })
  return loadSupplier(act.db, id)
}

/** Gives a supplier the name by which it goes from now on; the number stays. Throws StaleVersion for who saw an older name. */
export function renameSupplier (act: Act, { supplierId, seen, name }: { supplierId: number, seen: number, name: string }): Supplier {
  const { version } = loadSupplier(act.db, supplierId)
  assertSeen(wireId('supplier', supplierId), seen, version)
  const kept = act.keepText(name)
  insertSupplierName(act, supplierId, kept.id)
  act.tell({ action: 'spending.rename_supplier', target: { type: 'supplier', id: wireId('supplier', supplierId), version: version + 1 }, after: { name_commit: kept.commit } })
  return loadSupplier(act.db, supplierId)
}
