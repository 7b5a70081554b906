import type { Fraction } from './fraction.ts'
import type { Candidate } from './ties.ts'

/** A cost that cities write for a project that was withdrawn: 999999999, here in hundredths. */
export const WITHDRAWN_COST = 99_999_999_900

/**
 * What to do at a project that does not fit: pass over it; end the list there; or, with a top-up, take it still if what is
 * left covers at least this part of its cost, and end the list there in any case.
 */
export type Unaffordable = 'skip' | 'stop' | { readonly topup: Fraction }

/** A category with a budget of its own (hundredths), which its projects share. */
export interface Cap { readonly category: string, readonly budget: number }

/** What greedy goes by. */
export interface GreedyTerms {
  /** Hundredths. */
  readonly budget: number
  readonly unaffordable: Unaffordable
  /** By how much a project misses the threshold, in score or votes; 0 when it does not. */
  readonly missing?: (candidate: Candidate) => number
  /** Pairs that exclude each other, by id. */
  readonly exclusive?: readonly (readonly [string, string])[]
  readonly caps?: readonly Cap[]
  /** Projects that won in a pool that was counted before: id → pool. */
  readonly elsewhere?: ReadonlyMap<string, string>
  /** Projects that exclude a winner of a pool that was counted before: id → that winner. */
  readonly outdone?: ReadonlyMap<string, string>
  /** What was taken before the list begins; its cost is not in the budget any more. */
  readonly before?: readonly Candidate[]
}

/** What became of a project. `lacks`: by how much it did not fit (hundredths), or missed the threshold (score or votes). */
export type Outcome =
  | { outcome: 'taken' }
  | { outcome: 'topped-up', lacks: number }
  | { outcome: 'does-not-fit', lacks: number }
  | { outcome: 'over-category', lacks: number, category: string }
  | { outcome: 'after-the-end' }
  | { outcome: 'below-threshold', lacks: number }
  | { outcome: 'excluded', by: string }
  | { outcome: 'won-elsewhere', pool: string }
  | { outcome: 'withdrawn' }

/** One project's turn, in the order of the ranking; `left` is the money left before it, in hundredths. */
export type Turn = Outcome & { candidate: Candidate, left: number }

/**
 * Goes down the ranking and takes each project that fits into what is left; a cost equal to what is left fits, and
 * a score equal to the threshold stays in. Only what does not fit into the money ends a list that stops.
 */
export function greedy (ranking: readonly Candidate[], terms: GreedyTerms): Turn[] {
  const taken = new Map((terms.before ?? []).map(candidate => [candidate.id, candidate]))
  let left = terms.budget
  let ended = false
  return ranking.map(candidate => {
    const turn = { candidate, left }
    const out = outBefore(candidate, taken, terms)
    if (out !== undefined) return { ...turn, ...out }
    if (ended) return { ...turn, outcome: 'after-the-end' }
    if (candidate.cost <= left) {
      left -= candidate.cost
      taken.set(candidate.id, candidate)
      return { ...turn, outcome: 'taken' }
    }
    const lacks = candidate.cost - left
    ended = terms.unaffordable !== 'skip'
    if (!isToppedUp(candidate, left, terms.unaffordable)) return { ...turn, outcome: 'does-not-fit', lacks }
    left = 0
    taken.set(candidate.id, candidate)
    return { ...turn, outcome: 'topped-up', lacks }
  })
}

/** Whether what is left covers the part of the cost that a top-up asks for. */
export function isToppedUp ({ cost }: Candidate, left: number, unaffordable: Unaffordable): boolean {
  if (typeof unaffordable === 'string') return false
  const { numerator, denominator } = unaffordable.topup
  return BigInt(left) * denominator >= BigInt(cost) * numerator
}

/** Why a project is out before the money of the pool is asked, if it is: `taken` are those taken before it. */
export function outBefore (candidate: Candidate, taken: ReadonlyMap<string, Candidate>, { missing, exclusive = [], elsewhere, outdone, caps = [] }: GreedyTerms): Outcome | undefined {
  if (candidate.cost === WITHDRAWN_COST || candidate.withdrawn === true) return { outcome: 'withdrawn' }
  const pool = elsewhere?.get(candidate.id)
  if (pool !== undefined) return { outcome: 'won-elsewhere', pool }
  const lacks = missing?.(candidate) ?? 0
  if (lacks > 0) return { outcome: 'below-threshold', lacks }
  const by = outdone?.get(candidate.id) ?? partnersOf(candidate.id, exclusive).find(id => taken.has(id))
  return by === undefined ? overCategory(candidate, taken, caps) : { outcome: 'excluded', by }
}

/** The projects that a project excludes. */
export function partnersOf (id: string, exclusive: readonly (readonly [string, string])[]): string[] {
  return exclusive.flatMap(([a, b]) => a === id ? [b] : b === id ? [a] : [])
}

function overCategory (candidate: Candidate, taken: ReadonlyMap<string, Candidate>, caps: readonly Cap[]): Outcome | undefined {
  for (const { category, budget } of caps) {
    if (candidate.category !== category) continue
    const left = [...taken.values()].reduce((sum, other) => other.category === category ? sum - other.cost : sum, budget)
    if (candidate.cost > left) return { outcome: 'over-category', category, lacks: candidate.cost - left }
  }
  return undefined
}

/** Whether the project wins. */
export function wins ({ outcome }: Turn): boolean {
  return outcome === 'taken' || outcome === 'topped-up'
}

/** Whether the project stood for election at all: neither withdrawn, nor below the threshold, nor won elsewhere. */
export function stood ({ outcome }: Turn): boolean {
  return outcome !== 'withdrawn' && outcome !== 'below-threshold' && outcome !== 'won-elsewhere'
}

/** Whether it waits for money alone: not excluded by a winner either. */
export function waits (turn: Turn): boolean {
  return turn.outcome === 'does-not-fit' || turn.outcome === 'over-category' || turn.outcome === 'after-the-end'
}
