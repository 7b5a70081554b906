import t from 'tap'
import fc from 'fast-check'
import { identification } from '../../db/schema.ts'
import { figuresOf } from '../../src/contributions/figures.ts'
import { identifyContribution } from '../../src/contributions/identify-contribution.ts'
import { listRefunds, listRepurposings } from '../../src/contributions/list.ts'
import { refundProRata } from '../../src/contributions/pro-rata-refund.ts'
import { refundContribution } from '../../src/contributions/refund-contribution.ts'
import { givenTo, loadContribution, loadFund, loadRefund } from '../../src/contributions/store.ts'
import { repurpose } from '../../src/contributions/use/repurpose.ts'
import { Refusal } from '../../src/law/rule.ts'
import { balanceOf } from '../../src/ledger/journal.ts'
import { invariants } from '../../src/ledger/invariants.ts'
import { everything } from '../../src/ledger/invariants/invariant.ts'
import { crowdsOf } from '../../src/reporting/income-store.ts'
import { movesOf } from '../../src/reporting/use-store.ts'
import { approve } from '../../src/spending/approve.ts'
import { payRefund } from '../../src/spending/pay-refund.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { openWire } from '../support/house.ts'
import { openGround, SHA } from './ground.ts'

const reason = 'Entered by mistake.'
const document = { ref: 'memo 4/2027', sha256: SHA }

/** A fund, and how an entry of it is reversed by two people. */
function openReversals (t: Parameters<typeof openGround>[0]) {
  const ground = openGround(t)
  const approver = ground.house.member('finance_approver').actor
  const db = ground.house.service.reader
  const of = (id: number) => loadContribution(db, id)
  return {
    ...ground,
    db,
    of,
    identify: (contributionId: number, purposeId: number, more: object = {}) => ground.act(act => identifyContribution(act, { contributionId, purposeId, reason, ...more })),
    refund: (contributionId: number, more: object = {}) => ground.act(act => refundContribution(act, { contributionId, kind: 'mistaken', reason, ...more })),
    /** The entry of the last identification of a contribution. */
    identified: (id: number) => db.$client.prepare('SELECT max(entry_seq) FROM identification WHERE contribution_id = ?').pluck().get(id) as number | null ?? 0,
    undo (entry: number, on = '2027-07-15') {
      const { id } = ground.act(act => reverse(act, { entry, on, reason, document }))
      ground.house.act(approver, act => approve(act, id))
    }
  }
}

t.test('a reversed contribution is nothing any more: it neither goes back, nor shares, nor counts', t => {
  const { fund: open, pay, act, refused, undo, db, of, refund, decide, assembly } = openReversals(t)
  const fund = open()
  const gifts = Array.from({ length: 11 }, (_, i) => pay(fund, { purposeId: fund.p1, amount: 1000 + i }))
  const people = () => figuresOf(db, loadFund(db, fund.id), 2027).contributors
  t.equal(people(), 11)
  t.same(crowdsOf(db, fund.id).get(fund.p1)?.now, { people: 11, sum: 11055, largest: 1010 })

  const [first] = gifts
  refund(first!.id, { amount: 400 })
  t.equal(refused(t, act => reverse(act, { entry: first!.entrySeq, on: '2027-07-15', reason, document }))[0], 'later-steps-first')
  undo(listRefunds(db, fund.id, { after: 0, limit: 1 })[0]!.entrySeq)
  undo(first!.entrySeq)
  t.match(of(first!.id), { state: 'reversed', refunded: 0 })
  for (const more of [{}, { amount: 1 }]) t.same(refused(t, act => refundContribution(act, { contributionId: first!.id, kind: 'duplicate', reason, ...more })), ['refund-within-contribution', 'The contribution was reversed.'])
  t.same(refused(t, act => identifyContribution(act, { contributionId: first!.id, purposeId: fund.p1, reason })), ['only-held-is-identified', `contribution-${first!.id} is reversed.`])

  t.same(figuresOf(db, loadFund(db, fund.id), 2027).purposes.map(({ purpose, contributions, refunds, available }) => [purpose, contributions, refunds, available]), [['P01', '100.55', '0.00', '100.55']])
  t.same([people(), crowdsOf(db, fund.id).get(fund.p1)?.now], [10, { people: 10, sum: 10055, largest: 1010 }])
  const wish = { purposeId: fund.p1, decisionId: decide(assembly, '2027-07-12'), amount: 10055 }
  t.same(refused(t, act => refundProRata(act, { ...wish, amount: 10056 })), ['pro-rata-within-given', 'Of the contributions to P01, 100.55 has not gone back yet; 100.56 was asked for.'])
  const { entrySeq } = act(act => refundProRata(act, wish))
  t.same(db.$client.prepare('SELECT contribution_id FROM refund WHERE entry_seq = ? ORDER BY 1').pluck().all(entrySeq), gifts.slice(1).map(({ id }) => id))
  undo(entrySeq)
  t.match(of(gifts[1]!.id), { state: 'credited', refunded: 0 })
  undo(gifts[1]!.entrySeq)
  t.equal(people(), undefined, 'nine are too few to be told')
  t.end()
})

