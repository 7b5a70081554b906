import type { Ballot, Election } from '../../exchange/pabulib/election.ts'
import { worth } from './scores.ts'

/** Whether an outcome satisfies EJR+ up to one project; if not, a project that shows it, and how many voters have that claim. */
export interface EjrPlus { readonly holds: boolean, readonly project?: string, readonly voters?: number }

/**
 * EJR+ up to one project, with cost as utility (Brill and Peters 2023): it fails when there are a project that did not win and a group of its
 * supporters whose part of the budget (budget / voters, each) covers the project together with all that any one of
 * them approves among the winners. For a project the worst group are those of its supporters who got least, so sorting
 * them decides; all in whole numbers. `open`: the projects that could have won.
 */
export function checkEjrPlus (election: Election, winners: ReadonlySet<string>, budget: bigint, open: ReadonlySet<string>): EjrPlus {
  const costs = new Map(election.projects.map(({ id, cost }) => [id, BigInt(cost)]))
  const approvals = (ballot: Ballot) => ballot.choices.filter((_, at) => worth(ballot, at, election.voteType) > 0)
  const supporters = new Map<string, { got: bigint, count: number }[]>([...open].map(id => [id, []]))
  let voters = 0n
  for (const ballot of election.ballots) {
    voters += BigInt(ballot.count)
    const approved = approvals(ballot)
    const got = approved.reduce((sum, id) => winners.has(id) ? sum + costs.get(id)! : sum, 0n)
    for (const id of approved) supporters.get(id)?.push({ got, count: ballot.count })
  }
  for (const { id, cost } of election.projects.toSorted((a, b) => a.id < b.id ? -1 : 1)) {
    let group = 0
    for (const { got, count } of supporters.get(id)?.sort((a, b) => a.got < b.got ? -1 : a.got > b.got ? 1 : 0) ?? []) {
      group += count
      if (BigInt(group) * budget >= voters * (got + BigInt(cost))) return { holds: false, project: id, voters: group }
    }
  }
  return { holds: true }
}
