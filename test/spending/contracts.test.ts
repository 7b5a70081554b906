import t from 'tap'
import { MAX_KOPECKS } from '../../src/ledger/money.ts'
import { suppliersReport } from '../../src/reporting/reports/suppliers-report.ts'
import { accept } from '../../src/spending/accept.ts'
import { commit } from '../../src/spending/commit.ts'
import { changeContract, terminateContract } from '../../src/spending/contracts/change-contract.ts'
import { loadContract } from '../../src/spending/contracts/contract-store.ts'
import { registerSupplier, renameSupplier } from '../../src/spending/contracts/register-supplier.ts'
import { signContract } from '../../src/spending/contracts/sign-contract.ts'
import type { ContractWish } from '../../src/spending/contracts/sign-contract.ts'
import { payAct } from '../../src/spending/pay.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { release } from '../../src/spending/release.ts'
import { NotFound, StaleVersion } from '../../src/storage/found.ts'
import { copyOf, faultsIn, tamper } from '../support/tamper.ts'
import { document, openBooks } from './books.ts'

const on = '2027-03-01'
const reason = 'It turned out so.'

t.test('a supplier is known by a number that checks itself, once', t => {
  const { make, attempt, service } = openBooks(t)
  const made = make(act => registerSupplier(act, { unp: 'УНП КЕ7810709', name: 'ІП з цесляром' }))
  t.same(made, { id: 2, unp: 'KE7810709', name: 'ІП з цесляром', version: 1 })
  t.same(attempt(act => registerSupplier(act, { unp: '100320488', name: 'x' })), [{ rule: 'unp-valid', because: '"100320488" is not a number that the tax office issues: nine characters, the ninth of which follows from the eight before it.' }])
  t.same(attempt(act => registerSupplier(act, { unp: 'ke7810709', name: 'x' })), [{ rule: 'supplier-registered-once', because: 'KE7810709 is supplier-2.' }])
  t.throws(() => make(act => renameSupplier(act, { supplierId: 2, seen: 2, name: 'x' })), new StaleVersion('supplier-2', 2, 1))
  t.same(make(act => renameSupplier(act, { supplierId: 2, seen: 1, name: 'ІП з дахам' })), { id: 2, unp: 'KE7810709', name: 'ІП з дахам', version: 2 })
  t.throws(() => make(act => renameSupplier(act, { supplierId: 9, seen: 1, name: 'x' })), new NotFound('supplier-9'))
  t.notMatch(service.reader.$client.prepare('SELECT body FROM audit_log').pluck().all().join(), /цесляром|дахам/, 'no name in the trail')
  t.end()
})

t.test('a contract for a project', t => {
  const { contracts, projects, refused, make, approved, clock } = openBooks(t)
  // The contract over the whole allocation makes room.
  make(act => changeContract(act, { contractId: contracts.won, seen: 1, price: 60000, on, reason, document }))
  const base: ContractWish = { supplierId: contracts.supplier, projectId: projects.won, subject: 'Лаўкі', price: 40000, signedOn: on, dueOn: '2027-12-31', document }
  const cases: [string, string[], Partial<ContractWish>][] = [
    ['up to what is allocated and not contracted', [], {}],
    ['one kopeck more', ['contract-within-allocation'], { price: 40001 }],
    ['on the day of the award', [], { signedOn: '2027-02-01' }],
    ['the day before it', ['contract-after-award'], { signedOn: '2027-01-31' }],
    ['a project that lost', ['contract-after-award', 'contract-within-allocation'], { projectId: projects.lost }],
    ['due on the first day after the budget year', ['contract-in-budget-year'], { dueOn: '2028-01-01' }],
    ['due before it is signed', ['contract-due-after-signing'], { dueOn: '2027-02-28' }],
    ['due on the day of its signature', [], { dueOn: on }],
    ['signed today', [], { signedOn: '2027-09-01' }],
    ['signed tomorrow', ['contract-is-signed'], { signedOn: '2027-09-02' }]
  ]
  for (const [what, rules, change] of cases) t.strictSame(refused(act => signContract(act, { ...base, ...change })), rules, what)
  t.throws(() => refused(act => signContract(act, { ...base, supplierId: 9 })), new NotFound('supplier-9'))
  const promise = approved(make(act => commit(act, { contractId: contracts.won, amount: 30000, on, document })))
  approved(make(act => accept(act, { commitmentId: promise.id, amount: 10000, on, document })))
  make(act => terminateContract(act, { contractId: contracts.won, seen: 2, on, reason, document }))
  t.strictSame(refused(act => signContract(act, { ...base, price: 70000 })), [], 'of a contract that was terminated what was accepted and what is promised still counts')
  t.strictSame(refused(act => signContract(act, { ...base, price: 70001 })), ['contract-within-allocation'])
  approved(make(act => release(act, { commitmentId: promise.id, amount: 20000, on, document, reason })))
  t.strictSame(refused(act => signContract(act, { ...base, price: 90000 })), [], 'and what was released does not')
  t.strictSame(refused(act => signContract(act, { ...base, price: 90001 })), ['contract-within-allocation'])
  clock.set('2028-01-10T09:00:00.000Z')
  t.strictSame(refused(act => signContract(act, { ...base, signedOn: '2028-01-05', dueOn: '2028-06-01' })), ['contract-in-budget-year'])
  t.end()
})

