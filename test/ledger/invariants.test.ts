import t from 'tap'
import { move } from '../../src/ledger/entry.ts'
import type { EntryKind, Line } from '../../src/ledger/entry.ts'
import { invariants } from '../../src/ledger/invariants.ts'
import { everything, markOf } from '../../src/ledger/invariants/invariant.ts'
import { post } from '../../src/ledger/journal.ts'
import { keepBooks } from '../support/books.ts'
import { forgeries } from '../support/forgeries.ts'
import { openHouse } from '../support/house.ts'
import { copyOf, faultsIn, tamper } from '../support/tamper.ts'

const f = (kind: 'bank' | 'interest' | 'authority') => ({ kind, fund: 'F01' })
const p = (kind: 'available' | 'fund' | 'works' | 'spent' | 'committed' | 'contributions', part: string, fund = 'F01') => ({ kind, fund, part })
const interest = [...move(10, { debit: f('bank'), credit: f('interest') }), ...move(10, { debit: f('authority'), credit: p('available', 'P00') })]

t.test('sound books: every invariant holds, looked at as a whole and step by step', async t => {
  const house = openHouse(t)
  const { act } = keepBooks(house)
  const { reader, signer } = house.service
  t.same(faultsIn(reader, { ...everything, keys: [signer!] }), [])
  t.same(faultsIn(reader, { since: markOf(reader), keys: [] }), [], 'nothing since the end')
  const since = markOf(reader)
  act(current => post(current, { kind: 'interest', effectiveOn: '2027-02-01', makerId: current.actor.staffId, lines: interest }))
  t.same(faultsIn(reader, { since, keys: [] }), [], 'one entry since')
  t.equal(new Set(invariants.map(({ id }) => id)).size, invariants.length, 'each has its own id')
})

t.test('each forgery is named, and nothing else is', async t => {
  const house = openHouse(t)
  keepBooks(house)
  const keys = [house.service.signer!]
  for (const { does, sql, finds } of forgeries) t.same(faultsIn(tamper(copyOf(house.service.reader), sql), { ...everything, keys }), finds, does)
  const named = new Set(forgeries.flatMap(({ finds }) => finds).map(find => find.split(' | ')[0]))
  const untried = invariants.map(({ id }) => id).filter(id => !named.has(id))
  t.same(untried, ['schema-is-pinned', 'database-is-intact', 'guards-hold', 'authority-is-accounted', 'purposes-are-worth-their-cover', 'projects-spend-what-they-expense', 'closed-years-are-settled', 'commitments-are-not-exceeded', 'contracts-are-not-exceeded', 'acts-are-paid-once', 'proposals-keep-their-texts', 'ballots-follow-their-lots', 'polls-add-up'], 'the others are tried below, with the contracts, with the final list, and with the polls')
})

const wrong: { does: string, kind?: EntryKind, lines: Line[], finds: string[] }[] = [
  {
    does: 'cash that no purpose may spend',
    lines: move(10, { debit: f('bank'), credit: f('interest') }),
    finds: [
      'cash-covers-promises | fund F01: cash less what is owed is 156.63, available and committed are 156.53; broken by entry N (0.10)',
      'purposes-are-worth-their-cover | fund F01, purpose P00: is worth 1.33 and covered by 1.23'
    ]
  },
  {
    does: 'income of one purpose, cover of another',
    lines: [...move(10, { debit: f('bank'), credit: p('contributions', 'P01') }), ...move(10, { debit: f('authority'), credit: p('available', 'P02') })],
    finds: [
      'purposes-are-worth-their-cover | fund F01, purpose P01: is worth 50.40 and covered by 50.30',
      'purposes-are-worth-their-cover | fund F01, purpose P02: is worth 105.00 and covered by 105.10'
    ]
  },
  {
    does: 'a fund balance moved without a re-purposing',
    lines: [...move(10, { debit: p('fund', 'P01'), credit: p('fund', 'P02') }), ...move(10, { debit: p('available', 'P01'), credit: p('available', 'P02') })],
    finds: [
      'fund-balances-move-by-right | entry N: of kind interest moves 0.10 on Equity:Fund:F01:P01',
      'fund-balances-move-by-right | entry N: of kind interest moves -0.10 on Equity:Fund:F01:P02'
    ]
  },
  {
    does: 'authority spent without an expense',
    lines: move(10, { debit: p('committed', 'J1', 'F02'), credit: p('spent', 'J1', 'F02') }),
    finds: ['projects-spend-what-they-expense | fund F02, project J1: spent 300.10, expensed 300.00; broken by entry N (-0.10)']
  },
  {
    does: 'cover promised without a voucher',
    kind: 'release',
    lines: move(10, { debit: p('available', 'P01'), credit: p('committed', 'P01') }),
    finds: ['records-match-entries | entry N: of kind release has no record that it follows from']
  }
]

