import { sql } from 'drizzle-orm'
import { refund } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { apportion } from '../ledger/apportion.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { citedDecisionRules } from '../registry/rules.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import { prepared } from '../storage/open.ts'
import { dueBack } from './entries.ts'
import { availableFrom, givenTo, loadFund, loadPurpose } from './store.ts'
import { proRataRules } from './use/rules.ts'

export interface ProRataWish { readonly purposeId: number, readonly decisionId: number, readonly amount: Kopecks, readonly on?: CivilDate }
export interface ProRataOutcome { readonly entrySeq: number, readonly refunds: number, readonly amount: Kopecks }

const insert = prepared(db => db.insert(refund).values({
  contributionId: sql.placeholder('contributionId'),
  kind: 'pro_rata',
  amount: sql.placeholder('amount'),
  decisionId: sql.placeholder('decisionId'),
  entrySeq: sql.placeholder('entrySeq'),
  auditSeq: sql.placeholder('auditSeq')
}).prepare())

/**
 * Gives an amount of a purpose back to all who gave for it, by a decision of those who decided on the fund: in
 * proportion to what each gave and has not got back, by largest remainders, so that the refunds sum to the amount to the
 * kopeck. One entry; a share of nothing makes no refund.
 */
export function refundProRata (act: Act, { purposeId, decisionId, amount, on = act.today }: ProRataWish): ProRataOutcome {
  const { db, auditSeq } = act
  const { code, fundId } = loadPurpose(db, purposeId)
  const fund = loadFund(db, fundId)
  enforce(citedDecisionRules, { decision: loadDecision(db, decisionId), on, deciders: [fund.decider] })
  const givers = givenTo(db, fundId, purposeId, on)
  enforce(proRataRules, { code, amount, given: sumMoney(givers.map(giver => giver.left)), available: availableFrom(db, fund.code, code, on) })
  const entrySeq = post(act, { kind: 'refund', effectiveOn: on, lines: dueBack(amount, fund.code, code), makerId: act.actor.staffId, decisionId })
  const shares = apportion(amount, givers.map(giver => giver.left))
  let refunds = 0
  shares.forEach((share, i) => {
    if (share === 0) return
    insert(db).run({ contributionId: givers[i]!.id, amount: share, decisionId, entrySeq, auditSeq })
    refunds++
  })
  act.tell({
    action: 'contributions.refund_pro_rata',
    target: { type: 'purpose', id: wireId('purpose', purposeId) },
    reason: { code: 'pro_rata', decision: wireId('decision', decisionId) },
    after: { amount: formatMoney(amount), refunds }
  })
  return { entrySeq, refunds, amount }
}
