import { fundedProjects } from '../../budgeting/election-store.ts'
import { loadCycle, poolsOf } from '../../budgeting/store.ts'
import { addDays, daysBetween } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { formatMoney, sumMoney } from '../../ledger/money.ts'
import { listContracts } from '../../spending/contracts/contract-store.ts'
import type { ContractFilter } from '../../spending/contracts/contract-store.ts'
import type { Contract, ContractMoney, ContractState } from '../../spending/contracts/contract.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { ofCycle } from './report.ts'
import type { OfCycle } from './report.ts'

/** The columns of money in the list of commitments, in their order. */
export const contractFigures = ['price', 'committed', 'accepted', 'paid', 'penalties', 'retained', 'owed', 'left_to_accept'] as const
export type ContractFigure = (typeof contractFigures)[number]
export type ShownContractFigures = Readonly<Record<ContractFigure, string>>

export interface CommitmentLine extends ShownContractFigures {
  readonly contract: string
  readonly number: string
  readonly project: string
  readonly code: string
  readonly supplier: string
  readonly unp: string
  readonly name?: string
  readonly subject?: string
  readonly state: ContractState
  readonly signed_on: CivilDate
  readonly due_on: CivilDate
  /** Its last day has passed and not all is accepted. */
  readonly late?: { readonly days: number, readonly since: CivilDate }
  readonly tender?: string
  readonly ocid?: string
}

export interface CommitmentsReport { readonly report: 'commitments', readonly cycle: OfCycle, readonly total: ShownContractFigures, readonly contracts: readonly CommitmentLine[] }

export type CommitmentsFilter = Pick<ContractFilter, 'supplierId' | 'unp' | 'projectId' | 'state' | 'text' | 'from' | 'to'> & { readonly late?: boolean | undefined }

const open: readonly ContractState[] = ['signed', 'running']

/**
 * What a cycle has promised: every contract for its projects that fits, with its supplier, its terms and what became of its
 * price, oldest first. For officers: a supplier may be a person. NotFound without the cycle.
 */
export function commitmentsReport (db: Db, cycleId: number, { late, ...filter }: CommitmentsFilter, today: CivilDate): CommitmentsReport {
  const cycle = loadCycle(db, cycleId)
  const codes = new Map(poolsOf(db, cycleId).flatMap(pool => fundedProjects(db, pool.id).map(({ id, code }) => [id, code] as const)))
  const contracts = listContracts(db, { ...filter, fundId: cycle.fundId }, 0, Number.MAX_SAFE_INTEGER)
    .map(contract => ({ contract, delay: delayOf(contract, today) })).filter(({ delay }) => late === undefined || late === (delay !== undefined))
  const sum = (value: (contract: Contract) => number) => sumMoney(contracts.map(({ contract }) => value(contract)))
  return {
    report: 'commitments',
    cycle: ofCycle(cycle),
    total: {
      price: formatMoney(sum(({ price }) => price)),
      ...moneyShown({
        committed: sum(({ money }) => money.committed),
        accepted: sum(({ money }) => money.accepted),
        paid: sum(({ money }) => money.paid),
        penalties: sum(({ money }) => money.penalties),
        retained: sum(({ money }) => money.retained),
        owed: sum(({ money }) => money.owed),
        left: sum(({ money }) => money.left)
      })
    },
    contracts: contracts.map(({ contract, delay }) => lineOf(contract, codes.get(contract.projectId!)!, delay))
  }
}

export function delayOf ({ state, dueOn }: Contract, today: CivilDate): { days: number, since: CivilDate } | undefined {
  return open.includes(state) && dueOn < today ? { days: daysBetween(dueOn, today), since: addDays(dueOn, 1) } : undefined
}

export function moneyShown ({ committed, accepted, paid, penalties, retained, owed, left }: ContractMoney): Omit<ShownContractFigures, 'price'> {
  return {
    committed: formatMoney(committed), accepted: formatMoney(accepted), paid: formatMoney(paid), penalties: formatMoney(penalties), retained: formatMoney(retained), owed: formatMoney(owed), left_to_accept: formatMoney(left)
  }
}

function lineOf (contract: Contract, code: string, delay: CommitmentLine['late']): CommitmentLine {
  const { id, supplier, projectId, subject, state, price, signedOn, dueOn, tenderRef, ocid, document, money } = contract
  return {
    contract: wireId('contract', id),
    number: document.ref,
    project: wireId('project', projectId!),
    code,
    supplier: wireId('supplier', supplier.id),
    unp: supplier.unp,
    ...(supplier.name === undefined ? {} : { name: supplier.name }),
    ...(subject === undefined ? {} : { subject }),
    state,
    signed_on: signedOn,
    due_on: dueOn,
    ...(delay === undefined ? {} : { late: delay }),
    ...(tenderRef === undefined ? {} : { tender: tenderRef }),
    ...(ocid === undefined ? {} : { ocid }),
    price: formatMoney(price),
    ...moneyShown(money)
  }
}
