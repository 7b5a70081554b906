import type { Election } from '../../src/exchange/pabulib/election.ts'
import { groupBallots } from '../../src/exchange/pabulib/ballots.ts'

export interface Size { readonly voters: number, readonly projects: number }

/**
 * An election from a fixed seed in which, as in real ones, few projects are liked by many: each voter approves six of them.
 * All projects together cost five budgets, and a voter's share is 100 units of money.
 */
export function syntheticElection ({ voters, projects }: Size): Election {
  let seed = 20271127
  const random = () => {
    seed = seed * 48271 % 2147483647
    return seed / 2147483647
  }
  const budget = voters * 100 * 100
  const weights = Array.from({ length: projects }, (_, at) => 1 / (at + 5))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const liked = (): number => {
    let left = random() * total
    return Math.max(0, weights.findIndex(weight => (left -= weight) < 0))
  }
  const costs = Array.from({ length: projects }, () => 1 + random())
  const scale = 5 * budget / costs.reduce((sum, cost) => sum + cost, 0)
  return {
    description: `${voters} voters, ${projects} projects`,
    currency: 'BYN',
    budget,
    rule: 'greedy',
    voteType: 'approval',
    meta: {},
    projects: costs.map((cost, order) => ({ id: `p${order}`, order, cost: Math.round(cost * scale), name: '', more: {} })),
    ballots: groupBallots(Array.from({ length: voters }, () => ({ choices: [...new Set(Array.from({ length: 6 }, () => `p${liked()}`))], count: 1 })), 'approval')
  }
}
