import t from 'tap'
import { trialBalance } from '../../src/ledger/balance.ts'
import { move } from '../../src/ledger/entry.ts'
import { post } from '../../src/ledger/journal.ts'
import { accept } from '../../src/spending/accept.ts'
import { approve } from '../../src/spending/approve.ts'
import { commit } from '../../src/spending/commit.ts'
import { payRefund } from '../../src/spending/pay-refund.ts'
import { payAct, payReimbursement } from '../../src/spending/pay.ts'
import { reimburse } from '../../src/spending/reimburse.ts'
import { release } from '../../src/spending/release.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { loadVoucher } from '../../src/spending/store.ts'
import type { Voucher } from '../../src/spending/voucher.ts'
import { NotFound } from '../../src/storage/found.ts'
import { document, openBooks } from './books.ts'

const on = '2027-03-01'
const reason = 'Entered twice.'

function openReversals (t: Parameters<typeof openBooks>[0]) {
  const books = openBooks(t)
  const db = books.service.reader
  const wish = (entry: number, day = '2027-06-01') => ({ entry, on: day, reason, document })
  const entryOf = (voucher: Voucher) => loadVoucher(db, voucher.id).outcome!.entry!
  return {
    ...books,
    wish,
    entryOf,
    undo: (entry: number) => books.approved(books.make(act => reverse(act, wish(entry)))),
    balances: () => trialBalance(db).filter(account => account.balance !== 0).map(({ code, balance }) => `${code} ${balance}`)
  }
}

t.test('each step is taken back by its mirror, the last first, and may be done again', t => {
  const { make, approved, purposes, contracts, expense, dueBack, give, undo, wish, entryOf, balances, attempt, refused, service } = openReversals(t)
  const due = dueBack(give(purposes.p02, 'P02', 1500, on).id, 'P02', 1500, on)
  const named = expense(9900, on)
  const start = balances()
  const steps: Voucher[] = []
  const step = (voucher: Voucher) => { steps.push(voucher); return approved(voucher) }
  for (const earmark of [{ purposeId: purposes.p01, supplier: 'ТАА' }, { contractId: contracts.won }]) {
    const promise = step(make(act => commit(act, { ...earmark, amount: 40000, on, document })))
    const works = step(make(act => accept(act, { commitmentId: promise.id, amount: 25000, on, document })))
    step(make(act => payAct(act, { parentId: works.id, amount: 25000, on, document })))
    step(make(act => release(act, { commitmentId: promise.id, amount: 15000, on, document, reason })))
  }
  const taken = step(make(act => reimburse(act, { purposeId: purposes.p01, expenseId: named, amount: 9900, on, document })))
  step(make(act => payReimbursement(act, { parentId: taken.id, amount: 9900, on, document })))
  step(make(act => payRefund(act, { refundId: due.id, on, document })))
  t.not(balances(), start)

  const resting: [number, number[]][] = [[0, [1, 2, 3]], [1, [2]], [4, [5, 6, 7]], [5, [6]], [8, [9]]]
  for (const [step, later] of resting) {
    const entry = entryOf(steps[step]!)
    t.strictSame(attempt(act => reverse(act, wish(entry))), [{ rule: 'later-steps-first', because: `On entry-${entry} rest ${later.map(n => `voucher-${steps[n]!.id}`).join(', ')}.` }])
  }
  t.strictSame(refused(act => reverse(act, wish(due.entrySeq))), ['later-steps-first'], 'a refund that was paid')

  for (const voucher of steps.toReversed()) {
    const entry = entryOf(voucher)
    const undone = undo(entry)
    t.match(undone, { kind: 'reversal', state: 'approved', amount: voucher.amount, reversedEntry: entry })
    t.match(loadVoucher(service.reader, voucher.id), { state: 'reversed', reversedBy: undone.outcome!.entry }, voucher.kind)
  }
  t.strictSame(balances(), start, 'nothing is left of it')
  approved(make(act => payRefund(act, { refundId: due.id, on: '2027-06-01', document })))
  approved(make(act => commit(act, { purposeId: purposes.p01, amount: 60000, on: '2027-06-01', supplier: 'ТАА', document })))
  t.end()
})

