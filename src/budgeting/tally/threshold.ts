import type { Candidate } from './ties.ts'

/**
 * The least that a project needs, whatever the money: a score (a number), votes, a share of the ballots, or as many votes
 * as its cost asks for (votes / ballots at least cost / (3 × budget)). Exactly as much stays in.
 */
export type Threshold = number | { readonly votes: number } | { readonly percentOfBallots: string } | { readonly costShare: true }

/** How much a project needs, and of what. */
export interface Least { readonly of: 'score' | 'votes', readonly least: number }

/** What the threshold asks of a project; undefined for none. */
export function leastOf (threshold: Threshold | null, { cost }: Pick<Candidate, 'cost'>, ballots: number, budget: number): Least | undefined {
  if (threshold === null) return undefined
  if (typeof threshold === 'number') return { of: 'score', least: threshold }
  if ('votes' in threshold) return { of: 'votes', least: threshold.votes }
  if ('percentOfBallots' in threshold) {
    const { numerator, denominator } = decimalOf(threshold.percentOfBallots)
    return { of: 'votes', least: roundUp(BigInt(ballots) * numerator, 100n * denominator) }
  }
  return { of: 'votes', least: budget === 0 ? 0 : roundUp(BigInt(ballots) * BigInt(cost), 3n * BigInt(budget)) }
}

/** By how much a project misses the threshold; 0 when it does not. */
export function missing (threshold: Threshold | null, candidate: Candidate, ballots: number, budget: number): number {
  const need = leastOf(threshold, candidate, ballots, budget)
  return need === undefined ? 0 : Math.max(0, need.least - candidate[need.of])
}

/** A decimal text such as '0.8' or '12.5' as an exact fraction; throws a RangeError for anything else. */
export function decimalOf (text: string): { numerator: bigint, denominator: bigint } {
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text) ?? []
  if (whole === undefined) throw new RangeError(`${JSON.stringify(text)} is not a decimal number.`)
  return { numerator: BigInt(whole + fraction), denominator: 10n ** BigInt(fraction.length) }
}

function roundUp (numerator: bigint, denominator: bigint): number {
  return Number((numerator + denominator - 1n) / denominator)
}
