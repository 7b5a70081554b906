import t from 'tap'
import type { Act } from '../../src/audit/act.ts'
import { coveredUntil, sameTitle } from '../../src/contributions/fund.ts'
import { listFunds } from '../../src/contributions/list.ts'
import { loadFund, loadPurpose, purposesOf } from '../../src/contributions/store.ts'
import { addPurpose } from '../../src/contributions/terms/add-purpose.ts'
import { cancelFund } from '../../src/contributions/terms/cancel-fund.ts'
import { confirmPurpose } from '../../src/contributions/terms/confirm-purpose.ts'
import { extendDeadline } from '../../src/contributions/terms/extend-deadline.ts'
import { openFund } from '../../src/contributions/terms/open-fund.ts'
import type { OpeningWish } from '../../src/contributions/terms/open-fund.ts'
import { openGround } from './ground.ts'

t.test('a fund opens under a decision of the assembly or the territorial body, with all that the law wants fixed', t => {
  const ground = openGround(t)
  const { decide, assembly, tpsg, uprava, village, otherVillage, otherAssembly, elder } = ground
  const valid = (): OpeningWish => ({
    name: { be: 'Вуліца Садовая' },
    territoryId: village,
    decisionId: decide(assembly, '2027-02-01'),
    authorisedBodyId: uprava,
    purposes: [{ title: { be: 'Студня' }, reimbursePercent: 100 }],
    categories: [{ code: 'A', title: { be: 'Двор' }, amount: 0, basis: 'fixed' }],
    dueOn: ['2027-02-01']
  })
  const suspended = decide(assembly, '2027-02-01')
  ground.happens(suspended, 'suspended')
  const rows: [string, Partial<OpeningWish>, string, RegExp][] = [
    ['of the Uprava', { decisionId: decide(uprava, '2027-02-01') }, 'decision-of-the-right-body', /uprava/],
    ['of another territory', { decisionId: decide(otherAssembly, '2027-02-01') }, 'decision-of-the-right-body', /assembly/],
    ['for another territory', { territoryId: otherVillage }, 'decision-of-the-right-body', /assembly/],
    ['suspended', { decisionId: suspended }, 'decision-in-force', /is suspended\./],
    ['adopted tomorrow', { decisionId: decide(assembly, '2027-07-16'), dueOn: ['2027-07-16'] }, 'decision-before-act', /2027-07-16, after 2027-07-15/],
    ['the decider executes', { decisionId: decide(tpsg, '2027-02-01'), authorisedBodyId: tpsg }, 'executor-never-decides', /would report on its spending to itself/],
    ['another assembly executes', { authorisedBodyId: otherAssembly }, 'executor-able', /kind assembly, which can hold no account/],
    ['one person executes', { authorisedBodyId: elder }, 'executor-able', /tpsg, individual, which/],
    ['a term before the decision', { dueOn: ['2027-06-30', '2027-01-31'] }, 'term-from-decision', /2027-01-31 ends before 2027-02-01/],
    ['a category twice', { categories: ['B', 'B'].map(code => ({ code, title: { be: code }, amount: 1, basis: 'fixed' as const })) }, 'categories-differ', /category B stands twice/],
    ['a purpose twice', { purposes: ['Студня', ' студня '].map(be => ({ title: { be }, reimbursePercent: 0 })) }, 'purposes-differ', /" студня " stands twice/]
  ]
  for (const [what, change, rule, because] of rows) {
    const wish = { ...valid(), ...change }
    const [id, sentence] = ground.refused(t, act => openFund(act, wish))
    t.equal(id, rule, what)
    t.match(sentence, because, what)
  }
  const byEntity = { ...valid(), authorisedBodyId: tpsg }
  const { id } = ground.act(act => openFund(act, byEntity))
  const db = ground.house.service.reader
  const fund = loadFund(db, id)
  t.same([fund.code, fund.version, fund.year, fund.dueOn, fund.decider.id, fund.authorisedBody.id, fund.cancelled], ['F01', 1, 2027, '2027-02-01', assembly, tpsg, undefined])
  t.same(purposesOf(db, id).map(({ code, title, coveredUntil, reimbursePercent, decisionId }) => [code, title.be, coveredUntil, reimbursePercent, decisionId === undefined]),
    [['P00', 'Без мэты', 0, 0, true], ['P01', 'Студня', 2028, 100, false]])
  t.same(db.$client.prepare('SELECT code FROM account WHERE fund_id = ? ORDER BY code').pluck().all(id), [
    'Assets:Bank:F01', 'Equity:Budget:F01:Authority',
    ...['P00', 'P01'].flatMap(p => ['Available', 'Committed', 'Spent'].map(bucket => `Equity:Budget:F01:${p}:${bucket}`)),
    'Equity:Fund:F01:P00', 'Equity:Fund:F01:P01',
    ...['BankFees', 'Reimbursement', 'Works'].flatMap(kind => ['P00', 'P01'].map(p => `Expenses:${kind}:F01:${p}`)),
    'Income:Contributions:F01:P00', 'Income:Contributions:F01:P01', 'Income:Interest:F01',
    'Liabilities:DueToLocalBudget:F01', 'Liabilities:Payables:F01', 'Liabilities:RefundsDue:F01', 'Liabilities:Unidentified:F01'
  ])
  t.equal(listFunds(db, { after: 0, limit: 10 }).length, 1)
  t.end()
})

