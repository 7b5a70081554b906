import t from 'tap'
import fc from 'fast-check'
import { identifyContribution } from '../../src/contributions/identify-contribution.ts'
import type { IdentificationWish } from '../../src/contributions/identify-contribution.ts'
import { isReceiptNumber, receiptNumber } from '../../src/contributions/receipt.ts'
import { recordContribution } from '../../src/contributions/record-contribution.ts'
import { refundContribution } from '../../src/contributions/refund-contribution.ts'
import { loadContribution } from '../../src/contributions/store.ts'
import { cancelFund } from '../../src/contributions/terms/cancel-fund.ts'
import { extendDeadline } from '../../src/contributions/terms/extend-deadline.ts'
import { addPurpose } from '../../src/contributions/terms/add-purpose.ts'
import { openGround } from './ground.ts'

const accounts = ['Assets:Bank:F01', 'Income:Contributions:F01:P01', 'Equity:Budget:F01:Authority', 'Equity:Budget:F01:P01:Available', 'Liabilities:Unidentified:F01']

t.test('within the term money is credited; after it, or without a purpose, it is held', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const purposeId = fund.p1
  const rows: [string, object, string, number[]][] = [
    ['the day of the decision', { purposeId, receivedOn: '2027-02-01', amount: 1 }, 'credited', [1, -1, 1, -1, 0]],
    ['the last day of the term', { purposeId, receivedOn: '2027-06-30', amount: 100 }, 'credited', [101, -101, 101, -101, 0]],
    ['the day after', { purposeId, receivedOn: '2027-07-01', amount: 1000 }, 'late', [1101, -101, 101, -101, -1000]],
    ['late and without a purpose', { receivedOn: '2027-07-01', amount: 1 }, 'late', [1102, -101, 101, -101, -1001]],
    ['without a purpose', { receivedOn: '2027-06-30', amount: 10000 }, 'unidentified', [11102, -101, 101, -101, -11001]],
    ['a part of what the category is asked for', { purposeId, category: 'A', amount: 1 }, 'credited', [11103, -102, 102, -102, -11001]],
    ['more than it', { purposeId, category: 'A', amount: 5001 }, 'credited', [16104, -5103, 5103, -5103, -11001]]
  ]
  for (const [what, wish, status, balances] of rows) {
    const recorded = ground.pay(fund, wish)
    t.equal(recorded.status, status, what)
    t.equal(recorded.dueOn, '2027-06-30')
    t.same(Object.values(ground.balances(...accounts)), balances, what)
  }
  const [first, again] = [ground.pay(fund, { purposeId }), ground.pay(fund, { purposeId, contributor: 'b'.repeat(32) })]
  t.match(first.contributor, /^[0-9a-f]{32}$/)
  t.equal(again.contributor, 'b'.repeat(32), 'a second instalment comes under the same reference')
  t.same([first.receipt, again.receipt], [receiptNumber('F01', first.id), receiptNumber('F01', again.id)])
  const { $client } = ground.house.service.reader
  t.equal($client.prepare("SELECT count(*) FROM audit_log WHERE body LIKE '%' || ? || '%'").pluck().get('b'.repeat(32)), 0, 'no reference stands in the trail')
  t.end()
})

