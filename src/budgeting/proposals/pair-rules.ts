import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { twoOfOneCycle } from './merger-rules.ts'
import type { Proposal } from './proposal.ts'
import { beforeTheFinalList } from './rules.ts'

/** Two proposals that a person names as a pair. */
export interface PairFacts { readonly cycleId: number, readonly first: Pick<Proposal, 'id' | 'cycleId'>, readonly second: Pick<Proposal, 'id' | 'cycleId'>, readonly paired?: number, readonly listed: boolean }

export const pairedOnce: Rule<PairFacts> = {
  id: 'paired-once',
  cites: cite.pbByRada,
  says: 'Two proposals are one candidate pair.',
  holds: ({ paired }) => paired === undefined,
  because: ({ first, second, paired }) => `proposal-${first.id} and proposal-${second.id} are pair-${paired}.`,
  remedy: 'Resolve the pair that there is.'
}

/** What naming a pair has to meet beyond the standing of both. */
export const pairRules: readonly Rule<PairFacts>[] = [twoOfOneCycle, pairedOnce, beforeTheFinalList]
