import t from 'tap'
import fc from 'fast-check'
import { identifyContribution } from '../../src/contributions/identify-contribution.ts'
import { listRefunds } from '../../src/contributions/list.ts'
import { refundProRata } from '../../src/contributions/pro-rata-refund.ts'
import { refundContribution } from '../../src/contributions/refund-contribution.ts'
import type { RefundWish } from '../../src/contributions/refund-contribution.ts'
import { loadContribution, loadRefund } from '../../src/contributions/store.ts'
import { cancelFund } from '../../src/contributions/terms/cancel-fund.ts'
import { recordBankFee } from '../../src/contributions/use/bank.ts'
import { openGround, SHA } from './ground.ts'

const reason = 'The bank carried it out twice.'
const buckets = ['Income:Contributions:F01:P01', 'Equity:Budget:F01:Authority', 'Equity:Budget:F01:P01:Available', 'Liabilities:Unidentified:F01', 'Liabilities:RefundsDue:F01']

t.test('a contribution goes back for a reason that holds, never more than it was, never what is spent', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const [paid, late, unknown] = [{ purposeId: fund.p1, amount: 10000 }, { purposeId: fund.p1, receivedOn: '2027-07-01' }, {}].map(wish => ground.pay(fund, wish).id)
  const wish = (more: Partial<RefundWish> = {}) => ({ contributionId: paid!, kind: 'duplicate' as const, reason, ...more })
  const refused = (more: Partial<RefundWish>) => ground.refused(t, act => refundContribution(act, wish(more)))
  const refund = (more: Partial<RefundWish>) => ground.act(act => refundContribution(act, wish(more)))

  t.same(refused({ kind: 'late' }), ['refund-reason-fits', 'The contribution is credited, not held as late.'])
  t.same(refused({ kind: 'late', contributionId: unknown }), ['refund-reason-fits', 'The contribution is unidentified, not held as late.'])
  t.same(refused({ kind: 'cancelled' }), ['refund-reason-fits', 'The campaign has not been called off.'])
  t.same(refused({ amount: 10001 }), ['refund-within-contribution', '100.00 of it has not gone back yet; 100.01 was asked for.'])
  t.same(refused({ on: '2027-02-28' })[0], 'refund-still-available', 'on that day nothing was there')
  t.same(refused({ contributionId: late, on: '2027-06-30' }), ['refund-after-receipt', 'It came on 2027-07-01, after 2027-06-30.'])

  t.match(refund({ amount: 3000 }), { kind: 'duplicate', amount: 3000, purposeId: fund.p1, fundCode: 'F01', reversed: false })
  t.same(refused({ amount: 7001 })[0], 'refund-within-contribution', 'one kopeck over the rest')
  ground.act(act => recordBankFee(act, { fundId: fund.id, amount: 1, on: '2027-07-10', document: { ref: 'ST/1', sha256: SHA } }))
  t.same(refused({ amount: 7000 }), ['refund-still-available', 'The purpose has 69.99 available; 70.00 was asked for.'], 'one kopeck is spent')
  t.match(refund({ amount: 6999 }), { amount: 6999 })
  t.match(loadContribution(ground.house.service.reader, paid!), { refunded: 9999, state: 'credited', held: false })
  t.match(refund({ contributionId: late, kind: 'late' }), { amount: 5000, purposeId: undefined }, 'all of it when no amount is given')
  t.same(refused({ contributionId: late, kind: 'mistaken' }), ['refund-within-contribution', '0.00 of it has not gone back yet; 0.00 was asked for.'])
  t.match(loadContribution(ground.house.service.reader, late!), { state: 'refunded', held: true })
  t.same(Object.values(ground.balances(...buckets)), [-1, 1, 0, -5000, -14999])
  t.same(ground.refused(t, act => identifyContribution(act, { contributionId: late!, purposeId: fund.p1, reason }))[0], 'only-held-is-identified')

  const decisionId = ground.decide(ground.assembly, '2027-07-14')
  ground.act(act => cancelFund(act, { fundId: fund.id, seen: 1, decisionId }))
  t.same(refused({ contributionId: unknown, kind: 'cancelled', on: '2027-07-13' })[0], 'decision-before-act')
  t.match(refund({ contributionId: unknown, kind: 'cancelled' }), { kind: 'cancelled', decisionId, amount: 5000 })
  t.same(Object.values(ground.balances(...buckets)), [-1, 1, 0, 0, -19999])
  t.same(listRefunds(ground.house.service.reader, fund.id, { after: 1, limit: 2 }).map(({ id, kind }) => [id, kind]), [[2, 'duplicate'], [3, 'late']])
  t.throws(() => loadRefund(ground.house.service.reader, 9), { message: 'There is no refund-9.' })
  t.end()
})

