import t from 'tap'
import { bankFee, dueBack, interest, repurposed } from '../../src/contributions/entries.ts'
import { drawReport } from '../../src/contributions/draw-report.ts'
import { lacksApprovedReport, loadReport } from '../../src/contributions/report-store.ts'
import type { Turnover } from '../../src/contributions/report.ts'
import { reviewReport } from '../../src/contributions/review-report.ts'
import { closeYear } from '../../src/fiscal-year/close.ts'
import { holdYear } from '../../src/fiscal-year/hold.ts'
import { openYear } from '../../src/fiscal-year/open-year.ts'
import { confirmReopening, requestReopening } from '../../src/fiscal-year/reopen.ts'
import { Refusal } from '../../src/law/rule.ts'
import { mirror, move } from '../../src/ledger/entry.ts'
import { linesOf } from '../../src/ledger/journal.ts'
import { StaleVersion } from '../../src/storage/found.ts'
import { openBooks, playground, well } from '../fiscal-year/books.ts'
import type { Books } from '../fiscal-year/books.ts'

const close = ({ act, approver, clerk, clock }: Books, year = 2027) => {
  clock.set(`${year + 1}-01-10T09:00:00.000Z`)
  act(clerk, act => holdYear(act, year))
  act(approver, act => closeYear(act, year))
}
const draw = (books: Books, year = 2027) => books.act(books.clerk, act => drawReport(act, { fundId: books.fundId, year }))

/** 01.00 → 100: tests may read money by hand. */
const kopecks = (text: string) => BigInt(text.replace('.', ''))
const adds = (f: Turnover) => kopecks(f.opening) + kopecks(f.contributions) - kopecks(f.refunds) + kopecks(f.repurposed_in) - kopecks(f.repurposed_out) + kopecks(f.interest) -
  kopecks(f.works) - kopecks(f.bank_fees) - kopecks(f.reimbursed) === kopecks(f.committed) + kopecks(f.available)

