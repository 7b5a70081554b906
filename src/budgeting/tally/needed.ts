import type { GreedyTerms, Turn } from './greedy.ts'
import { isToppedUp, partnersOf, wins } from './greedy.ts'
import type { Candidate, Criterion, Ranking } from './ties.ts'
import { decide } from './ties.ts'
import type { Least } from './threshold.ts'

/** What a loser would have needed to win while all others stay as they are; neither member: with no score at all. */
export interface Needed { score?: number, votes?: number }

export interface NeededTerms extends GreedyTerms {
  readonly order: readonly Criterion[]
  readonly ranking: Ranking
  readonly perCost: boolean
  /** Where every vote is one point, score and votes are one. */
  readonly votesAreScore: boolean
  leastOf (candidate: Candidate): Least | undefined
}

/**
 * Tells of a loser the least score, and where the threshold counts votes the least votes, with which it would have been
 * taken; undefined where no score would do (it costs more than there is, won elsewhere, or a winner of another pool excludes it).
 *
 * Put higher in the list a project finds more money left, and fewer others that exclude it: so the lowest place
 * in which it is taken gives the least score, and is found by halving.
 */
export function askNeeded (turns: readonly Turn[], terms: NeededTerms): (at: number) => Needed | undefined {
  const taken = ladderOf(turns, terms)
  return at => {
    const { candidate, outcome } = turns[at]!
    if (outcome === 'withdrawn' || outcome === 'won-elsewhere' || terms.outdone?.has(candidate.id) === true || !taken(candidate, 0)) return undefined
    const least = terms.leastOf(candidate)
    const enough = least === undefined ? candidate : raise(candidate, least, terms)
    const own = outcome === 'below-threshold' ? placeOf(enough, turns, terms) : at
    let [place, beyond] = [0, own + 1]
    while (beyond - place > 1) {
      const middle = (place + beyond) >> 1
      if (taken(candidate, middle)) place = middle
      else beyond = middle
    }
    const ahead = place === own ? enough.score : scoreBefore(enough, turns[place]!.candidate, terms)
    if (ahead === undefined) return undefined
    const score = Math.max(ahead, enough.score)
    if (terms.votesAreScore) return { votes: score }
    return { ...(score > candidate.score ? { score } : {}), ...(enough.votes > candidate.votes ? { votes: enough.votes } : {}) }
  }
}

/** The project with as much as the threshold asks for. */
function raise (candidate: Candidate, { of, least }: Least, { votesAreScore }: NeededTerms): Candidate {
  const both = votesAreScore ? { score: Math.max(candidate.score, least), votes: Math.max(candidate.votes, least) } : undefined
  return { ...candidate, ...both ?? { [of]: Math.max(candidate[of], least) } }
}

/** Before which turn a project would stand; behind all, their number. */
function placeOf (candidate: Candidate, turns: readonly Turn[], { ranking, order }: NeededTerms): number {
  const place = turns.findIndex(({ candidate: other }) => other.id !== candidate.id && (ranking(candidate, other) || decide(candidate, other, order).first) < 0)
  return place < 0 ? turns.length : place
}

/** Whether a project, put before the turn at a place, would be taken as far as money, pairs and categories go. */
function ladderOf (turns: readonly Turn[], { before = [], exclusive = [], caps = [], unaffordable }: GreedyTerms): (candidate: Candidate, place: number) => boolean {
  const ended = unaffordable === 'skip' ? -1 : turns.findIndex(({ outcome }) => outcome === 'does-not-fit' || outcome === 'topped-up')
  const wonAt = new Map(before.map(({ id }) => [id, -1]))
  turns.forEach((turn, at) => { if (wins(turn)) wonAt.set(turn.candidate.id, at) })
  const capLeft = new Map(caps.map(({ category, budget }) => {
    let left = before.reduce((sum, other) => other.category === category ? sum - other.cost : sum, budget)
    return [category, [left, ...turns.map(turn => {
      if (wins(turn) && turn.candidate.category === category) left -= turn.candidate.cost
      return left
    })]]
  }))
  const last = turns.at(-1)
  const leftAtTheEnd = last === undefined ? 0 : last.outcome === 'taken' ? last.left - last.candidate.cost : last.outcome === 'topped-up' ? 0 : last.left
  return (candidate, place) => {
    if (ended >= 0 && place > ended) return false
    if (partnersOf(candidate.id, exclusive).some(id => (wonAt.get(id) ?? Infinity) < place)) return false
    if (candidate.cost > (capLeft.get(candidate.category ?? '')?.[place] ?? Infinity)) return false
    const left = turns[place]?.left ?? leftAtTheEnd
    return candidate.cost <= left || isToppedUp(candidate, left, unaffordable)
  }
}

/** The least score with which one project ranks before another; undefined where none does. */
function scoreBefore (candidate: Candidate, other: Candidate, { ranking, perCost, order, votesAreScore }: NeededTerms): number | undefined {
  if (perCost && (candidate.cost === 0 || other.cost === 0)) return candidate.cost === 0 ? 1 : undefined
  const equal = perCost ? floorRatio(other.score, candidate.cost, other.cost) : other.score
  const raised = { ...candidate, score: equal, ...(votesAreScore ? { votes: equal } : {}) }
  const compared = ranking(raised, other)
  return compared < 0 || (compared === 0 && decide(raised, other, order).first < 0) ? equal : equal + 1
}

function floorRatio (score: number, cost: number, otherCost: number): number {
  const product = BigInt(score) * BigInt(cost)
  const quotient = product / BigInt(otherCost)
  return Number(product < 0n && quotient * BigInt(otherCost) !== product ? quotient - 1n : quotient)
}
