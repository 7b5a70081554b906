import { canonicalJson } from '../../audit/canonical-json.ts'
import { byBytes } from '../../exchange/pabulib/byte-order.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { VotingTerms } from '../regulations/regulation.ts'

/** What a voter names, in the order in which it was given; points where the form of the ballot has them. None: a blank ballot. */
export interface Choice { readonly projectId: number, readonly points?: number }

/** A project as it stands on the ballot; its cost is frozen with the final list. */
export interface BallotProject {
  readonly id: number
  /** The number by which ballots and tallies know it. */
  readonly number: string
  readonly poolId: number
  readonly cost: Kopecks
  readonly category?: string
  readonly withdrawn: boolean
}

export interface BallotPool { readonly id: number, readonly code: string, readonly budget: Kopecks }

/** What a ballot is judged by: the terms of the Regulation, the projects by their ids, the pools by theirs. */
export interface BallotTerms {
  readonly voting: VotingTerms
  readonly projects: ReadonlyMap<number, BallotProject>
  readonly pools: ReadonlyMap<number, BallotPool>
}

/** What a ballot says in one pool: the numbers of projects by bytes, or the best first; points in the order of the choices. */
export interface PoolBallot { readonly choices: readonly string[], readonly points?: readonly number[] }

/** What goes into the envelope: what the ballot says in each pool that it names projects of, by the number of the pool. */
export type WrittenBallot = Readonly<Record<string, PoolBallot>>

/** Whether these choices can be written down as a ballot of these terms, within its limits or not: projects on it, with points where it gives any. */
export function isOfForm (choices: readonly Choice[], { voting, projects }: BallotTerms): boolean {
  return choices.every(({ projectId, points }) => projects.has(projectId) && (points !== undefined) === hasPoints(voting))
}

/** A ballot of the form, pool by pool, as its canonical JSON. Throws a TypeError for what is none. */
export function writeBallot (choices: readonly Choice[], { voting, projects }: BallotTerms): string {
  const numberOf = ({ projectId }: Choice) => projects.get(projectId)!.number
  const inOrder = voting.form === 'ranking' ? choices : choices.toSorted((a, b) => byBytes(numberOf(a), numberOf(b)))
  const pools: Record<string, { choices: string[], points?: number[] }> = {}
  for (const { projectId, points } of inOrder) {
    const { poolId, number } = projects.get(projectId)!
    const here = pools[poolId] ??= hasPoints(voting) ? { choices: [], points: [] } : { choices: [] }
    here.choices.push(number)
    here.points?.push(points!)
  }
  return canonicalJson(pools satisfies WrittenBallot)
}

/** The pools of which these choices name any project, each once. */
export function poolsNamed (choices: readonly Choice[], { projects }: BallotTerms): number[] {
  const pools = choices.map(({ projectId }) => projects.get(projectId)?.poolId)
  return [...new Set(pools)].filter(pool => pool !== undefined)
}

/** Whether a ballot of this form gives points. */
export function hasPoints ({ form }: Pick<VotingTerms, 'form'>): boolean {
  return form === 'cumulative' || form === 'scoring'
}

/** How many bytes a written ballot has at the most, whatever it says: all are padded to this. */
export function largestBallot ({ voting, projects, pools }: BallotTerms): number {
  const named = Math.min(voting.total.most, projects.size)
  const numbers = [...projects.values()].map(({ number }) => number.length).sort((a, b) => b - a).slice(0, named)
  const perChoice = 3 + (hasPoints(voting) ? 1 + String(voting.points?.most_each ?? 0).length : 0)
  const perPool = '"":{"choices":[],"points":[]},'.length + Math.max(0, ...[...pools.keys()].map(id => String(id).length))
  return 2 + Math.min(pools.size, voting.most_pools ?? pools.size, named) * perPool + numbers.reduce((sum, length) => sum + length + perChoice, 0)
}