t.test('figures of two years come from the ledger, add up, and stay as they were drawn', async t => {
  const books = openBooks(t)
  const { act, approver, clock, enter, spending } = books
  clock.set('2027-12-20T09:00:00.000Z')
  for (let i = 0; i < 10; i++) books.pay('2027-03-02', 1, 5000)
  books.pay('2027-03-03', 2, 10000, '0'.repeat(31) + '2')
  const mistaken = books.pay('2027-03-04', 2, 7700)
  enter({ on: '2027-03-05', kind: 'reversal', reverses: mistaken, lines: mirror(linesOf(books.db, mistaken)) })
  enter({ on: '2027-04-01', kind: 'refund', lines: dueBack(3000, 'F01', 'P01') })
  books.spend('2027-06-01', well, { commit: 20000, accept: 12000, paid: 12000, contract: 7 })
  enter({
    on: '2027-07-01',
    kind: 'reimbursement',
    ...spending,
    lines: [...move(1500, { debit: { kind: 'reimbursement', fund: 'F01', part: 'P01' }, credit: { kind: 'dueToLocalBudget', fund: 'F01' } }),
      ...move(1500, { debit: { kind: 'available', fund: 'F01', part: 'P01' }, credit: { kind: 'spent', fund: 'F01', part: 'P01' } })]
  })
  enter({ on: '2027-09-30', kind: 'interest', lines: interest(250, 'F01') })
  enter({ on: '2027-09-30', kind: 'bank_fee', lines: bankFee(100, 'F01', 'P02') })
  enter({ on: '2027-10-01', kind: 'repurposing', decisionId: books.founding, lines: repurposed(4000, 'F01', 'P01', 'P02') })
  const undone = enter({ on: '2027-10-02', kind: 'repurposing', decisionId: books.founding, lines: repurposed(900, 'F01', 'P02', 'P01') })
  enter({ on: '2027-10-02', kind: 'reversal', reverses: undone, lines: mirror(linesOf(books.db, undone)) })
  act(approver, act => openYear(act, 2028))
  close(books)
  const head = books.service.trail.head()
  const report = draw(books)
  const { figures } = report
  const p01 = { opening: '0.00', contributions: '500.00', refunds: '30.00', repurposed_in: '0.00', repurposed_out: '40.00', interest: '0.00', works: '120.00', bank_fees: '0.00', reimbursed: '15.00', committed: '80.00', available: '215.00' }
  const p02 = { opening: '0.00', contributions: '100.00', refunds: '0.00', repurposed_in: '40.00', repurposed_out: '0.00', interest: '0.00', works: '0.00', bank_fees: '1.00', reimbursed: '0.00', committed: '0.00', available: '139.00' }
  t.same(figures.purposes.map(({ title, ...rest }) => rest), [
    { purpose: 'P00', opening: '0.00', contributions: '0.00', refunds: '0.00', repurposed_in: '0.00', repurposed_out: '0.00', interest: '2.50', works: '0.00', bank_fees: '0.00', reimbursed: '0.00', committed: '0.00', available: '2.50' },
    { purpose: 'P01', ...p01, carried: { decision: 'decision-1', covered_until: 2028 } },
    { purpose: 'P02', ...p02, carried: { decision: 'decision-1', covered_until: 2028 } }
  ])
  t.same(figures.total, { opening: '0.00', contributions: '600.00', refunds: '30.00', repurposed_in: '40.00', repurposed_out: '40.00', interest: '2.50', works: '120.00', bank_fees: '1.00', reimbursed: '15.00', committed: '80.00', available: '356.50' })
  t.ok([figures.total, ...figures.purposes].every(adds), 'opening and movements make what is left')
  t.same(figures.balances, { bank: '481.50', payables: '0.00', due_to_local_budget: '15.00', refunds_due: '30.00', held: '0.00' }, 'bank = left + owed')
  t.equal(figures.contributors, 10, 'references count once, and a reversed payment not at all')
  t.same(report.trail, { size: head.size, root: head.root.toString('base64') }, 'the head of the trail before the report')
  t.equal(report.bodyId, books.bodies.uprava, 'it is the authorised body that reports')

  books.spend('2028-01-05', playground, { commit: 13900, accept: 13900, contract: 9 })
  for (let i = 0; i < 9; i++) books.pay('2028-01-06', 1, 100)
  t.same(loadReport(books.db, report.id).figures, figures, 'frozen')
  const reviewed = books.decide(books.bodies.assembly, '2028-01-09')
  books.act(books.secretary, act => reviewReport(act, { reportId: report.id, seen: 1, outcome: 'approved', decisionId: reviewed }))
  close(books, 2028)
  const next = draw(books, 2028).figures
  t.same(next.purposes.map(({ purpose, opening, contributions, works, available, carried }) => [purpose, opening, contributions, works, available, carried?.covered_until]), [
    ['P00', '2.50', '0.00', '0.00', '2.50', undefined],
    ['P01', '295.00', '9.00', '0.00', '224.00', 2028],
    ['P02', '139.00', '0.00', '139.00', '0.00', undefined]
  ], 'opening is what was left')
  t.ok([next.total, ...next.purposes].every(adds))
  t.equal('contributors' in next, false, 'nine people are too few to be told')
})

