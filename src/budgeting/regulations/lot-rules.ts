import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { cited } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'
import { wordsOf } from './calendar.ts'
import { commitmentOf } from './lot-order.ts'
import { lotPhases, purposeWords } from './lot.ts'
import type { Lot, LotPurpose } from './lot.ts'
import type { PhaseTerm } from './regulation.ts'
import { regulationByTheRada } from './rules.ts'

/** A seed that is to be committed, the phase that bounds it, and what was committed for the same before. */
export interface CommitFacts {
  readonly purpose: LotPurpose
  /** Absent for a cycle without a Regulation. */
  readonly term?: PhaseTerm
  readonly at: string
  readonly before?: Pick<Lot, 'id' | 'revealed'>
  /** The Rada decided to draw anew: the seed is missing, or lost. */
  readonly redrawn: boolean
  /** The lot that has this very commitment. */
  readonly same?: { readonly id: number }
}

export const lotCommittedInTime: Rule<CommitFacts> = {
  id: 'lot-committed-in-time',
  cites: cite.lots,
  says: 'The seed of a lot is committed before it can favour anybody: for the order on the ballot before the submission ends, for equal scores before the voting ends.',
  holds: ({ term, at, redrawn }) => term !== undefined && (redrawn || at < term.until),
  because: ({ purpose, term, at }) => term === undefined
    ? 'The cycle was opened without a Regulation and draws no lots.'
    : `The ${wordsOf(lotPhases[purpose].commit)} ended at ${term.until}; the server's clock says ${at}.`,
  remedy: 'A seed that is missing or lost is replaced by a decision of the Rada.'
}

export const lotCommittedOnce: Rule<CommitFacts> = {
  id: 'lot-committed-once',
  cites: cite.lots,
  says: 'A lot has one seed; only one that is lost is replaced, by a decision, before it is revealed.',
  holds: ({ before, redrawn }) => redrawn ? before?.revealed === undefined : before === undefined,
  because: ({ purpose, before }) => before?.revealed === undefined
    ? `A seed for ${purposeWords[purpose]} is committed: lot-${before?.id}.`
    : `The seed for ${purposeWords[purpose]} was revealed: lot-${before.id}.`,
  remedy: 'Reveal the seed that was committed.'
}

export const commitmentOnce: Rule<CommitFacts> = {
  id: 'lot-commitment-once',
  cites: cite.lots,
  says: 'No seed serves two lots: whoever saw it revealed would know the second one.',
  holds: ({ same }) => same === undefined,
  because: ({ same }) => `lot-${same?.id} has this commitment.`,
  remedy: 'Draw a new seed.'
}

/** What committing a seed has to meet, in the order in which it refuses. */
export const commitRules: readonly Rule<CommitFacts>[] = [lotCommittedInTime, lotCommittedOnce, commitmentOnce]

/** What the decision to draw anew has to be. */
export const redrawRules: readonly Rule<CitedByCycle>[] = [regulationByTheRada, ...cited]

/** A seed that is to be revealed, and the phase behind which it may be. */
export interface RevealFacts { readonly lot: Lot, readonly term: PhaseTerm, readonly at: string, readonly seed: string }

export const lotStands: Rule<RevealFacts> = {
  id: 'lot-stands',
  cites: cite.lots,
  says: 'What is revealed is the seed that counts, and once.',
  holds: ({ lot }) => lot.revealed === undefined && lot.replacedById === undefined,
  because: ({ lot }) => lot.revealed === undefined ? `lot-${lot.id} was replaced by lot-${lot.replacedById}.` : `The seed of lot-${lot.id} was revealed at ${lot.revealed.at}.`,
  remedy: 'Read the lots of the cycle.'
}

export const lotRevealedInTime: Rule<RevealFacts> = {
  id: 'lot-revealed-in-time',
  cites: cite.lots,
  says: 'A seed is revealed once nothing can be arranged by it: for the order on the ballot when the appeals are decided, for equal scores when the voting has ended.',
  holds: ({ term, at }) => at >= term.until,
  because: ({ lot, term, at }) => `The phase of ${wordsOf(lotPhases[lot.purpose].reveal)} lasts until ${term.until}; the server's clock says ${at}.`,
  remedy: 'Keep the seed sealed until then.'
}

export const seedFits: Rule<RevealFacts> = {
  id: 'seed-fits-its-commitment',
  cites: cite.lots,
  says: 'The seed that is revealed is the one whose SHA-256 was committed.',
  holds: ({ lot, seed }) => commitmentOf(seed) === lot.commitment,
  because: ({ lot, seed }) => `SHA-256 of this seed is ${commitmentOf(seed)}; committed was ${lot.commitment}.`,
  remedy: 'Send the seed as it was drawn: its hexadecimal digits and nothing else.'
}

/** What revealing a seed has to meet, in the order in which it refuses. */
export const revealRules: readonly Rule<RevealFacts>[] = [lotStands, lotRevealedInTime, seedFits]
