import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'

/** An entry that is to be reversed, and what was built on it. */
export interface ReversalFacts {
  readonly entry: { readonly id: string, readonly kind: string, readonly on: CivilDate, readonly reversedBy?: string, readonly yearClosed: boolean, /** Its fund's money lapses with the year (Art. 38). */ readonly lapses: boolean }
  readonly on: CivilDate
  /** Another voucher that awaits approval and reverses it. */
  readonly awaiting: readonly string[]
  /** Later steps that stand or wait. */
  readonly later: readonly string[]
}

export const reversibleKind: Rule<ReversalFacts> = {
  id: 'reversible-kind',
  cites: cite.appendOnly,
  says: 'A reversal and a closing entry are not reversed by a voucher.',
  holds: ({ entry }) => entry.kind !== 'reversal' && entry.kind !== 'closing',
  because: ({ entry }) => `${entry.id} is a ${entry.kind} entry.`,
  remedy: 'Post what was reversed by mistake again; closing entries are reversed by reopening the year.'
}

const decided = ['award', 'award_change', 'promotion', 'amendment', 'savings']

export const awardStands: Rule<ReversalFacts> = {
  id: 'award-stands',
  cites: cite.pbByRada,
  says: 'What the Rada decided on the result and its money (award, changes, promotion, amendments, savings that went back) no voucher takes back (A-16).',
  holds: ({ entry }) => !decided.includes(entry.kind),
  because: ({ entry }) => `${entry.id} is an entry of kind ${entry.kind}.`,
  remedy: 'Have the Rada decide anew; savings come back when the end of their project is withdrawn.'
}

export const reversedOnce: Rule<ReversalFacts> = {
  id: 'reversed-once',
  cites: cite.appendOnly,
  says: 'An entry is reversed once.',
  holds: ({ entry, awaiting }) => entry.reversedBy === undefined && awaiting.length === 0,
  because: ({ entry, awaiting }) => entry.reversedBy === undefined ? `${entry.id} waits to be reversed by ${awaiting.join(', ')}.` : `${entry.id} was reversed by ${entry.reversedBy}.`,
  remedy: 'Nothing more is needed; post the right entry.'
}

export const reversalNotBefore: Rule<ReversalFacts> = {
  id: 'reversal-not-before-entry',
  cites: cite.appendOnly,
  says: 'A reversal is dated on the day of the entry that it reverses, or later.',
  holds: ({ entry, on }) => entry.on <= on,
  because: ({ entry, on }) => `${entry.id} is of ${entry.on}, after ${on}.`,
  remedy: 'Date the reversal on the day on which the mistake is corrected.'
}

export const reversedInItsYear: Rule<ReversalFacts> = {
  id: 'reversed-in-its-year',
  cites: cite.closedPeriod,
  says: 'While its fiscal year is not closed, an entry is reversed in that year, so that the year closes without the mistake.',
  holds: ({ entry, on }) => entry.yearClosed || entry.on.slice(0, 4) === on.slice(0, 4),
  because: ({ entry, on }) => `${entry.id} is of ${entry.on} and its year is not closed; the reversal is dated ${on}.`,
  remedy: 'Date the reversal in the year of the entry.'
}

const settled = ['financing', 'penalty']

export const settledByTheClose: Rule<ReversalFacts> = {
  id: 'settled-by-the-close',
  cites: cite.spareFunds,
  says: 'Once the year of a fund that lapses is closed, its financing and its penalties are not reversed: the close has left cash for the debts and made the rest spare funds from them.',
  holds: ({ entry }) => !(entry.yearClosed && entry.lapses && settled.includes(entry.kind)),
  because: ({ entry }) => `${entry.id} is a ${entry.kind} of ${entry.on}, and the fiscal year ${entry.on.slice(0, 4)} is closed.`,
  remedy: 'Have two people reopen the year, and reverse the entry in it.'
}

export const laterStepsFirst: Rule<ReversalFacts> = {
  id: 'later-steps-first',
  cites: cite.appendOnly,
  says: 'What was built on an entry is reversed or rejected before the entry: a payment before its act, an act before its commitment.',
  holds: ({ later }) => later.length === 0,
  because: ({ entry, later }) => `On ${entry.id} rest ${later.join(', ')}.`,
  remedy: 'Reverse the later steps first, and have those that wait rejected.'
}

/** The rules of every reversal, in the order in which they refuse. */
export const reversalRules: readonly Rule<ReversalFacts>[] = [reversibleKind, awardStands, reversedOnce, reversalNotBefore, reversedInItsYear, settledByTheClose, laterStepsFirst]