t.test('a reversed identification leaves the money held, to be identified or returned anew', t => {
  const { fund: open, pay, refused, undo, db, of, refund, identify, identified, balances, decide, assembly, act } = openReversals(t)
  const fund = open()
  const people = () => [fund.p1, fund.p2].map(purpose => crowdsOf(db, fund.id).get(purpose)?.now.sum ?? 0)
  const { id, entrySeq } = pay(fund, { amount: 5000 })
  identify(id, fund.p1)
  refund(id, { amount: 1000 })
  const wrong = identified(id)
  t.equal(refused(t, act => reverse(act, { entry: wrong, on: '2027-07-15', reason, document }))[1], `On entry-${wrong} rest refund-1.`)
  undo(loadRefund(db, 1).entrySeq)
  undo(wrong)
  t.match(of(id), { state: 'unidentified', held: true, refunded: 0, purpose: undefined, takenBackOn: '2027-07-15' })
  t.match(loadRefund(db, 1), { purposeId: fund.p1, reversed: true }, 'where it came from when it was made')
  t.same(people(), [0, 0])

  t.same(refused(t, act => identifyContribution(act, { contributionId: id, purposeId: fund.p2, reason, on: '2027-07-14' })), ['free-again-first', 'The reversal is of 2027-07-15, after 2027-07-14.'])
  pay(fund, { amount: 9999 })
  t.equal(refused(t, act => refundContribution(act, { contributionId: id, kind: 'mistaken', reason, on: '2027-07-14' }))[0], 'free-again-first', 'though money of others is held on that day')

  refund(id, { amount: 2000 })
  t.match(identify(id, fund.p2), { state: 'credited', held: false, purpose: { id: fund.p2 } })
  t.same(people(), [0, 3000])
  t.same(balances('Liabilities:Unidentified:F01', 'Income:Contributions:F01:P01', 'Income:Contributions:F01:P02', 'Liabilities:RefundsDue:F01'), {
    'Liabilities:Unidentified:F01': -9999, 'Income:Contributions:F01:P01': 0, 'Income:Contributions:F01:P02': -3000, 'Liabilities:RefundsDue:F01': -2000
  })
  t.same([fund.p1, fund.p2].map(purpose => givenTo(db, fund.id, purpose, '2027-07-15')), [[], [{ id, left: 3000 }]])
  t.equal(refused(t, act => identifyContribution(act, { contributionId: id, purposeId: fund.p1, reason }))[0], 'only-held-is-identified')
  t.throws(() => act(({ db, auditSeq }) => db.insert(identification).values({ contributionId: id, purposeId: fund.p1, reasonNote: 1, entrySeq, auditSeq }).run()), /one of this contribution stands/)

  t.equal(refused(t, act => reverse(act, { entry: loadRefund(db, 2).entrySeq, on: '2027-07-15', reason, document }))[1], `On entry-${loadRefund(db, 2).entrySeq} rest entry-${identified(id)}.`, 'what was left was identified')
  t.equal(refused(t, act => reverse(act, { entry: entrySeq, on: '2027-07-15', reason, document }))[1], `On entry-${entrySeq} rest refund-2, entry-${identified(id)}.`)
  undo(identified(id))
  undo(loadRefund(db, 2).entrySeq)
  t.match(refund(id), { amount: 5000, purposeId: undefined })
  t.equal(of(id).state, 'refunded')

  const late = pay(fund, { purposeId: fund.p1, receivedOn: '2027-07-01' }).id
  const decisionId = decide(assembly, '2027-07-02')
  act(({ db, auditSeq, tell }) => {
    db.$client.prepare('INSERT INTO contribution_deadline (fund_id, due_on, decision_id, audit_seq) VALUES (?, ?, ?, ?)').run(fund.id, '2027-07-31', decisionId, auditSeq)
    tell({ action: 'test.extend', target: { type: 'fund', id: 'fund-1' } })
  })
  identify(late, fund.p1, { decisionId })
  undo(identified(late))
  t.match(of(late), { state: 'late', held: true, purpose: { id: fund.p1 } })
  t.match(refund(late, { kind: 'late' }), { kind: 'late', amount: 5000, purposeId: undefined })
  t.end()
})

