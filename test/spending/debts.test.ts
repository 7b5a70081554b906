import t from 'tap'
import type { Test } from 'tap'
import { accept } from '../../src/spending/accept.ts'
import { commit } from '../../src/spending/commit.ts'
import { payAct } from '../../src/spending/pay.ts'
import { creditAct, keepPenalty } from '../../src/spending/reduce-debt.ts'
import { release } from '../../src/spending/release.ts'
import { releaseRetention } from '../../src/spending/release-retention.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { showCommitment } from '../../src/spending/show.ts'
import type { Db } from '../../src/storage/open.ts'
import { faultsIn } from '../support/tamper.ts'
import { document, openBooks } from './books.ts'

const on = '2027-03-01'
const reason = 'Agreed with the supplier.'
const watched = { payables: 'Liabilities:Payables:F02', kept: 'Liabilities:Retention:F02', penalties: 'Income:Penalties:F02', committed: 'Equity:Budget:F02:J001:Committed', spent: 'Equity:Budget:F02:J001:Spent' }

/** These books award without an appropriation; nothing else is wrong in them. */
const faultsOf = (db: Db) => faultsIn(db).filter(fault => !fault.startsWith('awards-keep'))

/** The contract of J001: 600.00 promised, 500.00 accepted on 1 March, of which 50.00 is kept back. */
function openWorks (t: Test) {
  const books = openBooks(t)
  const { make, approved, contracts, service: { reader } } = books
  const promise = approved(make(act => commit(act, { contractId: contracts.won, amount: 60000, on, document })))
  const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 50000, retained: 5000, on, document })))
  const last = reader.$client.prepare('SELECT -sum(p.amount) FROM posting p JOIN account a ON a.id = p.account_id WHERE a.code = ?').pluck()
  const held = () => Object.fromEntries(Object.entries(watched).map(([name, code]) => [name, last.get(code) ?? 0]))
  return { ...books, reader, promise, works, held, wish: (amount: number, day = on) => ({ parentId: works.id, amount, on: day, document }) }
}

t.test('an act keeps back up to its whole amount; what is kept is released and paid, also in the next year', t => {
  const { make, approved, refused, promise, works, held, wish, clock, balance, reader } = openWorks(t)
  t.same(held(), { payables: 45000, kept: 5000, penalties: 0, committed: 10000, spent: 50000 })
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 100, retained: 101, on, document })), ['retention-within-act'])
  const kept = approved(make(act => accept(act, { commitmentId: promise.id, amount: 100, retained: 100, on, document })))
  t.match(kept, { amount: 100, retained: 100 })
  t.strictSame(refused(act => payAct(act, { ...wish(1), parentId: kept.id })), ['payment-within-debt'], 'nothing is owed yet')
  t.strictSame(refused(act => payAct(act, wish(45001))), ['payment-within-debt'])
  t.strictSame(refused(act => releaseRetention(act, wish(5001))), ['retention-within-kept'])
  t.strictSame(refused(act => releaseRetention(act, wish(1, '2027-02-28'))), ['not-before-its-cause'])
  const waiting = make(act => releaseRetention(act, wish(2000)))
  t.strictSame(refused(act => releaseRetention(act, wish(3001))), ['retention-within-kept'], 'one that waits counts')
  t.strictSame(refused(act => payAct(act, wish(45001))), ['payment-within-debt'], 'but gives nothing to pay yet')
  approved(waiting)
  t.same(held(), { payables: 47000, kept: 3100, penalties: 0, committed: 9900, spent: 50100 })
  approved(make(act => payAct(act, wish(47000))))
  t.match(showCommitment(reader, promise.id), {
    acts: [{ retained: '30.00', left_to_pay: '0.00', retention_releases: [{ kind: 'retention_release', amount: '20.00', act: `voucher-${works.id}` }] }, { retained: '1.00' }], retained: '31.00', paid: '470.00'
  })
  clock.set('2028-02-01T09:00:00.000Z')
  approved(make(act => releaseRetention(act, wish(3000, '2028-02-01'))))
  approved(make(act => payAct(act, wish(3000, '2028-02-01'))))
  t.same([held()['kept'], balance('Assets:Treasury:F02')], [100, 20000])
  t.same(faultsOf(reader), [])
  t.end()
})

