import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { AppealOutcome, Verdict } from './verdict.ts'

/** The one act that publishes all verdicts of a cycle. */
export interface VerdictsFacts {
  readonly cycleId: number
  readonly publishedAt?: string
  /** Proposals that stand and have no verdict, by their numbers on the wire. */
  readonly unjudged: readonly string[]
  /** The day on which the verification began. */
  readonly verifiedFrom: CivilDate
  /** The last opinion of the budget commission on the verified proposals. */
  readonly opinion?: { readonly on: CivilDate }
}

const some = (ids: readonly string[]) => ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`

export const verdictsPublishedOnce: Rule<VerdictsFacts> = {
  id: 'verdicts-published-once',
  cites: cite.oneInstant,
  says: 'The verdicts of a cycle are published at one instant, once.',
  holds: ({ publishedAt }) => publishedAt === undefined,
  because: ({ publishedAt }) => `They were published at ${publishedAt}.`
}

export const everyProposalJudged: Rule<VerdictsFacts> = {
  id: 'every-proposal-judged',
  cites: cite.oneInstant,
  says: 'Verdicts are published when every proposal that stands has one.',
  holds: ({ unjudged }) => unjudged.length === 0,
  because: ({ unjudged }) => `Without a verdict: ${some(unjudged)}.`,
  remedy: 'Verify them, or let the Rada extend the phase.'
}

export const commissionHeardOnTheList: Rule<VerdictsFacts> = {
  id: 'commission-heard-on-the-list',
  cites: cite.budgetCommission,
  says: 'The verdicts are published once the budget commission has given its opinion on the verified proposals, whatever that says, and not before there were any.',
  holds: ({ opinion, verifiedFrom }) => opinion !== undefined && verifiedFrom <= opinion.on,
  because: ({ cycleId, opinion, verifiedFrom }) => opinion === undefined
    ? `No opinion on the list of verified proposals of cycle-${cycleId} is recorded.`
    : `The opinion is of ${opinion.on}; the verification began on ${verifiedFrom}.`,
  remedy: 'Record the opinion of the budget commission first.'
}

/** What publishing verdicts has to meet, in the order in which it refuses. */
export const verdictsRules: readonly Rule<VerdictsFacts>[] = [verdictsPublishedOnce, everyProposalJudged, commissionHeardOnTheList]

/** An appeal against a verdict; the verdict is known here only once it was published. */
export interface AppealFacts { readonly published: boolean, readonly verdict?: Verdict, readonly appealed: boolean }

export const verdictIsPublished: Rule<AppealFacts> = {
  id: 'verdict-is-published',
  cites: cite.oneInstant,
  says: 'An appeal is lodged against a verdict that was published.',
  holds: ({ published }) => published,
  because: () => 'The verdicts of this cycle are not published.'
}

export const onlyRejectedIsAppealed: Rule<AppealFacts> = {
  id: 'only-rejected-is-appealed',
  cites: cite.pbByRada,
  says: 'An appeal is lodged against the rejection of a proposal.',
  holds: ({ published, verdict }) => !published || verdict?.passed === false,
  because: () => 'This proposal was not rejected.'
}

export const appealedOnce: Rule<AppealFacts> = {
  id: 'appealed-once',
  cites: cite.pbByRada,
  says: 'A proposal is appealed once.',
  holds: ({ appealed }) => !appealed,
  because: () => 'An appeal on this proposal is lodged already.'
}

/** What an appeal has to meet beyond its author and its term, in the order in which it refuses. */
export const appealRules: readonly Rule<AppealFacts>[] = [verdictIsPublished, onlyRejectedIsAppealed, appealedOnce]

/** The decision on an appeal. */
export interface DecisionFacts {
  readonly decided?: AppealOutcome
  readonly by: number
  /** The offices that answered, called, accepted or returned anything of the first verdict. */
  readonly hadPart: readonly number[]
  readonly outcome: AppealOutcome
  /** Whether the check of the one budget period, run on present facts, passes. */
  readonly feasible: boolean
}

export const appealDecidedOnce: Rule<DecisionFacts> = {
  id: 'appeal-decided-once',
  cites: cite.appendOnly,
  says: 'An appeal is decided once.',
  holds: ({ decided }) => decided === undefined,
  because: ({ decided }) => `The appeal was ${decided}.`
}

export const appealDecidedByOthers: Rule<DecisionFacts> = {
  id: 'appeal-decided-by-others',
  cites: cite.independentAppeal,
  says: 'An appeal is decided by those who had no part in the first verdict.',
  holds: ({ by, hadPart }) => !hadPart.includes(by),
  because: ({ by }) => `staff-${by} had a part in the verdict that is appealed.`,
  remedy: 'Let another office record the decision.'
}

export const onePeriodIsNotWaived: Rule<DecisionFacts> = {
  id: 'one-period-is-not-waived',
  cites: cite.oneBudgetPeriod,
  says: 'No appeal puts a project on the ballot that cannot be carried out within the one budget period.',
  holds: ({ outcome, feasible }) => outcome === 'dismissed' || feasible,
  because: () => 'The feasibility check does not pass on the facts as they are, or was not run on them.',
  remedy: 'Let the check be run anew where the facts have changed; otherwise the appeal cannot be upheld.'
}

/** What deciding an appeal has to meet, in the order in which it refuses. */
export const decisionRules: readonly Rule<DecisionFacts>[] = [appealDecidedByOthers, appealDecidedOnce, onePeriodIsNotWaived]
