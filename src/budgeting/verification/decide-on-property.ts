import { propertyDecision } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import { beforeTheFinalList, standingRules } from '../proposals/rules.ts'
import { isListed, loadProposal, loadVersion } from '../proposals/store.ts'
import { propertyRules } from './property-rules.ts'

/**
 * Records which decision of the Rada lets a proposal give away or encumber communal property (Art. 34.6), until the final
 * list. The feasibility check rests on it: it is run again on it, and no longer passes when the decision is cancelled.
 */
export function decideOnProperty (act: Act, { proposalId, decisionId }: { proposalId: number, decisionId: number }): void {
  const { db, auditSeq, actor } = act
  const proposal = loadProposal(db, proposalId)
  enforce(standingRules, { proposal })
  enforce([beforeTheFinalList], { listed: isListed(db, proposal.cycleId) })
  const decision = loadDecision(db, decisionId)
  enforce(propertyRules, { proposal, decision, on: act.today, property: loadVersion(db, proposalId).document?.property !== undefined })
  db.insert(propertyDecision).values({ proposalId, decisionId, recordedBy: actor.staffId, auditSeq }).run()
  act.tell({ action: 'verification.decide_on_property', target: { type: 'proposal', id: wireId('proposal', proposalId) }, reason: { decision: wireId('decision', decisionId) } })
}
