import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Appropriation } from '../cycle.ts'
import { appropriationByTheRada, cited, inTheBudgetYear } from '../rules.ts'
import type { CitedByCycle, DatedFacts } from '../rules.ts'

/** A line of an amendment: its pool, and what that has unallocated. */
export interface LineFacts { readonly pool: { readonly id: number, readonly code: string, readonly cycleId: number }, readonly amount: Kopecks, readonly unallocated: Kopecks }

/** An amendment of the appropriation of a cycle. */
export interface AmendmentFacts extends CitedByCycle, DatedFacts {
  readonly cycle: DatedFacts['cycle'] & { readonly id: number }
  readonly appropriation?: Pick<Appropriation, 'on'>
  readonly lines: readonly LineFacts[]
  /** The least that the cycle has appropriated from that day on, before this amendment. */
  readonly appropriated: Kopecks
  /** What it received of that. */
  readonly financed: Kopecks
}

export const amendsWhatWasAppropriated: Rule<AmendmentFacts> = {
  id: 'amends-what-was-appropriated',
  cites: cite.radaApprovesBudget,
  says: 'An amendment changes what was appropriated by its day.',
  holds: ({ appropriation, on }) => appropriation !== undefined && appropriation.on <= on,
  because: ({ appropriation, on }) => appropriation === undefined ? 'Nothing was appropriated for the cycle.' : `The appropriation is of ${appropriation.on}, after ${on}.`,
  remedy: 'Record the appropriation first, or date the amendment after it.'
}

const strangers = ({ lines, cycle }: Pick<AmendmentFacts, 'lines' | 'cycle'>) => lines.filter(({ pool }) => pool.cycleId !== cycle.id)

export const amendsOwnPools: Rule<AmendmentFacts> = {
  id: 'amendment-names-its-pools',
  cites: cite.radaApprovesBudget,
  says: 'An amendment names pools of its own cycle, each of them once.',
  holds: facts => strangers(facts).length === 0 && new Set(facts.lines.map(({ pool }) => pool.id)).size === facts.lines.length,
  because: facts => strangers(facts).length > 0 ? `pool-${strangers(facts)[0]?.pool.id} belongs to another cycle.` : 'A pool is named twice.',
  remedy: 'Name each pool of the cycle once, with all that it gets more or less.'
}

const short = ({ lines }: Pick<AmendmentFacts, 'lines'>) => lines.filter(({ amount, unallocated }) => -amount > unallocated)

export const takesWhatIsUnallocated: Rule<AmendmentFacts> = {
  id: 'amendment-takes-what-is-unallocated',
  cites: cite.radaApprovesBudget,
  says: 'An amendment takes from a pool no more than it has unallocated, on any day from the amendment on: what residents won stays theirs.',
  holds: facts => short(facts).length === 0,
  because: facts => `${short(facts).map(({ pool, amount, unallocated }) => `${pool.code} has ${formatMoney(unallocated)} unallocated, not ${formatMoney(-amount)}`).join('; ')}.`,
  remedy: 'Take less, or have the Rada change an award first.'
}

// Plain sums, for the rules look at them before anybody knows that the ledger can hold them.
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
const shown = (amount: number) => amount > MAX_KOPECKS ? 'more than the ledger can hold' : formatMoney(amount)
const given = ({ lines }: Pick<AmendmentFacts, 'lines'>) => sum(lines.map(({ amount }) => Math.max(amount, 0)))

export const amendmentWithinBounds: Rule<AmendmentFacts> = {
  id: 'amendment-within-bounds',
  cites: cite.doubleEntry,
  says: 'What an amendment gives its pools together is no more than the ledger can hold to the kopeck.',
  holds: facts => given(facts) <= MAX_KOPECKS,
  because: facts => `The pools together would get more than ${formatMoney(MAX_KOPECKS)}: ${facts.lines.filter(({ amount }) => amount > 0).map(({ pool, amount }) => `${pool.code} ${formatMoney(amount)}`).join(', ')}.`,
  remedy: 'Check the amounts.'
}

const cut = ({ lines }: Pick<AmendmentFacts, 'lines'>) => -sum(lines.map(({ amount }) => amount))

export const amendmentLeavesWhatWasFinanced: Rule<AmendmentFacts> = {
  id: 'amendment-leaves-what-was-financed',
  cites: cite.budgetExecution,
  says: 'An amendment does not cut the appropriation of a cycle below what the cycle has received of it.',
  holds: facts => cut(facts) <= 0 || facts.financed <= facts.appropriated - cut(facts),
  because: ({ on, appropriated, financed, ...facts }) => `From ${on} on ${formatMoney(appropriated)} is appropriated and ${formatMoney(financed)} was received of it: that can be cut by ${formatMoney(Math.max(0, appropriated - financed))}, and the amendment cuts ${shown(cut(facts))}.`,
  remedy: 'Reverse a financing first and record what the cycle keeps of it, or cut less.'
}

/** What an amendment has to meet, in the order in which it refuses. */
export const amendmentRules: readonly Rule<AmendmentFacts>[] = [
  appropriationByTheRada, ...cited, inTheBudgetYear, amendsWhatWasAppropriated, amendsOwnPools, amendmentWithinBounds, takesWhatIsUnallocated, amendmentLeavesWhatWasFinanced
]
