import { printHundredths } from '../../exchange/pabulib/hundredths.ts'
import type { Step } from './document.ts'
import type { GreedyTerms, Turn } from './greedy.ts'
import { greedy, waits, wins } from './greedy.ts'
import type { Needed } from './needed.ts'
import { askNeeded } from './needed.ts'
import type { Outcome } from './outcome.ts'
import type { Poll } from './poll.ts'
import { leastOf } from './threshold.ts'
import { tieGroups } from './tie-groups.ts'
import type { Criterion } from './ties.ts'
import { rank } from './ties.ts'

/** Counts by greedy, by score or by score per cost. */
export function countGreedy (poll: Poll): Outcome {
  const { rule: { ties: order }, candidates, ranking, terms } = poll
  const turns = greedy(rank(candidates, order, ranking), terms)
  const ties = tieGroups(turns, order, ranking, terms)
  const placedBy = new Map(ties.flatMap(({ projects, decidedBy }) => projects.map((id, at) => [id, decidedBy[at] ?? decidedBy[at - 1]!] as const)))
  const needed = askNeededIn(poll, turns, terms)
  return {
    winners: turns.filter(wins).map(turn => turn.candidate),
    reserve: turns.filter(waits).map(turn => turn.candidate.id),
    steps: turns.map((turn, at) => stepOf(turn, placedBy.get(turn.candidate.id), wins(turn) ? undefined : needed(at))),
    ties
  }
}

/** Tells of the losers of a list what they would have needed. */
export function askNeededIn ({ rule, ranking, election, ballots, budget }: Poll, turns: readonly Turn[], terms: GreedyTerms): (at: number) => Needed | undefined {
  return askNeeded(turns, {
    ...terms,
    order: rule.ties,
    ranking,
    perCost: rule.rule === 'greedy-per-cost',
    votesAreScore: election.voteType === 'approval' || election.voteType === 'choose-1',
    leastOf: candidate => leastOf(rule.threshold, candidate, ballots, budget)
  })
}

/** A turn as the document tells it. */
export function stepOf (turn: Turn, tieDecidedBy?: Criterion, wouldWinWith?: Needed): Step {
  const { candidate: { id, score, votes, cost }, left, outcome, ...rest } = turn
  const { lacks, ...more } = { lacks: undefined, ...rest } as { lacks: number | undefined, by?: string, pool?: string, category?: string }
  return {
    project: id,
    score,
    votes,
    cost: printHundredths(cost),
    left: printHundredths(left),
    outcome,
    ...(lacks === undefined ? {} : { lacks: outcome === 'below-threshold' ? lacks : printHundredths(lacks) }),
    ...more,
    ...(tieDecidedBy === undefined ? {} : { tieDecidedBy }),
    ...(wouldWinWith === undefined ? {} : { wouldWinWith })
  }
}
