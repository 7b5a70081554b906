import type { Phase } from './regulation.ts'

/** What a lot decides: the order of the projects on the ballot, or which of two projects with equal scores comes first. */
export type LotPurpose = 'ballot_order' | 'ties'

/** A seed that is committed before it can favour anybody and revealed afterwards. */
export interface Lot {
  readonly id: number
  readonly cycleId: number
  readonly purpose: LotPurpose
  /** SHA-256 of the seed. */
  readonly commitment: string
  readonly committedAt: string
  readonly committedBy: number
  /** The lot whose seed was lost. */
  readonly replacesId?: number
  /** The decision of the Rada to draw anew, and why. */
  readonly redraw?: { readonly decisionId: number, readonly reason?: string }
  readonly replacedById?: number
  readonly revealed?: { readonly seed: string, readonly at: string, readonly by: number }
}

/**
 * The phase at whose end the seed must be committed, and the one from whose end on it is revealed. The order on the ballot
 * is bound while proposals still come in: whoever seals the seed then does not know which of them will stand on the list.
 */
export const lotPhases: Readonly<Record<LotPurpose, { readonly commit: Phase, readonly reveal: Phase }>> = {
  ballot_order: { commit: 'submission', reveal: 'appeal_decisions' },
  ties: { commit: 'voting', reveal: 'voting' }
}

/** A purpose in words. */
export const purposeWords: Readonly<Record<LotPurpose, string>> = { ballot_order: 'the order on the ballot', ties: 'equal scores' }
