import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { cited, cycleByTheRada, inTheBudgetYear } from '../rules.ts'
import type { CitedByCycle, DatedFacts } from '../rules.ts'
import type { Prospect } from './reserve.ts'

/** A project of the reserve list that is to get what others saved. */
export interface PromotionFacts extends CitedByCycle, DatedFacts {
  readonly project: { readonly code: string, readonly cost: Kopecks, readonly awarded: boolean }
  readonly pool: { readonly code: string, readonly awardedOn?: string }
  /** Whether it stands on the reserve list of the tally that was adopted. */
  readonly reserved: boolean
  /** Codes of those before it that have no money and could still be carried out, or cannot be judged. */
  readonly before: readonly string[]
  /** The first day that is left to carry it out. */
  readonly from: CivilDate
  readonly prospect: Prospect
  /** What the pool has unallocated on every day from then on. */
  readonly unallocated: Kopecks
  readonly excludedBy: readonly string[]
}

export const promotedFromTheReserve: Rule<PromotionFacts> = {
  id: 'promoted-from-the-reserve',
  cites: cite.pbByRada,
  says: 'What is saved funds a project of the reserve list of the result that was adopted, and no other.',
  holds: ({ reserved, project }) => reserved && !project.awarded,
  because: ({ reserved, project, pool }) => project.awarded ? `${project.code} has its money.` : reserved ? '' : `${project.code} does not stand on the reserve list of ${pool.code}.`,
  remedy: 'Name the next project of the reserve list.'
}

export const promotedAfterAward: Rule<PromotionFacts> = {
  id: 'promoted-after-award',
  cites: cite.pbByRada,
  says: 'A project is promoted on the day of the award of its pool or later.',
  holds: ({ pool, on }) => pool.awardedOn === undefined || pool.awardedOn <= on,
  because: ({ pool, on }) => `${pool.code} was awarded on ${pool.awardedOn}, after ${on}.`,
  remedy: 'Date the promotion after the award.'
}

export const promotedInOrder: Rule<PromotionFacts> = {
  id: 'promoted-in-order',
  cites: cite.pbByRada,
  says: 'The next project of the reserve list comes first; only one that can no longer be carried out within the year is passed over.',
  holds: ({ before }) => before.length === 0,
  because: ({ project, before }) => `Before ${project.code} ${before.length === 1 ? 'comes' : 'come'} ${before.join(', ')}.`,
  remedy: 'Promote that one, or give it a work plan that shows that it cannot be done any more.'
}

export const stillFeasible: Rule<PromotionFacts> = {
  id: 'still-feasible',
  cites: cite.oneBudgetPeriod,
  says: 'A project is promoted only when it can still be carried out in the days that are left of the budget year.',
  holds: ({ prospect }) => prospect.feasible,
  because: ({ project, prospect, from }) => `${project.code}, with money from ${from} on: ${prospect.because.join(' ')}`,
  remedy: 'Leave the money: it lapses with the year and becomes spare funds, on which the Rada decides.'
}

export const promotionIsCovered: Rule<PromotionFacts> = {
  id: 'promotion-is-covered',
  cites: cite.radaApprovesBudget,
  says: 'A project is promoted when its pool has its whole cost unallocated, on every day from then on.',
  holds: ({ project, unallocated }) => project.cost <= unallocated,
  because: ({ project, pool, unallocated, on }) => `${project.code} costs ${formatMoney(project.cost)}; ${pool.code} has ${formatMoney(unallocated)} unallocated from ${on} on.`,
  remedy: 'Wait for more savings, or have the Rada amend the appropriation.'
}

export const notExcludedByAnother: Rule<PromotionFacts> = {
  id: 'not-excluded-by-another',
  cites: cite.pbByRada,
  says: 'A project is not promoted when one that excludes it has been awarded.',
  holds: ({ excludedBy }) => excludedBy.length === 0,
  because: ({ project, excludedBy }) => `${project.code} and ${excludedBy.join(', ')} exclude each other.`,
  remedy: 'Name the next project of the reserve list.'
}

/** What a promotion has to meet, in the order in which it refuses. */
export const promotionRules: readonly Rule<PromotionFacts>[] = [
  cycleByTheRada, ...cited, promotedFromTheReserve, inTheBudgetYear, promotedAfterAward, notExcludedByAnother, promotedInOrder, stillFeasible, promotionIsCovered
]
