import t from 'tap'
import fc from 'fast-check'
import { refundContribution } from '../../src/contributions/refund-contribution.ts'
import { identifyContribution } from '../../src/contributions/identify-contribution.ts'
import { refundProRata } from '../../src/contributions/pro-rata-refund.ts'
import { recordBankFee, recordInterest } from '../../src/contributions/use/bank.ts'
import { listBudgetExpenses, registerBudgetExpense } from '../../src/contributions/use/register-budget-expense.ts'
import { repurpose } from '../../src/contributions/use/repurpose.ts'
import { Refusal } from '../../src/law/rule.ts'
import { invariants } from '../../src/ledger/invariants.ts'
import { everything } from '../../src/ledger/invariants/invariant.ts'
import { openGround, SHA } from './ground.ts'

const document = { ref: 'ST/1', sha256: SHA }
const available = (...codes: string[]) => codes.map(code => `Equity:Budget:F01:${code}:Available`)

t.test('a decision of those who decided gives money of one purpose to another of the same fund', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const other = ground.fund({ purposes: [{ title: { be: 'Мост' }, reimbursePercent: 0 }] })
  ground.pay(fund, { purposeId: fund.p1, amount: 5000 })
  ground.pay(other, { purposeId: other.p1, amount: 5000 })
  const wish = { fundId: fund.id, fromPurposeId: fund.p1, toPurposeId: fund.p2, amount: 2000, decisionId: ground.decide(ground.assembly, '2027-04-01'), on: '2027-04-01' }
  const [tpsgs, suspended] = [ground.decide(ground.tpsg, '2027-04-01'), ground.decide(ground.assembly, '2027-04-01')]
  const older = ground.decide(ground.assembly, '2027-01-01')
  ground.happens(suspended, 'suspended')
  const rows: [object, string, RegExp][] = [
    [{ decisionId: tpsgs }, 'decision-of-the-right-body', /tpsg/],
    [{ decisionId: suspended }, 'decision-in-force', /suspended/],
    [{ on: '2027-03-31' }, 'decision-before-act', /2027-04-01, after 2027-03-31/],
    [{ toPurposeId: fund.p1 }, 'between-purposes-of-the-fund', /^P01 stands on both sides\.$/],
    [{ toPurposeId: fund.p0 }, 'between-purposes-of-the-fund', /^P00 has no decision behind it\.$/],
    [{ toPurposeId: other.p1 }, 'between-purposes-of-the-fund', /^P01 is not a purpose of F01\.$/],
    [{ fromPurposeId: other.p1 }, 'between-purposes-of-the-fund', /^P01 is not a purpose of F01\.$/],
    [{ decisionId: fund.decision }, 'by-a-further-decision', /^Decision 1 is the one that fixed what P01 is for\.$/],
    [{ decisionId: older }, 'by-a-further-decision', /^Decision 6 was adopted on 2027-01-01; that which fixed what P01 is for is of 2027-02-01\.$/],
    [{ amount: 5001 }, 'repurpose-what-is-available', /^P01 has 50\.00 available; 50\.01 was asked for\.$/],
    [{ fromPurposeId: fund.p0, amount: 1 }, 'repurpose-what-is-available', /^P00 has 0\.00 available; 0\.01 was asked for\.$/]
  ]
  for (const [change, rule, because] of rows) {
    const [id, sentence] = ground.refused(t, act => repurpose(act, { ...wish, ...change }))
    t.equal(id, rule)
    t.match(sentence, because)
  }
  ground.act(act => repurpose(act, wish))
  t.same(ground.refused(t, act => repurpose(act, { ...wish, amount: 3000 })), ['allowed'], 'to the last kopeck')
  t.same(ground.balances(...available('P01', 'P02'), 'Equity:Fund:F01:P01', 'Equity:Fund:F01:P02', 'Equity:Budget:F01:Authority'), {
    'Equity:Budget:F01:P01:Available': 0, 'Equity:Budget:F01:P02:Available': -5000, 'Equity:Fund:F01:P01': 5000, 'Equity:Fund:F01:P02': -5000, 'Equity:Budget:F01:Authority': 5000
  })
  t.end()
})

