import { repurposing } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { post } from '../../ledger/journal.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { citedDecisionRules } from '../../registry/rules.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { repurposed } from '../entries.ts'
import type { ContributionFund, Purpose } from '../fund.ts'
import { availableFrom, loadFund, loadPurpose } from '../store.ts'
import { byAFurtherDecision } from '../terms/rules.ts'
import { repurposingRules } from './rules.ts'

export interface RepurposingWish {
  readonly fundId: number
  readonly fromPurposeId: number
  readonly toPurposeId: number
  readonly amount: Kopecks
  readonly decisionId: number
  readonly on?: CivilDate
}

/** Gives money of one purpose (or of P00) to another purpose of the fund, by a decision of those who decided on it (Art. 49.2, 49.6). */
export function repurpose (act: Act, wish: RepurposingWish): { id: number, entrySeq: number, on: CivilDate } {
  const { db, auditSeq } = act
  const { amount, decisionId, on = act.today } = wish
  const fund = loadFund(db, wish.fundId)
  const from = loadPurpose(db, wish.fromPurposeId)
  const to = loadPurpose(db, wish.toPurposeId)
  const decision = loadDecision(db, decisionId)
  enforce(citedDecisionRules, { decision, on, deciders: [fund.decider] })
  enforce(repurposingRules, {
    fundCode: fund.code,
    from: { code: from.code, ofThisFund: from.fundId === fund.id },
    to: { code: to.code, ofThisFund: to.fundId === fund.id },
    amount,
    available: availableFrom(db, from.fundCode, from.code, on)
  })
  enforce([byAFurtherDecision], { what: `what ${from.code} is for`, fixedBy: fixing(db, fund, from), decision })
  const entrySeq = post(act, { kind: 'repurposing', effectiveOn: on, lines: repurposed(amount, fund.code, from.code, to.code), makerId: act.actor.staffId, decisionId })
  const { id } = db.insert(repurposing).values({
    fundId: fund.id, fromPurposeId: from.id, toPurposeId: to.id, amount, decisionId, entrySeq, auditSeq
  }).returning({ id: repurposing.id }).get()
  act.tell({
    action: 'contributions.repurpose',
    target: { type: 'fund', id: wireId('fund', fund.id) },
    reason: { decision: wireId('decision', decisionId) },
    after: { amount: formatMoney(amount), from: wireId('purpose', from.id), to: wireId('purpose', to.id) }
  })
  return { id, entrySeq, on }
}

/** What money of a purpose is for was fixed with the purpose; what has no purpose yet may get one by the decision on the fund already. */
function fixing (db: Db, fund: ContributionFund, from: Purpose): { id: number, adoptedOn: CivilDate } {
  return from.decisionId === undefined ? { id: 0, adoptedOn: fund.adoptedOn } : loadDecision(db, from.decisionId)
}
