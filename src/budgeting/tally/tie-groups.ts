import type { GreedyTerms, Turn } from './greedy.ts'
import { greedy, stood, wins } from './greedy.ts'
import type { Candidate, Criterion, Ranking } from './ties.ts'
import { decide } from './ties.ts'

/** Equal projects in the order used, with the criterion between each and the next. */
export type TieGroup = {
  /** Greedy: the score that they have; by score per cost, that of the first of them. */
  score?: number
  /** Equal Shares: the price that they have in common (ρ), as decimal text. */
  rho?: string
  projects: string[]
  decidedBy: Criterion[]
  /** Greedy: whether another order of these projects would have changed who wins. */
  decides?: boolean
}

/** Finds the groups of equal rank among the projects that stood for election. */
export function tieGroups (turns: readonly Turn[], order: readonly Criterion[], ranking: Ranking, terms: GreedyTerms): TieGroup[] {
  const groups: Turn[][] = []
  for (const turn of turns.filter(stood)) {
    const group = groups.at(-1)
    if (group !== undefined && ranking(group[0]!.candidate, turn.candidate) === 0) group.push(turn)
    else groups.push([turn])
  }
  const plain = (terms.exclusive ?? []).length + (terms.caps ?? []).length === 0
  return groups.filter(group => group.length > 1).map(group => ({
    score: group[0]!.candidate.score,
    projects: group.map(turn => turn.candidate.id),
    decidedBy: decisions(group.map(turn => turn.candidate), order),
    decides: plain && typeof terms.unaffordable === 'string' ? decides(group, terms.unaffordable) : turnsOut(turns, group, terms)
  }))
}

/** What puts each of some projects before the next. */
export function decisions (candidates: readonly Candidate[], order: readonly Criterion[]): Criterion[] {
  return candidates.slice(1).map((candidate, at) => decide(candidates[at]!, candidate, order).by)
}

// A loser that would have fitted first of its group could have won; and one that fits nowhere, put first, would
// have ended the list before the group's winners. Otherwise every order of the group ends the same.
function decides (group: readonly Turn[], unaffordable: 'skip' | 'stop'): boolean {
  const losers = group.filter(turn => turn.outcome !== 'taken')
  const first = group[0]!
  if (losers.length === 0 || first.outcome === 'after-the-end') return false
  const fits = losers.some(turn => turn.candidate.cost <= first.left)
  return fits || (unaffordable === 'stop' && losers.length < group.length)
}

// Where pairs, categories or a top-up play in, each is tried at the front of its group and at its end: no place is better
// for it than the front, and none worse than the end.
function turnsOut (turns: readonly Turn[], group: readonly Turn[], terms: GreedyTerms): boolean {
  const ranking = turns.map(turn => turn.candidate)
  const members = group.map(turn => turn.candidate)
  const winners = (of: readonly Turn[]) => of.filter(turn => wins(turn) && members.includes(turn.candidate)).map(turn => turn.candidate.id).sort().join()
  const before = winners(turns)
  const places = new Map(members.map((member, at) => [member, at]))
  const inOrder = (order: readonly Candidate[]) => ranking.map(candidate => places.has(candidate) ? order[places.get(candidate)!]! : candidate)
  return members.some(member => {
    const others = members.filter(other => other !== member)
    return [[member, ...others], [...others, member]].some(order => winners(greedy(inOrder(order), terms)) !== before)
  })
}
