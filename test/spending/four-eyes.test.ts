import t from 'tap'
import { accept } from '../../src/spending/accept.ts'
import { commit } from '../../src/spending/commit.ts'
import { payAct } from '../../src/spending/pay.ts'
import { release } from '../../src/spending/release.ts'
import { reverse } from '../../src/spending/reverse.ts'
import { openWire } from '../support/house.ts'
import { copyOf, faultsIn, tamper } from '../support/tamper.ts'
import { document, openAwarded, reason } from '../budgeting/execution/awarded.ts'

const on = '2028-02-10'

t.test('below the limit of the Regulation one person posts a step; from it on it takes two', async t => {
  const { as, clerk, projects, sign, credit, approved, db, faults, ...house } = openAwarded(t, { regulated: true, limit: '100.00' })
  const contract = sign(projects[0], 30000)
  const make = (amount: number) => as(clerk, act => commit(act, { contractId: contract.id, amount, on, document }))
  const small = make(9999)
  t.match(small, { state: 'approved', makerId: clerk.staffId, outcome: { by: clerk.staffId } })
  t.equal(credit('Equity:Budget:F01:J001:Committed'), 9999, 'posted at once')
  t.match(db.$client.prepare('SELECT maker_id AS maker, approver_id AS approver FROM entry ORDER BY seq DESC LIMIT 1').get(), { maker: clerk.staffId, approver: null })
  t.match(JSON.parse(db.$client.prepare('SELECT body FROM audit_log ORDER BY seq DESC LIMIT 1').pluck().get() as string), { action: 'spending.commit', after: { state: 'approved', alone: true, entries: [{ kind: 'commitment' }] } })
  const large = make(10000)
  t.match(large, { state: 'awaiting' })
  approved(large)
  const works = as(clerk, act => accept(act, { commitmentId: small.id, amount: 5000, on, document }))
  const paid = as(clerk, act => payAct(act, { parentId: works.id, amount: 5000, on, document }))
  const rest = as(clerk, act => release(act, { commitmentId: small.id, amount: 4999, on, document, reason }))
  t.same([works, paid, rest].map(({ state }) => state), ['approved', 'approved', 'approved'])
  t.equal(as(clerk, act => reverse(act, { entry: rest.outcome!.entry!, on, document, reason })).state, 'awaiting', 'a correction always takes two')
  t.same(faults(), [])
  const wire = openWire(t, house)
  t.match((await wire.get('/v1/vouchers/voucher-1', house.tokens.clerk)).body, { state: 'approved', alone: true, decided_by: `staff-${clerk.staffId}` })
  const { body } = await wire.get('/v1/vouchers/voucher-2', house.tokens.clerk)
  t.match([body.state, body.alone], ['approved', undefined])
})

t.test('without a limit it is always two', t => {
  for (const regulated of [true, false]) {
    const { as, clerk, projects, sign } = openAwarded(t, { regulated })
    const contract = sign(projects[0], 30000)
    t.equal(as(clerk, act => commit(act, { contractId: contract.id, amount: 1, on, document })).state, 'awaiting')
  }
  t.end()
})

t.test('the database itself holds it, and so do the invariants', t => {
  const { as, clerk, projects, sign, db } = openAwarded(t, { regulated: true, limit: '100.00' })
  const contract = sign(projects[0], 30000)
  as(clerk, act => commit(act, { contractId: contract.id, amount: 9999, on, document }))
  const waiting = as(clerk, act => commit(act, { contractId: contract.id, amount: 10000, on, document }))
  const copy = copyOf(db)
  const leaf = copy.$client.prepare('SELECT max(seq) + 1 FROM audit_log').pluck().get() as number
  t.throws(() => copy.$client.exec(`INSERT INTO voucher_outcome VALUES (${waiting.id}, 'approved', ${clerk.staffId}, 1, NULL, ${leaf})`), /the maker is never the approver/)
  const post = (amount: number) => copy.$client.transaction(() => {
    const seq = copy.$client.prepare('SELECT max(seq) + 1 FROM entry').pluck().get() as number
    const accounts = copy.$client.prepare("SELECT id, code FROM account WHERE code IN ('Equity:Budget:F01:J001:Allocated', 'Equity:Budget:F01:J001:Committed') ORDER BY code").all() as { id: number }[]
    const last = (id: number) => copy.$client.prepare('SELECT balance_after FROM posting WHERE account_id = ? ORDER BY entry_seq DESC, line DESC LIMIT 1').pluck().get(id) as number
    accounts.forEach(({ id }, i) => { const moved = i === 0 ? amount : -amount; copy.$client.prepare('INSERT INTO posting VALUES (?, ?, ?, ?, NULL, ?)').run(seq, i + 1, id, moved, last(id) + moved) })
    copy.$client.prepare("INSERT INTO entry SELECT ?, 'commitment', 2028, ?, recorded_at, NULL, NULL, 'd', document_sha256, maker_id, NULL, ? FROM entry WHERE kind = 'commitment'").run(seq, on, leaf)
    throw new Error('posted')
  })()
  t.throws(() => post(9999), /^posted$/)
  t.throws(() => post(10000), /entry: spending needs an approver and a document/)
  const fault = (sql: string) => faultsIn(tamper(copyOf(db), sql)).filter(found => found.startsWith('four-eyes'))
  t.same(fault('SELECT 1'), [])
  const raised = fault("UPDATE regulation SET document = replace(document, '\"four_eyes_from\":\"100.00\"', '\"four_eyes_from\":\"50.00\"')")
  t.match(raised, [/^four-eyes \| voucher-1: was made and approved by staff-\d+$/, /^four-eyes \| entry \d+: of kind commitment has no approver$/])
  t.end()
})
