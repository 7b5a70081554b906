import type { Ballot, Election } from '../../../src/exchange/pabulib/election.ts'

/** An election from texts: 'id cost' for projects; 'id,id' or 'id=points,id=points' for ballots, '2*' before equal ones. */
export function election (budget: number, projects: string, ballots: string, more: Partial<Election> = {}): Election {
  return {
    description: 'A test',
    currency: 'BYN',
    budget: budget * 100,
    rule: 'greedy',
    voteType: 'approval',
    meta: {},
    projects: projects.split('; ').map((text, order) => {
      const [id, cost] = text.split(' ') as [string, string]
      return { id, order, cost: Number(cost) * 100, name: `Project ${id}`, more: {} }
    }),
    ballots: ballots.split(' ').map((text): Ballot => {
      const [, count, list] = /^(?:(\d+)\*)?(.*)$/.exec(text) as unknown as [string, string | undefined, string]
      const parts = list.split(',').filter(part => part !== '').map(part => part.split('='))
      return { choices: parts.map(part => part[0]!), ...(list.includes('=') && { points: parts.map(part => Number(part[1])) }), count: Number(count ?? 1) }
    }),
    ...more
  }
}
