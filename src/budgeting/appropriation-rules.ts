import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { appropriationByTheRada, cited, inTheBudgetYear } from './rules.ts'
import type { CitedByCycle, DatedFacts } from './rules.ts'
import type { PoolShare, SourceKind } from './source.ts'

/** One source that is to be appropriated to pools of a cycle. */
export interface AppropriationFacts extends CitedByCycle, DatedFacts {
  readonly cycle: DatedFacts['cycle'] & { readonly id: number }
  readonly kind: SourceKind
  readonly documented: boolean
  /** What the decision gives. */
  readonly amount: Kopecks
  readonly shares: readonly PoolShare[]
  /** How many sources were appropriated before and stand. */
  readonly before: number
}

// A running sum that has left the safe integers never comes back into them.
const together = ({ shares }: Pick<AppropriationFacts, 'shares'>) => shares.reduce((sum, { amount }) => sum + amount, 0)
const shown = (sum: Kopecks) => sum > MAX_KOPECKS ? 'more than the ledger can hold' : formatMoney(sum)

export const grantIsDocumented: Rule<Pick<AppropriationFacts, 'kind' | 'documented'>> = {
  id: 'grant-names-its-document',
  cites: cite.lawfulSources,
  says: 'Money of a grant names the contract or letter that gives it.',
  holds: ({ kind, documented }) => kind !== 'grant' || documented,
  because: () => 'The source is a grant, and no document is named.',
  remedy: 'Give the number of the contract and the SHA-256 of its file.'
}

const strangers = ({ shares, cycle }: Pick<AppropriationFacts, 'shares' | 'cycle'>) => shares.filter(({ pool }) => pool.cycleId !== cycle.id)

export const appropriatesOwnPools: Rule<Pick<AppropriationFacts, 'shares' | 'cycle'>> = {
  id: 'appropriation-names-its-pools',
  cites: cite.radaApprovesBudget,
  says: 'A source is appropriated to pools of its own cycle, to each of them once.',
  holds: facts => strangers(facts).length === 0 && new Set(facts.shares.map(({ pool }) => pool.id)).size === facts.shares.length,
  because: facts => strangers(facts).length > 0 ? `pool-${strangers(facts)[0]?.pool.id} belongs to another cycle.` : 'A pool is named twice.',
  remedy: 'Name each pool of the cycle once, with all that it gets of this source.'
}

export const appropriatedOnce: Rule<Pick<AppropriationFacts, 'shares' | 'before'>> = {
  id: 'appropriated-once',
  cites: cite.radaApprovesBudget,
  says: 'The pools of a cycle are appropriated once: when each has its budget, nothing is added but by an amendment.',
  holds: ({ shares }) => shares.length > 0,
  because: ({ before }) => `Every pool has its budget, from ${before === 1 ? 'one source' : `${before} sources`}.`,
  remedy: 'What the budget is to give beyond that is an amendment within the year.'
}

const over = ({ shares }: Pick<AppropriationFacts, 'shares'>) => shares.filter(share => share.amount > share.lacks)

export const poolWithinItsBudget: Rule<Pick<AppropriationFacts, 'shares'>> = {
  id: 'pool-within-its-budget',
  cites: cite.radaApprovesBudget,
  says: 'No pool is appropriated more than its budget.',
  holds: facts => over(facts).length === 0,
  because: facts => `${over(facts).map(({ pool, lacks, amount }) => `${pool.code} has a budget of ${formatMoney(pool.budget)} and lacks ${formatMoney(lacks)} of it, not ${formatMoney(amount)}`).join('; ')}.`,
  remedy: 'Give each pool at most what it lacks.'
}

export const poolsWithinAppropriation: Rule<Pick<AppropriationFacts, 'amount' | 'shares'>> = {
  id: 'pools-within-appropriation',
  cites: cite.radaApprovesBudget,
  says: 'The pools of a cycle take no more than the Rada appropriated for it.',
  holds: facts => together(facts) <= facts.amount,
  because: facts => `The pools come to ${shown(together(facts))}; the decision appropriates ${formatMoney(facts.amount)}.`,
  remedy: 'Cite a decision that appropriates at least what the pools come to, or name pools and what each gets of this source.'
}

/** What an appropriation has to meet, in the order in which it refuses. */
export const appropriationRules: readonly Rule<AppropriationFacts>[] = [
  appropriationByTheRada, ...cited, inTheBudgetYear, grantIsDocumented, appropriatesOwnPools, appropriatedOnce, poolWithinItsBudget, poolsWithinAppropriation
]