t.test('what is no contribution to this fund is refused', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const other = ground.fund({ purposes: [{ title: { be: 'Мост' }, reimbursePercent: 0 }] })
  const late = ground.decide(ground.assembly, '2027-04-01')
  const added = ground.act(act => addPurpose(act, { fundId: fund.id, seen: 1, decisionId: late, title: { be: 'Лаўка' }, reimbursePercent: 0 }))
  const rows: [object, string, string][] = [
    [{ purposeId: fund.p0 }, 'purpose-of-this-fund', 'P00 has no decision behind it.'],
    [{ purposeId: other.p1 }, 'purpose-of-this-fund', 'The purpose P01 does not belong to F01.'],
    [{ purposeId: fund.p1, category: 'B' }, 'category-of-the-decision', 'The decision on F01 knows no category B.'],
    [{ purposeId: fund.p1, receivedOn: '2027-01-31' }, 'received-under-decision', 'The money came on 2027-01-31; the decision was adopted on 2027-02-01.'],
    [{ receivedOn: '2027-01-31' }, 'received-under-decision', 'The money came on 2027-01-31; the decision was adopted on 2027-02-01.'],
    [{ purposeId: added.id, receivedOn: '2027-03-31' }, 'received-under-decision', 'The money came on 2027-03-31; the decision was adopted on 2027-04-01.'],
    [{ purposeId: fund.p1, receivedOn: '2027-07-16' }, 'not-in-future', 'The date 2027-07-16 lies after today, 2027-07-15.']
  ]
  for (const [wish, id, because] of rows) t.same(ground.refused(t, ground.paying(fund, wish)), [id, because])
  t.throws(() => ground.pay({ id: 9 }, {}), { message: 'There is no fund-9.' })
  t.throws(() => ground.pay(fund, { purposeId: 99 }), { message: 'There is no purpose-99.' })

  for (const [event, refused] of [['suspended', true], ['resumed', false], ['superseded', false], ['annulled', true]] as const) {
    ground.happens(fund.decision, event)
    t.same(ground.refused(t, ground.paying(fund, { purposeId: fund.p1 })), refused ? ['campaign-in-force', `The decision behind F01 is ${event}.`] : ['allowed'], event)
    t.equal(ground.pay(fund, {}).status, 'unidentified', 'money that lies in the bank can always be recorded')
  }
  t.end()
})

t.test('a campaign that was called off takes nothing after the day of that decision', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const decisionId = ground.decide(ground.assembly, '2027-05-01')
  ground.act(act => cancelFund(act, { fundId: fund.id, seen: 1, decisionId }))
  t.equal(ground.pay(fund, { purposeId: fund.p1, receivedOn: '2027-05-01' }).status, 'credited')
  t.match(ground.pay(fund, { purposeId: fund.p1, receivedOn: '2027-05-02' }), { status: 'late', dueOn: '2027-05-01' })
  t.end()
})

