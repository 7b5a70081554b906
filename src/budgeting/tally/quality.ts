import type { Election } from '../../exchange/pabulib/election.ts'
import type { EjrPlus } from './ejr.ts'
import { checkEjrPlus } from './ejr.ts'
import { printFraction } from './fraction.ts'
import { countBallots, worth } from './scores.ts'
import type { TallyResult } from './document.ts'

/** A share of the votes and of the money, as decimal text from 0 to 1 (0 of nothing is 0). */
export interface Shared { readonly votes: string, readonly money: string }

/** Figures by which outcomes can be compared; a voter approves whatever the ballot gives any points. */
export interface Quality {
  /** How many winners a voter approves on the average, and what those cost. */
  readonly averageApproved: string
  readonly averageCost: string
  /** The share of the voters who approve no winner. */
  readonly without: string
  readonly budgetUsed: string
  /** How many voters approve no winner, one, two … */
  readonly distribution: readonly number[]
  /** By category, which one project may have several of: its share of all votes, and of what the winners cost. */
  readonly categories: readonly (Shared & { readonly category: string })[]
  readonly ejrPlus: EjrPlus
}

/** Measures an outcome against the ballots it was counted from. */
export function measure (election: Election, { winners, steps, budget }: Pick<TallyResult, 'winners' | 'steps' | 'budget'>): Quality {
  const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]))
  const won = new Set(winners)
  const distribution: number[] = []
  const sum = { voters: 0, approved: 0, cost: 0n }
  for (const ballot of election.ballots) {
    const approved = ballot.choices.filter((id, at) => won.has(id) && worth(ballot, at, election.voteType) > 0)
    while (distribution.length <= approved.length) distribution.push(0)
    distribution[approved.length]! += ballot.count
    sum.voters += ballot.count
    sum.approved += approved.length * ballot.count
    sum.cost += approved.reduce((cost, id) => cost + BigInt(costs.get(id)!), 0n) * BigInt(ballot.count)
  }
  const spent = winners.reduce((cost, id) => cost + BigInt(costs.get(id)!), 0n)
  return {
    averageApproved: share(BigInt(sum.approved), BigInt(sum.voters)),
    averageCost: share(sum.cost, BigInt(sum.voters) * 100n),
    without: share(BigInt(distribution[0] ?? 0), BigInt(sum.voters)),
    budgetUsed: share(spent, BigInt(budget.replace('.', ''))),
    distribution,
    categories: byCategory(election, won),
    ejrPlus: checkEjrPlus(election, won, BigInt(budget.replace('.', '')), new Set(steps.filter(({ outcome }) => isOpen.has(outcome)).map(({ project }) => project)))
  }
}

// Who was shut out by the rule, whatever the money, is no missed chance.
const isOpen = new Set(['does-not-fit', 'after-the-end', 'not-paid-for'])

/** A part of a whole as decimal text; of nothing it is nothing. */
export function share (part: bigint, whole: bigint): string {
  return printFraction({ numerator: whole === 0n ? 0n : part, denominator: whole === 0n ? 1n : whole }, 6)
}

function byCategory (election: Election, won: ReadonlySet<string>): Quality['categories'] {
  const counts = countBallots(election)
  const lines = new Map<string, { votes: number, money: bigint }>()
  const all = { votes: 0, money: 0n }
  for (const { id, cost, category = '' } of election.projects) {
    const votes = counts.get(id)!.votes
    const money = won.has(id) ? BigInt(cost) : 0n
    all.votes += votes
    all.money += money
    for (const name of category.split(',').map(part => part.trim())) {
      const line = lines.get(name) ?? { votes: 0, money: 0n }
      lines.set(name, { votes: line.votes + votes, money: line.money + money })
    }
  }
  return [...lines].sort(([a], [b]) => a < b ? -1 : 1).map(([category, { votes, money }]) =>
    ({ category, votes: share(BigInt(votes), BigInt(all.votes)), money: share(money, all.money) }))
}

/** By pool: its share of all ballots, and of what all winners cost. */
export function poolShares (pools: readonly { readonly code: string, readonly result: Pick<TallyResult, 'ballots' | 'totalCost'> }[]): (Shared & { code: string })[] {
  const money = (text: string) => BigInt(text.replace('.', ''))
  const ballots = pools.reduce((sum, { result }) => sum + BigInt(result.ballots), 0n)
  const cost = pools.reduce((sum, { result }) => sum + money(result.totalCost), 0n)
  return pools.map(({ code, result }) => ({ code, votes: share(BigInt(result.ballots), ballots), money: share(money(result.totalCost), cost) }))
}