t.test('a penalty is kept from what is owed, and is revenue; contributions know none', t => {
  const { make, approved, refused, attempt, held, wish, works, purposes, reader } = openWorks(t)
  t.strictSame(refused(act => keepPenalty(act, { ...wish(45001), reason })), ['reduction-within-debt'])
  const waiting = make(act => keepPenalty(act, { ...wish(1500), reason }))
  t.strictSame(refused(act => payAct(act, wish(43501))), ['payment-within-debt'], 'one that waits counts as taken')
  approved(waiting)
  t.same(held(), { payables: 43500, kept: 5000, penalties: 1500, committed: 10000, spent: 50000 }, 'the promise and what was spent stay')
  approved(make(act => payAct(act, wish(43500))))
  t.same(attempt(act => keepPenalty(act, { ...wish(1), reason })), [{ rule: 'reduction-within-debt', because: `Of voucher-${works.id} 0.00 is owed, vouchers that await approval counted as paid; 0.01 is more.` }], 'what is kept back has to be released first')
  const promise = approved(make(act => commit(act, { purposeId: purposes.p02, supplier: 'ТАА', amount: 1000, on, document })))
  const lamps = approved(make(act => accept(act, { commitmentId: promise.id, amount: 1000, on, document })))
  t.same(attempt(act => keepPenalty(act, { ...wish(1), parentId: lamps.id, reason })), [{ rule: 'penalty-is-budget-revenue', because: `voucher-${lamps.id} was paid for with contributions.` }])
  t.same(faultsOf(reader), [])
  t.end()
})

t.test('a credit note lowers debt and spending and opens the promise again, in the year of the act', t => {
  const { make, approved, refused, held, wish, promise, clock, purposes, reader } = openWorks(t)
  approved(make(act => creditAct(act, { ...wish(4000, '2027-03-05'), reason })))
  t.same(held(), { payables: 41000, kept: 5000, penalties: 0, committed: 14000, spent: 46000 })
  t.strictSame(refused(act => creditAct(act, { ...wish(41001), reason })), ['reduction-within-debt'])
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 14000, on: '2027-03-05', document })), [], 'what was credited may be accepted again')
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 10001, on: '2027-03-04', document })), ['within-commitment'], 'but not on a day before')
  approved(make(act => release(act, { commitmentId: promise.id, amount: 14000, on: '2027-03-05', document, reason })))
  clock.set('2028-01-10T09:00:00.000Z')
  t.strictSame(refused(act => creditAct(act, { ...wish(1, '2028-01-05'), reason })), ['credit-note-in-its-year'])
  t.strictSame(refused(act => keepPenalty(act, { ...wish(1, '2028-01-05'), reason })), [], 'what a supplier asks less later is revenue')
  const contribution = approved(make(act => commit(act, { purposeId: purposes.p02, supplier: 'ТАА', amount: 1000, on, document })))
  const lamps = approved(make(act => accept(act, { commitmentId: contribution.id, amount: 1000, retained: 100, on, document })))
  approved(make(act => creditAct(act, { ...wish(400), parentId: lamps.id, reason })))
  t.match(showCommitment(reader, contribution.id), { accepted: '6.00', retained: '1.00', left_to_pay: '5.00', left_to_accept: '4.00' }, 'contributions have retention and credit notes too')
  t.same(faultsOf(reader), [])
  t.end()
})

t.test('what rests on a step goes first', t => {
  const { make, approved, attempt, refused, wish, works, reader } = openWorks(t)
  const entryOf = (voucher: { outcome?: { entry?: number } }) => voucher.outcome!.entry!
  const undo = (entry: number) => ({ entry, on, reason, document })
  const released = approved(make(act => releaseRetention(act, wish(5000))))
  const paid = approved(make(act => payAct(act, wish(50000))))
  t.same(attempt(act => reverse(act, undo(entryOf(released)))), [{ rule: 'later-steps-first', because: `On entry-${entryOf(released)} rest voucher-${paid.id}.` }])
  t.same(attempt(act => reverse(act, undo(entryOf(works)))).map(({ because }) => because), [`On entry-${entryOf(works)} rest voucher-${released.id}, voucher-${paid.id}.`])
  approved(make(act => reverse(act, undo(entryOf(paid)))))
  approved(make(act => reverse(act, undo(entryOf(released)))))
  t.strictSame(refused(act => payAct(act, wish(45001))), ['payment-within-debt'])
  const credit = approved(make(act => creditAct(act, { ...wish(45000), reason })))
  t.strictSame(refused(act => payAct(act, wish(1))), ['payment-within-debt'])
  approved(make(act => reverse(act, undo(entryOf(credit)))))
  t.strictSame(refused(act => payAct(act, wish(45000))), [])
  t.same(faultsOf(reader), [])
  t.end()
})
