import type { OpenedCount, Turnout } from './box.ts'
import type { Equation } from './equation.ts'

/** The poll is frozen: what it held at that moment. Roots in hexadecimal. */
export interface Closing {
  readonly at: string
  readonly closedBy: number
  readonly electorate: number
  readonly participants: number
  readonly receipts: number
  readonly replaced: number
  /** Over the sorted tokens of those who have a ballot; the tokens themselves are wiped. */
  readonly participantsRoot: string
  /** Over the sorted hashes of all receipts, which are published. */
  readonly receiptsRoot: string
  /** How many may vote in each pool. */
  readonly entitled: readonly { readonly poolId: number, readonly voters: number }[]
  readonly turnout: readonly Turnout[]
}

/** A second officer let the envelopes be opened; the keys of codes and backups are destroyed with it. */
export interface Opening { readonly at: string, readonly openedBy: number }

/** What the envelopes held; ballots by pool, with the root over them. */
export interface Result extends OpenedCount {
  readonly at: string
  readonly pools: readonly { readonly poolId: number, readonly electionId: number, readonly ballots: number, readonly root: string }[]
}

export interface KeyDestruction { readonly at: string, readonly document: { readonly ref: string, readonly sha256: string } }

/** The opening of a poll as far as it has come; each step rests on the one before. */
export interface Ceremony {
  readonly pollId: number
  readonly cycleId: number
  readonly publicKey: string
  readonly closing?: Closing
  readonly opening?: Opening
  readonly result?: Result
  readonly keyDestruction?: KeyDestruction
}

/** The numbers that everybody can add up, once the result is there. */
export function equationOf ({ closing, result }: Pick<Ceremony, 'closing' | 'result'>): Equation | undefined {
  if (closing === undefined || result === undefined) return undefined
  const { participants, receipts, replaced } = closing
  const { counted, blank, void: voided, unopenable } = result
  return { receipts, participants, counted, blank, replaced, void: voided, unopenable }
}