t.test('held money is credited with a reason, late money only when a later decision reached back to it', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const { assembly } = ground
  const early = ground.decide(assembly, '2027-06-29')
  const reason = 'The payment order says so.'
  const unknown = ground.pay(fund, { receivedOn: '2027-06-30' })
  const [late, later] = ['2027-07-09', '2027-07-10'].map(receivedOn => ground.pay(fund, { purposeId: fund.p1, receivedOn }))
  const credited = ground.pay(fund, { purposeId: fund.p1, amount: 1 })
  const wish = (id: number, more: Partial<IdentificationWish> = {}) => ({ contributionId: id, purposeId: fund.p1, reason, ...more })
  const refused = (one: IdentificationWish) => ground.refused(t, act => identifyContribution(act, one))

  t.same(refused(wish(credited.id)), ['only-held-is-identified', 'contribution-4 is credited.'])
  t.same(refused(wish(unknown.id, { purposeId: fund.p0 })), ['purpose-of-this-fund', 'P00 has no decision behind it.'])
  t.same(refused(wish(unknown.id, { on: '2027-06-29' })), ['identified-after-receipt', 'It came on 2027-06-30, after 2027-06-29.'])
  t.same(refused(wish(late!.id)), ['within-term', 'It came on 2027-07-09; the term in force ended on 2027-06-30.'])
  const extension = ground.decide(assembly, '2027-07-02')
  ground.act(act => extendDeadline(act, { fundId: fund.id, seen: 1, decisionId: extension, dueOn: '2027-07-09' }))
  t.same(refused(wish(late!.id)), ['within-term', 'It came on 2027-07-09, late at that time, and no decision is cited that extended the term.'])
  t.equal(refused(wish(late!.id, { decisionId: early }))[0], 'within-term', 'a decision that extended nothing')
  t.same(refused(wish(late!.id, { decisionId: fund.decision })), ['within-term', 'It came on 2027-07-09; the decision cited set the term 2027-06-30.'])
  t.same(refused(wish(later!.id, { decisionId: extension })), ['within-term', 'It came on 2027-07-10; the term in force ended on 2027-07-09.'])
  t.same(refused(wish(late!.id, { decisionId: extension, purposeId: fund.p2 })), ['purpose-as-given', 'It was given for P01, not for P02.'])

  const part = ground.act(act => refundContribution(act, { contributionId: unknown.id, kind: 'mistaken', amount: 1, reason }))
  t.equal(part.purposeId, undefined)
  t.match(ground.act(act => identifyContribution(act, wish(unknown.id, { purposeId: fund.p2 }))), { state: 'credited', recordedAs: 'unidentified', purpose: { code: 'P02' }, amount: 5000, refunded: 1 })
  t.match(ground.act(act => identifyContribution(act, wish(late!.id, { decisionId: extension }))), { state: 'credited', recordedAs: 'late', purpose: { code: 'P01' } })
  const cited = ground.house.service.reader.$client.prepare("SELECT kind, group_concat(coalesce(decision_id, '-')) AS decisions FROM entry GROUP BY kind ORDER BY kind").all()
  t.same(cited, [{ kind: 'contribution', decisions: `${fund.decision}` }, { kind: 'identification', decisions: `${fund.decision},${extension}` }, { kind: 'receipt_held', decisions: '-,-,-' }, { kind: 'return_due', decisions: '-' }])
  t.same(ground.balances(...accounts, 'Equity:Budget:F01:P02:Available', 'Liabilities:RefundsDue:F01'), {
    'Assets:Bank:F01': 15001, 'Income:Contributions:F01:P01': -5001, 'Equity:Budget:F01:Authority': 10000, 'Equity:Budget:F01:P01:Available': -5001, 'Liabilities:Unidentified:F01': -5000, 'Equity:Budget:F01:P02:Available': -4999, 'Liabilities:RefundsDue:F01': -1
  })
  t.equal(refused(wish(late!.id, { decisionId: extension }))[0], 'only-held-is-identified', 'once')
  t.equal(loadContribution(ground.house.service.reader, later!.id).state, 'late')
  const trail = ground.house.service.reader.$client.prepare('SELECT count(*) FROM audit_log WHERE body LIKE ?').pluck()
  t.equal(trail.get(`%${reason}%`), 0, 'the trail holds only a commitment to the reason')
  t.end()
})

t.test('check digits catch a wrong sign and two digits that were swapped', t => {
  t.same([receiptNumber('F01', 1), receiptNumber('F12', 123456)], ['F01-1-73', 'F12-123456-18'])
  fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 2 ** 40 }), fc.nat(), fc.integer({ min: 1, max: 9 }), (fund, id, place, by) => {
    const receipt = receiptNumber(`F${String(fund).padStart(2, '0')}`, id)
    const signs = [...receipt]
    const at = place % signs.length
    const wrong = signs.with(at, String((Number(signs[at]) + by) % 10)).join('')
    const isDigit = (sign?: string) => sign !== undefined && /\d/.test(sign)
    const swapped = isDigit(signs[at]) && isDigit(signs[at + 1]) ? signs.with(at, signs[at + 1]!).with(at + 1, signs[at]!).join('') : receipt
    return isReceiptNumber(receipt) && (!isDigit(signs[at]) || !isReceiptNumber(wrong)) && (swapped === receipt || !isReceiptNumber(swapped))
  }))
  t.end()
})

t.test('the ledger refuses what it cannot hold', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const amount = Number.MAX_SAFE_INTEGER
  ground.pay(fund, { purposeId: fund.p1, amount })
  t.same(ground.refused(t, act => recordContribution(act, { fundId: fund.id, purposeId: fund.p1, amount: 1, receivedOn: '2027-03-01', documentRef: '1' }))[0], 'within-bounds')
  t.end()
})
