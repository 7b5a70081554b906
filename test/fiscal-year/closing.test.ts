import fc from 'fast-check'
import t from 'tap'
import { carryForward, checkpoint, entry } from '../../db/schema.ts'
import { statedIn } from '../../src/audit/checkpoints.ts'
import { verifyNote } from '../../src/audit/signed-note.ts'
import { bankFee, dueBack, interest, repurposed } from '../../src/contributions/entries.ts'
import { closeYear } from '../../src/fiscal-year/close.ts'
import { holdYear } from '../../src/fiscal-year/hold.ts'
import { openYear } from '../../src/fiscal-year/open-year.ts'
import { confirmReopening, requestReopening } from '../../src/fiscal-year/reopen.ts'
import { previewClosing } from '../../src/fiscal-year/show.ts'
import { appropriationLines, awardLines, financingLines } from '../../src/budgeting/entries.ts'
import { statement, trialBalance } from '../../src/ledger/balance.ts'
import { authorityIsAccounted, cashCoversPromises, projectsSpendWhatTheyExpense, purposesAreWorthTheirCover } from '../../src/ledger/invariants/funds.ts'
import { everything } from '../../src/ledger/invariants/invariant.ts'
import { closedYearsAreSettled, closedYearsTakeNothing, fundBalancesMoveByRight } from '../../src/ledger/invariants/years.ts'
import { linesOf } from '../../src/ledger/journal.ts'
import { yearState } from '../../src/ledger/period.ts'
import { balances, openBooks, playground, project, well } from './books.ts'
import type { Books } from './books.ts'

const end = '2027-12-31'
const close = ({ act, approver, clerk, clock }: Books) => {
  clock.set('2028-01-10T09:00:00.000Z')
  act(clerk, act => holdYear(act, 2027))
  return act(approver, act => closeYear(act, 2027))
}

/** What the invariants of funds and years find wrong. */
const faults = ({ db }: Books) => [cashCoversPromises, authorityIsAccounted, purposesAreWorthTheirCover, projectsSpendWhatTheyExpense, closedYearsTakeNothing, closedYearsAreSettled, fundBalancesMoveByRight]
  .flatMap(invariant => [...invariant.check(db, everything)].map(({ where, says }) => `${invariant.id}: ${where} ${says}`))

/** P01: 500.00 in, 30.00 back, 320.00 committed, 200.00 of it accepted, 150.00 paid. P02: 100.00 in, 1.00 of fees. P00: 2.50 interest. */
function livelyYear (books: Books): void {
  books.clock.set('2027-12-20T09:00:00.000Z')
  books.pay('2027-03-02', 1, 50000)
  books.pay('2027-03-03', 2, 10000)
  books.enter({ on: '2027-04-01', kind: 'refund', lines: dueBack(3000, 'F01', 'P01') })
  books.spend('2027-06-01', well, { commit: 32000, accept: 20000, paid: 15000, contract: 7 })
  books.enter({ on: '2027-09-30', kind: 'interest', lines: interest(250, 'F01') })
  books.enter({ on: '2027-09-30', kind: 'bank_fee', lines: bankFee(100, 'F01', 'P02') })
}

/** F02 for 2027: 1,000.00 appropriated, 900.00 received, 700.00 awarded; 300.00 accepted, 250.00 paid. F03 may have its money for 2028 already. */
function participatory (books: Books, funds: readonly string[] = ['F02']): void {
  const { decisionId } = books.openCycle('F02', 2027)
  if (funds.includes('F03')) books.openCycle('F03', 2028)
  books.clock.set('2027-12-20T09:00:00.000Z')
  for (const fund of funds) {
    books.enter({ on: '2027-04-01', kind: 'appropriation', decisionId, lines: appropriationLines(fund, [{ code: 'Pool1', amount: 100000 }]) })
    books.enter({ on: '2027-04-02', kind: 'financing', lines: financingLines(fund, 90000) })
  }
  books.enter({ on: '2027-05-01', kind: 'award', decisionId, lines: awardLines('F02', 'Pool1', [{ code: 'J001', amount: 70000 }]) })
  books.spend('2027-06-01', project('F02'), { commit: 50000, accept: 30000, paid: 25000, contract: 8 })
  books.spend('2027-07-01', project('F02'), { commit: 6000, contract: 9 })
}

