import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney, MAX_KOPECKS } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Pool } from './cycle.ts'

export interface ElectionFacts {
  readonly pool: Pick<Pool, 'code' | 'budget'>
  readonly imported: boolean
  /** Whether the projects of the pool came from the final list of its cycle. */
  readonly listed: boolean
  readonly currency: string
  readonly rate?: string
  /** In kopecks at the rate; an amount that the ledger cannot hold is left out, and without a rate all are. */
  readonly amounts?: { readonly budget?: Kopecks, readonly costs: readonly { readonly project: string, readonly cost?: Kopecks }[] }
}

export const importedOnce: Rule<Pick<ElectionFacts, 'imported' | 'pool'>> = {
  id: 'imported-once',
  cites: cite.pbByRada,
  says: 'A pool has one election.',
  holds: ({ imported }) => !imported,
  because: ({ pool }) => `The election of ${pool.code} has been imported.`
}

export const importedFromElsewhere: Rule<Pick<ElectionFacts, 'listed' | 'pool'>> = {
  id: 'imported-from-elsewhere',
  cites: cite.pbByRada,
  says: 'Where a final list of projects was settled, its ballots come from the poll of the cycle and from no file.',
  holds: ({ listed }) => !listed,
  because: ({ pool }) => `The projects of ${pool.code} stand on the final list of its cycle.`,
  remedy: 'Open the poll; an election that was held elsewhere needs a cycle of its own.'
}

export const rateForForeignMoney: Rule<Pick<ElectionFacts, 'currency' | 'rate'>> = {
  id: 'rate-for-foreign-money',
  cites: cite.doubleEntry,
  says: 'Amounts of a file are read in BYN; another currency needs an explicit rate, and BYN takes none.',
  holds: ({ currency, rate }) => (currency === 'BYN') === (rate === undefined),
  because: ({ currency, rate }) => `The file is in ${currency || 'a currency that it does not name'}, and ${rate === undefined ? 'no rate was' : `the rate ${rate} was`} given.`,
  remedy: 'Give ?rate= with the BYN for one unit of a foreign currency; the cycle is then marked as a demonstration.'
}

const shown = (amount: Kopecks | undefined) => amount === undefined ? 'more than the ledger can hold' : formatMoney(amount)
const isCovered = (amount: Kopecks | undefined, most: Kopecks) => amount !== undefined && amount > 0 && amount <= most

export const fileBudgetWithinPool: Rule<Pick<ElectionFacts, 'amounts' | 'pool'>> = {
  id: 'file-budget-within-pool',
  cites: cite.radaApprovesBudget,
  says: 'An election gives away no more than its pool holds.',
  holds: ({ amounts, pool }) => amounts === undefined || isCovered(amounts.budget, pool.budget),
  because: ({ amounts, pool }) => `The budget of the file comes to ${shown(amounts?.budget)}; ${pool.code} holds ${formatMoney(pool.budget)}.`,
  remedy: 'Import the file into the pool that it was held for, or give another rate.'
}

const uncountable = ({ amounts }: Pick<ElectionFacts, 'amounts'>) => amounts?.costs.find(({ cost }) => !isCovered(cost, MAX_KOPECKS))

export const projectHasCost: Rule<Pick<ElectionFacts, 'amounts'>> = {
  id: 'project-has-cost',
  cites: cite.pbByRada,
  says: 'Every project costs at least one kopeck.',
  holds: facts => uncountable(facts) === undefined,
  because: facts => `The project ${JSON.stringify(uncountable(facts)?.project.slice(0, 40) ?? '')} costs ${shown(uncountable(facts)?.cost)}.`,
  remedy: 'Correct the file, or give another rate.'
}

/** What an election file has to meet, in the order in which it refuses. */
export const electionRules: readonly Rule<ElectionFacts>[] = [importedFromElsewhere, importedOnce, rateForForeignMoney, fileBudgetWithinPool, projectHasCost]

