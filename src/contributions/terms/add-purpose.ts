import type { Act } from '../../audit/act.ts'
import { yearOf } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { citedDecisionRules } from '../../registry/rules.ts'
import { loadDecision } from '../../registry/store.ts'
import { assertSeen } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Purpose } from '../fund.ts'
import { loadFund, loadPurpose, purposesOf } from '../store.ts'
import { byAFurtherDecision, fundStands, purposeRules } from './rules.ts'
import { insertPurpose, purposeCode, purposesIn } from './store.ts'
import type { PurposeWish } from './store.ts'

/** Adds a purpose to a fund, by a further decision of those who decided on it (Art. 49.1, 49.6). Returns it. */
export function addPurpose (act: Act, wish: PurposeWish & { fundId: number, seen: number, decisionId: number }): Purpose {
  const { db } = act
  const fund = loadFund(db, wish.fundId)
  assertSeen(wireId('fund', fund.id), wish.seen, fund.version)
  const decision = loadDecision(db, wish.decisionId)
  const year = yearOf(decision.adoptedOn)
  enforce(citedDecisionRules, { decision, on: act.today, deciders: [fund.decider] })
  enforce([fundStands], { fundCode: fund.code, cancelledOn: fund.cancelled?.on })
  enforce([byAFurtherDecision], { what: `the purposes of ${fund.code}`, fixedBy: { id: fund.decisionId, adoptedOn: fund.adoptedOn }, decision })
  enforce(purposeRules, { deciderKind: fund.decider.kind, titles: [wish.title], earlier: purposesIn(db, fund.territoryId, year) })
  const code = purposeCode(purposesOf(db, fund.id).length)
  const id = insertPurpose(act, fund, code, { title: wish.title, reimbursePercent: wish.reimbursePercent, decisionId: decision.id, year })
  act.tell({
    action: 'contributions.add_purpose',
    target: { type: 'fund', id: wireId('fund', fund.id), version: fund.version + 1 },
    reason: { decision: wireId('decision', decision.id) },
    after: { purpose: wireId('purpose', id), code, title: wish.title, reimburse_percent: wish.reimbursePercent, year }
  })
  return loadPurpose(db, id)
}