t.test('a contribution fund closes purpose by purpose; what is left rolls over without an entry', async t => {
  const books = openBooks(t)
  livelyYear(books)
  books.act(books.approver, act => openYear(act, 2028))
  books.clock.set('2028-01-09T09:00:00.000Z')
  books.pay('2028-01-05', 1, 1000)
  const preview = previewClosing(books.db, 2027, '2028-01-09')
  const closed = close(books)
  t.same(preview.plan.entries.map(({ fund, purpose, step }) => `${fund} ${purpose} ${step}`), ['F01 P00 result', 'F01 P01 result', 'F01 P02 result'])
  t.same(closed.entries.map(seq => linesOf(books.db, seq).map(({ account, amount }) => [account, amount])), preview.plan.entries.map(({ lines }) => lines.map(({ account, amount }) => [account, amount])), 'what was shown is what was posted')
  t.same(Object.fromEntries(linesOf(books.db, closed.entries[1]!).map(({ account, amount }) => [account, amount])), {
    'Income:Contributions:F01:P01': 47000,
    'Expenses:Works:F01:P01': -20000,
    'Equity:Fund:F01:P01': -27000,
    'Equity:Budget:F01:P01:Spent': 20000,
    'Equity:Budget:F01:Authority': -20000
  })
  t.same(balances(books.db, end), {
    'Assets:Bank:F01': 45150,
    'Equity:Budget:F01:Authority': 37150,
    'Equity:Budget:F01:P00:Available': -250,
    'Equity:Budget:F01:P01:Available': -15000,
    'Equity:Budget:F01:P01:Committed': -12000,
    'Equity:Budget:F01:P02:Available': -9900,
    'Equity:Fund:F01:P00': -250,
    'Equity:Fund:F01:P01': -27000,
    'Equity:Fund:F01:P02': -9900,
    'Liabilities:Payables:F01': -5000,
    'Liabilities:RefundsDue:F01': -3000
  })
  t.equal(books.held('contributions', 'F01', 'P01'), -1000, 'what came in January is in the open year')
  t.same(books.db.select().from(carryForward).all().map(({ purposeId, available, committed, decisionId, coveredUntil }) => [purposeId, available, committed, decisionId, coveredUntil]),
    [[1, 250, 0, null, 0], [2, 15000, 12000, books.founding, 2028], [3, 9900, 0, books.founding, 2028]])
  t.equal(yearState(books.db, 2027), 'closed')
  const { note, kind, size } = books.db.select().from(checkpoint).all().at(-1)!
  t.same([kind, size, closed.checkpoint], ['close', books.service.trail.size(), { size, signed: true }])
  t.equal(statedIn(note).root.toString('hex'), books.service.trail.head().root.toString('hex'))
  t.ok(verifyNote(note, [books.service.signer!]))
  const leaf = JSON.parse(books.db.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC').pluck().get() as string) as any
  t.same([leaf.action, leaf.after.entries.length, leaf.after.carried[1]], ['fiscal_year.close', 3, { purpose: 'purpose-2', available: '150.00', committed: '120.00', decision: 'decision-1', covered_until: 2028 }])
})

t.test('opening of the next year equals closing of this one, on every account', async t => {
  const books = openBooks(t)
  livelyYear(books)
  close(books)
  for (const { accountId, code, type, balance } of trialBalance(books.db, { asOf: end })) {
    const { opening, closing } = statement(books.db, accountId, { from: '2028-01-01', to: '2028-12-31', limit: 1 })
    t.same([opening, closing], [balance, balance], code)
    if (type === 'income' || type === 'expense') t.equal(balance, 0, `${code} is zero`)
  }
})

t.test('reopening mirrors each closing entry, and closing again gives the same balances', async t => {
  const books = openBooks(t)
  livelyYear(books)
  participatory(books)
  const before = balances(books.db, end)
  const first = close(books)
  const closed = balances(books.db, end)
  const { id } = books.act(books.approver, act => requestReopening(act, { year: 2027, reason: 'An invoice was forgotten.' }))
  const { reversals } = books.act(books.second, act => confirmReopening(act, id))
  t.equal(yearState(books.db, 2027), 'open')
  t.same(balances(books.db, end), before, 'as if it had never been closed')
  t.same(faults(books), [])
  const rows = books.db.select().from(entry).all().filter(({ kind }) => kind === 'reversal')
  t.same(rows.map(({ seq, reversesSeq, effectiveOn, makerId, approverId }) => [seq, reversesSeq, effectiveOn, makerId, approverId]),
    reversals.map((seq, i) => [seq, first.entries.toReversed()[i], end, books.approver.actor.staffId, books.second.actor.staffId]), 'the last one first')
  for (const { seq, reversesSeq } of rows) t.same(linesOf(books.db, seq).map(({ amount }) => -amount), linesOf(books.db, reversesSeq!).map(({ amount }) => amount))
  const again = close(books)
  t.same(balances(books.db, end), closed)
  t.equal(again.entries.length, first.entries.length)
  t.same(faults(books), [])
  t.equal(Math.min(...again.entries) > Math.max(...reversals), true, 'new entries, not the old ones')
  const { id: other } = books.act(books.second, act => requestReopening(act, { year: 2027, reason: 'Once more.' }))
  t.same(books.act(books.approver, act => confirmReopening(act, other)).reversals.length, first.entries.length, 'only the close that stands is reversed')
})

t.test('a participatory fund lapses: allocations, commitments and cash, but not what is owed', async t => {
  const books = openBooks(t)
  participatory(books, ['F02', 'F03'])
  const closed = close(books)
  const steps = previewClosing(books.db, 2027, '2028-01-10').plan.entries
  t.same(steps, [], 'nothing is left to close')
  t.equal(closed.entries.length, 5)
  const mine = Object.fromEntries(Object.entries(balances(books.db, end)).filter(([code]) => code.includes(':F02')))
  t.same(mine, {
    'Assets:Treasury:F02': 5000,
    'Equity:Budget:F02:Authority': 70000,
    'Equity:Budget:F02:Lapsed': -70000,
    'Liabilities:Payables:F02': -5000
  }, 'Authority = Lapsed; the cash left is what the contractor is owed')
  t.equal(books.held('committed', 'F02', 'J001'), 0)
  const perContract = books.db.$client.prepare(`SELECT commitment_id, sum(amount) FROM posting p JOIN account a ON a.id = p.account_id
    WHERE a.code = 'Equity:Budget:F02:J001:Committed' GROUP BY commitment_id`).raw().all()
  t.same(perContract, [[8, 0], [9, 0]], 'nothing can be accepted on either contract')
  t.same(linesOf(books.db, closed.entries[2]!).map(({ account, amount }) => [account, amount]), [['Equity:Fund:F02', 60000], ['Liabilities:DueToBudget:F02', -60000]])
  t.same(linesOf(books.db, closed.entries[3]!).map(({ account, amount }) => [account, amount]), [['Liabilities:DueToBudget:F02', 60000], ['Assets:Treasury:F02', -60000]])
  t.equal(books.held('unallocated', 'F03', 'Pool1'), -100000, 'the money of a later budget year stays')
  t.equal(books.held('treasury', 'F03'), 90000)
  t.equal(books.held('fund', 'F03'), -90000)
})

t.test('closing is all or nothing', async t => {
  const books = openBooks(t)
  livelyYear(books)
  books.clock.set('2028-01-10T09:00:00.000Z')
  books.act(books.clerk, act => holdYear(act, 2027))
  const [size, before] = [books.service.trail.size(), balances(books.db, end)]
  t.throws(() => books.act(books.approver, act => {
    closeYear(act, 2027)
    throw new Error('the disk is full')
  }), { message: 'the disk is full' })
  t.same([books.service.trail.size(), balances(books.db, end), yearState(books.db, 2027)], [size, before, 'on_hold'])
  t.equal(books.db.select().from(checkpoint).all().length, 0)
})

t.test('whatever happened in the year: Authority and bank agree with the buckets, and the fund balance with what is left', async t => {
  const step = fc.record({ what: fc.integer({ min: 0, max: 4 }), purpose: fc.constantFrom(1, 2) as fc.Arbitrary<1 | 2>, amount: fc.integer({ min: 1, max: 90000 }) })
  fc.assert(fc.property(fc.array(step, { maxLength: 20 }), steps => {
    const books = openBooks(t)
    const earmark = [well, playground]
    const free = (purpose: 1 | 2) => -books.held('available', 'F01', `P0${purpose}`)
    const repurposing = books.decide(books.bodies.assembly, '2027-02-10')
    steps.forEach(({ what, purpose, amount }, contract) => {
      const some = Math.min(amount, free(purpose))
      if (what === 0 || some === 0) books.pay('2027-03-01', purpose, amount)
      else if (what === 1) books.spend('2027-03-01', earmark[purpose - 1]!, { commit: some, accept: Math.ceil(some / 2), paid: Math.floor(some / 3), contract })
      else if (what === 2) books.enter({ on: '2027-03-01', kind: 'repurposing', decisionId: repurposing, lines: repurposed(some, 'F01', `P0${purpose}`, `P0${3 - purpose}`) })
      else if (what === 3) books.enter({ on: '2027-03-01', kind: 'interest', lines: interest(amount, 'F01') })
      else books.enter({ on: '2027-03-01', kind: 'bank_fee', lines: bankFee(some, 'F01', `P0${purpose}`) })
    })
    close(books)
    if (faults(books).length > 0) return false
    const all = balances(books.db, end)
    const sum = (pattern: RegExp) => Object.entries(all).filter(([code]) => pattern.test(code)).reduce((total, [, balance]) => total + balance, 0)
    const left = -sum(/:(Available|Committed)$/)
    for (const part of ['P00', 'P01', 'P02']) {
      if (-(all[`Equity:Fund:F01:${part}`] ?? 0) !== -sum(new RegExp(`:${part}:(Available|Committed)$`))) return false
    }
    return sum(/^(Income|Expenses)|:Spent$/) === 0 && sum(/Authority$/) === left && sum(/^(Assets|Liabilities)/) === left
  }), { numRuns: 12 })
})
