import { contributionDeadline } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { citedDecisionRules } from '../../registry/rules.ts'
import { loadDecision } from '../../registry/store.ts'
import { assertSeen } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import { loadFund } from '../store.ts'
import { byAFurtherDecision, fundStands, termOnlyExtended } from './rules.ts'
import { termDecision } from './store.ts'

/** Extends the term for paying, by a later decision of those who set it (Art. 49.4). Late money that it reaches may then be identified. */
export function extendDeadline (act: Act, wish: { fundId: number, seen: number, decisionId: number, dueOn: CivilDate }): void {
  const fund = loadFund(act.db, wish.fundId)
  assertSeen(wireId('fund', fund.id), wish.seen, fund.version)
  const decision = loadDecision(act.db, wish.decisionId)
  enforce(citedDecisionRules, { decision, on: act.today, deciders: [fund.decider] })
  enforce([fundStands], { fundCode: fund.code, cancelledOn: fund.cancelled?.on })
  enforce([byAFurtherDecision], { what: `the term ${fund.dueOn}`, fixedBy: loadDecision(act.db, termDecision(act.db, fund.id)), decision })
  enforce([termOnlyExtended], { dueOn: fund.dueOn, to: wish.dueOn })
  act.db.insert(contributionDeadline).values({ fundId: fund.id, dueOn: wish.dueOn, decisionId: wish.decisionId, auditSeq: act.auditSeq }).run()
  act.tell({
    action: 'contributions.extend_deadline',
    target: { type: 'fund', id: wireId('fund', fund.id), version: fund.version + 1 },
    reason: { decision: wireId('decision', wish.decisionId) },
    before: { due_on: fund.dueOn },
    after: { due_on: wish.dueOn }
  })
}