t.test('a reversed refund frees its amount and is not paid', t => {
  const { fund: open, pay, refused, undo, db, of, refund } = openReversals(t)
  const fund = open()
  const { id } = pay(fund, { purposeId: fund.p1, amount: 5000 })
  const due = refund(id, { on: '2027-07-10' })
  t.equal(of(id).state, 'refunded')
  undo(due.entrySeq)
  t.match(of(id), { state: 'credited', refunded: 0 })
  t.equal(loadRefund(db, due.id).reversed, true)
  t.equal(refused(t, act => payRefund(act, { refundId: due.id, on: '2027-07-15', document }))[0], 'refund-stands')
  t.equal(refused(t, act => refundContribution(act, { contributionId: id, kind: 'mistaken', reason, on: '2027-07-14' }))[0], 'refund-still-available')
  t.match(refund(id), { id: 2, amount: 5000, reversed: false })
  t.same(refused(t, act => payRefund(act, { refundId: 2, on: '2027-07-15', document })), ['allowed'])
  t.end()
})

t.test('over REST what was reversed shows so', async t => {
  const { house, fund: open, pay, undo, refund, act, db, decide, assembly } = openReversals(t)
  const wire = openWire(t, house)
  const { token } = house.member('auditor')
  const fund = open()
  const [gift, other] = [pay(fund, { purposeId: fund.p1 }), pay(fund, { purposeId: fund.p1 })]
  undo(refund(gift.id).entrySeq)
  undo(gift.entrySeq)
  t.match((await wire.get(`/v1/contributions/contribution-${gift.id}`, token)).body, { status: 'reversed', refunded: '0.00', refunds: [{ reversed: true }] })
  t.match((await wire.get(`/v1/funds/fund-${fund.id}/contributions`, token)).body, { contributions: [{ status: 'reversed' }, { status: 'credited' }] })

  const wish = { fundId: fund.id, fromPurposeId: fund.p1, toPurposeId: fund.p2, amount: 2000, decisionId: decide(assembly, '2027-06-01') }
  const [one, two] = [act(act => repurpose(act, { ...wish, on: '2027-07-01' })), act(act => repurpose(act, { ...wish, on: '2027-07-02' }))]
  undo(one.entrySeq)
  const shown = { from: `purpose-${fund.p1}`, to: `purpose-${fund.p2}`, amount: '20.00', decision: `decision-${wish.decisionId}` }
  const path = `/v1/funds/fund-${fund.id}/repurposings`
  t.same((await wire.get(path, token)).body, {
    repurposings: [
      { id: 'repurposing-1', ...shown, on: '2027-07-01', entry: `entry-${one.entrySeq}`, reversed: true },
      { id: 'repurposing-2', ...shown, on: '2027-07-02', entry: `entry-${two.entrySeq}`, reversed: false }
    ],
    next: null
  })
  t.match((await wire.get(`${path}?limit=1`, token)).body, { repurposings: [{ id: 'repurposing-1' }], next: 'repurposing-1' })
  t.match((await wire.get(`${path}?after=repurposing-1`, token)).body, { repurposings: [{ id: 'repurposing-2' }], next: null })
  t.same(movesOf(db, fund.id)(fund.p2), { movedIn: 2000, movedOut: 0 })
  t.throws(() => listRepurposings(db, 9, { after: 0, limit: 1 }), { message: 'There is no fund-9.' })
  t.ok(loadContribution(db, other.id).state === 'credited')
})

