import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { PhaseTerm } from '../regulations/regulation.ts'

/** A batch that is registered. */
export interface RegisteringFacts { readonly poll: string, readonly closed: boolean, readonly term: PhaseTerm, readonly at: string }

export const batchInVoting: Rule<RegisteringFacts> = {
  id: 'batch-in-voting',
  cites: cite.ballotAsRegulated,
  says: 'Ballots on paper are registered, counted sheet by sheet, in the phase of voting; they are entered until the poll is closed.',
  holds: ({ closed, term, at }) => !closed && term.from <= at && at < term.until,
  because: ({ poll, term, at }) => `${poll} takes ballots from ${term.from} until ${term.until}; the server's clock says ${at}.`,
  remedy: 'Register what was handed in before the phase ends.'
}

/** A sheet that an officer enters: what is there of it already. Officers by their numbers. */
export interface EnteringFacts { readonly batch: string, readonly sheet: number, readonly sheets: number, readonly closed: boolean, readonly settled?: string, readonly officers: readonly number[], readonly officer: number }

export const batchIsOpen: Rule<EnteringFacts> = {
  id: 'batch-is-open',
  cites: cite.ballotAsRegulated,
  says: 'Sheets are entered while their batch and its poll are open.',
  holds: ({ closed }) => !closed,
  because: ({ batch }) => `${batch} is closed, or its poll is.`
}

export const sheetInBatch: Rule<EnteringFacts> = {
  id: 'sheet-in-batch',
  cites: cite.ballotAsRegulated,
  says: 'A batch has as many sheets as were counted by hand.',
  holds: ({ sheet, sheets }) => sheet <= sheets,
  because: ({ batch, sheet, sheets }) => `${batch} has ${sheets} sheets; ${sheet} is one too many, or more.`,
  remedy: 'Count again. Sheets that were forgotten are registered as another batch.'
}

export const sheetSettledOnce: Rule<EnteringFacts> = {
  id: 'sheet-settled-once',
  cites: cite.appendOnly,
  says: 'A sheet on which two officers agree, or that a third has settled, is entered no more.',
  holds: ({ settled }) => settled === undefined,
  because: ({ sheet, settled }) => `Sheet ${sheet} is settled: ${settled?.replaceAll('_', ' ')}.`
}

export const sheetEnteredByTwo: Rule<EnteringFacts> = {
  id: 'sheet-entered-by-two',
  cites: cite.fourEyes,
  says: 'A sheet of paper is entered by two officers independently, and where they differ settled by a third.',
  holds: ({ officers, officer }) => !officers.includes(officer),
  because: ({ sheet, officer }) => `staff-${officer} has entered sheet ${sheet}.`,
  remedy: 'Let another officer of the commission enter it.'
}

/** What entering a sheet has to meet, in the order in which it refuses; before it comes what any ballot has to be. */
export const enteringRules: readonly Rule<EnteringFacts>[] = [batchIsOpen, sheetInBatch, sheetSettledOnce, sheetEnteredByTwo]

/** A batch that is to be closed. */
export interface BatchClosingFacts { readonly batch: string, readonly closed: boolean, readonly sheets: number, readonly settled: number }

export const batchClosedOnce: Rule<BatchClosingFacts> = {
  id: 'batch-closed-once',
  cites: cite.appendOnly,
  says: 'A batch is closed once.',
  holds: ({ closed }) => !closed,
  because: ({ batch }) => `${batch} is closed.`
}

export const batchIsComplete: Rule<BatchClosingFacts> = {
  id: 'batch-is-complete',
  cites: cite.ballotAsRegulated,
  says: 'A batch is closed when all of its sheets are settled: as many as were counted by hand.',
  holds: ({ sheets, settled }) => settled === sheets,
  because: ({ batch, sheets, settled }) => `Of the ${sheets} sheets of ${batch}, ${settled} are settled.`
}

/** What closing a batch has to meet, in the order in which it refuses. */
export const batchClosingRules: readonly Rule<BatchClosingFacts>[] = [batchClosedOnce, batchIsComplete]
