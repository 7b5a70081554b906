import { yearOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Decision } from '../registry/decision.ts'
import { decisionBeforeAct, decisionInForce } from '../registry/rules.ts'
import type { CitedFacts } from '../registry/rules.ts'
import type { Appropriation, Cycle, Pool } from './cycle.ts'

/** A decision that an act on a cycle cites, and the day of the act; the Rada alone decides, so no list of deciders. */
export interface CitedByCycle extends Omit<CitedFacts, 'deciders'> { readonly decision: Decision }

/** What every decision that a cycle cites has to be. */
export const cited: readonly Rule<CitedByCycle>[] = [decisionInForce, decisionBeforeAct]

const notRada = ({ decision }: Pick<CitedByCycle, 'decision'>) =>
  `Decision ${decision.number} was taken by ${decision.body.name.en ?? decision.body.name.be} (${decision.body.kind}), not by the Rada.`

export const cycleByTheRada: Rule<Pick<CitedByCycle, 'decision'>> = {
  id: 'cycle-by-the-rada',
  cites: cite.pbByRada,
  says: 'Participatory budgeting is run, and its result adopted, by a decision of the Rada.',
  holds: ({ decision }) => decision.body.kind === 'rada',
  because: notRada,
  remedy: 'Cite a decision of the Rada.'
}

export const appropriationByTheRada: Rule<Pick<CitedByCycle, 'decision'>> = {
  id: 'appropriation-by-the-rada',
  cites: cite.radaApprovesBudget,
  says: 'Money of the budget is appropriated by a decision of the Rada.',
  holds: ({ decision }) => decision.body.kind === 'rada',
  because: notRada,
  remedy: 'Cite the decision by which the Rada approved or amended the budget.'
}

export interface OpeningFacts extends CitedByCycle { readonly budgetYear: number, readonly pools: readonly { readonly territoryId: number, readonly budget: Kopecks }[] }

export const cycleNotForThePast: Rule<Pick<OpeningFacts, 'budgetYear' | 'on'>> = {
  id: 'cycle-not-for-the-past',
  cites: cite.oneBudgetPeriod,
  says: 'A cycle is opened for the running budget year or a later one.',
  holds: ({ budgetYear, on }) => budgetYear >= yearOf(on),
  because: ({ budgetYear, on }) => `The cycle is for ${budgetYear}, and today is ${on}.`,
  remedy: 'Name the budget year in which the projects will be built.'
}

export const onePoolPerTerritory: Rule<Pick<OpeningFacts, 'pools'>> = {
  id: 'one-pool-per-territory',
  cites: cite.pbByRada,
  says: 'A territory has one pool in a cycle.',
  holds: ({ pools }) => new Set(pools.map(pool => pool.territoryId)).size === pools.length,
  because: ({ pools }) => `The ${pools.length} pools name ${new Set(pools.map(pool => pool.territoryId)).size} territories.`,
  remedy: 'Join the pools of one territory.'
}

// A running sum that has left the safe integers never comes back into them.
const together = (pools: OpeningFacts['pools']) => pools.reduce((sum, pool) => sum + pool.budget, 0)

export const poolsFitTheLedger: Rule<Pick<OpeningFacts, 'pools'>> = {
  id: 'pools-fit-the-ledger',
  cites: cite.doubleEntry,
  says: 'The pools of a cycle are together an amount that the ledger can hold.',
  holds: ({ pools }) => together(pools) <= MAX_KOPECKS,
  because: ({ pools }) => `The ${pools.length} pools come to more than ${formatMoney(MAX_KOPECKS)}.`,
  remedy: 'Lower the budgets of the pools.'
}

/** What opening a cycle has to meet, in the order in which it refuses. */
export const openingRules: readonly Rule<OpeningFacts>[] = [cycleByTheRada, ...cited, cycleNotForThePast, onePoolPerTerritory, poolsFitTheLedger]

/** The same under a Regulation, where a territory may have several pools. */
export const regulatedOpeningRules: readonly Rule<OpeningFacts>[] = openingRules.filter(rule => rule !== onePoolPerTerritory)

/** An act on the money of a cycle, and its day. */
export interface DatedFacts { readonly cycle: Pick<Cycle, 'budgetYear'>, readonly on: CivilDate }

export const inTheBudgetYear: Rule<DatedFacts> = {
  id: 'in-the-budget-year',
  cites: cite.oneBudgetPeriod,
  says: 'The money of a cycle is appropriated, financed and awarded within its one budget year.',
  holds: ({ cycle, on }) => yearOf(on) === cycle.budgetYear,
  because: ({ cycle, on }) => `The cycle is for ${cycle.budgetYear}, and the act is dated ${on}.`,
  remedy: 'Date the act in the budget year of the cycle.'
}

export interface FinancingFacts extends DatedFacts { readonly amount: Kopecks, readonly financed: Kopecks, readonly appropriated: Kopecks }

