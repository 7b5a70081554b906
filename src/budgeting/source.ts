import type { CivilDate } from '../calendar/civil-date.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Pool } from './cycle.ts'

/** What pays for participatory budgeting (Art. 51.2): the Hramada's own budget, a grant, or another lawful source. */
export type SourceKind = 'hramada_budget' | 'grant' | 'other_lawful'

/** One source of a cycle's fund, with the entry that appropriates it to pools, while that stands. */
export interface FundSource {
  readonly id: number
  readonly kind: SourceKind
  /** What its decision gives to the cycle; the pools may take less of it. */
  readonly amount: Kopecks
  readonly decisionId: number
  /** The contract or letter that a grant rests on. */
  readonly document?: { readonly ref: string, readonly sha256: string }
  readonly on: CivilDate
  readonly entrySeq: number
  readonly pools: readonly Share[]
}

/** What a pool gets of a source. */
export interface Share { readonly poolId: number, readonly amount: Kopecks }

/** What a pool would get of a source, and what it still lacks of its budget. */
export interface PoolShare { readonly pool: Pick<Pool, 'id' | 'code' | 'cycleId' | 'budget'>, readonly lacks: Kopecks, readonly amount: Kopecks }
