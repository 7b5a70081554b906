import { cite } from '../../../law/citations.ts'
import type { Rule } from '../../../law/rule.ts'
import type { PhaseTerm } from '../../regulations/regulation.ts'
import type { Ceremony } from './ceremony.ts'

/** A poll that is to be frozen. */
export interface ClosingFacts {
  readonly poll: string, readonly closing: Ceremony['closing'], readonly term?: PhaseTerm, readonly at: string,
  /** Batches of paper that are not closed. */
  readonly openBatches: readonly string[]
}

export const pollClosedOnce: Rule<ClosingFacts> = {
  id: 'poll-closed-once',
  cites: cite.ballotSecrecy,
  says: 'A poll is closed once.',
  holds: ({ closing }) => closing === undefined,
  because: ({ poll, closing }) => `${poll} was closed at ${closing?.at}.`,
  remedy: 'Read how far its opening has come.'
}

export const pollClosedAfterVoting: Rule<ClosingFacts> = {
  id: 'poll-closed-after-voting',
  cites: cite.pbByRada,
  says: 'A poll is closed when the phase of voting is over.',
  holds: ({ term, at }) => term !== undefined && at >= term.until,
  because: ({ term, at }) => `The voting lasts until ${term?.until}; the server's clock says ${at}.`
}

export const pollClosedAfterPaper: Rule<ClosingFacts> = {
  id: 'poll-closed-after-paper',
  cites: cite.ballotAsRegulated,
  says: 'A poll is closed when every sheet of paper that was registered is settled.',
  holds: ({ openBatches }) => openBatches.length === 0,
  because: ({ openBatches }) => `Not closed: ${openBatches.join(', ')}.`,
  remedy: 'Enter the sheets that are missing, and close the batches.'
}

/** What closing a poll has to meet, in the order in which it refuses. */
export const closingRules: readonly Rule<ClosingFacts>[] = [pollClosedOnce, pollClosedAfterVoting, pollClosedAfterPaper]

/** A closed poll whose envelopes are to be opened, and who asks. */
export interface OpeningFacts extends Pick<Ceremony, 'closing' | 'opening'> { readonly poll: string, readonly staffId: number }

export const closedBeforeOpening: Rule<OpeningFacts> = {
  id: 'poll-closed-before-opening',
  cites: cite.ballotSecrecy,
  says: 'Envelopes are opened when the poll is closed.',
  holds: ({ closing }) => closing !== undefined,
  because: ({ poll }) => `${poll} is not closed.`,
  remedy: 'Close it, once the voting is over.'
}

export const openingBegunOnce: Rule<OpeningFacts> = {
  id: 'poll-opening-begun-once',
  cites: cite.ballotSecrecy,
  says: 'The opening of a poll begins once; whoever stopped in its middle goes on.',
  holds: ({ opening }) => opening === undefined,
  because: ({ poll, opening }) => `The opening of ${poll} began at ${opening?.at}.`,
  remedy: 'Run `npm run open-poll` again: it goes on where it was.'
}

export const openedByTwo: Rule<OpeningFacts> = {
  id: 'poll-opened-by-two',
  cites: cite.ballotSecrecy,
  says: 'Envelopes are opened by two officers of the commission: one closes the poll, another one lets it be opened.',
  holds: ({ closing, staffId }) => closing?.closedBy !== staffId,
  because: ({ poll, staffId }) => `staff-${staffId} closed ${poll}.`,
  remedy: 'Let another officer of the commission do it.'
}

/** What beginning to open the envelopes has to meet, in the order in which it refuses. */
export const beginningRules: readonly Rule<OpeningFacts>[] = [closedBeforeOpening, openingBegunOnce, openedByTwo]

/** A poll whose ballots are to come into the books, and how far its own file is. */
export interface ResultFacts extends Pick<Ceremony, 'opening' | 'result'> { readonly poll: string, readonly opened: boolean, readonly wiped: boolean }

export const resultOnce: Rule<ResultFacts> = {
  id: 'poll-result-once',
  cites: cite.pbByRada,
  says: 'The ballots of a poll are recorded once.',
  holds: ({ result }) => result === undefined,
  because: ({ poll, result }) => `The result of ${poll} was recorded at ${result?.at}.`
}

export const openedAndWiped: Rule<ResultFacts> = {
  id: 'poll-opened-and-wiped',
  cites: cite.ballotSecrecy,
  says: 'Ballots are recorded when all envelopes are opened, and nothing of them or of the tokens is left in the poll\'s file.',
  holds: ({ opening, opened, wiped }) => opening !== undefined && opened && wiped,
  because: ({ poll, opening, opened }) => opening === undefined ? `The opening of ${poll} has not begun.` : opened ? `The file of ${poll} is not wiped yet.` : `The envelopes of ${poll} are not opened yet.`,
  remedy: 'Run `npm run open-poll` with the commission\'s key.'
}

/** What recording the ballots has to meet, in the order in which it refuses. */
export const resultRules: readonly Rule<ResultFacts>[] = [resultOnce, openedAndWiped]

/** A key that is said to be destroyed. */
export interface DestructionFacts extends Pick<Ceremony, 'result' | 'keyDestruction'> { readonly poll: string }

export const resultBeforeDestruction: Rule<DestructionFacts> = {
  id: 'poll-result-before-key-destruction',
  cites: cite.ballotSecrecy,
  says: 'The commission\'s key is destroyed when the ballots are recorded, and not before.',
  holds: ({ result }) => result !== undefined,
  because: ({ poll }) => `The ballots of ${poll} are not recorded yet.`,
  remedy: 'Run `npm run open-poll` to its end first.'
}

export const keyDestroyedOnce: Rule<DestructionFacts> = {
  id: 'poll-key-destroyed-once',
  cites: cite.ballotSecrecy,
  says: 'The destruction of a key is recorded once.',
  holds: ({ keyDestruction }) => keyDestruction === undefined,
  because: ({ poll, keyDestruction }) => `That of ${poll} was recorded at ${keyDestruction?.at}.`
}

/** What recording the destruction of a key has to meet, in the order in which it refuses. */
export const destructionRules: readonly Rule<DestructionFacts>[] = [resultBeforeDestruction, keyDestroyedOnce]
