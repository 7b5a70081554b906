import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { wireId } from '../storage/id.ts'
import { prepared } from '../storage/open.ts'
import { campaignOf } from './campaign.ts'
import { credited, held } from './entries.ts'
import type { Contribution } from './fund.ts'
import { receiptNumber } from './receipt.ts'
import { receiptRules } from './rules.ts'

export interface ContributionWish {
  readonly fundId: number
  /** Absent while nobody knows what the money is for. */
  readonly purposeId?: number
  readonly category?: string
  readonly amount: Kopecks
  readonly receivedOn: CivilDate
  /** The random reference of somebody who gave before; a new one is drawn when it is absent. */
  readonly contributor?: string
  /** The number of the bank's or the payment system's document. */
  readonly documentRef: string
}

export interface Recorded {
  readonly id: number
  readonly receipt: string
  readonly contributor: string
  readonly status: Contribution['recordedAs']
  readonly entrySeq: number
  readonly dueOn: CivilDate
}

// Straight to the driver: the busiest statement of this room.
const insert = prepared(db => db.$client.prepare(`
  INSERT INTO contribution (fund_id, purpose_id, category_id, contributor, amount, received_on, recorded_as, document_ref, entry_seq, audit_seq)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`))

/**
 * Records a payment on the day on which it came (kopecks). Within the term it is credited to its purpose; after the term it
 * is held for return, and without a purpose it is held until somebody says what it is (Art. 49.2, 49.4). Any amount will do:
 * part of it, more than it, in instalments; what a category is asked for is never a debt, so nothing here counts what is missing.
 */
export function recordContribution (act: Act, wish: ContributionWish): Recorded {
  const { db, auditSeq } = act
  act.quiet()
  const { fundId, amount, receivedOn, documentRef } = wish
  const campaign = campaignOf(db, wish)
  const status = receivedOn > campaign.dueOn ? 'late' : campaign.purpose === undefined ? 'unidentified' : 'credited'
  enforce(receiptRules, { ...campaign, receivedOn })
  const lines = status === 'credited' && campaign.purpose !== undefined ? credited(amount, campaign.fundCode, campaign.purpose.code) : held(amount, campaign.fundCode)
  const entrySeq = post(act, {
    kind: status === 'credited' ? 'contribution' : 'receipt_held', effectiveOn: receivedOn, lines, makerId: act.actor.staffId, ...(status === 'credited' ? { decisionId: campaign.decisionId } : {})
  })
  const contributor = wish.contributor ?? act.random(16).toString('hex')
  const { lastInsertRowid } = insert(db).run(
    fundId, wish.purposeId ?? null, campaign.categoryId ?? null, contributor, amount, receivedOn, status, documentRef, entrySeq, auditSeq)
  const id = Number(lastInsertRowid)
  const receipt = receiptNumber(campaign.fundCode, id)
  act.tell({
    action: 'contributions.record',
    target: { type: 'contribution', id: wireId('contribution', id) },
    after: {
      amount: formatMoney(amount),
      ...(wish.category === undefined ? {} : { category: wish.category }),
      document_ref: documentRef,
      fund: wireId('fund', fundId),
      ...(wish.purposeId === undefined ? {} : { purpose: wireId('purpose', wish.purposeId) }),
      receipt,
      received_on: receivedOn,
      status
    }
  })
  return { id, receipt, contributor, status, entrySeq, dueOn: campaign.dueOn }
}
