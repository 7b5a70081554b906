import type { Election } from '../../exchange/pabulib/election.ts'
import { ticketOf } from '../regulations/lot-order.ts'
import type { Fraction } from './fraction.ts'
import type { Cap, GreedyTerms, Unaffordable } from './greedy.ts'
import { RuleNotCounted } from './refused.ts'
import type { CountedRule, TallyOptions } from './rule.ts'
import { countBallots } from './scores.ts'
import { decimalOf, missing } from './threshold.ts'
import type { Candidate, Ranking } from './ties.ts'
import { byScore, byScorePerCost } from './ties.ts'

/** What the count of one pool takes from those that were counted before it. */
export interface Around {
  /** Hundredths; without it, the budget of the election. */
  readonly budget?: number
  readonly received?: readonly { readonly pool: string, readonly amount: number }[]
  readonly caps?: readonly Cap[]
  readonly elsewhere?: ReadonlyMap<string, string>
  readonly outdone?: ReadonlyMap<string, string>
}

/** An election ready to be counted: its projects with their scores, the rule, and what greedy goes by. */
export interface Poll {
  readonly election: Election
  readonly rule: CountedRule
  readonly budget: number
  readonly ballots: number
  readonly candidates: readonly Candidate[]
  readonly ranking: Ranking
  readonly terms: GreedyTerms & { missing (candidate: Candidate): number }
}

/**
 * Counts the ballots and makes the rule ready. Throws RuleNotCounted when the options name projects that the election does
 * not have or lack what a criterion needs, a RangeError when a sum leaves the safe integers.
 */
export function openPoll (election: Election, rule: CountedRule, options: TallyOptions, around: Around = {}): Poll {
  refuseUnknown(election, rule, options)
  const counts = countBallots(election)
  const { seed, submitted, withdrawn = [] } = options
  const candidates = election.projects.map(({ id, order, cost, category }): Candidate => ({
    id,
    order,
    cost,
    ...counts.get(id)!,
    ...(category === undefined ? {} : { category }),
    ...(withdrawn.includes(id) ? { withdrawn: true } : {}),
    ...(rule.ties.includes('lot') ? { lot: ticketOf(seed!, id) } : {}),
    ...(rule.ties.includes('submitted') ? { submitted: submitted![id]! } : {})
  }))
  const ballots = election.ballots.reduce((sum, ballot) => sum + ballot.count, 0)
  const { caps = [], elsewhere, outdone, budget = election.budget } = around
  return {
    election,
    rule,
    budget,
    ballots,
    candidates,
    ranking: rule.rule === 'greedy-per-cost' ? byScorePerCost : byScore,
    terms: {
      budget,
      unaffordable: unaffordableOf(rule),
      missing: candidate => missing(rule.threshold, candidate, ballots, budget),
      exclusive: rule.exclusive,
      caps,
      ...(elsewhere === undefined ? {} : { elsewhere }),
      ...(outdone === undefined ? {} : { outdone })
    }
  }
}

function unaffordableOf ({ unaffordable, topup }: CountedRule): Unaffordable {
  return unaffordable === 'topup' ? { topup: decimalOf(topup!) satisfies Fraction } : unaffordable
}

function refuseUnknown ({ projects }: Election, { exclusive, ties }: CountedRule, { seed, submitted = {} }: TallyOptions): void {
  const ids = new Set(projects.map(({ id }) => id))
  for (const pair of exclusive) {
    const unknown = pair.find(id => !ids.has(id))
    if (unknown !== undefined) throw new RuleNotCounted(`--exclusive names the project ${JSON.stringify(unknown)}, which the election does not have.`)
    if (pair[0] === pair[1]) throw new RuleNotCounted(`--exclusive names the project ${JSON.stringify(pair[0])} twice; a pair is of two.`)
  }
  if (ties.includes('lot') && seed === undefined) throw new RuleNotCounted('A lot is among the tie criteria, and its seed has not been revealed.')
  if (ties.includes('submitted') && [...ids].some(id => submitted[id] === undefined)) throw new RuleNotCounted('The tie criteria ask when projects were submitted, and that is not known of all.')
}
