import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Decision, DecisionStatus } from '../../registry/decision.ts'
import { projectAwarded, projectRuns, withinBudgetYear } from '../../spending/rules.ts'
import type { ProjectFacts } from '../../spending/rules.ts'
import { cited, cycleByTheRada } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'
import { changedAfterAward, changeIsPublished } from './change-rules.ts'

/** A project that is to end on a day. */
export interface EndFacts {
  readonly project: ProjectFacts['project'] & { readonly awardedOn?: CivilDate }
  readonly on: CivilDate
  /** What is promised under its contracts and was neither accepted nor released. */
  readonly committed: Kopecks
  /** Vouchers that wait and would change what it has. */
  readonly awaiting: readonly string[]
  /** The last day on which its money moved between free and promised. */
  readonly lastOn?: CivilDate
}

export const nothingIsOpen: Rule<EndFacts> = {
  id: 'nothing-is-open',
  cites: cite.contracts,
  says: 'A project ends when everything that was promised for it was accepted or released, and no voucher for it waits.',
  holds: ({ committed, awaiting }) => committed === 0 && awaiting.length === 0,
  because: ({ project, committed, awaiting }) => awaiting.length > 0
    ? `For ${project.code} wait ${awaiting.join(', ')}.`
    : `For ${project.code} ${formatMoney(committed)} is promised and neither accepted nor released.`,
  remedy: 'Accept what was done, release the rest, and have the vouchers that wait decided.'
}

export const endsAfterItsSteps: Rule<EndFacts> = {
  id: 'ends-after-its-steps',
  cites: cite.documentedSpending,
  says: 'A project does not end before the last step of its spending.',
  holds: ({ lastOn, on }) => lastOn === undefined || lastOn <= on,
  because: ({ project, lastOn, on }) => `Money of ${project.code} moved on ${lastOn}, after ${on}.`,
  remedy: 'Give the day of the final acceptance, or of the decision.'
}

const endRules: readonly Rule<EndFacts>[] = [nothingIsOpen, endsAfterItsSteps]

/** A project that is to be completed. */
export interface CompletionFacts extends EndFacts {
  /** Tasks of its plan that were not accepted by that day. */
  readonly open: readonly string[]
  /** The yearly upkeep that its plan foresees for what it makes. */
  readonly upkeep: Kopecks
  readonly assets: number
}

export const completedWhenAccepted: Rule<CompletionFacts> = {
  id: 'completed-when-accepted',
  cites: cite.oneBudgetPeriod,
  says: 'A project is completed when every task of its plan but the payments was accepted by then.',
  holds: ({ open }) => open.length === 0,
  because: ({ project, open, on }) => `Of ${project.code} were not accepted by ${on}: ${open.join(', ')}.`,
  remedy: 'Accept the tasks first; what will not be done is for the Rada to change or to give up.'
}

export const objectIsRecorded: Rule<CompletionFacts> = {
  id: 'object-is-recorded',
  cites: cite.communalProperty,
  says: 'A project that makes a thing to be kept up is completed with the record of that: what it is, who operates it, what its upkeep costs and who pays it.',
  holds: ({ upkeep, assets }) => upkeep === 0 || assets > 0,
  because: ({ project, upkeep }) => `The plan of ${project.code} foresees an upkeep of ${formatMoney(upkeep)} a year, and nothing is recorded that is kept up.`,
  remedy: 'Record the things that it made.'
}

/** What a completion has to meet, in the order in which it refuses. */
export const completionRules: readonly Rule<CompletionFacts>[] = [
  projectAwarded, projectRuns, withinBudgetYear, changedAfterAward, ...endRules, completedWhenAccepted, objectIsRecorded
]

export interface AbandonmentFacts extends EndFacts, CitedByCycle { readonly decision: Decision, readonly on: CivilDate }

/** What giving a project up has to meet, in the order in which it refuses. */
export const abandonmentRules: readonly Rule<AbandonmentFacts>[] = [
  cycleByTheRada, ...cited, projectAwarded, projectRuns, withinBudgetYear, changedAfterAward, changeIsPublished, ...endRules
]

/** The end of a project that is to be withdrawn. */
export interface EndWithdrawalFacts { readonly end: string, readonly withdrawn: boolean, /** The decision by which the Rada gave it up. */ readonly decision?: { readonly number: string, readonly status: DecisionStatus } }

export const endWithdrawnOnce: Rule<EndWithdrawalFacts> = {
  id: 'end-withdrawn-once',
  cites: cite.appendOnly,
  says: 'The end of a project is withdrawn once.',
  holds: ({ withdrawn }) => !withdrawn,
  because: ({ end }) => `${end} was withdrawn.`,
  remedy: 'Nothing more is needed; record the right end.'
}

export const givenUpByDecision: Rule<EndWithdrawalFacts> = {
  id: 'given-up-by-decision',
  cites: cite.pbByRada,
  says: 'What the Rada gave up comes back only when its decision is annulled or replaced; one that is suspended may come into force again.',
  holds: ({ decision }) => decision === undefined || decision.status === 'annulled' || decision.status === 'superseded',
  because: ({ end, decision }) => `${end} rests on decision ${decision?.number}, which is ${decision?.status.replace('_', ' ')}.`,
  remedy: 'Have the Rada replace that decision, and record the new one first.'
}

/** What the withdrawal of an end has to meet, in the order in which it refuses. */
export const endWithdrawalRules: readonly Rule<EndWithdrawalFacts>[] = [endWithdrawnOnce, givenUpByDecision]

/** What saying why a project will not be completed has to meet, in the order in which it refuses. */
export const explanationRules: readonly Rule<Pick<EndFacts, 'project'>>[] = [projectAwarded, projectRuns]