t.test('by decision an amount goes back to all who gave, in proportion, to the kopeck', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const ids = [1000, 1000, 1000, 500].map(amount => ground.pay(fund, { purposeId: fund.p1, amount }).id)
  ground.pay(fund, { purposeId: fund.p2, amount: 70000 })
  ground.pay(fund, { purposeId: fund.p1, amount: 900, receivedOn: '2027-06-02' })
  const unknown = ground.pay(fund, { amount: 250 })
  ground.act(act => identifyContribution(act, { contributionId: unknown.id, purposeId: fund.p1, reason, on: '2027-05-01' }))
  ground.act(act => refundContribution(act, { contributionId: ids[3]!, kind: 'mistaken', amount: 250, reason }))
  const decisionId = ground.decide(ground.assembly, '2027-05-02')
  const wish = { purposeId: fund.p1, decisionId, amount: 100, on: '2027-06-01' }
  const refused = (more: object) => ground.refused(t, act => refundProRata(act, { ...wish, ...more }))
  const wrong = ground.decide(ground.tpsg, '2027-05-02')
  t.equal(refused({ decisionId: wrong })[0], 'decision-of-the-right-body')
  t.equal(refused({ on: '2027-05-01' })[0], 'decision-before-act')
  t.same(refused({ amount: 3501 }), ['pro-rata-within-given', 'Of the contributions to P01, 35.00 has not gone back yet; 35.01 was asked for.'])
  t.equal(refused({ purposeId: fund.p0, amount: 1 })[0], 'pro-rata-within-given', 'nobody gave for P00')

  t.match(ground.act(act => refundProRata(act, wish)), { refunds: 5, amount: 100 })
  const rows = ground.house.service.reader.$client.prepare("SELECT contribution_id, amount FROM refund WHERE kind = 'pro_rata' ORDER BY contribution_id").raw().all()
  t.same(rows, [[1, 29], [2, 29], [3, 28], [4, 7], [7, 7]], '3500 kopecks share 100; 28.57 each, and 7.14 for a quarter')
  t.same(Object.values(ground.balances(...buckets)), [-4300, 74300, -4300, 0, -350])

  ground.act(act => recordBankFee(act, { fundId: fund.id, amount: 100, on: '2027-07-10', document: { ref: 'ST/1', sha256: SHA } }))
  t.same(refused({ amount: 4295, on: '2027-07-15' }), ['pro-rata-still-available', 'P01 has 42.94 available; 42.95 was asked for.'], 'it bore 6 kopecks of the fee')
  t.same(refused({ amount: 4294, on: '2027-07-15' }), ['allowed'])
  t.end()
})

t.test('whatever was given and whatever goes back, shares sum to the amount and nobody gets more than he gave', t => {
  const ground = openGround(t)
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 100000 }), { minLength: 1, maxLength: 6 }), fc.nat(), (gifts, seed) => {
    const fund = ground.fund()
    for (const amount of gifts) ground.pay(fund, { purposeId: fund.p1, amount })
    const total = gifts.reduce((sum, gift) => sum + gift, 0)
    const amount = 1 + seed % total
    const { entrySeq } = ground.act(act => refundProRata(act, { purposeId: fund.p1, decisionId: fund.decision, amount }))
    const rows = ground.house.service.reader.$client.prepare('SELECT r.amount AS share, c.amount AS gift FROM refund r JOIN contribution c ON c.id = r.contribution_id WHERE r.entry_seq = ?').all(entrySeq) as { share: number, gift: number }[]
    t.equal(rows.reduce((sum, row) => sum + row.share, 0), amount)
    t.ok(rows.every(({ share, gift }) => share <= gift))
  }), { numRuns: 25 })
  t.end()
})