t.test('interest waits on P00; a fee takes from P00 first, then from the purposes in proportion, to the kopeck', t => {
  const ground = openGround(t)
  const fund = ground.fund()
  const fee = (amount: number) => ({ fundId: fund.id, amount, on: '2027-07-01', document })
  const early = { ...fee(1), on: '2027-01-31' }
  t.equal(ground.refused(t, act => recordInterest(act, early))[0], 'decision-before-act')
  t.same(ground.refused(t, act => recordBankFee(act, fee(1))), ['bank-fee-covered', 'All of F01 has 0.00 available; the fee is 0.01.'])
  ground.act(act => recordInterest(act, { fundId: fund.id, amount: 100, on: '2027-06-30', document }))
  t.equal(ground.house.service.reader.$client.prepare("SELECT decision_id FROM entry WHERE kind = 'interest'").pluck().get(), fund.decision)
  t.same(ground.balances('Income:Interest:F01', ...available('P00')), { 'Income:Interest:F01': -100, 'Equity:Budget:F01:P00:Available': -100 })
  ground.pay(fund, { purposeId: fund.p1, amount: 2000 })
  ground.pay(fund, { purposeId: fund.p2, amount: 1000 })
  ground.pay(fund, { amount: 9999 })
  const shares = (amount: number) => ground.act(act => recordBankFee(act, fee(amount))).shares.map(share => [share.code, share.amount])
  t.same(shares(99), [['P00', 99]])
  t.same(shares(11), [['P00', 1], ['P01', 7], ['P02', 3]], '6.67 and 3.33')
  t.same(ground.refused(t, act => recordBankFee(act, fee(2991))), ['bank-fee-covered', 'All of F01 has 29.90 available; the fee is 29.91.'], 'money that is held bears nothing')
  t.same(shares(2990), [['P01', 1993], ['P02', 997]])
  t.same(ground.balances('Assets:Bank:F01', ...available('P00', 'P01', 'P02'), 'Expenses:BankFees:F01:P01', 'Equity:Budget:F01:P02:Spent'), {
    'Assets:Bank:F01': 9999, 'Equity:Budget:F01:P00:Available': 0, 'Equity:Budget:F01:P01:Available': 0, 'Equity:Budget:F01:P02:Available': 0, 'Expenses:BankFees:F01:P01': 2000, 'Equity:Budget:F01:P02:Spent': -1000
  })
  t.end()
})

t.test('a paid expense of the budget is registered once', t => {
  const ground = openGround(t)
  const wish = { reference: 'BR-2027/118', title: { be: 'Рамонт' }, amount: 80000, paidOn: '2027-07-15', documentSha256: SHA }
  t.same(ground.refused(t, act => registerBudgetExpense(act, { ...wish, paidOn: '2027-07-16' })), ['expense-paid', 'It is paid on 2027-07-16, after today, 2027-07-15.'])
  t.match(ground.act(act => registerBudgetExpense(act, wish)), { id: 1, amount: 80000 })
  t.same(ground.refused(t, act => registerBudgetExpense(act, wish)), ['expense-registered-once', 'The reference BR-2027/118 is registered already, as expense-1.'])
  const db = ground.house.service.reader
  t.same(listBudgetExpenses(db, { after: 0, limit: 5 }), [{ id: 1, ...wish }])
  t.same(listBudgetExpenses(db, { after: 1, limit: 5 }), [])
  t.end()
})

t.test('after any life of a fund every invariant of the books holds', t => {
  const step = fc.tuple(fc.nat(8), fc.nat(40), fc.integer({ min: 1, max: 9000 }))
  fc.assert(fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), steps => {
    t.test('a life', t => {
      const ground = openGround(t)
      const fund = ground.fund()
      const fundId = fund.id
      const reason = 'As the papers say.'
      const [decisionId, on] = [fund.decision, '2027-07-10']
      for (const [kind, n, amount] of steps) {
        const purposeId = n % 2 === 0 ? fund.p1 : fund.p2
        const contributionId = 1 + n
        try {
          if (kind < 3) ground.pay(fund, { purposeId: n % 5 === 0 ? undefined : purposeId, amount, receivedOn: n % 7 === 0 ? '2027-07-05' : '2027-06-05' })
          if (kind === 3) ground.act(act => identifyContribution(act, { contributionId, purposeId, reason, on }))
          if (kind === 4) ground.act(act => refundContribution(act, { contributionId, kind: n % 3 === 0 ? 'late' : 'mistaken', amount: n % 4 === 0 ? undefined : amount, reason, on }))
          if (kind === 5) ground.act(act => refundProRata(act, { purposeId, decisionId, amount, on }))
          if (kind === 6) ground.act(act => repurpose(act, { fundId, fromPurposeId: n % 3 === 0 ? fund.p0 : fund.p2, toPurposeId: fund.p1, amount, decisionId, on }))
          if (kind === 7) ground.act(act => recordInterest(act, { fundId, amount, on, document }))
          if (kind === 8) ground.act(act => recordBankFee(act, { fundId, amount, on, document }))
        } catch (error) {
          if (!(error instanceof Refusal) && !/^There is no contribution-/.test((error as Error).message)) throw error
        }
      }
      const db = ground.house.service.reader
      for (const { id, check } of invariants) t.same([...check(db, everything)].filter(({ says }) => !/test\./.test(says)), [], id)
      t.end()
    })
  }), { numRuns: 8 })
  t.end()
})
