import { byBytes } from '../../exchange/pabulib/byte-order.ts'
import type { Project } from '../../exchange/pabulib/election.ts'
import type { Count } from './scores.ts'

/** What puts one of two projects of equal score first; a minus means the larger first. */
export type Criterion = 'file' | 'id' | 'cost' | '-cost' | 'votes' | '-votes'

export const criteria: readonly Criterion[] = ['file', 'id', 'cost', '-cost', 'votes', '-votes']

/** A project with what the ballots give it. */
export type Candidate = Pick<Project, 'id' | 'order' | 'cost'> & Count

const compare: Record<Criterion, (a: Candidate, b: Candidate) => number> = {
  file: (a, b) => a.order - b.order,
  id: (a, b) => byBytes(a.id, b.id),
  cost: (a, b) => a.cost - b.cost,
  '-cost': (a, b) => b.cost - a.cost,
  votes: (a, b) => a.votes - b.votes,
  '-votes': (a, b) => b.votes - a.votes
}

/** Reads a list such as 'cost,-votes,id'; throws a RangeError that names what is no criterion. */
export function parseCriteria (text: string): Criterion[] {
  return text.split(',').map(part => {
    const criterion = criteria.find(known => known === part.trim())
    if (criterion === undefined) throw new RangeError(`${JSON.stringify(part.trim())} is no way to decide a tie; there are ${criteria.join(', ')}.`)
    return criterion
  })
}

/** The first of the criteria that tells two projects apart; the id as text, which always does, stands behind them all. */
export function decide (a: Candidate, b: Candidate, order: readonly Criterion[]): { first: number, by: Criterion } {
  for (const by of order) {
    const first = compare[by](a, b)
    if (first !== 0) return { first, by }
  }
  return { first: compare.id(a, b), by: 'id' }
}

/** Ranks projects by score, the highest first, and equal scores by the criteria. */
export function rank (candidates: Candidate[], order: readonly Criterion[]): Candidate[] {
  return candidates.toSorted((a, b) => b.score - a.score || decide(a, b, order).first)
}
