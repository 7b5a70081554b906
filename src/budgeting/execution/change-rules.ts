import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Decision } from '../../registry/decision.ts'
import { projectAwarded, projectRuns } from '../../spending/rules.ts'
import type { ProjectFacts } from '../../spending/rules.ts'
import { cited, cycleByTheRada, inTheBudgetYear } from '../rules.ts'
import type { CitedByCycle, DatedFacts } from '../rules.ts'

/** A change of an award. */
export interface ChangeFacts extends CitedByCycle, DatedFacts {
  readonly decision: Decision
  readonly project: ProjectFacts['project'] & { readonly poolId: number, readonly awardedOn?: CivilDate }
  readonly before: Kopecks
  readonly after: Kopecks
  readonly rescoped: boolean
  /** The source that is named. */
  readonly source?: 'pool' | 'amendment'
  /** The amendment that is named: what it gives the pool of the project, and what awards have taken of that already. */
  readonly amendment?: { readonly id: string, readonly on: CivilDate, readonly gives: Kopecks, readonly taken: Kopecks }
  /** What the pool has unallocated on every day from then on. */
  readonly unallocated: Kopecks
  /** What its contracts take, those that ended by what was accepted. */
  readonly contracted: Kopecks
}

export const changeIsPublished: Rule<Pick<ChangeFacts, 'decision'>> = {
  id: 'change-is-published',
  cites: cite.publishIn7Days,
  says: 'A decision that changes or ends what residents voted for is published before it is carried out (A-16).',
  holds: ({ decision }) => decision.publication !== undefined,
  because: ({ decision }) => `Nothing proves that decision ${decision.number} was published.`,
  remedy: 'Record the proof of its publication first.'
}

export const changedAfterAward: Rule<Pick<ChangeFacts, 'project' | 'on'>> = {
  id: 'changed-after-award',
  cites: cite.pbByRada,
  says: 'An award is changed, completed or given up on the day of the award or later.',
  holds: ({ project, on }) => project.awardedOn === undefined || project.awardedOn <= on,
  because: ({ project, on }) => `${project.code} was awarded on ${project.awardedOn}, after ${on}.`,
  remedy: 'Date the act after the award.'
}

export const changeChanges: Rule<ChangeFacts> = {
  id: 'change-changes',
  cites: cite.pbByRada,
  says: 'A change of an award changes its amount, its scope, or both.',
  holds: ({ before, after, rescoped }) => before !== after || rescoped,
  because: ({ project, before }) => `${project.code} has ${formatMoney(before)} already, and no scope is given.`,
  remedy: 'Give the new amount, or say what the new scope is.'
}

export const moreFromANamedSource: Rule<ChangeFacts> = {
  id: 'more-from-a-named-source',
  cites: cite.radaApprovesBudget,
  says: 'Where an award grows, the decision names where the money comes from; otherwise no source is named.',
  holds: ({ before, after, source }) => (after > before) === (source !== undefined),
  because: ({ project, before, after, source }) => source === undefined
    ? `${project.code} would grow from ${formatMoney(before)} to ${formatMoney(after)}, and no source is named.`
    : `${project.code} would have ${formatMoney(after)} after ${formatMoney(before)}: that needs no source.`,
  remedy: 'Name the pool or the amendment that pays the difference.'
}

export const amendmentGivesIt: Rule<ChangeFacts> = {
  id: 'amendment-gives-it',
  cites: cite.radaApprovesBudget,
  says: 'An amendment that pays for the growth of an award gave its pool as much by then, and no award took it yet.',
  holds: ({ amendment, on, before, after }) => amendment === undefined || (amendment.on <= on && after - before <= amendment.gives - amendment.taken),
  because: ({ amendment, on, before, after }) => amendment === undefined
    ? 'No amendment is named.'
    : amendment.on > on
      ? `${amendment.id} is of ${amendment.on}, after ${on}.`
      : `${amendment.id} gave the pool ${formatMoney(amendment.gives)}, of which awards took ${formatMoney(amendment.taken)}; ${formatMoney(after - before)} is more than is left.`,
  remedy: 'Name an amendment that gives the pool of this project enough, or the pool itself.'
}

export const growthIsCovered: Rule<ChangeFacts> = {
  id: 'growth-is-covered',
  cites: cite.radaApprovesBudget,
  says: 'An award grows by no more than its pool has unallocated, on every day from then on.',
  holds: ({ before, after, unallocated }) => after - before <= unallocated,
  because: ({ before, after, unallocated, on }) => `The pool has ${formatMoney(unallocated)} unallocated from ${on} on; ${formatMoney(after - before)} is more.`,
  remedy: 'Have the Rada amend the appropriation first.'
}

export const coversItsContracts: Rule<ChangeFacts> = {
  id: 'award-covers-its-contracts',
  cites: cite.contracts,
  says: 'An award does not fall below what is contracted for the project.',
  holds: ({ before, after, contracted }) => after >= before || after >= contracted,
  because: ({ project, after, contracted }) => `The contracts of ${project.code} come to ${formatMoney(contracted)}; ${formatMoney(after)} is less.`,
  remedy: 'Agree on lower prices by addenda first, or end a contract.'
}

/** New spending on a project, and what its award grew by decisions that are no longer in force. */
export interface GrownFacts extends ProjectFacts { readonly fallen: Kopecks }

export const grownAwardStands: Rule<GrownFacts> = {
  id: 'grown-award-stands',
  cites: cite.pbByRada,
  says: 'What an award grew by a decision that is no longer in force is not promised to anybody.',
  holds: ({ amount, cover, fallen }) => fallen === 0 || amount <= cover.lowest - cover.awaiting - fallen,
  because: ({ project, amount, cover, fallen }) => `${project.code} of ${project.fundCode} has ${formatMoney(Math.max(0, cover.lowest - cover.awaiting))} free, of which ${formatMoney(fallen)} came by decisions that are suspended or annulled; ${formatMoney(amount)} is more than the rest.`,
  remedy: 'Lower the amount, or have the Rada decide on the award anew.'
}

/** What a change of an award has to meet, in the order in which it refuses. */
export const changeRules: readonly Rule<ChangeFacts>[] = [
  cycleByTheRada, ...cited, projectAwarded, projectRuns, inTheBudgetYear, changedAfterAward, changeIsPublished, changeChanges, moreFromANamedSource, amendmentGivesIt, growthIsCovered, coversItsContracts
]
