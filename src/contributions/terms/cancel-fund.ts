import { fundCancellation } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { citedDecisionRules } from '../../registry/rules.ts'
import { loadDecision } from '../../registry/store.ts'
import { assertSeen } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { loadFund } from '../store.ts'
import { byAFurtherDecision, fundStands } from './rules.ts'

/** Calls a campaign off, by a decision of those who decided on it: its term ends on that day, and what it holds may go back. */
export function cancelFund (act: Act, wish: { fundId: number, seen: number, decisionId: number }): void {
  const fund = loadFund(act.db, wish.fundId)
  assertSeen(wireId('fund', fund.id), wish.seen, fund.version)
  const decision = loadDecision(act.db, wish.decisionId)
  enforce(citedDecisionRules, { decision, on: act.today, deciders: [fund.decider] })
  enforce([fundStands], { fundCode: fund.code, cancelledOn: fund.cancelled?.on })
  enforce([byAFurtherDecision], { what: `${fund.code}`, fixedBy: { id: fund.decisionId, adoptedOn: fund.adoptedOn }, decision })
  act.db.insert(fundCancellation).values({ fundId: fund.id, decisionId: decision.id, auditSeq: act.auditSeq }).run()
  act.tell({
    action: 'contributions.cancel_fund',
    target: { type: 'fund', id: wireId('fund', fund.id), version: fund.version + 1 },
    reason: { decision: wireId('decision', decision.id) },
    after: { cancelled_on: decision.adoptedOn }
  })
}
