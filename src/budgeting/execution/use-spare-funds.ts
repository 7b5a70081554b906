import type { Act } from '../../audit/act.ts'
import { civilDateOf } from '../../calendar/civil-date.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import type { Names } from '../../ledger/account.ts'
import { formatMoney, sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { eventsOf } from '../../ledger/period.ts'
import { loadDecision } from '../../registry/store.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { enforceOpinion } from '../regulations/enforce-opinion.ts'
import { loadCycle } from '../store.ts'
import { loadAmendment } from './amendment-store.ts'
import { useRules, useWithdrawalRules } from './spare-rules.ts'
import type { UseFacts } from './spare-rules.ts'
import { insertUse, insertUseWithdrawal, loadUse, paidThrough, spareFundsOf } from './spare-store.ts'

export interface UseSpareFunds {
  readonly cycleId: number
  /** The year whose close made them spare; without it the budget year of the cycle. */
  readonly year?: number
  readonly amount: Kopecks
  readonly decisionId: number
  readonly purpose: Names
  readonly amendmentId?: number
}

const closedOn = (db: Db, year: number): CivilDate => civilDateOf(eventsOf(db, year).at(-1)!.recordedAt)

/**
 * Records what the Rada gives spare funds of a cycle to (Art. 38), no more than its closed year left: something outside
 * participatory budgeting, or through an amendment a running cycle. No money moves here; it went back to the budget with the
 * close. Under a Regulation the budget commission has spoken of the draft.
 */
export function useSpareFunds (act: Act, { cycleId, year: named, amount, decisionId, purpose, amendmentId }: UseSpareFunds): void {
  const { db, today } = act
  const cycle = loadCycle(db, cycleId)
  const year = named ?? cycle.budgetYear
  const decision = loadDecision(db, decisionId)
  const spare = spareFundsOf(db, cycle.fundId).find(funds => funds.year === year)
  enforce(useRules, {
    decision,
    on: today,
    fund: { code: cycle.fundCode },
    year,
    amount,
    ...(spare === undefined ? {} : { spare: { made: spare.unspent + spare.penalties, used: spare.used, closedOn: closedOn(db, year) } }),
    ...amendmentFacts(db, amendmentId)
  })
  enforceOpinion(db, cycle, decision, { kind: 'spare_funds', id: decision.documentSha256 })
  const id = insertUse(act, { fundId: cycle.fundId, year, amount, decisionId, purpose, ...(amendmentId === undefined ? {} : { amendmentId }) })
  act.tell({
    action: 'execution.use_spare_funds',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    reason: { decision: wireId('decision', decisionId) },
    after: { use: wireId('use', id), year, amount: formatMoney(amount), purpose, ...(amendmentId === undefined ? {} : { amendment: wireId('amendment', amendmentId) }) }
  })
}

function amendmentFacts (db: Db, amendmentId: number | undefined): Pick<UseFacts, 'amendment'> {
  if (amendmentId === undefined) return {}
  const { id, lines } = loadAmendment(db, amendmentId)
  return { amendment: { id: wireId('amendment', id), gives: Math.max(0, sumMoney(lines.map(({ amount }) => amount))), paid: paidThrough(db, id) } }
}

/** Withdraws a use of spare funds by a decision of the Rada. Returns the number of its fund. */
export function withdrawUse (act: Act, { useId, decisionId }: { useId: number, decisionId: number }): number {
  const { db, today } = act
  const { fundId, year, amount, withdrawn } = loadUse(db, useId)
  enforce(useWithdrawalRules, { decision: loadDecision(db, decisionId), on: today, use: wireId('use', useId), withdrawn })
  insertUseWithdrawal(act, useId, decisionId)
  act.tell({
    action: 'execution.withdraw_use',
    target: { type: 'fund', id: wireId('fund', fundId) },
    reason: { decision: wireId('decision', decisionId) },
    before: { use: wireId('use', useId), year, amount: formatMoney(amount) }
  })
  return fundId
}
