import t from 'tap'
import { decision, decisionEvent, purposeConfirmation } from '../../db/schema.ts'
import type { Act } from '../../src/audit/act.ts'
import { accept } from '../../src/spending/accept.ts'
import { approve } from '../../src/spending/approve.ts'
import { commit } from '../../src/spending/commit.ts'
import { payRefund } from '../../src/spending/pay-refund.ts'
import { payAct } from '../../src/spending/pay.ts'
import { loadVoucher } from '../../src/spending/store.ts'
import type { Voucher } from '../../src/spending/voucher.ts'
import { document, openBooks } from './books.ts'

const on = '2027-03-01'
const supplier = 'ТАА «Святло»'

function openDecisions (t: Parameters<typeof openBooks>[0]) {
  const books = openBooks(t)
  const { prepare, service } = books
  const happens = (decisionId: number, event: 'suspended' | 'resumed' | 'annulled' | 'superseded', onDay: string) => prepare(({ db, auditSeq }) => {
    db.insert(decisionEvent).values({ decisionId, event, onDay, documentSha256: document.sha256, auditSeq }).run()
  })
  /** A decision of the same body that replaces another one from its own adoption on. */
  const replace = (old: number, adoptedOn: string) => prepare(({ db, auditSeq }) => {
    const { id: _id, ...row } = db.select().from(decision).all().find(({ id }) => id === old)!
    const next = db.insert(decision).values({ ...row, number: `${row.number}a`, adoptedOn, supersedesId: old, auditSeq }).returning().get().id
    db.insert(decisionEvent).values({ decisionId: old, event: 'superseded', onDay: adoptedOn, documentSha256: document.sha256, auditSeq }).run()
    return next
  })
  const cites = (voucher: Voucher) => service.reader.$client.prepare('SELECT decision_id FROM entry WHERE seq = ?').pluck().get(loadVoucher(service.reader, voucher.id).outcome!.entry!)
  return { ...books, happens, replace, cites }
}

t.test('what replaced a decision is spent under from its adoption on, and cited', t => {
  const { purposes, ofPurpose, refused, make, approved, approver, replace, cites, suspend } = openDecisions(t)
  const wish = { purposeId: purposes.p01, amount: 10000, on, supplier, document }
  const promise = approved(make(act => commit(act, wish)))
  t.equal(cites(promise), ofPurpose)
  const next = replace(ofPurpose, '2027-03-02')
  const last = replace(next, '2027-04-01')
  for (const [day, decisionId] of [['2027-03-01', ofPurpose], ['2027-03-02', next], ['2027-03-31', next], ['2027-04-01', last]] as const) {
    t.equal(cites(approved(make(act => commit(act, { ...wish, amount: 100, on: day })))), decisionId, day)
  }
  const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 10000, on: '2027-04-02', document })))
  t.equal(cites(works), last)
  const waiting = make(act => payAct(act, { parentId: works.id, amount: 10000, on: '2027-04-02', document }))
  suspend(last)
  t.strictSame(refused(act => commit(act, { ...wish, on: '2027-04-02' })), ['decision-in-force'])
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 1, on: '2027-04-02', document })), ['within-commitment'])
  t.strictSame(refused(act => approve(act, waiting.id), approver.actor), ['debt-not-halted'])
  suspend(last, 'resumed')
  t.equal(cites(approved(waiting)), last)
  t.end()
})

