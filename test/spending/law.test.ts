import t from 'tap'
import type { Act } from '../../src/audit/act.ts'
import { accept } from '../../src/spending/accept.ts'
import { approve } from '../../src/spending/approve.ts'
import { commit } from '../../src/spending/commit.ts'
import type { CommitmentWish } from '../../src/spending/commit.ts'
import { payRefund } from '../../src/spending/pay-refund.ts'
import { payAct, payReimbursement } from '../../src/spending/pay.ts'
import { reimburse } from '../../src/spending/reimburse.ts'
import type { ReimbursementWish } from '../../src/spending/reimburse.ts'
import { reject } from '../../src/spending/reject.ts'
import { release } from '../../src/spending/release.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { NotFound } from '../../src/storage/found.ts'
import { MAX_KOPECKS } from '../../src/ledger/money.ts'
import { document, openBooks } from './books.ts'

const on = '2027-03-01'
const supplier = 'ТАА «Святло»'
const reason = 'Entered twice.'

t.test('new spending on a purpose', t => {
  const { purposes, refused, clock } = openBooks(t)
  const base = { purposeId: purposes.p01, amount: 60000, on, supplier, document }
  const cases: [string, string[], Partial<CommitmentWish>][] = [
    ['a commitment up to the share', [], {}],
    ['without a document', ['spending-documented'], { document: undefined }],
    ['one kopeck over the 60 % that finance', ['within-its-share'], { amount: 60001 }],
    ['all that is there', [], { purposeId: purposes.p02, amount: 50000 }],
    ['one kopeck more', ['purpose-covered', 'within-its-share'], { purposeId: purposes.p02, amount: 50001 }],
    ['as much as the ledger can hold', ['purpose-covered', 'within-its-share'], { amount: MAX_KOPECKS }],
    ['before the second contribution, all of the first', [], { on: '2027-02-01', amount: 60000 }],
    ['the day before any money', ['purpose-covered'], { on: '2027-01-31' }],
    ['the day of the decision on the purpose', ['purpose-covered'], { on: '2027-01-20' }],
    ['the day before it', ['decision-before-act'], { on: '2027-01-19' }],
    ['money without a purpose', ['purpose-decided', 'purpose-in-its-years', 'purpose-covered', 'within-its-share'], { purposeId: purposes.p00 }],
    ['a purpose of two years ago', ['purpose-in-its-years'], { purposeId: purposes.p03, amount: 10000 }],
    ['today', [], { on: '2027-09-01' }],
    ['tomorrow', ['not-in-future'], { on: '2027-09-02' }],
    ['a year that was never opened', ['period-open'], { on: '2026-12-31' }]
  ]
  for (const [what, rules, change] of cases) t.strictSame(refused(act => commit(act, { ...base, ...change })), rules, what)
  clock.set('2028-12-31T09:00:00.000Z')
  t.strictSame(refused(act => commit(act, { ...base, on: '2028-12-31' })), [], 'the last day of the second year')
  t.throws(() => refused(act => commit(act, { ...base, purposeId: 99 })), new NotFound('purpose-99'))
  t.end()
})

t.test('a decision that does not stand, and a cancelled fund, stop new spending; what is owed is paid', t => {
  const { purposes, contracts, refused, make, approved, suspend, cancel, ofAssembly, ofPurpose, ofRada, approver } = openBooks(t)
  const wish = { purposeId: purposes.p01, amount: 10000, on, supplier, document }
  const promise = approved(make(act => commit(act, wish)))
  const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 10000, on, document })))
  const waiting = make(act => commit(act, { ...wish, amount: 20000 }))
  for (const decision of [ofAssembly, ofPurpose]) {
    suspend(decision)
    t.strictSame(refused(act => commit(act, wish)), ['decision-in-force'])
    t.strictSame(refused(act => approve(act, waiting.id), approver.actor), ['decision-in-force'], 'it is judged again on approval')
    t.strictSame(refused(act => payAct(act, { parentId: works.id, amount: 1, on, document })), ['debt-not-halted'])
    suspend(decision, 'resumed')
  }
  suspend(ofRada)
  t.strictSame(refused(act => commit(act, { ...wish, purposeId: undefined, supplier: undefined, contractId: contracts.won })), ['decision-in-force'])
  cancel()
  t.strictSame(refused(act => commit(act, wish)), ['no-spending-from-cancelled-fund'])
  t.strictSame(refused(act => approve(act, waiting.id), approver.actor), ['no-spending-from-cancelled-fund'])
  t.strictSame(refused(act => payAct(act, { parentId: works.id, amount: 10000, on, document })), [])
  t.end()
})

