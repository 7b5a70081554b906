import t from 'tap'
import { voucher } from '../../db/schema.ts'
import { drawReport } from '../../src/contributions/draw-report.ts'
import { loadReport } from '../../src/contributions/report-store.ts'
import { reviewReport } from '../../src/contributions/review-report.ts'
import { closeYear } from '../../src/fiscal-year/close.ts'
import { holdYear, releaseYear } from '../../src/fiscal-year/hold.ts'
import { openYear } from '../../src/fiscal-year/open-year.ts'
import { confirmReopening, requestReopening } from '../../src/fiscal-year/reopen.ts'
import { showYear } from '../../src/fiscal-year/show.ts'
import { Refusal } from '../../src/law/rule.ts'
import { mirror } from '../../src/ledger/entry.ts'
import { linesOf } from '../../src/ledger/journal.ts'
import { NotFound } from '../../src/storage/found.ts'
import { actLines, commitmentLines } from '../../src/spending/entries.ts'
import { balances, openBooks, sha, well } from './books.ts'
import type { Books } from './books.ts'

type Member = Books['approver']
const wait = 'Because of the test.'

/** What an act is refused by, every broken rule with its first; nothing of it may stay. */
function refused ({ act, db, service }: Books, who: Member, operation: Parameters<typeof act>[1]): [string, string, string[]] | string {
  const before = [service.trail.size(), balances(db, '9999-12-31'), db.$client.prepare('SELECT count(*) FROM fiscal_year_event').pluck().get()]
  try {
    act(who, operation)
    return 'allowed'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const after = [service.trail.size(), balances(db, '9999-12-31'), db.$client.prepare('SELECT count(*) FROM fiscal_year_event').pluck().get()]
    t.same(after, before, 'a refusal changes nothing')
    return [error.first.rule.id, error.message, error.all().map(({ rule }) => rule.id)]
  }
}

t.test('opening, holding and releasing', async t => {
  const books = openBooks(t)
  const { approver, clerk, act } = books
  const open = (year: number) => refused(books, approver, act => openYear(act, year))
  t.same(open(2027), ['year-opened-once', 'The fiscal year 2027 was opened already and is open.', ['year-opened-once', 'years-in-a-row']])
  t.same(open(2026), ['years-in-a-row', 'The last fiscal year that was opened is 2027; the next is 2028, not 2026.', ['years-in-a-row']])
  t.same(open(2029), ['years-in-a-row', 'The last fiscal year that was opened is 2027; the next is 2028, not 2029.', ['years-in-a-row', 'year-in-sight']])
  act(approver, act => openYear(act, 2028))
  t.same(open(2029), ['year-in-sight', 'It is 2027; the fiscal year 2029 lies more than one year ahead.', ['year-in-sight']])
  t.same(refused(books, clerk, act => releaseYear(act, 2027)), ['release-a-held-year', 'The fiscal year 2027 is open.', ['release-a-held-year']])
  t.equal(act(clerk, act => holdYear(act, 2027)).state, 'on_hold')
  t.same(refused(books, clerk, act => holdYear(act, 2027)), ['hold-an-open-year', 'The fiscal year 2027 is on hold.', ['hold-an-open-year']])
  t.throws(() => books.pay('2027-02-20', 1, 100), { message: 'The entry is dated 2027-02-20, and the fiscal year 2027 is on hold.' })
  t.same(act(clerk, act => releaseYear(act, 2027)).events.map(({ event }) => event), ['open', 'hold', 'release'])
  t.throws(() => act(clerk, act => holdYear(act, 2031)), new NotFound('fiscal-year-2031'))
})

t.test('what stands in the way of closing', async t => {
  const books = openBooks(t)
  const { act, approver, clerk, clock } = books
  const closing = (year = 2027) => refused(books, approver, act => closeYear(act, year))
  books.pay('2027-03-01', 1, 50000)
  clock.set('2027-12-31T20:59:59.999Z')
  t.same(closing(), ['year-ended', 'Today is 2027-12-31; the fiscal year 2027 ends on 2027-12-31.', ['year-ended', 'close-from-hold']], 'the last second of the year in Minsk')
  clock.set('2027-12-31T21:00:00.000Z')
  t.same(closing(), ['close-from-hold', 'The fiscal year 2027 is open.', ['close-from-hold']], 'the first of January')

  const awaiting = act(clerk, act => {
    const { id } = act.db.insert(voucher).values({ kind: 'commitment', fundId: books.fundId, purposeId: 2, amount: 100, onDay: '2027-12-31', documentRef: 'C-1', documentSha256: sha, makerId: clerk.actor.staffId, auditSeq: act.auditSeq }).returning({ id: voucher.id }).get()
    books.told(act)
    return id
  })
  act(clerk, act => holdYear(act, 2027))
  t.same(closing(), ['nothing-awaits-approval', `Vouchers dated in 2027 that await approval: 1 (voucher-${awaiting}).`, ['nothing-awaits-approval']])
  t.same(showYear(books.db, 2027, '2028-01-01').obstacles.map(({ rule, article }) => [rule, article]), [['nothing-awaits-approval', 'House rule: documented spending']], 'the year says so before anybody tries')
  books.service.performNow(approver.actor, 'test', act => {
    act.db.$client.prepare("INSERT INTO voucher_outcome (voucher_id, outcome, decided_by, audit_seq) VALUES (?, 'rejected', ?, ?)").run(awaiting, approver.actor.staffId, act.auditSeq)
    books.told(act)
  })

  act(approver, act => openYear(act, 2028))
  clock.set('2029-01-05T09:00:00.000Z')
  act(clerk, act => holdYear(act, 2028))
  const [first, because, all] = closing(2028)
  t.same([first, because, all], ['years-closed-in-order', 'The fiscal year 2027 is on hold.', ['years-closed-in-order', 'last-report-approved']])
  act(approver, act => closeYear(act, 2027))
  t.same(closing(2028), ['last-report-approved', 'The report on use for 2027 is not approved: F01.', ['last-report-approved']])
  const report = act(clerk, act => drawReport(act, { fundId: books.fundId, year: 2027 }))
  t.same(closing(2028), ['last-report-approved', 'The report on use for 2027 is not approved: F01.', ['last-report-approved']], 'drawn up is not approved')
  const decisionId = books.decide(books.bodies.assembly, '2028-02-01')
  act(books.secretary, act => reviewReport(act, { reportId: report.id, seen: 1, outcome: 'returned', decisionId, reason: wait }))
  t.equal(closing(2028)[0], 'last-report-approved', 'returned is not approved')
  const second = act(clerk, act => drawReport(act, { fundId: books.fundId, year: 2027 }))
  act(books.secretary, act => reviewReport(act, { reportId: second.id, seen: 1, outcome: 'approved', decisionId }))
  t.same([report, second].map(({ id }) => loadReport(books.db, id).state), ['returned', 'approved'])
  t.equal(act(approver, act => closeYear(act, 2028)).entries.length, 0, 'a year in which nothing moved closes without entries')
})

