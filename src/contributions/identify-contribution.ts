import { identification } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney } from '../ledger/money.ts'
import { citedDecisionRules } from '../registry/rules.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import { campaignOf } from './campaign.ts'
import { identified } from './entries.ts'
import type { Contribution } from './fund.ts'
import { identificationRules, receiptRules } from './rules.ts'
import { loadContribution, loadFund, termSetBy } from './store.ts'

export interface IdentificationWish {
  readonly contributionId: number
  readonly purposeId: number
  readonly reason: string
  /** The decision that extended the term, for money that came late. */
  readonly decisionId?: number
  readonly on?: CivilDate
}

/**
 * Credits held money to its purpose, what has not gone back of it: unidentified money when somebody says with a reason what
 * it is, late money when a later decision has extended the term to the day on which it came (Art. 49.4).
 */
export function identifyContribution (act: Act, wish: IdentificationWish): Contribution {
  const { db, auditSeq } = act
  const on = wish.on ?? act.today
  const before = loadContribution(db, wish.contributionId)
  const fund = loadFund(db, before.fundId)
  const campaign = campaignOf(db, { fundId: fund.id, purposeId: wish.purposeId })
  const to = campaign.purpose?.code ?? ''
  if (wish.decisionId !== undefined) enforce(citedDecisionRules, { decision: loadDecision(db, wish.decisionId), on, deciders: [fund.decider] })
  enforce(receiptRules, { ...campaign, receivedOn: before.receivedOn })
  enforce(identificationRules, {
    id: wireId('contribution', before.id),
    state: before.state,
    receivedOn: before.receivedOn,
    dueOn: fund.dueOn,
    extendedTo: wish.decisionId === undefined ? undefined : termSetBy(db, fund.id, wish.decisionId),
    given: before.purpose?.code,
    to,
    on,
    takenBackOn: before.takenBackOn
  })
  const amount = before.amount - before.refunded
  const note = act.keepText(wish.reason)
  const entrySeq = post(act, { kind: 'identification', effectiveOn: on, lines: identified(amount, fund.code, to), makerId: act.actor.staffId, decisionId: wish.decisionId ?? campaign.decisionId })
  db.insert(identification).values({
    contributionId: before.id, purposeId: wish.purposeId, decisionId: wish.decisionId, reasonNote: note.id, entrySeq, auditSeq
  }).run()
  act.tell({
    action: 'contributions.identify',
    target: { type: 'contribution', id: wireId('contribution', before.id) },
    reason: { text_commit: note.commit, ...(wish.decisionId === undefined ? {} : { decision: wireId('decision', wish.decisionId) }) },
    before: { status: before.state },
    after: { status: 'credited', purpose: wireId('purpose', wish.purposeId), amount: formatMoney(amount) }
  })
  return loadContribution(db, before.id)
}
