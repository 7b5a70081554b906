import type { Ballot } from '../../../exchange/pabulib/election.ts'
import { printHundredths } from '../../../exchange/pabulib/hundredths.ts'
import { countGreedy } from '../count-greedy.ts'
import type { Outcome } from '../outcome.ts'
import { costOf } from '../outcome.ts'
import type { Poll } from '../poll.ts'
import { worth } from '../scores.ts'

/**
 * The comparison step: the outcome of greedy wins if strictly more voters prefer it. A voter prefers the outcome with
 * more of what the ballot names (points count as given); one who has nothing in one outcome counts like any other.
 */
export function compareWithGreedy (poll: Poll, shares: Outcome): Outcome {
  const greedy = countGreedy({ ...poll, terms: { ...poll.terms, unaffordable: 'skip' } })
  const { voteType, ballots } = poll.election
  const [inShares, inGreedy] = [shares, greedy].map(({ winners }) => new Set(winners.map(({ id }) => id))) as [Set<string>, Set<string>]
  const use = (ballot: Ballot, winners: ReadonlySet<string>) => ballot.choices.reduce((sum, id, at) => winners.has(id) ? sum + worth(ballot, at, voteType) : sum, 0)
  const voters = { shares: 0, greedy: 0, indifferent: 0 }
  for (const ballot of ballots) {
    const difference = use(ballot, inShares) - use(ballot, inGreedy)
    voters[difference > 0 ? 'shares' : difference < 0 ? 'greedy' : 'indifferent'] += ballot.count
  }
  const chosen = voters.greedy > voters.shares ? 'greedy' : 'shares'
  const told = ({ winners }: Outcome, preferredBy: number) => ({ winners: winners.map(({ id }) => id), totalCost: printHundredths(costOf(winners)), preferredBy })
  return {
    ...(chosen === 'greedy' ? greedy : shares),
    shares: shares.shares!,
    comparison: { chosen, shares: told(shares, voters.shares), greedy: told(greedy, voters.greedy), indifferent: voters.indifferent }
  }
}
