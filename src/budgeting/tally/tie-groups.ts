import type { Turn, Unaffordable } from './greedy.ts'
import { stood } from './greedy.ts'
import type { Criterion } from './ties.ts'
import { decide } from './ties.ts'

/** Projects of equal score in the order used, with the criterion between each and the next. */
export type TieGroup = {
  score: number
  projects: string[]
  decidedBy: Criterion[]
  /** Whether another order of these projects would have changed who wins. */
  decides: boolean
}

/** Finds the groups of equal scores among the projects that stood for election. */
export function tieGroups (turns: Turn[], order: readonly Criterion[], unaffordable: Unaffordable): TieGroup[] {
  const groups = Map.groupBy(turns.filter(stood), turn => turn.candidate.score)
  return [...groups].filter(([, group]) => group.length > 1).map(([score, group]) => ({
    score,
    projects: group.map(turn => turn.candidate.id),
    decidedBy: group.slice(1).map((turn, at) => decide(group[at]!.candidate, turn.candidate, order).by),
    decides: decides(group, unaffordable)
  }))
}

// A loser that would have fitted first of its group could have won; and one that fits nowhere, put first, would
// have ended the list before the group's winners. Otherwise every order of the group ends the same.
function decides (group: Turn[], unaffordable: Unaffordable): boolean {
  const losers = group.filter(turn => turn.outcome !== 'taken')
  const first = group[0]!
  if (losers.length === 0 || first.outcome === 'after-the-end') return false
  const fits = losers.some(turn => turn.candidate.cost <= first.left)
  return fits || (unaffordable === 'stop' && losers.length < group.length)
}