t.test('new spending on a project', t => {
  const { projects, contracts, refused, clock, make, approved } = openBooks(t)
  const base = { contractId: contracts.won, amount: 100000, on, document }
  const cases: [string, string[], Partial<CommitmentWish>][] = [
    ['one kopeck more than was allocated', ['project-covered'], { amount: 100001 }],
    ['before the award', ['project-covered'], { on: '2027-01-31' }],
    ['before the decision of the Rada', ['decision-before-act'], { on: '2027-01-14' }],
    ['a project that lost', ['project-awarded', 'project-covered'], { contractId: undefined, projectId: projects.lost, supplier }],
    ['without a contract', ['project-has-contract'], { contractId: undefined, projectId: projects.won, supplier }]
  ]
  for (const [what, rules, change] of cases) t.strictSame(refused(act => commit(act, { ...base, ...change })), rules, what)
  clock.set('2028-01-01T09:00:00.000Z')
  t.strictSame(refused(act => commit(act, { ...base, on: '2028-01-01' })), ['within-budget-year'], 'the first day after')
  const promise = approved(make(act => commit(act, { ...base, on: '2027-12-31' })))
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 1, on: '2028-01-01', document })), ['within-budget-year'])
  t.strictSame(refused(act => release(act, { commitmentId: promise.id, amount: 1, on: '2028-01-01', document, reason: 'Not needed.' })), ['within-budget-year'], 'what is promised then lapses with the year')
  const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 80000, on: '2027-12-31', document })))
  t.strictSame(refused(act => payAct(act, { parentId: works.id, amount: 70001, on: '2028-01-01', document })), ['no-overdraft'], 'the treasury has 700.00')
  t.strictSame(refused(act => payAct(act, { parentId: works.id, amount: 70000, on: '2028-01-01', document })), [], 'what is owed is paid in the next year too')
  t.end()
})

t.test('what follows from a commitment', t => {
  const { purposes, refused, make, approved } = openBooks(t)
  const promise = make(act => commit(act, { purposeId: purposes.p01, amount: 40000, on, supplier, document }))
  const act = { commitmentId: promise.id, amount: 25000, on, document }
  t.strictSame(refused(its => accept(its, act)), ['follows-an-approved-step'], 'an awaiting commitment carries nothing')
  approved(promise)
  t.strictSame(refused(its => accept(its, { ...act, amount: 40001 })), ['within-commitment'])
  t.strictSame(refused(its => accept(its, { ...act, on: '2027-02-28' })), ['not-before-its-cause'])
  t.strictSame(refused(its => accept(its, { ...act, document: undefined })), ['spending-documented'])
  t.throws(() => make(its => payAct(its, { parentId: promise.id, amount: 1, on, document })), new NotFound('act voucher-1'))

  const works = make(its => accept(its, act))
  t.strictSame(refused(its => release(its, { ...act, amount: 15001, reason })), ['within-commitment'], 'an awaiting act counts')
  const rest = make(its => release(its, { ...act, amount: 15000, reason }))
  t.strictSame(refused(its => accept(its, { ...act, amount: 1 })), ['within-commitment'], 'so does an awaiting release')
  t.strictSame(refused(its => payAct(its, { parentId: works.id, amount: 1, on, document })), ['follows-an-approved-step'])
  approved(rest)
  approved(works)

  const payment = { parentId: works.id, amount: 10000, on: '2027-03-02', document }
  t.strictSame(refused(its => payAct(its, { ...payment, on: '2027-02-28' })), ['not-before-its-cause'])
  t.strictSame(refused(its => payAct(its, { ...payment, amount: 25001 })), ['payment-within-debt'])
  const part = make(its => payAct(its, payment))
  t.strictSame(refused(its => payAct(its, { ...payment, amount: 15001 })), ['payment-within-debt'], 'an awaiting payment counts')
  const other = make(its => payAct(its, { ...payment, amount: 15000 }))
  approved(part)
  approved(other)
  t.strictSame(refused(its => payAct(its, { ...payment, amount: 1 })), ['payment-within-debt'])
  t.end()
})

t.test('works are accepted only in the years of their purpose', t => {
  const { purposes, refused, make, approved, clock, openYear } = openBooks(t)
  const promise = approved(make(act => commit(act, { purposeId: purposes.p01, amount: 100, on, supplier, document })))
  openYear(2029)
  clock.set('2029-02-01T09:00:00.000Z')
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 100, on: '2028-12-31', document })), [])
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 100, on: '2029-01-01', document })), ['purpose-in-its-years'])
  t.end()
})