t.test('a contract that is settled counts its price until that is lowered, for more may be promised under it', t => {
  const { contracts, projects, refused, make, approved, service } = openBooks(t)
  const wish: ContractWish = { supplierId: contracts.supplier, projectId: projects.won, subject: 'Лаўкі', price: 70000, signedOn: on, dueOn: '2027-12-31', document }
  const promise = approved(make(act => commit(act, { contractId: contracts.won, amount: 30000, on, document })))
  const act = approved(make(its => accept(its, { commitmentId: promise.id, amount: 30000, on, document })))
  approved(make(its => payAct(its, { parentId: act.id, amount: 30000, on, document })))
  t.equal(loadContract(service.reader, contracts.won).state, 'settled')
  t.strictSame(refused(its => signContract(its, wish)), ['contract-within-allocation'])
  make(its => changeContract(its, { contractId: contracts.won, seen: 1, price: 30000, on, reason, document }))
  t.strictSame(refused(its => signContract(its, wish)), [])
  t.strictSame(refused(its => commit(its, { contractId: contracts.won, amount: 1, on, document })), ['commitment-within-price'])
  t.end()
})

t.test('a contract for a purpose is its own affair; what it promises is not', t => {
  const { contracts, purposes, refused, make, service } = openBooks(t)
  const signed = make(act => signContract(act, { supplierId: contracts.supplier, purposeId: purposes.p02, subject: 'Ліхтары', price: 40000, signedOn: on, dueOn: '2028-06-01', tenderRef: 'AU-1', ocid: 'ocds-abc123-7', document }))
  t.match(signed, { id: 2, state: 'signed', purposeId: purposes.p02, fundId: 1, price: 40000, tenderRef: 'AU-1', ocid: 'ocds-abc123-7', version: 1, money: { committed: 0, left: 0 } })
  t.strictSame(refused(act => commit(act, { contractId: 2, amount: 40000, on, document })), [])
  t.strictSame(refused(act => commit(act, { contractId: 2, amount: 40001, on, document })), ['commitment-within-price'])
  t.strictSame(refused(act => commit(act, { contractId: 2, amount: 1, on: '2027-02-28', document })), ['contract-comes-first'])
  t.throws(() => refused(act => commit(act, { contractId: 9, amount: 1, on, document })), new NotFound('contract-9'))
  const { rows } = { rows: service.reader.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string }
  t.match(JSON.parse(rows), { action: 'spending.sign_contract', target: { id: 'contract-2' }, after: { supplier: 'supplier-1', purpose: `purpose-${purposes.p02}`, price: '400.00', tender: 'AU-1' } })
  t.notMatch(rows, /Ліхтары/)
  t.end()
})

t.test('the contracts together stay within what the ledger can hold, so that the register of suppliers adds up', t => {
  const { contracts, purposes, attempt, refused, make, service } = openBooks(t)
  const { price: first } = loadContract(service.reader, contracts.won)
  const wish = (price: number): ContractWish => ({ supplierId: contracts.supplier, purposeId: purposes.p02, subject: 'Ліхтары', price, signedOn: on, dueOn: '2028-06-01', document })
  const rest = MAX_KOPECKS - first
  t.strictSame(refused(act => signContract(act, wish(rest + 1))), ['contracts-within-bounds'], 'one kopeck over')
  const { id } = make(act => signContract(act, wish(rest - 1)))
  t.strictSame(attempt(act => signContract(act, wish(MAX_KOPECKS))), [{ rule: 'contracts-within-bounds', because: 'The other contracts leave 0.01; the price is 90071992547409.91.' }])
  const change = (price: number) => ({ contractId: id, seen: 1, price, on, reason, document })
  t.strictSame(refused(act => changeContract(act, change(rest + 1))), ['contracts-within-bounds'])
  make(act => changeContract(act, change(rest)))
  t.equal(suppliersReport(service.reader, {}, on).total.price, '90071992547409.91')
  t.end()
})

