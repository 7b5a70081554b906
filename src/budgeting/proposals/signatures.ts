import type { CivilDate } from '../../calendar/civil-date.ts'
import { atLeast } from '../../reporting/small-counts.ts'
import type { Db } from '../../storage/open.ts'
import { countSignatures } from './store.ts'

/** How many residents support a proposal, as it may be told. */
export interface Signatures { readonly needed: number, readonly atLeast: number, readonly enough: boolean }

/** The signatures of a proposal as they may be told: in steps of the smallest crowd, so that no figure moves with one person (P-05, P-07). */
export function signaturesOf (db: Db, proposalId: number, needed: number, on: CivilDate): Signatures {
  const count = countSignatures(db, proposalId)
  return { needed, atLeast: atLeast(count, on), enough: count >= needed }
}
