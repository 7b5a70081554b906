import { purposeConfirmation } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { yearOf } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { citedDecisionRules } from '../../registry/rules.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import type { Purpose } from '../fund.ts'
import { loadFund, loadPurpose } from '../store.ts'
import { byAFurtherDecision, purposeWasDecided } from './rules.ts'

/**
 * Confirms a purpose anew, by a decision of those who decided on the fund: it then covers spending in the year of that
 * decision and the next, as its first decision did (Art. 49.6, A-14). Returns the purpose as it stands now.
 */
export function confirmPurpose (act: Act, wish: { purposeId: number, decisionId: number }): Purpose {
  const { db, auditSeq } = act
  const before = loadPurpose(db, wish.purposeId)
  const decision = loadDecision(db, wish.decisionId)
  enforce(citedDecisionRules, { decision, on: act.today, deciders: [loadFund(db, before.fundId).decider] })
  enforce([purposeWasDecided], before)
  enforce([byAFurtherDecision], { what: before.code, fixedBy: loadDecision(db, before.decisionId!), decision })
  db.insert(purposeConfirmation).values({ purposeId: before.id, decisionId: decision.id, year: yearOf(decision.adoptedOn), auditSeq }).run()
  const after = loadPurpose(db, before.id)
  act.tell({
    action: 'contributions.confirm_purpose',
    target: { type: 'purpose', id: wireId('purpose', before.id) },
    reason: { decision: wireId('decision', decision.id) },
    before: { covered_until: before.coveredUntil },
    after: { covered_until: after.coveredUntil }
  })
  return after
}