t.test('the first decision on a purpose holds; an assembly takes over from a territorial body, never the reverse', t => {
  const ground = openGround(t)
  const well = [{ title: { be: 'Студня' }, reimbursePercent: 0 }]
  const opening = (by: number, on: string, more: Partial<OpeningWish> = {}) => {
    const wish = { name: { be: 'Ф' }, territoryId: ground.village, decisionId: ground.decide(by, on), authorisedBodyId: ground.uprava, purposes: well, categories: [], dueOn: ['2027-12-31'], ...more }
    return ground.refused(t, act => openFund(act, wish))
  }
  t.same(opening(ground.tpsg, '2027-02-01'), ['allowed'])
  t.same(opening(ground.tpsg, '2027-02-02'), ['first-decision-holds', 'The purpose "Студня" was set already as F01:P01, by the tpsg.'])
  t.same(opening(ground.assembly, '2027-02-03'), ['allowed'], 'the assembly takes it over')
  t.equal(opening(ground.tpsg, '2027-02-04')[0], 'first-decision-holds', 'and keeps it')
  t.same(opening(ground.assembly, '2027-02-04', { purposes: [{ title: { be: 'СТУДНЯ' }, reimbursePercent: 0 }] }), ['first-decision-holds', 'The purpose "Студня" was set already as F02:P01, by the assembly.'])
  t.same(opening(ground.assembly, '2026-12-31'), ['allowed'], 'another year')
  t.same(opening(ground.otherAssembly, '2027-02-04', { territoryId: ground.otherVillage }), ['allowed'], 'another territory')
  const [overtaken, standing] = [1, 2].map(id => purposesOf(ground.house.service.reader, id)[1]!)
  const pay = (fundId: number, purposeId: number) => ground.refused(t, ground.paying({ id: fundId }, { purposeId }))
  t.same(pay(1, overtaken!.id), ['purpose-not-taken-over', 'The assembly has a fund of its own for what F01:P01 was meant for.'])
  t.same(pay(2, standing!.id), ['allowed'])
  const calledOff = ground.decide(ground.assembly, '2027-03-01')
  ground.act(act => cancelFund(act, { fundId: 2, seen: 1, decisionId: calledOff }))
  t.same(pay(1, overtaken!.id), ['allowed'], 'a fund that was called off takes nothing over')
  t.end()
})

