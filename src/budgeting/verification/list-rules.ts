import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'

/** The final list that is to be settled: what still stands open, by ids on the wire. */
export interface ListFacts {
  readonly listed: boolean
  readonly verdictsPublished: boolean
  readonly at: string
  /** The end of the term of appeals, and the beginning of the voting. */
  readonly appealsUntil?: string
  readonly votingFrom?: string
  readonly undecided: readonly string[]
  readonly unresolved: readonly string[]
  readonly outdated: readonly string[]
  readonly unacknowledged: readonly string[]
  readonly seed?: string
  /** Who asks nothing of the pool. */
  readonly costless: readonly string[]
}

const some = (ids: readonly string[]) => ids.length <= 10 ? ids.join(', ') : `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} more`

export const listSettledOnce: Rule<ListFacts> = {
  id: 'list-settled-once',
  cites: cite.appendOnly,
  says: 'The final list of a cycle is settled once.',
  holds: ({ listed }) => !listed,
  because: () => 'The final list of this cycle is settled.'
}

export const listAfterVerdicts: Rule<ListFacts> = {
  id: 'list-after-verdicts',
  cites: cite.oneInstant,
  says: 'The final list follows from verdicts that were published.',
  holds: ({ verdictsPublished }) => verdictsPublished,
  because: () => 'The verdicts of this cycle are not published.'
}

export const listBetweenAppealsAndVoting: Rule<ListFacts> = {
  id: 'list-between-appeals-and-voting',
  cites: cite.pbByRada,
  says: 'The final list is settled when no appeal can come any more, and before the voting begins.',
  holds: ({ at, appealsUntil, votingFrom }) => appealsUntil !== undefined && votingFrom !== undefined && appealsUntil <= at && at < votingFrom,
  because: ({ at, appealsUntil, votingFrom }) => `It is ${at}; appeals can be lodged until ${appealsUntil}, and the voting begins at ${votingFrom}.`,
  remedy: 'Wait for the end of the term, or let the Rada extend the calendar.'
}

export const appealsAreDecided: Rule<ListFacts> = {
  id: 'appeals-are-decided',
  cites: cite.independentAppeal,
  says: 'There is no final list while an appeal is undecided.',
  holds: ({ undecided }) => undecided.length === 0,
  because: ({ undecided }) => `Undecided: the appeals on ${some(undecided)}.`
}

export const pairsAreResolved: Rule<ListFacts> = {
  id: 'pairs-are-resolved',
  cites: cite.pbByRada,
  says: 'There is no final list while nobody has said of a candidate pair whether the two exclude each other.',
  holds: ({ unresolved }) => unresolved.length === 0,
  because: ({ unresolved }) => `Unresolved: ${some(unresolved)}.`
}

export const checksArePresent: Rule<ListFacts> = {
  id: 'checks-are-present',
  cites: cite.oneBudgetPeriod,
  says: 'The final list rests on feasibility checks that were run on the facts as they are.',
  holds: ({ outdated }) => outdated.length === 0,
  because: ({ outdated }) => `The facts have changed since the checks of ${some(outdated)}.`,
  remedy: 'Run the checks of the cycle again.'
}

export const alertsAreAcknowledged: Rule<ListFacts> = {
  id: 'alerts-are-acknowledged',
  cites: cite.oneBudgetPeriod,
  says: 'There is no final list while a proposal that no longer passes the feasibility check has not been looked at by a person.',
  holds: ({ unacknowledged }) => unacknowledged.length === 0,
  because: ({ unacknowledged }) => `Not acknowledged: ${some(unacknowledged)}.`
}

export const orderByLot: Rule<ListFacts> = {
  id: 'order-by-lot',
  cites: cite.pbByRada,
  says: 'The order of the ballot comes from a lot whose seed was committed beforehand and is revealed.',
  holds: ({ seed }) => seed !== undefined,
  because: () => 'The seed of the ballot order is not revealed.',
  remedy: 'Reveal the seed that was committed.'
}

export const listedProjectsAskForMoney: Rule<ListFacts> = {
  id: 'listed-projects-ask-for-money',
  cites: cite.pbByRada,
  says: 'A project on the ballot asks its pool for at least one kopeck.',
  holds: ({ costless }) => costless.length === 0,
  because: ({ costless }) => `Nothing is asked of the pool by ${some(costless)}.`,
  remedy: 'Let the competent unit reassess its costs and sources.'
}

/** What settling the final list has to meet, in the order in which it refuses. */
export const listRules: readonly Rule<ListFacts>[] = [
  listSettledOnce, listAfterVerdicts, listBetweenAppealsAndVoting, appealsAreDecided, checksArePresent, alertsAreAcknowledged, pairsAreResolved, orderByLot, listedProjectsAskForMoney
]

/** An alert that somebody acknowledges. */
export interface AlertFacts { readonly id: number, readonly state: 'open' | 'acknowledged' | 'cleared' }

export const alertIsOpen: Rule<AlertFacts> = {
  id: 'alert-is-open',
  cites: cite.appendOnly,
  says: 'An alert is acknowledged once, while the proposal does not pass.',
  holds: ({ state }) => state === 'open',
  because: ({ id, state }) => `alert-${id} is ${state}.`
}
