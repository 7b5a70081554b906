import { appealDecision } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { standingRules } from '../proposals/rules.ts'
import { loadProposal } from '../proposals/store.ts'
import { enforceInPhase } from '../regulations/calendar-store.ts'
import { appealOf } from './appeal-store.ts'
import { presentCheck } from './check-store.ts'
import { decisionRules } from './publication-rules.ts'
import { hadPart } from './stage-store.ts'
import type { AppealOutcome } from './verdict.ts'

export interface DecideAppeal { readonly proposalId: number, readonly outcome: AppealOutcome, readonly reason: string, readonly document: { readonly ref: string, readonly sha256: string } }

/**
 * Records what the commission of the Regulation decided on an appeal, in the term for that, by an office that had no part in
 * the first verdict. The reason is published. What is upheld goes on the ballot; the one budget period is waived for nobody.
 */
export function decideAppeal (act: Act, { proposalId, outcome, reason, document }: DecideAppeal): void {
  const { db, at, auditSeq, actor } = act
  const proposal = loadProposal(db, proposalId)
  const appeal = found(appealOf(db, proposalId), `appeal on ${wireId('proposal', proposalId)}`)
  enforce(standingRules, { proposal })
  enforceInPhase(db, proposal.cycleId, 'appeal_decisions', at)
  const feasible = outcome === 'upheld' && presentCheck(act, proposal)?.feasible === true
  enforce(decisionRules, { by: actor.staffId, hadPart: hadPart(db, proposalId), outcome, feasible, ...(appeal.outcome === undefined ? {} : { decided: appeal.outcome }) })
  const kept = act.keepText(reason)
  db.insert(appealDecision).values({ proposalId, outcome, reasonNote: kept.id, documentRef: document.ref, documentSha256: document.sha256, decidedBy: actor.staffId, auditSeq }).run()
  act.tell({
    action: 'verification.decide_appeal',
    target: { type: 'proposal', id: wireId('proposal', proposalId) },
    reason: { text_commit: kept.commit },
    after: { outcome },
    evidence: [{ ...document }]
  })
}
