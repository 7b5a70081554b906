import type { Act } from '../../audit/act.ts'
import type { Regulation } from '../regulations/regulation.ts'
import { comparedOf, insertPair, lastTextOf, pairsWith, textsIn } from './pair-store.ts'
import { isCandidate, nearness } from './pair.ts'
import { stateOf } from './proposal.ts'
import { loadProposal } from './store.ts'

/**
 * Compares the last version of a proposal with all that stand in its cycle, and raises a candidate pair for each that is as
 * alike, or as close, as the Regulation says and is no pair yet. Part of an act that tells of it; returns the new pairs.
 */
export function findPairs (act: Act, { id, cycleId }: { id: number, cycleId: number }, limits: Pick<Regulation['proposing'], 'similarity_percent' | 'distance_metres'>): number[] {
  const { db } = act
  const one = comparedOf(db, lastTextOf(db, id))
  if (one === undefined) return []
  const paired = new Set(pairsWith(db, id).flatMap(({ firstId, secondId }) => [firstId, secondId]))
  return textsIn(db, cycleId).flatMap(text => {
    if (text.proposalId === id || paired.has(text.proposalId)) return []
    const other = comparedOf(db, text)
    if (other === undefined || !isCandidate(one, other, limits) || stateOf(loadProposal(db, text.proposalId)) !== 'submitted') return []
    return [insertPair(act, [id, text.proposalId], cycleId, nearness(one, other))]
  })
}