t.test('a wrong entry that the journal let through is found, as a whole and by what was recorded since', async t => {
  for (const { does, kind = 'interest', lines, finds } of wrong) {
    const house = openHouse(t)
    const { act } = keepBooks(house)
    const { reader } = house.service
    const since = markOf(reader)
    const seq = act(current => post(current, { kind, effectiveOn: '2027-02-25', makerId: current.actor.staffId, lines }))
    const named = (faults: string[]) => faults.map(fault => fault.replaceAll(`entry ${seq}`, 'entry N'))
    t.same(named(faultsIn(reader, { since, keys: [] })), finds, does)
    t.same(named(faultsIn(reader)), finds, `${does}, looked at as a whole`)
  }
})

t.test('what the table above does not reach', async t => {
  const house = openHouse(t)
  keepBooks(house)
  const finds = (sql: string, ...of: string[]) => faultsIn(tamper(copyOf(house.service.reader), sql)).filter(fault => of.length === 0 || of.some(id => fault.startsWith(id)))
  const idOf = (code: string) => `(SELECT id FROM account WHERE code = '${code}')`
  t.same(finds(`UPDATE account_day SET movement = movement - 50000 WHERE account_id = ${idOf('Assets:Bank:F01')} AND on_day = '2026-03-03'`, 'guards').slice(0, 2), [
    'guards-hold | account Assets:Bank:F01: holds -149.70 at the end of 2026-03-03',
    'guards-hold | account Assets:Bank:F01: holds -349.70 at the end of 2026-05-03'
  ], 'an overdraft, on each day that it lasts')
  t.same(finds(`UPDATE posting SET balance_after = balance_after + 7 WHERE account_id = ${idOf('Equity:Budget:F01:Authority')} AND entry_seq = 12`), [
    'balances-chain | entry 12, line 4: account Equity:Budget:F01:Authority: 158.53 and -2.00 make 156.53, not 156.60',
    'authority-is-accounted | fund F01: authority is 156.60, its buckets hold 156.53'
  ], 'authority out of nothing')
  t.same(finds("INSERT INTO fiscal_year_event SELECT 99, 2027, 'close', made_by, NULL, NULL, recorded_at, 27 FROM fiscal_year_event WHERE id = 1"), [
    'closed-years-are-settled | year 2027: is closed with -5.00 left on Income:Contributions:F01:P02',
    'closed-years-are-settled | year 2027: is closed with -500.00 left on Income:BudgetFinancing:F02',
    'closed-years-are-settled | year 2027: is closed with -400.00 left on Equity:Budget:F02:Pool1:Unallocated',
    'closed-years-are-settled | year 2027: is closed with -200.00 left on Equity:Budget:F02:J1:Allocated',
    'closed-years-are-settled | year 2027: is closed with -100.00 left on Equity:Budget:F02:J1:Committed',
    'closed-years-are-settled | year 2027: is closed with -300.00 left on Equity:Budget:F02:J1:Spent',
    'closed-years-are-settled | year 2027: is closed with 300.00 left on Expenses:Works:F02:J1'
  ], 'a year closed by hand')
  t.same(finds("INSERT INTO carry_forward VALUES (1, (SELECT id FROM fiscal_year_event WHERE year = 2026 AND event = 'close'), 2, 15030, 1, 1, 2027, 5)"), [
    'closed-years-are-settled | year 2026: carries 150.30 available and 0.01 committed for F01 P01, and the books hold 150.30 and 0.00'
  ], 'a close that carries what is not there')
  t.same(finds('UPDATE posting SET amount = amount * 3 WHERE entry_seq = 18', 'commitments', 'records'), [
    'commitments-are-not-exceeded | commitment voucher-5: -500.00 is left on Equity:Budget:F02:J1:Committed',
    'records-match-entries | voucher-6: states 300.00, and entry 18 of kind act moved 900.00'
  ], 'an act above its commitment')
  t.same(finds('DROP INDEX posting_by_commitment; CREATE TABLE pocket (id)', 'schema'), [
    'schema-is-pinned | schema: index posting_by_commitment is missing',
    'schema-is-pinned | schema: table pocket does not belong here'
  ], 'another schema')
  const unguarded = copyOf(house.service.reader)
  unguarded.$client.exec('DROP TRIGGER entry_never_updated')
  t.same(faultsIn(unguarded), ['schema-is-pinned | schema: trigger entry_never_updated is missing'], 'a guard taken away')
  t.same(finds('UPDATE posting SET amount = 0 WHERE entry_seq = 15 AND line = 1', 'database'), ['database-is-intact | database: CHECK constraint failed in posting'], 'a row that its CHECK would not have let in')
})