t.test('the rules of a reversal', t => {
  const { make, approved, approver, purposes, undo, wish, entryOf, attempt, refused, first, awarded, prepare, balance, service } = openReversals(t)
  const promise = approved(make(act => commit(act, { purposeId: purposes.p01, amount: 60000, on, supplier: 'ТАА', document })))
  const entry = entryOf(promise)
  t.strictSame(refused(act => reverse(act, wish(entry, '2027-02-28'))), ['reversal-not-before-entry'])
  t.strictSame(refused(act => reverse(act, wish(entry, on))), [])
  t.strictSame(refused(act => reverse(act, { ...wish(entry), document: undefined })), ['spending-documented'])
  t.strictSame(refused(act => reverse(act, wish(entry, '2027-09-02'))), ['not-in-future'])
  t.throws(() => make(act => reverse(act, wish(999))), new NotFound('entry-999'))

  const waiting = make(act => reverse(act, wish(entry)))
  t.strictSame(refused(act => reverse(act, wish(entry))), ['reversed-once'], 'one reversal waits already')
  const works = make(act => accept(act, { commitmentId: promise.id, amount: 1, on, document }))
  t.strictSame(refused(act => approve(act, waiting.id), approver.actor), ['later-steps-first'], 'a step that was written down meanwhile')
  approved(works)
  t.strictSame(refused(act => approve(act, waiting.id), approver.actor), ['later-steps-first'], 'and approved')
  undo(entryOf(works))
  const undone = approved(waiting)
  t.strictSame(refused(act => reverse(act, wish(entry))), ['reversed-once'])
  t.strictSame(refused(act => reverse(act, wish(undone.outcome!.entry!))), ['reversible-kind'])
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 1, on, document })), ['follows-an-approved-step'])

  const other = approved(make(act => commit(act, { purposeId: purposes.p01, amount: 60000, on: '2027-06-01', supplier: 'ТАА', document })))
  t.strictSame(refused(act => reverse(act, wish(first.entrySeq))), ['no-overdraft'], 'the contribution is promised')
  undo(entryOf(other))
  const gift = undo(first.entrySeq)
  t.match(service.reader.$client.prepare('SELECT kind, reverses_seq AS reverses, decision_id AS decision, approver_id AS approver, effective_on AS day FROM entry WHERE seq = ?').get(gift.outcome!.entry!),
    { kind: 'reversal', reverses: first.entrySeq, decision: null, approver: approver.actor.staffId, day: '2027-06-01' })
  t.equal(balance('Equity:Budget:F01:P01:Available'), -40000)

  t.strictSame(attempt(act => reverse(act, wish(awarded))), [{ rule: 'award-stands', because: `entry-${awarded} is an entry of kind award.` }])

  const closing = prepare(act => {
    const { db } = act
    db.$client.prepare("INSERT INTO fiscal_year_event (year, event, made_by, recorded_at, audit_seq) VALUES (2027, 'hold', 1, ?, ?)").run(act.at, act.auditSeq)
    const seq = post(act, { kind: 'closing', effectiveOn: '2027-09-01', lines: move(1, { debit: { kind: 'contributions', fund: 'F01', part: 'P02' }, credit: { kind: 'fund', fund: 'F01', part: 'P02' } }), makerId: 1 })
    db.$client.prepare("INSERT INTO fiscal_year_event (year, event, made_by, recorded_at, audit_seq) VALUES (2027, 'release', 1, ?, ?)").run(act.at, act.auditSeq)
    return seq
  })
  t.strictSame(refused(act => reverse(act, wish(closing, '2027-09-01'))), ['reversible-kind'])
  t.end()
})

t.test('a contribution that was given back is not reversed before its refund', t => {
  const { purposes, give, dueBack, wish, undo, attempt, refused } = openReversals(t)
  const gift = give(purposes.p01, 'P01', 500, on)
  const due = dueBack(gift.id, 'P01', 500, on)
  t.equal(attempt(act => reverse(act, wish(gift.entrySeq)))[0]?.because, `On entry-${gift.entrySeq} rest refund-${due.id}.`)
  undo(due.entrySeq)
  t.strictSame(refused(act => reverse(act, wish(gift.entrySeq))), [])
  t.end()
})

t.test('what was taken back in between leaves no day overdrawn', t => {
  const { make, approved, purposes, entryOf, refused } = openReversals(t)
  const promise = approved(make(act => commit(act, { purposeId: purposes.p01, amount: 30000, on, supplier: 'ТАА', document })))
  const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 30000, on: '2027-03-10', document })))
  const paid = approved(make(act => payAct(act, { parentId: works.id, amount: 30000, on: '2027-03-15', document })))
  approved(make(act => reverse(act, { entry: entryOf(paid), on: '2027-05-01', reason, document })))
  const again = (day: string) => refused(act => payAct(act, { parentId: works.id, amount: 30000, on: day, document }))
  t.strictSame(again('2027-04-30'), ['payment-within-debt'], 'until the reversal the act counts as paid')
  t.strictSame(again('2027-05-01'), [])
  approved(make(act => payAct(act, { parentId: works.id, amount: 30000, on: '2027-05-01', document })))
  t.end()
})

t.test('a mistake is taken back in its own year while that year is not closed', t => {
  const { make, approved, purposes, wish, entryOf, attempt, refused, clock } = openReversals(t)
  const entry = entryOf(approved(make(act => commit(act, { purposeId: purposes.p01, amount: 60000, on, supplier: 'ТАА', document }))))
  clock.set('2028-01-20T09:00:00.000Z')
  t.strictSame(attempt(act => reverse(act, wish(entry, '2028-01-10'))), [{ rule: 'reversed-in-its-year', because: `entry-${entry} is of ${on} and its year is not closed; the reversal is dated 2028-01-10.` }])
  t.strictSame(refused(act => reverse(act, wish(entry, '2027-12-31'))), [])
  t.end()
})
