import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { correctionOf } from '../proposals/correction-store.ts'
import { regulationFor } from '../proposals/pools.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { standingRules } from '../proposals/rules.ts'
import { loadProposal } from '../proposals/store.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import type { Regulation } from '../regulations/regulation.ts'
import type { StageFacts } from './rules.ts'
import { stageOf } from './stage-store.ts'
import type { Stage } from './verdict.ts'

/** A proposal that is verified, and the Regulation by which. */
export interface UnderReview { readonly proposal: Proposal, readonly regulation: Regulation }

/** Loads a proposal that is to be verified: refused unless it was submitted, stands, and the phase of verification runs. */
export function enforceUnderReview ({ db, at }: Act, proposalId: number): UnderReview {
  const proposal = loadProposal(db, proposalId)
  enforce(standingRules, { proposal })
  enforceInPhase(db, proposal.cycleId, 'verification', at)
  return { proposal, regulation: regulationFor(db, proposal.cycleId) }
}

/** Where the verification of a proposal stands in a stage, as the rules ask. */
export function stageFacts ({ db, today }: Act, { proposal, regulation }: UnderReview, stage: Stage): StageFacts {
  const formal = stageOf(db, proposal.id, 'formal', regulation.criteria)
  const call = correctionOf(db, proposal.id)
  return {
    stage,
    formal,
    state: stage === 'formal' ? formal : stageOf(db, proposal.id, stage, regulation.criteria),
    ...(call === undefined || call.corrected || call.dueOn < today ? {} : { correctionDue: call.dueOn })
  }
}
