import t from 'tap'
import { accept } from '../../src/spending/accept.ts'
import { commit } from '../../src/spending/commit.ts'
import { payRefund } from '../../src/spending/pay-refund.ts'
import { payAct, payReimbursement } from '../../src/spending/pay.ts'
import { reimburse } from '../../src/spending/reimburse.ts'
import { release } from '../../src/spending/release.ts'
import { showCommitment } from '../../src/spending/show.ts'
import { awaitingIn, loadVoucher } from '../../src/spending/store.ts'
import { document, openBooks } from './books.ts'

const on = '2027-03-01'

for (const [kind, fund, part, bucket, cash, inCash, cover] of [['purpose', 'F01', 'P01', 'Available', 'Bank', 160000, 100000], ['project', 'F02', 'J001', 'Allocated', 'Treasury', 70000, 100000]] as const) {
  t.test(`from commitment to payment, with ${bucket} as cover`, t => {
    const { make, approved, balance, purposes, contracts, service } = openBooks(t)
    const budget = (name: string) => -balance(`Equity:Budget:${fund}:${part}:${name}`)
    const seen = () => [budget(bucket), budget('Committed'), budget('Spent'), -balance(`Liabilities:Payables:${fund}`), balance(`Assets:${cash}:${fund}`), balance(`Expenses:Works:${fund}:${part}`)]

    const promise = make(act => commit(act, { ...(kind === 'purpose' ? { purposeId: purposes.p01, supplier: 'ТАА «Будаўнік»' } : { contractId: contracts.won }), amount: 60000, on, document }))
    t.equal(promise.state, 'awaiting')
    t.strictSame(seen(), [cover, 0, 0, 0, inCash, 0], 'nothing is posted before approval')
    t.strictSame(awaitingIn(service.reader, 2027), [{ id: promise.id, kind: 'commitment', on }])
    t.strictSame(awaitingIn(service.reader, 2026), [])

    const stands = approved(promise)
    t.equal(stands.state, 'approved')
    t.strictSame(awaitingIn(service.reader, 2027), [])
    t.strictSame(seen(), [cover - 60000, 60000, 0, 0, inCash, 0])
    const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 45000, on: '2027-04-01', document })))
    t.strictSame(seen(), [cover - 60000, 15000, 45000, 45000, inCash, 45000])
    const paid = approved(make(act => payAct(act, { parentId: works.id, amount: 30000, on: '2027-04-05', document })))
    t.strictSame(seen(), [cover - 60000, 15000, 45000, 15000, inCash - 30000, 45000])
    approved(make(act => release(act, { commitmentId: promise.id, amount: 5000, on: '2027-05-01', document, reason: 'Lamps were cheaper.' })))
    t.strictSame(seen(), [cover - 55000, 10000, 45000, 15000, inCash - 30000, 45000])

    make(act => accept(act, { commitmentId: promise.id, amount: 2500, on: '2027-06-01', document }))
    t.match(showCommitment(service.reader, promise.id), {
      commitment: { id: `voucher-${promise.id}`, state: 'approved', supplier: 'ТАА «Будаўнік»' },
      acts: [{ act: { id: `voucher-${works.id}` }, payments: [{ id: `voucher-${paid.id}`, amount: '300.00' }], left_to_pay: '150.00' }, { act: { state: 'awaiting' }, payments: [], left_to_pay: '0.00' }],
      releases: [{ amount: '50.00', reason: 'Lamps were cheaper.' }],
      accepted: '450.00', paid: '300.00', released: '50.00', left_to_accept: '100.00', left_to_pay: '150.00', awaiting: '25.00'
    })
    t.end()
  })
}

t.test('an expense of the local budget is taken over and paid, a refund goes back', t => {
  const { make, approved, balance, purposes, expense, first, dueBack } = openBooks(t)
  const named = expense(40000, '2027-02-20')
  const taken = approved(make(act => reimburse(act, { purposeId: purposes.p01, expenseId: named, amount: 40000, on, document })))
  t.strictSame(['Equity:Budget:F01:P01:Available', 'Equity:Budget:F01:P01:Spent', 'Liabilities:DueToLocalBudget:F01', 'Expenses:Reimbursement:F01:P01'].map(balance), [-60000, -40000, -40000, 40000])
  approved(make(act => payReimbursement(act, { parentId: taken.id, amount: 40000, on: '2027-03-02', document })))
  t.strictSame(['Liabilities:DueToLocalBudget:F01', 'Assets:Bank:F01'].map(balance), [0, 120000])

  const due = dueBack(first.id, 'P01', 1500, '2027-03-05')
  t.equal(balance('Liabilities:RefundsDue:F01'), -1500)
  const back = approved(make(act => payRefund(act, { refundId: due.id, on: '2027-03-06', document })))
  t.equal(back.amount, 1500, 'the whole amount')
  t.strictSame(['Liabilities:RefundsDue:F01', 'Assets:Bank:F01'].map(balance), [0, 118500])
  t.end()
})

t.test('two makers race for the last rouble, and an awaiting voucher holds it', async t => {
  const { service, clerk, otherClerk, purposes, rejected, refused, make } = openBooks(t)
  const wish = { purposeId: purposes.p02, amount: 50000, on, supplier: 'ТАА', document }
  const outcomes = await Promise.allSettled([clerk, otherClerk].map(({ actor }) => service.perform(actor, 'race', act => commit(act, wish))))
  t.strictSame(outcomes.map(outcome => outcome.status), ['fulfilled', 'rejected'])
  t.match((outcomes[1] as PromiseRejectedResult).reason, { first: { rule: { id: 'purpose-covered' }, because: 'P02 of F01 has 500.00 available from 2027-03-01 on, and vouchers that await approval hold 500.00 of it; 500.00 is more than is left.' } })
  t.strictSame(refused(act => commit(act, { ...wish, amount: 1 })), ['purpose-covered', 'within-its-share'])
  rejected(loadVoucher(service.reader, 1))
  t.equal(make(act => commit(act, wish)).state, 'awaiting', 'a rejected voucher holds nothing')
  t.end()
})