export const financingWithinAppropriation: Rule<Pick<FinancingFacts, 'amount' | 'financed' | 'appropriated' | 'on'>> = {
  id: 'financing-within-appropriation',
  cites: cite.budgetExecution,
  says: 'A cycle receives from the budget at most what is appropriated for it, on that day and every later one.',
  holds: ({ amount, financed, appropriated }) => amount <= appropriated - financed,
  because: ({ amount, financed, appropriated, on }) =>
    `From ${on} on ${formatMoney(appropriated)} is appropriated; ${formatMoney(financed)} was received already, and this is ${formatMoney(amount)}.`,
  remedy: 'Record the appropriation first, or lower the amount.'
}

/** What financing has to meet, in the order in which it refuses. */
export const financingRules: readonly Rule<FinancingFacts>[] = [inTheBudgetYear, financingWithinAppropriation]

export interface AwardFacts extends CitedByCycle, DatedFacts {
  readonly pool: Pick<Pool, 'code' | 'budget'>
  readonly appropriation?: Pick<Appropriation, 'on'>
  /** The day of the last tally of the pool. */
  readonly talliedOn?: CivilDate
  /** The last tally, the one that is named, and whether the last was made after the decision was registered. */
  readonly tally?: { readonly last: number, readonly named?: number | undefined, readonly afterDecision: boolean }
  readonly awarded: boolean
}

export const tallyBeforeAward: Rule<Pick<AwardFacts, 'talliedOn'>> = {
  id: 'tally-before-award',
  cites: cite.pbByRada,
  says: 'An award adopts the result of a tally.',
  holds: ({ talliedOn }) => talliedOn !== undefined,
  because: () => 'The pool has not been tallied.',
  remedy: 'Tally the election first.'
}

export const awardedOnce: Rule<Pick<AwardFacts, 'awarded' | 'pool'>> = {
  id: 'awarded-once',
  cites: cite.pbByRada,
  says: 'A result is adopted once, and as a whole.',
  holds: ({ awarded }) => !awarded,
  because: ({ pool }) => `The Rada has adopted the result of ${pool.code}.`,
  remedy: 'What the Rada decides otherwise about a project afterwards is a change of its award.'
}

export const decisionAfterTally: Rule<Pick<AwardFacts, 'talliedOn' | 'decision'>> = {
  id: 'decision-after-tally',
  cites: cite.pbByRada,
  says: 'The Rada adopts a result that is known: its decision is not older than the tally.',
  holds: ({ talliedOn, decision }) => talliedOn === undefined || decision.adoptedOn >= talliedOn,
  because: ({ talliedOn, decision }) => `Decision ${decision.number} was adopted on ${decision.adoptedOn}; the tally is of ${talliedOn}.`,
  remedy: 'Cite the decision that adopted this result.'
}

export const adoptsTheLastTally: Rule<Pick<AwardFacts, 'tally' | 'decision'>> = {
  id: 'adopts-the-last-tally',
  cites: cite.pbByRada,
  says: 'The Rada adopts the last tally; where that was made after the decision was registered, the award says that it is meant.',
  holds: ({ tally }) => tally === undefined || (tally.named === undefined ? !tally.afterDecision : tally.named === tally.last),
  because: ({ tally, decision }) => tally?.named === undefined
    ? `tally-${tally?.last} was made after decision ${decision.number} was registered.`
    : `tally-${tally.named} is not the last of this pool; tally-${tally.last} is.`,
  remedy: 'Name the tally that the decision adopted. If it is not the last one, tally again as it was, and name that.'
}

export const appropriatedBeforeAward: Rule<Pick<AwardFacts, 'appropriation' | 'on'>> = {
  id: 'appropriated-before-award',
  cites: cite.radaApprovesBudget,
  says: 'Only money that was appropriated by then is allocated to projects.',
  holds: ({ appropriation, on }) => appropriation !== undefined && appropriation.on <= on,
  because: ({ appropriation, on }) => appropriation === undefined ? 'Nothing was appropriated for the cycle.' : `The appropriation is of ${appropriation.on}, after ${on}.`,
  remedy: 'Record the appropriation first, or date the award after it.'
}

export interface CoverFacts {
  readonly pool: Pick<Pool, 'code'>
  /** What the award takes, and the least that the pool has unallocated from its day on. */
  readonly takes: Kopecks
  readonly unallocated: Kopecks
  /** What other pools left to this one in the count. */
  readonly received: readonly { readonly pool: string, readonly amount: string }[]
}

export const receivedBeforeAward: Rule<CoverFacts> = {
  id: 'received-before-award',
  cites: cite.radaApprovesBudget,
  says: 'What other pools left to a pool in the count comes to it by an amendment, before it is awarded.',
  holds: ({ takes, unallocated, received }) => received.length === 0 || takes <= unallocated,
  because: ({ pool, takes, unallocated, received }) => `The award takes ${formatMoney(takes)}, and ${pool.code} has ${formatMoney(unallocated)} unallocated. The count gave it ${received.map(({ pool: giver, amount }) => `${amount} of ${giver}`).join(', ')}.`,
  remedy: 'Let the Rada amend the appropriation: less for the pools that left money, more for this one.'
}

/** What an award has to meet, in the order in which it refuses. */
export const awardRules: readonly Rule<AwardFacts>[] = [
  cycleByTheRada, ...cited, awardedOnce, tallyBeforeAward, decisionAfterTally, adoptsTheLastTally, inTheBudgetYear, appropriatedBeforeAward
]