t.test('the term is only extended, a purpose added and the campaign called off by those who decided, on the version they saw', t => {
  const ground = openGround(t)
  const { decide, assembly, tpsg } = ground
  const fund = ground.fund()
  const fundId = fund.id
  const decisionId = decide(assembly, '2027-05-01')
  const seen = 1
  const wish = { fundId, seen, decisionId, dueOn: '2027-07-01' }
  t.same(ground.refused(t, act => extendDeadline(act, { ...wish, dueOn: '2027-06-30' })), ['term-only-extended', 'The term runs to 2027-06-30 already; 2027-06-30 is not later.'])
  const byAnother = decide(tpsg, '2027-05-01')
  t.equal(ground.refused(t, act => extendDeadline(act, { ...wish, decisionId: byAnother }))[0], 'decision-of-the-right-body')
  t.throws(() => ground.act(act => extendDeadline(act, { ...wish, seen: 2 })), { message: 'You saw version 2 of fund-1; it is at version 1 now.' })
  const [again, before] = [fund.decision, decide(assembly, '2027-01-31')]
  for (const operation of [
    (act: Act) => extendDeadline(act, { ...wish, decisionId: again }),
    (act: Act) => addPurpose(act, { ...wish, decisionId: again, title: { be: 'Мост' }, reimbursePercent: 0 }),
    (act: Act) => cancelFund(act, { ...wish, decisionId: again })
  ]) {
    t.match(ground.refused(t, operation), ['by-a-further-decision', /^Decision 1 is the one that fixed /])
  }
  t.same(ground.refused(t, act => cancelFund(act, { ...wish, decisionId: before })), ['by-a-further-decision', 'Decision 4 was adopted on 2027-01-31; that which fixed F01 is of 2027-02-01.'])
  ground.act(act => extendDeadline(act, wish))
  t.same(ground.refused(t, act => extendDeadline(act, { ...wish, seen: 2, dueOn: '2027-08-01' })), ['by-a-further-decision', 'Decision 2 is the one that fixed the term 2027-07-01.'], 'a decision extends once')
  const db = ground.house.service.reader
  t.same([loadFund(db, fundId).version, loadFund(db, fundId).dueOn], [2, '2027-07-01'])

  const lamp = { fundId, seen: 2, decisionId, title: { be: 'Лаўка' }, reimbursePercent: 5 }
  t.equal(ground.refused(t, act => addPurpose(act, { ...lamp, title: { be: `Студня ${fund.decision}` } }))[0], 'first-decision-holds')
  t.throws(() => ground.act(act => addPurpose(act, { ...lamp, seen: 1 })), { message: 'You saw version 1 of fund-1; it is at version 2 now.' })
  const added = ground.act(act => addPurpose(act, lamp))
  t.same([added.code, added.reimbursePercent, added.coveredUntil, loadFund(db, fundId).version], ['P03', 5, 2028, 3])

  const off = { fundId, seen: 3, decisionId: decide(assembly, '2027-06-01') }
  t.throws(() => ground.act(act => cancelFund(act, { ...off, seen: 2 })), { message: 'You saw version 2 of fund-1; it is at version 3 now.' })
  ground.act(act => cancelFund(act, off))
  t.match(loadFund(db, fundId), { version: 4, dueOn: '2027-06-01', cancelled: { decisionId: off.decisionId, on: '2027-06-01' } }, 'the term ends with the decision')
  const calledOff = ['fund-stands', 'F01 was called off by the decision of 2027-06-01.']
  t.same(ground.refused(t, act => cancelFund(act, { ...off, seen: 4 })), calledOff)
  t.same(ground.refused(t, act => extendDeadline(act, { ...wish, seen: 4, dueOn: '2027-12-31' })), calledOff)
  t.same(ground.refused(t, act => addPurpose(act, { ...lamp, seen: 4, title: { be: 'Мост' } })), calledOff)
  t.end()
})

t.test('a purpose covers the year of its decision and the next; confirmed anew, the year of that decision and the next', t => {
  const ground = openGround(t, '2029-07-15T09:00:00.000Z')
  const fund = ground.fund()
  const db = ground.house.service.reader
  t.same([[2027], [2027, 2029], [2029, 2027], [2027, 2028], []].map(years => coveredUntil(years)), [2028, 2030, 2030, 2029, 0])
  const decisionId = ground.decide(ground.assembly, '2029-01-01')
  t.same(ground.refused(t, act => confirmPurpose(act, { purposeId: fund.p0, decisionId })), ['purpose-was-decided', 'P00 holds what has no purpose yet.'])
  const byAnother = ground.decide(ground.tpsg, '2029-01-01')
  t.equal(ground.refused(t, act => confirmPurpose(act, { purposeId: fund.p1, decisionId: byAnother }))[0], 'decision-of-the-right-body')
  t.same(ground.refused(t, act => confirmPurpose(act, { purposeId: fund.p1, decisionId: fund.decision })), ['by-a-further-decision', 'Decision 1 is the one that fixed P01.'])
  t.equal(loadPurpose(db, fund.p1).coveredUntil, 2028)
  t.equal(ground.act(act => confirmPurpose(act, { purposeId: fund.p1, decisionId })).coveredUntil, 2030)
  t.same(purposesOf(db, fund.id).map(purpose => purpose.coveredUntil), [0, 2030, 2028])
  t.ok(sameTitle({ be: 'Новая  Студня' }, { be: ' новая студня' }))
  t.notOk(sameTitle({ be: 'Студня' }, { be: 'Студня 2' }))
  t.end()
})
