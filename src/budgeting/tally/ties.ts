import { byBytes } from '../../exchange/pabulib/byte-order.ts'
import type { Project } from '../../exchange/pabulib/election.ts'
import type { Count } from './scores.ts'

/** What puts one of two equal projects first; a minus means the larger first. `file` is the order on the ballot. */
export type Criterion = 'file' | 'id' | 'cost' | '-cost' | 'votes' | '-votes' | 'submitted' | 'lot'

/** The criteria that need nothing but the file. */
export const criteria = ['file', 'id', 'cost', '-cost', 'votes', '-votes'] as const satisfies readonly Criterion[]

/** A project with what the ballots give it, and where the criteria ask for it: when it was submitted, and its lot. */
export type Candidate = Pick<Project, 'id' | 'order' | 'cost'> & Count & { category?: string, withdrawn?: boolean, submitted?: string, lot?: string }

const compare: Record<Criterion, (a: Candidate, b: Candidate) => number> = {
  file: (a, b) => a.order - b.order,
  id: (a, b) => byBytes(a.id, b.id),
  cost: (a, b) => a.cost - b.cost,
  '-cost': (a, b) => b.cost - a.cost,
  votes: (a, b) => a.votes - b.votes,
  '-votes': (a, b) => b.votes - a.votes,
  submitted: (a, b) => byBytes(a.submitted ?? '', b.submitted ?? ''),
  lot: (a, b) => byBytes(a.lot ?? '', b.lot ?? '')
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

/** Less than zero when the first of two projects ranks before the second, zero when they are equal. */
export type Ranking = (a: Candidate, b: Candidate) => number

/** By score, the highest first. */
export const byScore: Ranking = (a, b) => b.score - a.score

/** By score per cost, exactly, the highest first; what costs nothing stands above all if it has a score, and below all if that is negative. */
export const byScorePerCost: Ranking = (a, b) => {
  if (a.cost === 0 || b.cost === 0) return height(b) - height(a) || 0
  const difference = BigInt(b.score) * BigInt(a.cost) - BigInt(a.score) * BigInt(b.cost)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

// With a project that costs nothing the ratios are compared by their height: endless, or where the others stand.
function height ({ score, cost }: Candidate): number {
  return cost === 0 ? score === 0 ? 0 : score * Infinity : score / cost
}

/** Ranks projects, and those that the ranking leaves equal by the criteria. */
export function rank (candidates: readonly Candidate[], order: readonly Criterion[], ranking: Ranking = byScore): Candidate[] {
  return candidates.toSorted((a, b) => ranking(a, b) || decide(a, b, order).first)
}
