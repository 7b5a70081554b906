import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { allocatedTo } from '../../budgeting/execution/money.ts'
import { loadProject } from '../../budgeting/store.ts'
import { loadPurpose } from '../../contributions/store.ts'
import { enforce } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Document } from '../voucher.ts'
import { contractsWithinBounds, projectContractRules, termRules } from './contract-rules.ts'
import type { TermFacts } from './contract-rules.ts'
import { contractedFor, insertContract, loadContract, pricesBut } from './contract-store.ts'
import type { Contract } from './contract.ts'
import { loadSupplier } from './supplier-store.ts'

export interface ContractWish {
  readonly supplierId: number
  /** Exactly one of the two. */
  readonly purposeId?: number
  readonly projectId?: number
  readonly subject: string
  readonly price: Kopecks
  readonly signedOn: CivilDate
  readonly dueOn: CivilDate
  readonly tenderRef?: string
  readonly ocid?: string
  readonly document: Document
}

/** What a project has for contracts, and what its other contracts take: the price, or what was accepted where nothing more will be. Else a Refusal. */
export function enforceProjectContract (db: Db, projectId: number, terms: TermFacts & { readonly price: Kopecks }, except = 0): void {
  const project = loadProject(db, projectId)
  enforce(projectContractRules, {
    ...terms,
    project,
    allocated: allocatedTo(db, project),
    contracted: contractedFor(db, projectId, except)
  })
}

/** Registers a contract that was signed with a supplier, for one purpose or one awarded project. No money moves; commitments follow. */
export function signContract (act: Act, wish: ContractWish): Contract {
  const { db, today } = act
  const { supplierId, purposeId, projectId, subject, price, signedOn, dueOn, tenderRef, ocid, document } = wish
  loadSupplier(db, supplierId)
  const terms = { signedOn, dueOn, today, price }
  enforce(termRules, terms)
  enforce([contractsWithinBounds], { price, others: pricesBut(db, 0) })
  if (projectId !== undefined) enforceProjectContract(db, projectId, terms)
  const { fundId } = projectId === undefined ? loadPurpose(db, purposeId!) : loadProject(db, projectId)
  const about = act.keepText(subject)
  const id = insertContract(act, {
    supplierId, fundId, purposeId, projectId, subjectNote: about.id, price, signedOn, dueOn, tenderRef, ocid, documentRef: document.ref, documentSha256: document.sha256
  })
  act.tell({
    action: 'spending.sign_contract',
    target: { type: 'contract', id: wireId('contract', id), version: 1 },
    after: {
      supplier: wireId('supplier', supplierId),
      ...(projectId === undefined ? { purpose: wireId('purpose', purposeId!) } : { project: wireId('project', projectId) }),
      price: formatMoney(price),
      signed_on: signedOn,
      due_on: dueOn,
      subject_commit: about.commit,
      ...(tenderRef === undefined ? {} : { tender: tenderRef }),
      ...(ocid === undefined ? {} : { ocid })
    },
    evidence: [{ ...document }]
  })
  return loadContract(db, id)
}