t.test('whatever is recorded and reversed, contributions and refunds as they stand are what the ledger holds', t => {
  const step = fc.tuple(fc.nat(12), fc.nat(30), fc.integer({ min: 1, max: 6000 }))
  fc.assert(fc.property(fc.array(step, { minLength: 25, maxLength: 60 }), steps => {
    t.test('a life', t => {
      const { fund: open, pay, act, db, undo, identify, identified, refund } = openReversals(t)
      const fund = open()
      let reversed = 0
      for (const [kind, n, amount] of steps) {
        const purposeId = n % 2 === 0 ? fund.p1 : fund.p2
        try {
          if (kind < 3) pay(fund, { purposeId: n % 3 > 0 ? undefined : purposeId, amount, receivedOn: n % 7 === 0 ? '2027-07-05' : '2027-06-05' })
          if (kind === 3) identify(1 + n % 6, purposeId, { on: '2027-07-10' })
          if (kind === 4) refund(1 + n % 6, { kind: n % 3 === 0 ? 'late' : 'mistaken', amount: n % 4 === 0 ? undefined : amount, on: '2027-07-10' })
          if (kind === 8 || kind === 9) identify(1 + n % 6, purposeId, { on: '2027-07-10' })
          if (kind === 5) act(act => refundProRata(act, { purposeId, decisionId: fund.decision, amount, on: '2027-07-10' }))
          if (kind === 6 || kind === 7 || kind > 9) {
            undo(kind > 9 ? identified(1 + n % 6) : 1 + n, '2027-07-10')
            reversed++
          }
        } catch (error) {
          if (!(error instanceof Refusal) && !/^There is no (contribution|entry)-/.test((error as Error).message)) throw error
        }
      }
      const all = (db.$client.prepare('SELECT id FROM contribution').pluck().all() as number[]).map(id => loadContribution(db, id)).filter(({ state }) => state !== 'reversed')
      const sum = (some: typeof all) => some.reduce((total, { amount, refunded }) => total + amount - refunded, 0)
      t.equal(sum(all.filter(one => one.held)), 0 - balanceOf(db, 'Liabilities:Unidentified:F01'), `held, with ${reversed} reversed`)
      for (const [purpose, code] of [[fund.p1, 'P01'], [fund.p2, 'P02']] as const) {
        const credited = sum(all.filter(one => !one.held && one.purpose?.id === purpose))
        t.equal(credited, 0 - balanceOf(db, `Income:Contributions:F01:${code}`), code)
        t.equal(crowdsOf(db, fund.id).get(purpose)?.now.sum ?? 0, credited)
        t.equal(givenTo(db, fund.id, purpose, '2027-07-15').reduce((total, { left }) => total + left, 0), credited)
      }
      const due = listRefunds(db, fund.id, { after: 0, limit: 999 }).filter(one => !one.reversed)
      t.equal(due.reduce((total, { amount }) => total + amount, 0), 0 - balanceOf(db, 'Liabilities:RefundsDue:F01'))
      for (const { id, check } of invariants) t.same([...check(db, everything)].filter(({ says }) => !/test\./.test(says)), [], id)
      t.end()
    })
  }), { numRuns: 8 })
  t.end()
})