t.test('an entry of January that undoes a December act blocks the close until it is dated back', async t => {
  const books = openBooks(t)
  const { act, approver, clerk, clock, spending } = books
  books.pay('2027-03-01', 1, 50000)
  act(approver, act => openYear(act, 2028))
  clock.set('2028-01-15T09:00:00.000Z')
  books.enter({ on: '2027-12-01', kind: 'commitment', ...spending, lines: commitmentLines({ earmark: well, amount: 30000, commitmentId: 1 }) })
  const accepted = books.enter({ on: '2027-12-20', kind: 'act', ...spending, lines: actLines({ earmark: well, amount: 30000, commitmentId: 1 }) })
  books.enter({ on: '2028-01-10', kind: 'reversal', reverses: accepted, approverId: approver.actor.staffId, lines: mirror(linesOf(books.db, accepted)) })
  act(clerk, act => holdYear(act, 2027))
  t.same(refused(books, approver, act => closeYear(act, 2027)),
    ['later-days-covered', 'After the close there would be missing: 300.00 on Equity:Budget:F01:P01:Spent.', ['later-days-covered']])
})

t.test('a closed year is reopened by two, the later year first', async t => {
  const books = openBooks(t)
  const { act, approver, second, clerk, clock } = books
  const ask = (who: Member, year = 2027) => refused(books, who, act => requestReopening(act, { year, reason: wait }))
  const confirm = (who: Member, id: number) => refused(books, who, act => confirmReopening(act, id))
  clock.set('2029-01-05T09:00:00.000Z')
  act(approver, act => openYear(act, 2028))
  t.same(ask(approver), ['reopen-a-closed-year', 'The fiscal year 2027 is open.', ['reopen-a-closed-year']])
  const close = (year: number) => {
    act(clerk, act => holdYear(act, year))
    act(approver, act => closeYear(act, year))
  }
  close(2027)
  const { id } = act(approver, act => requestReopening(act, { year: 2027, reason: wait }))
  t.same(ask(second), ['one-reopening-at-a-time', `The reopening reopening-${id} waits for a second person.`, ['one-reopening-at-a-time']])
  close(2028)
  t.same(ask(second), ['later-year-first', 'The fiscal year 2028 is closed and rests on 2027.', ['later-year-first', 'one-reopening-at-a-time']])
  t.same(confirm(approver, id), ['reopening-takes-two', `The same person (${approver.id}) asked for 2027 to be reopened.`, ['reopening-takes-two', 'later-year-first']])
  t.same(confirm(second, id), ['later-year-first', 'The fiscal year 2028 is closed and rests on 2027.', ['later-year-first']])
  const later = act(approver, act => requestReopening(act, { year: 2028, reason: wait }))
  act(second, act => confirmReopening(act, later.id))
  t.equal(showYear(books.db, 2027, '2029-01-05').waitingReopening, id)
  act(second, act => confirmReopening(act, id))
  t.same(showYear(books.db, 2027, '2029-01-05').events.at(-1), { event: 'reopen', at: '2029-01-05T09:00:00.000Z', madeBy: approver.actor.staffId, confirmedBy: second.actor.staffId, reason: wait })
  t.same(confirm(second, id), ['reopening-waits', `The reopening reopening-${id} waits no longer; the fiscal year 2027 is open.`, ['reopening-waits']])
  close(2027)
  t.same(confirm(second, id), ['reopening-waits', `The reopening reopening-${id} waits no longer; the fiscal year 2027 is closed.`, ['reopening-waits']], 'a wish from before the new close is void')
  t.throws(() => act(second, act => confirmReopening(act, 99)), new NotFound('reopening-99'))
})
