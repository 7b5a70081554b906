import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Decision } from '../../registry/decision.ts'
import { cited } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'
import { runsAt, wordsOf } from './calendar.ts'
import type { Contradiction } from './check/contradiction.ts'
import { opinionOfTheBudgetCommission } from './opinion-rules.ts'
import type { OpinionFacts } from './opinion-rules.ts'
import type { Phase, PhaseTerm } from './regulation.ts'

const byTheRada = ({ decision }: { readonly decision: Decision }) => decision.body.kind === 'rada'
const notTheRada = ({ decision }: { readonly decision: Decision }) =>
  `Decision ${decision.number} was taken by ${decision.body.name.en ?? decision.body.name.be} (${decision.body.kind}), not by the Rada.`

/** A Regulation that is to be adopted, and what is known of it. */
export interface AdoptionFacts extends CitedByCycle, Omit<OpinionFacts, 'decision'> {
  readonly sha256: string
  /** That the decision names another document, and why. */
  readonly differs: boolean
  /** The Regulation that has this very document. */
  readonly same?: { readonly id: number }
  readonly contradictions: readonly Contradiction[]
  /** The Regulation that it replaces, and the one that already did. */
  readonly replaces?: { readonly id: number, readonly replacedById?: number }
}

export const regulationByTheRada: Rule<Pick<AdoptionFacts, 'decision'>> = {
  id: 'regulation-by-the-rada',
  cites: cite.pbByRada,
  says: 'The Regulation is approved, its calendar extended and a lot drawn anew by a decision of the Rada.',
  holds: byTheRada,
  because: notTheRada,
  remedy: 'Cite a decision of the Rada.'
}

export const regulationAdoptedOnce: Rule<Pick<AdoptionFacts, 'same'>> = {
  id: 'regulation-adopted-once',
  cites: cite.pbByRada,
  says: 'A document is adopted as a Regulation once.',
  holds: ({ same }) => same === undefined,
  because: ({ same }) => `regulation-${same?.id} has this document.`,
  remedy: 'Use the Regulation that there is, or adopt one that says something else.'
}

export const replacesTheLatest: Rule<Pick<AdoptionFacts, 'replaces'>> = {
  id: 'replaces-the-latest-version',
  cites: cite.amendedOnlyByAdopter,
  says: 'A version of a Regulation is replaced by one other.',
  holds: ({ replaces }) => replaces?.replacedById === undefined,
  because: ({ replaces }) => `regulation-${replaces?.id} was replaced by regulation-${replaces?.replacedById}.`,
  remedy: 'Name the latest version.'
}

export const regulationIsTheDocument: Rule<Pick<AdoptionFacts, 'decision' | 'sha256' | 'differs'>> = {
  id: 'regulation-is-the-adopted-document',
  cites: cite.pbByRada,
  says: 'The decision names the document of the Regulation by its SHA-256; where it names another one, it is said why.',
  holds: ({ decision, sha256, differs }) => (decision.documentSha256 === sha256) !== differs,
  because: ({ decision, sha256, differs }) => differs
    ? `Decision ${decision.number} names this very document, ${sha256}, so nothing differs.`
    : `Decision ${decision.number} names the document ${decision.documentSha256}; this one is ${sha256}.`,
  remedy: 'Send the document that was adopted, or say in differs_because how the two belong together.'
}

export const withoutContradiction: Rule<Pick<AdoptionFacts, 'contradictions'>> = {
  id: 'regulation-without-contradiction',
  cites: cite.pbByRada,
  says: 'A Regulation contradicts neither itself nor the territories that there are.',
  holds: ({ contradictions }) => contradictions.length === 0,
  because: ({ contradictions: [first, ...more] }) => `At ${first?.at}: ${first?.says}${more.length === 0 ? '' : ` And ${more.length} more.`}`,
  places: ({ contradictions }) => contradictions,
  remedy: 'Change the draft at each place of errors (a JSON Pointer into the document), and have that one approved.'
}

/** What the adoption of a Regulation has to meet, in the order in which it refuses. */
export const adoptionRules: readonly Rule<AdoptionFacts>[] = [
  regulationByTheRada, ...cited, regulationAdoptedOnce, replacesTheLatest, regulationIsTheDocument, opinionOfTheBudgetCommission, withoutContradiction
]

/** A cycle that is to be opened under a Regulation. */
export interface PinFacts {
  readonly regulation: { readonly id: number, readonly replacedById?: number, readonly cycleId?: number }
  readonly submission: PhaseTerm
  readonly at: string
}

export const latestVersion: Rule<PinFacts> = {
  id: 'cycle-under-the-latest-version',
  cites: cite.pbByRada,
  says: 'A cycle is opened under a Regulation that has not been replaced.',
  holds: ({ regulation }) => regulation.replacedById === undefined,
  because: ({ regulation }) => `regulation-${regulation.id} was replaced by regulation-${regulation.replacedById}.`,
  remedy: 'Name the latest version.'
}

export const opensOneCycle: Rule<PinFacts> = {
  id: 'regulation-opens-one-cycle',
  cites: cite.pbByRada,
  says: 'A Regulation has one calendar and one fund, and so one cycle.',
  holds: ({ regulation }) => regulation.cycleId === undefined,
  because: ({ regulation }) => `cycle-${regulation.cycleId} was opened under regulation-${regulation.id}.`,
  remedy: 'Adopt a Regulation for the new cycle.'
}

export const submissionAhead: Rule<PinFacts> = {
  id: 'submission-not-over',
  cites: cite.pbByRada,
  says: 'A cycle is opened while proposals can still be submitted.',
  holds: ({ submission, at }) => at < submission.until,
  because: ({ submission, at }) => `The submission ends at ${submission.until}, and it is ${at}.`,
  remedy: 'Adopt a version of the Regulation with a later calendar.'
}

/** What opening a cycle under a Regulation has to meet beside the rules of every cycle. */
export const pinRules: readonly Rule<PinFacts>[] = [latestVersion, opensOneCycle, submissionAhead]

/** A step of a cycle, the phase to which it belongs, and the server's instant. */
export interface PhaseFacts { readonly phase: Phase, readonly term?: PhaseTerm, readonly at: string }

export const inPhase: Rule<PhaseFacts> = {
  id: 'in-phase',
  cites: cite.pbByRada,
  says: 'A step of a cycle is taken within its phase: from the first instant of the phase on, and before its last.',
  holds: ({ term, at }) => term !== undefined && runsAt(term, at),
  because: ({ phase, term, at }) => term === undefined
    ? `The cycle was opened without a Regulation and has no phase of ${wordsOf(phase)}.`
    : `The phase of ${wordsOf(phase)} lasts from ${term.from} until ${term.until}; the server's clock says ${at}.`,
  remedy: 'Read the calendar of the cycle; only a decision of the Rada extends a phase.'
}
