/** Why a sheet of paper is no valid ballot. */
export const invalidReasons = ['unreadable', 'over_a_limit', 'no_code', 'code_not_in_force', 'another_poll', 'torn', 'marked_by_name'] as const
export type InvalidReason = (typeof invalidReasons)[number]

/**
 * What a sheet came to. `counted`: it is the ballot of its voter; `online_stands`: the voter voted online before, and the first
 * wins; `both_void`: he voted both ways, and the Regulation voids both; `repeated`: another sheet has the same code; otherwise
 * why it is invalid.
 */
export type SheetOutcome = 'counted' | 'online_stands' | 'both_void' | 'repeated' | InvalidReason

/** Sheets of paper that were counted by hand, entered one by one by two officers each. */
export interface PaperBatch {
  readonly id: number
  readonly pollId: number
  readonly channel: 'paper' | 'assisted'
  readonly sheets: number
  /** Who counted and sealed them, on paper. */
  readonly protocol: { readonly ref: string, readonly sha256: string }
  readonly registeredBy: number
  /** How many sheets came to what, and how many a third officer had to settle. */
  readonly closed?: { readonly outcomes: Readonly<Record<string, number>>, readonly settled: number, readonly by: number }
}

/** How far the entering of a batch is: the sheets that one officer has entered, those on which two differ, and what the others came to. */
export interface BatchProgress { readonly entered: readonly number[], readonly differing: readonly number[], readonly outcomes: Readonly<Record<string, number>>, readonly settled: number }

/** What an officer read on a sheet: a ballot with the code of its voter, or why it is invalid, with the code where it can be read. */
export type Read<B> = { readonly code: string, readonly ballot: B } | { readonly code?: string, readonly invalid: InvalidReason }
