import type { CivilDate } from '../calendar/civil-date.ts'
import type { Names } from '../ledger/account.ts'

export type BodyKind = 'rada' | 'uprava' | 'assembly' | 'tpsg'
export interface Body { readonly id: number, readonly kind: BodyKind, readonly territoryId: number, readonly name: Names, readonly form?: string, readonly seats?: number }

/** The words of the law for what a decision is worth today. Annulled and superseded are for good. */
export type DecisionStatus = 'in_force' | 'suspended' | 'annulled' | 'superseded'

/** A decision of a body, as registered. Its version grows with each event and with its publication. */
export interface Decision {
  readonly id: number
  readonly version: number
  readonly body: Body
  readonly number: string
  readonly title: Names
  readonly adoptedOn: CivilDate
  readonly status: DecisionStatus
  readonly votes: { readonly for: number, readonly against: number, readonly abstained: number, readonly present: number, readonly elected: number }
  /** An assembly's own rule of quorum and majority, and where it stands. */
  readonly rules?: { readonly quorum: string, readonly majority: string, readonly source: string }
  readonly documentSha256: string
  readonly supersedesId?: number
  readonly publication?: { readonly on: CivilDate, readonly url: string, readonly sha256: string }
}

/** What can happen to a decision after its adoption. */
export interface DecisionEvent {
  readonly event: 'suspended' | 'resumed' | 'annulled' | 'superseded'
  readonly on: CivilDate
  readonly documentSha256: string
}
