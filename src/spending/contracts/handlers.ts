import { created, ok, read, write } from '../../http/handler.ts'
import type { Asked, Handlers } from '../../http/handler.ts'
import { parseMoney } from '../../ledger/money.ts'
import { numberOf } from '../../storage/id.ts'
import type { Document } from '../voucher.ts'
import { changeContract, terminateContract } from './change-contract.ts'
import type { ContractState } from './contract.ts'
import { registerSupplier, renameSupplier } from './register-supplier.ts'
import { showContract, showContracts, showSupplier, showSuppliers } from './show.ts'
import { signContract } from './sign-contract.ts'

interface OfSupplier { supplier: string }
interface OfContract { contract: string }
interface NewContract { supplier: string, purpose?: string, project?: string, subject: string, price: string, signed_on: string, due_on: string, tender?: string, ocid?: string, document: Document }
interface Change { on: string, price?: string, due_on?: string, reason: string, document: Document }
interface Termination { on: string, reason: string, document: Document }
interface Page { after?: string, limit: number }
type Search = Page & { supplier?: string, unp?: string, project?: string, purpose?: string, fund?: string, state?: ContractState, text?: string, from?: string, to?: string }

const numberOr = (id: string | undefined) => id === undefined ? undefined : numberOf(id)
const behind = ({ after, limit }: Page) => ({ after: numberOr(after) ?? 0, limit })
const shown = ({ body, version }: { body: object, version: number }, answer = ok) => answer(body, version)

export const contractHandlers = {
  registerSupplier: write((act, { body }: Asked<{ unp: string, name: string }>) => shown(showSupplier(act.db, registerSupplier(act, body).id), created)),
  renameSupplier: write((act, { params, body, seen }: Asked<{ name: string }, unknown, OfSupplier>) => {
    const supplierId = numberOf(params.supplier)
    renameSupplier(act, { supplierId, seen, name: body.name })
    return shown(showSupplier(act.db, supplierId), created)
  }),
  listSuppliers: read((db, { query }: Asked<undefined, Page & { unp?: string, text?: string }>) => ok(showSuppliers(db, query, behind(query)))),
  readSupplier: read((db, { params }: Asked<undefined, unknown, OfSupplier>) => shown(showSupplier(db, numberOf(params.supplier)))),
  signContract: write((act, { body }: Asked<NewContract>) => {
    const { supplier, purpose, project, subject, price, signed_on: signedOn, due_on: dueOn, tender: tenderRef, ocid, document } = body
    const contract = signContract(act, {
      supplierId: numberOf(supplier), purposeId: numberOr(purpose), projectId: numberOr(project), subject, price: parseMoney(price), signedOn, dueOn, tenderRef, ocid, document
    })
    return shown(showContract(act.db, contract.id), created)
  }),
  listContracts: read((db, { query }: Asked<undefined, Search>) => {
    const { supplier, project, purpose, fund, unp, state, text, from, to } = query
    return ok(showContracts(db, { supplierId: numberOr(supplier), projectId: numberOr(project), purposeId: numberOr(purpose), fundId: numberOr(fund), unp, state, text, from, to }, behind(query)))
  }),
  readSupplierContract: read((db, { params }: Asked<undefined, unknown, OfContract>) => shown(showContract(db, numberOf(params.contract)))),
  changeContract: write((act, { params, body, seen }: Asked<Change, unknown, OfContract>) => {
    const contractId = numberOf(params.contract)
    const { on, price, due_on: dueOn, reason, document } = body
    changeContract(act, { contractId, seen, on, reason, document, dueOn, ...(price === undefined ? {} : { price: parseMoney(price) }) })
    return shown(showContract(act.db, contractId), created)
  }),
  terminateContract: write((act, { params, body, seen }: Asked<Termination, unknown, OfContract>) => {
    const contractId = numberOf(params.contract)
    terminateContract(act, { contractId, seen, ...body })
    return shown(showContract(act.db, contractId), created)
  })
} satisfies Handlers