t.test('reimbursement of the local budget', t => {
  const { purposes, refused, make, approved, expense, rejected } = openBooks(t)
  const [large, small, later] = [expense(90000, '2027-02-20'), expense(20000, '2027-03-01'), expense(20000, '2027-03-02')]
  const base = { purposeId: purposes.p01, expenseId: large, amount: 40000, on, document }
  const cases: [string, string[], Partial<ReimbursementWish>][] = [
    ['one kopeck over the 40 % that reimburse', ['within-its-share'], { amount: 40001 }],
    ['from a purpose that reimburses nothing', ['within-its-share'], { purposeId: purposes.p02, amount: 1 }],
    ['more than the expense', ['reimbursement-within-expense'], { expenseId: small, amount: 20001 }],
    ['before the expense was paid', ['not-before-its-cause'], { expenseId: later, amount: 1 }],
    ['without a document', ['spending-documented'], { document: undefined }]
  ]
  for (const [what, rules, change] of cases) t.strictSame(refused(act => reimburse(act, { ...base, ...change })), rules, what)
  t.throws(() => make(act => reimburse(act, { ...base, expenseId: 99 })), new NotFound('expense-99'))
  const waiting = make(act => reimburse(act, { ...base, expenseId: small, amount: 20000 }))
  t.strictSame(refused(act => reimburse(act, { ...base, expenseId: small, amount: 1 })), ['reimbursement-within-expense'])
  t.strictSame(refused(act => reimburse(act, { ...base, amount: 20001 })), ['within-its-share'], 'an awaiting one counts')
  rejected(waiting)
  const taken = make(act => reimburse(act, base))
  t.strictSame(refused(act => commit(act, { purposeId: purposes.p01, amount: 60001, on, supplier, document })), ['purpose-covered', 'within-its-share'])
  t.strictSame(refused(act => payReimbursement(act, { parentId: taken.id, amount: 1, on, document })), ['follows-an-approved-step'])
  approved(taken)
  t.strictSame(refused(act => payReimbursement(act, { parentId: taken.id, amount: 40001, on, document })), ['payment-within-debt'])
  t.strictSame(refused(act => payReimbursement(act, { parentId: taken.id, amount: 1, on: '2027-02-28', document })), ['not-before-its-cause'])
  make(act => payReimbursement(act, { parentId: taken.id, amount: 40000, on, document }))
  t.strictSame(refused(act => payReimbursement(act, { parentId: taken.id, amount: 1, on, document })), ['payment-within-debt'])
  t.end()
})

t.test('the share follows what was credited, net of refunds', t => {
  const { purposes, refused, make, approved, dueBack, first, give, expense } = openBooks(t)
  approved(make(act => commit(act, { purposeId: purposes.p01, amount: 30000, on, supplier, document })))
  dueBack(first.id, 'P01', 10000, '2027-03-05')
  const commitment = (amount: number) => (act: Act) => commit(act, { purposeId: purposes.p01, amount, on: '2027-04-01', supplier, document })
  const named = expense(90000, '2027-02-20')
  t.strictSame(refused(commitment(24001)), ['within-its-share'], '60 % of 900.00 is 540.00, 300.00 is committed')
  t.strictSame(refused(act => reimburse(act, { purposeId: purposes.p01, expenseId: named, amount: 36001, on: '2027-04-01', document })), ['within-its-share'], '40 % is 360.00')
  give(purposes.p01, 'P01', 1, '2027-03-20')
  t.strictSame(refused(commitment(24002)), ['within-its-share'], 'the reimbursable share is rounded down')
  t.strictSame(refused(commitment(24001)), [], 'so the kopeck is left to finance')
  t.end()
})

t.test('a refund is paid once, whole, not before it was due', t => {
  const { refused, make, approved, rejected, dueBack, first } = openBooks(t)
  const due = dueBack(first.id, 'P01', 1500, '2027-03-05')
  const wish = { refundId: due.id, on: '2027-03-05', document }
  t.strictSame(refused(act => payRefund(act, { ...wish, on: '2027-03-04' })), ['not-before-its-cause'])
  const waiting = make(act => payRefund(act, wish))
  t.strictSame(refused(act => payRefund(act, wish)), ['refund-paid-once'])
  rejected(waiting)
  approved(make(act => reverse(act, { entry: due.entrySeq, on: '2027-03-06', reason, document })))
  t.strictSame(refused(act => payRefund(act, wish)), ['refund-stands'])
  t.throws(() => make(act => payRefund(act, { ...wish, refundId: 99 })), new NotFound('refund-99'))
  t.end()
})

t.test('four eyes, once', t => {
  const { purposes, refused, approved, rejected, act, member, service, approver } = openBooks(t)
  const both = member('finance_clerk', 'finance_approver').actor
  const wish = { purposeId: purposes.p01, amount: 100, on, supplier, document }
  const own = act(both, its => commit(its, wish))
  t.strictSame(refused(its => approve(its, own.id), both), ['maker-is-not-approver'])
  t.strictSame(refused(its => reject(its, own.id, reason), both), ['maker-is-not-approver'])
  t.match(approved(own), { state: 'approved', makerId: both.staffId, outcome: { by: approver.actor.staffId } })
  t.strictSame(refused(its => approve(its, own.id), approver.actor), ['voucher-awaits-approval'])
  t.strictSame(refused(its => reject(its, own.id, reason), both), ['maker-is-not-approver', 'voucher-awaits-approval'])
  const other = rejected(act(both, its => commit(its, wish)))
  t.match(other, { state: 'rejected', outcome: { reason: 'Not signed.' } })
  t.strictSame(refused(its => approve(its, other.id), approver.actor), ['voucher-awaits-approval'])
  t.throws(() => act(approver.actor, its => approve(its, 99)), new NotFound('voucher-99'))
  t.equal(service.reader.$client.prepare("SELECT count(*) FROM entry WHERE kind = 'commitment'").pluck().get(), 1)
  t.end()
})
