import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { apportion } from '../../ledger/apportion.ts'
import { post } from '../../ledger/journal.ts'
import { formatMoney, sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import { decisionOn } from '../../registry/decision-on.ts'
import { decisionBeforeAct } from '../../registry/rules.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import * as entries from '../entries.ts'
import { UNASSIGNED } from '../fund.ts'
import type { ContributionFund } from '../fund.ts'
import { availableFrom, loadFund, purposesOf } from '../store.ts'
import { bankFeeCovered } from './rules.ts'

/** What the bank's statement shows: an amount (kopecks), its day, and the statement itself. */
export interface BankWish { readonly fundId: number, readonly amount: Kopecks, readonly on: CivilDate, readonly document: { readonly ref: string, readonly sha256: string } }
export interface Share { readonly purposeId: number, readonly code: string, readonly amount: Kopecks }

/** The decision on the fund, adopted by that day. It may be halted since: what the bank did is recorded all the same. */
function decisionBehind (db: Db, fund: ContributionFund, on: CivilDate): number {
  const decision = decisionOn(db, fund.decisionId, on)
  enforce([decisionBeforeAct], { decision, on, deciders: [fund.decider] })
  return decision.id
}

/** Records interest on the separate account. It stays there, on P00, until a decision gives it a purpose (Art. 49.2). */
export function recordInterest (act: Act, { fundId, amount, on, document }: BankWish): { entrySeq: number } {
  const fund = loadFund(act.db, fundId)
  const decisionId = decisionBehind(act.db, fund, on)
  const entrySeq = post(act, { kind: 'interest', effectiveOn: on, lines: entries.interest(amount, fund.code), makerId: act.actor.staffId, decisionId, document })
  act.tell({
    action: 'contributions.record_interest',
    target: { type: 'fund', id: wireId('fund', fundId) },
    after: { amount: formatMoney(amount) },
    evidence: [document]
  })
  return { entrySeq }
}

/** Records a fee of the bank: P00 bears it as far as it goes, then the purposes in proportion to what they have available, to the kopeck. */
export function recordBankFee (act: Act, { fundId, amount, on, document }: BankWish): { entrySeq: number, shares: Share[] } {
  const { db } = act
  const fund = loadFund(db, fundId)
  const purposes = purposesOf(db, fundId).map(({ id, code }) => ({ purposeId: id, code, available: availableFrom(db, fund.code, code, on) }))
  enforce([bankFeeCovered], { fundCode: fund.code, amount, available: sumMoney(purposes.map(purpose => purpose.available)) })
  const free = purposes.find(purpose => purpose.code === UNASSIGNED)?.available ?? 0
  const rest = apportion(Math.max(0, amount - free), purposes.map(purpose => purpose.code === UNASSIGNED ? 0 : purpose.available))
  const shares = purposes.map(({ purposeId, code }, i) => ({ purposeId, code, amount: code === UNASSIGNED ? Math.min(free, amount) : rest[i]! })).filter(share => share.amount > 0)
  const lines = shares.flatMap(share => entries.bankFee(share.amount, fund.code, share.code))
  const entrySeq = post(act, { kind: 'bank_fee', effectiveOn: on, lines, makerId: act.actor.staffId, decisionId: decisionBehind(db, fund, on), document })
  act.tell({
    action: 'contributions.record_bank_fee',
    target: { type: 'fund', id: wireId('fund', fundId) },
    after: { amount: formatMoney(amount), shares: shares.map(share => ({ purpose: wireId('purpose', share.purposeId), amount: formatMoney(share.amount) })) },
    evidence: [document]
  })
  return { entrySeq, shares }
}