t.test('superseded by nothing, a decision carries no new spending, but what is owed is paid; annulled, not that either', t => {
  const { purposes, ofAssembly, attempt, refused, make, approved, happens, cites, ofPurpose } = openDecisions(t)
  const wish = { purposeId: purposes.p01, amount: 10000, on, supplier, document }
  const promise = approved(make(act => commit(act, wish)))
  const works = approved(make(act => accept(act, { commitmentId: promise.id, amount: 9000, on, document })))
  const pay = { parentId: works.id, amount: 5000, on: '2027-08-01', document }
  happens(ofAssembly, 'superseded', '2027-07-01')
  t.strictSame(refused(act => commit(act, { ...wish, on: '2027-06-30' })), [], 'it stood on that day')
  t.strictSame(attempt(act => commit(act, { ...wish, on: '2027-07-01' })), [{ rule: 'decision-in-force', because: 'Decision 1 of 2027-01-10 is superseded.' }])
  t.strictSame(refused(act => accept(act, { commitmentId: promise.id, amount: 1000, on: '2027-07-01', document })), ['decision-in-force'])
  t.equal(cites(approved(make(act => payAct(act, pay)))), ofPurpose)
  happens(ofPurpose, 'annulled', '2027-08-01')
  t.strictSame(attempt(act => payAct(act, { ...pay, amount: 4000 })), [{ rule: 'debt-not-halted', because: 'Decision 2 of 2027-01-20 is annulled.' }])
  t.end()
})

t.test('a refund by decision is paid out only while that decision is not halted', t => {
  const { refused, dueBack, first, prepare, ofAssembly, suspend, make, approved, cites } = openDecisions(t)
  const { entrySeq } = dueBack(first.id, 'P01', 1500, '2027-03-05')
  const byDecision = prepare(act => act.db.$client.prepare(
    "INSERT INTO refund (contribution_id, kind, amount, decision_id, entry_seq, audit_seq) VALUES (?, 'pro_rata', 700, ?, ?, ?)").run(first.id, ofAssembly, entrySeq, act.auditSeq).lastInsertRowid as number)
  const wish = { refundId: byDecision, on: '2027-03-06', document }
  suspend(ofAssembly)
  t.strictSame(refused(act => payRefund(act, wish)), ['debt-not-halted'])
  t.strictSame(refused(act => payRefund(act, { ...wish, refundId: 1 })), [], 'what was mistaken goes back all the same')
  suspend(ofAssembly, 'resumed')
  t.equal(cites(approved(make(act => payRefund(act, wish)))), ofAssembly)
  t.end()
})

t.test('a later year is spent in only from the day of a confirmation on that stands, and it is cited', t => {
  const { purposes, bodies, decide, refused, make, approved, happens, cites, clock, openYear, prepare, ofPurpose } = openDecisions(t)
  openYear(2029)
  clock.set('2029-06-01T09:00:00.000Z')
  const confirm = (adoptedOn: string) => {
    const decisionId = decide(bodies.assembly, adoptedOn, adoptedOn)
    prepare(({ db, auditSeq }) => db.insert(purposeConfirmation).values({ purposeId: purposes.p01, decisionId, year: Number(adoptedOn.slice(0, 4)), auditSeq }).run())
    return decisionId
  }
  const on = (day: string) => (act: Act) => commit(act, { purposeId: purposes.p01, amount: 100, on: day, supplier, document })
  t.strictSame(refused(on('2029-03-02')), ['purpose-in-its-years'])
  const confirmed = confirm('2029-03-02')
  t.strictSame(refused(on('2029-03-01')), ['purpose-in-its-years'], 'the day before it was adopted')
  const promise = approved(make(on('2029-03-02')))
  t.equal(cites(promise), confirmed)
  t.equal(cites(approved(make(on('2028-12-31')))), ofPurpose, 'the second year needs none')
  const accepted = (act: Act) => accept(act, { commitmentId: promise.id, amount: 100, on: '2029-03-03', document })
  happens(confirmed, 'suspended', '2029-06-01')
  t.strictSame(refused(on('2029-03-02')), ['purpose-in-its-years'], 'suspended it confirms nothing')
  t.strictSame(refused(accepted), ['purpose-in-its-years'])
  happens(confirmed, 'resumed', '2029-06-01')
  t.strictSame(refused(accepted), [])
  happens(confirmed, 'annulled', '2029-06-01')
  t.strictSame(refused(on('2029-06-01')), ['purpose-in-its-years'])
  t.end()
})