export interface TallyFacts {
  readonly pool: Pick<Pool, 'code'>
  readonly awarded: boolean
  /** The rule that the file names; without an election, nothing. */
  readonly fileRule?: string
  /** Under a Regulation: what was laid down over it, and whether the lot is still sealed. */
  readonly regulated?: { readonly options: readonly string[], readonly lot: boolean }
  /** Why it cannot be counted: its rule or the options, or its points. */
  readonly uncounted?: { readonly rule: boolean, readonly says: string }
}

export const electionBeforeTally: Rule<TallyFacts> = {
  id: 'election-before-tally',
  cites: cite.pbByRada,
  says: 'A tally counts an election that was imported.',
  holds: ({ fileRule }) => fileRule !== undefined,
  because: ({ pool }) => `${pool.code} has no election.`,
  remedy: 'Import the election first.'
}

export const tallyBeforeAdoption: Rule<TallyFacts> = {
  id: 'no-tally-after-award',
  cites: cite.pbByRada,
  says: 'What the Rada has adopted is not counted again.',
  holds: ({ awarded }) => !awarded,
  because: ({ pool }) => `The Rada has adopted the result of ${pool.code}.`
}

export const countedByRegulation: Rule<TallyFacts> = {
  id: 'counted-by-the-regulation',
  cites: cite.pbByRada,
  says: 'Under a Regulation the votes are counted as it says, and by nothing else.',
  holds: ({ regulated }) => regulated === undefined || regulated.options.length === 0,
  because: ({ regulated, pool }) => `The Regulation of the cycle says how ${pool.code} is counted; ${regulated?.options.join(', ') ?? ''} would say otherwise.`,
  remedy: 'Send {}; what another rule would choose can be asked as advice.'
}

export const lotBeforeTally: Rule<TallyFacts> = {
  id: 'lot-revealed-before-tally',
  cites: cite.pbByRada,
  says: 'Where a lot decides between equal results, its seed is revealed before the votes are counted.',
  holds: ({ regulated }) => regulated?.lot !== true,
  because: () => 'A lot is among the tie criteria of the Regulation, and its seed has not been revealed.',
  remedy: 'Reveal the lot for ties, which was committed before the voting closed.'
}

export const ruleIsCounted: Rule<TallyFacts> = {
  id: 'rule-is-counted',
  cites: cite.pbByRada,
  says: 'The rule of the election is one that is counted here, and what is laid down over it goes together.',
  holds: ({ uncounted }) => uncounted?.rule !== true,
  because: ({ uncounted }) => uncounted?.says ?? '',
  remedy: 'Settle greedy-custom by {"unaffordable": "skip"}, "stop" or "topup:0.8"; leave out what does not go together. A flag of the tally command is the member of that name.'
}

export const ballotsAreWhole: Rule<TallyFacts> = {
  id: 'points-are-whole',
  cites: cite.pbByRada,
  says: 'Points are whole numbers, and their sums can be counted exactly.',
  holds: ({ uncounted }) => uncounted === undefined || uncounted.rule,
  because: ({ uncounted }) => uncounted?.says ?? '',
  remedy: 'Correct the file; nothing of it was counted.'
}

/** What a tally has to meet, in the order in which it refuses. */
export const tallyRules: readonly Rule<TallyFacts>[] = [tallyBeforeAdoption, electionBeforeTally, countedByRegulation, lotBeforeTally, ruleIsCounted, ballotsAreWhole]

export interface ExportFacts { readonly pool: Pick<Pool, 'code'>, readonly ballots: number, readonly least: number }

export const ballotsOfACrowd: Rule<ExportFacts> = {
  id: 'ballots-of-a-crowd',
  cites: cite.smallCounts,
  says: 'Ballots are given out only where so many voted that none of them speaks of a few people.',
  holds: ({ ballots, least }) => ballots >= least,
  because: ({ pool, least }) => `Fewer than ${least} voted in ${pool.code}.`
}