t.test('drawing and reviewing: every rule', async t => {
  const books = openBooks(t)
  const { act, approver, second, secretary, clock, bodies } = books
  const refused = (operation: () => unknown) => {
    const size = books.service.trail.size()
    try {
      operation()
      return 'allowed'
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      t.equal(books.service.trail.size(), size, 'a refusal leaves no leaf')
      return [error.first.rule.id, error.message]
    }
  }
  books.pay('2027-03-01', 1, 5000)
  const early = books.decide(bodies.assembly, '2027-12-30')
  const lastDay = books.decide(bodies.assembly, '2027-12-31')
  t.same(refused(() => draw(books)), ['report-after-close', 'The fiscal year 2027 is open.'])
  clock.set('2028-01-10T09:00:00.000Z')
  const tomorrow = books.decide(bodies.assembly, '2028-01-11')
  const own = books.decide(bodies.uprava, '2028-01-09')
  const rada = books.decide(bodies.rada, '2028-01-09')
  const halted = books.decide(bodies.assembly, '2028-01-09')
  act(secretary, act => {
    act.db.$client.prepare("INSERT INTO decision_event (decision_id, event, on_day, document_sha256, audit_seq) VALUES (?, 'suspended', '2028-01-10', ?, ?)").run(halted, 'a'.repeat(64), act.auditSeq)
    books.told(act)
  })
  close(books)
  t.same(refused(() => draw(books)), 'allowed')
  t.same(refused(() => draw(books)), ['one-report-at-a-time', 'The report use-report-1 awaits its review.'])
  const review = (reportId: number, decisionId: number, outcome: 'approved' | 'returned' = 'approved', reason?: string) =>
    refused(() => act(secretary, act => reviewReport(act, { reportId, seen: loadReport(books.db, reportId).version, outcome, decisionId, ...(reason === undefined ? {} : { reason }) })))
  t.same(refused(() => act(books.clerk, act => reviewReport(act, { reportId: 1, seen: 1, outcome: 'approved', decisionId: lastDay }))), ['review-by-another', `staff-${books.clerk.actor.staffId} drew up the report use-report-1.`])
  t.same(review(1, own), ['reporter-never-approves', 'Decision 5 was taken by the authorised body itself.'])
  t.same(review(1, rada)[0], 'decision-of-the-right-body')
  t.same(review(1, halted), ['decision-in-force', 'Decision 7 of 2028-01-09 is suspended.'])
  t.same(review(1, tomorrow)[0], 'decision-before-act')
  t.same(review(1, early), ['review-after-the-year', 'Decision 2 was adopted on 2027-12-30, before 2027-12-31.'])
  t.same(review(1, lastDay, 'returned'), ['return-says-why', 'The return carries no reason.'])
  t.throws(() => act(secretary, act => reviewReport(act, { reportId: 1, seen: 2, outcome: 'approved', decisionId: lastDay })), new StaleVersion('use-report-1', 2, 1))
  t.equal(review(1, lastDay, 'returned', 'The fees of May are not explained.'), 'allowed')
  t.match(loadReport(books.db, 1), { state: 'returned', version: 2, review: { decisionId: lastDay, reason: 'The fees of May are not explained.' } })
  t.same(review(1, lastDay), ['reviewed-once', 'The report use-report-1 was returned already.'])
  t.ok(lacksApprovedReport(books.db, books.fundId, 2027))
  t.equal(refused(() => draw(books)), 'allowed', 'after a return a new one is drawn up')
  t.equal(review(2, lastDay), 'allowed', 'a decision of the last day of the year is in time')
  t.notOk(lacksApprovedReport(books.db, books.fundId, 2027))
  t.same(refused(() => draw(books)), ['approval-is-final', 'The report use-report-2 on F01 for 2027 is approved.'])

  const { id } = act(approver, act => requestReopening(act, { year: 2027, reason: 'An invoice was forgotten.' }))
  act(second, act => confirmReopening(act, id))
  close(books)
  t.ok(lacksApprovedReport(books.db, books.fundId, 2027), 'after a new close the report is drawn up and approved anew')
  t.equal(loadReport(books.db, 2).stands, false)
  t.equal(draw(books).id, 3)
  const again = act(second, act => requestReopening(act, { year: 2027, reason: 'Another one.' }))
  act(approver, act => confirmReopening(act, again.id))
  t.same(review(3, lastDay), ['report-of-this-close', 'The fiscal year 2027 was reopened after the report use-report-3 was drawn up.'])
})

t.test('a fund is not reported on for a year before its decision', async t => {
  const books = openBooks(t)
  const { fundId, act, clerk } = books
  act(clerk, act => {
    act.db.$client.prepare('INSERT INTO fiscal_year (year, audit_seq) VALUES (2026, ?)').run(act.auditSeq)
    for (const event of ['open', 'hold', 'close']) {
      act.db.$client.prepare('INSERT INTO fiscal_year_event (year, event, made_by, recorded_at, audit_seq) VALUES (2026, ?, ?, ?, ?)').run(event, clerk.actor.staffId, act.at, act.auditSeq)
    }
    books.told(act)
  })
  t.throws(() => act(clerk, act => drawReport(act, { fundId, year: 2026 })), { message: 'The fund F01 was decided on in 2027, after 2026.', first: { rule: { id: 'report-from-first-year' } } })
})