t.test('promises keep to the price, also those that wait, and a price keeps to its promises', t => {
  const { contracts, refused, attempt, make, approved, rejected, service } = openBooks(t)
  const wish = { contractId: contracts.won, on, document }
  const first = approved(make(act => commit(act, { ...wish, amount: 50000 })))
  const waiting = make(act => commit(act, { ...wish, amount: 20000 }))
  const change = { contractId: contracts.won, seen: 1, on, reason, document }
  t.same(attempt(act => changeContract(act, { ...change, price: 69999 })), [{ rule: 'price-covers-promises', because: 'Under contract-1 700.00 is committed, vouchers that await approval counted in; the new price is 699.99.' }])
  t.strictSame(refused(act => changeContract(act, { ...change, price: 100001 })), ['contract-within-allocation'], 'above the award it takes another decision')
  t.match(make(act => changeContract(act, { ...change, price: 70000, dueOn: '2027-11-30' })), { price: 70000, dueOn: '2027-11-30', version: 2, state: 'running' })
  t.throws(() => make(act => changeContract(act, { ...change, price: 80000 })), new StaleVersion('contract-1', 1, 2))
  t.same(attempt(act => commit(act, { ...wish, amount: 1 })), [{ rule: 'commitment-within-price', because: 'The price of contract-1 is 700.00, of which 700.00 is committed, vouchers that await approval counted in; 0.01 is more than is left.' }])
  rejected(waiting)
  const freed = approved(make(act => release(act, { commitmentId: first.id, amount: 10000, on, document, reason })))
  t.strictSame(refused(act => commit(act, { ...wish, amount: 30000 })), [], 'what was rejected or released is free again')
  t.strictSame(refused(act => commit(act, { ...wish, amount: 30001 })), ['commitment-within-price'])
  const before = loadContract(service.reader, contracts.won)
  t.match(before, { state: 'running', money: { committed: 40000, accepted: 0, left: 40000 } })
  const again = approved(make(act => commit(act, { ...wish, amount: 25000 })))
  t.strictSame(refused(act => reverse(act, { entry: freed.outcome!.entry!, on, document, reason })), ['commitment-within-price'], 'a release is not taken back where its money is promised anew')
  approved(make(act => reverse(act, { entry: again.outcome!.entry!, on, document, reason })))
  make(act => terminateContract(act, { ...change, seen: 2 }))
  t.match(loadContract(service.reader, contracts.won), { state: 'terminated', terminated: { on, reason }, version: 3 })
  t.strictSame(refused(act => commit(act, { ...wish, amount: 1 })), ['contract-stands'])
  t.strictSame(refused(act => changeContract(act, { ...change, seen: 3, price: 90000 })), ['contract-stands'])
  approved(make(act => accept(act, { commitmentId: first.id, amount: 40000, on, document })))
  t.match(loadContract(service.reader, contracts.won).money, { accepted: 40000, owed: 40000, left: 0 }, 'what was done before is accepted')
  t.end()
})

t.test('a price and a debt that were changed behind the guards are found', t => {
  const { contracts, make, approved, service } = openBooks(t)
  const promise = approved(make(act => commit(act, { contractId: contracts.won, amount: 50000, on, document })))
  approved(make(act => accept(act, { commitmentId: promise.id, amount: 30000, retained: 3000, on, document })))
  const finds = (sql: string) => faultsIn(tamper(copyOf(service.reader), sql)).filter(fault => /^(contracts|acts)-are/.test(fault))
  t.same(finds('SELECT 1'), [])
  t.same(finds('UPDATE contract SET price = 49999'), ['contracts-are-not-exceeded | contract-1: has a price of 499.99, and 500.00 is committed under it'])
  t.same(finds('UPDATE voucher SET retained = 2999 WHERE retained IS NOT NULL'), ['acts-are-paid-once | fund F02: keeps 29.99 back by its acts, and 30.00 lies on its retention account'])
  t.same(finds(`INSERT INTO voucher SELECT 99, 'retention_release', fund_id, NULL, project_id, commitment_id, id, NULL, NULL, NULL, 3001, on_day, NULL, document_ref, document_sha256, NULL, maker_id, audit_seq, NULL, NULL FROM voucher WHERE kind = 'act';
    INSERT INTO voucher_outcome SELECT 99, 'approved', decided_by, (SELECT max(seq) FROM entry) - 2, NULL, audit_seq FROM voucher_outcome LIMIT 1`).slice(0, 1), ['acts-are-paid-once | act voucher-2: released 0.01 more than it kept back'])
  t.end()
})
