import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Document } from '../voucher.ts'
import type { Unp } from './unp.ts'

/** Somebody who is paid for works, supplies or services. The name is absent when it was erased. */
export interface Supplier {
  readonly id: number
  readonly unp: Unp
  readonly name?: string
  /** Grows with each new name. */
  readonly version: number
}

/**
 * Derived from what happened: nothing committed yet; something still to accept; all accepted and something owed; all paid;
 * ended before its work was done.
 */
export const contractStates = ['signed', 'running', 'accepted', 'settled', 'terminated'] as const
export type ContractState = (typeof contractStates)[number]

/** A contract with a supplier, for one purpose of contributions or one awarded project. Price and last day are those that hold now. */
export interface Contract {
  readonly id: number
  readonly supplier: Supplier
  readonly fundId: number
  readonly purposeId?: number
  readonly projectId?: number
  /** What it is about, in plain words; absent when it was erased. */
  readonly subject?: string
  readonly price: Kopecks
  readonly signedOn: CivilDate
  readonly dueOn: CivilDate
  readonly tenderRef?: string
  /** The id of its procurement in the Open Contracting Data Standard, where there is one. */
  readonly ocid?: string
  readonly document: Document
  readonly terminated?: { readonly on: CivilDate, readonly reason?: string }
  /** Grows with each addendum and with its termination. */
  readonly version: number
  readonly state: ContractState
  readonly money: ContractMoney
}

/** What became of a contract's price, as the ledger has it: kopecks. */
export interface ContractMoney {
  /** Promised under it, what was released or reversed left out. */
  readonly committed: Kopecks
  /** Accepted, credit notes left out. */
  readonly accepted: Kopecks
  readonly paid: Kopecks
  readonly penalties: Kopecks
  /** Kept back until the work has proved itself. */
  readonly retained: Kopecks
  /** Accepted and neither paid nor kept back. */
  readonly owed: Kopecks
  /** Promised and not accepted yet; zero once it lapsed. */
  readonly left: Kopecks
}

/** An addendum to a contract. */
export interface ContractChange { readonly on: CivilDate, readonly price: Kopecks, readonly dueOn: CivilDate, readonly reason?: string, readonly document: Document }
