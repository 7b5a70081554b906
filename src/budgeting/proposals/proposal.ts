import type { ProposalDocument } from './document.ts'

export type VersionCause = 'draft' | 'merger' | 'correction' | 'reassessment'

/** A version of a proposal: kept for good. The document is gone only where its text had to be erased. */
export interface Version {
  readonly version: number
  readonly cause: VersionCause
  readonly sha256: string
  readonly savedAt: string
  readonly document?: ProposalDocument
}

/** What made a draft a proposal of its cycle. */
export interface Submission {
  readonly version: number
  /** Counts through the cycle; also the number on the ballot. */
  readonly number: number
  readonly poolId: number
  readonly at: string
  /** The document by which somebody let a starosta hand it in. */
  readonly consent?: { readonly ref: string, readonly sha256: string }
}

/** A proposal and what became of it so far, without what it says. */
export interface Proposal {
  readonly id: number
  readonly cycleId: number
  /** The office through which it came. */
  readonly draftedBy: number
  readonly submission?: Submission
  readonly withdrawn: boolean
  /** The proposal that stands in its place. */
  readonly mergedInto?: number
}

export type ProposalState = 'draft' | 'submitted' | 'withdrawn' | 'merged'

/** In words: a draft, submitted, withdrawn by all its authors, or merged into another. */
export function stateOf ({ submission, withdrawn, mergedInto }: Pick<Proposal, 'submission' | 'withdrawn' | 'mergedInto'>): ProposalState {
  return withdrawn ? 'withdrawn' : mergedInto !== undefined ? 'merged' : submission === undefined ? 'draft' : 'submitted'
}
