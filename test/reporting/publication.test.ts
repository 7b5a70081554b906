import t from 'tap'
import type { Test } from 'tap'
import { hramada } from '../../db/schema.ts'
import { recordBankFee, recordInterest } from '../../src/contributions/use/bank.ts'
import { repurpose } from '../../src/contributions/use/repurpose.ts'
import { refundContribution } from '../../src/contributions/refund-contribution.ts'
import { closeYear } from '../../src/fiscal-year/close.ts'
import { holdYear } from '../../src/fiscal-year/hold.ts'
import { openYear } from '../../src/fiscal-year/open-year.ts'
import { statedIn } from '../../src/audit/checkpoints.ts'
import { verifyNote } from '../../src/audit/signed-note.ts'
import { daily } from '../../src/reporting/daily.ts'
import { positionOfFund } from '../../src/reporting/publication.ts'
import { documentAt } from '../../src/reporting/publication-store.ts'
import { publish } from '../../src/reporting/publish.ts'
import { openBooks as openPlainBooks, sha, well } from '../fiscal-year/books.ts'
import { openWire } from '../support/house.ts'

/** Books with a Hramada that has a name, and the wire to them. */
function openBooks (t: Test) {
  const books = openPlainBooks(t)
  books.act(books.secretary, act => {
    act.db.insert(hramada).values({ kind: 'rural', name: '{"be":"Прыкладная грамада"}', auditSeq: act.auditSeq }).run()
    books.told(act)
  })
  const wire = openWire(t, books.house)
  const crowd = (on: string, purpose: 1 | 2, people: number, amount = 1000) => { for (let i = 0; i < people; i++) books.pay(on, purpose, amount) }
  const publish = async () => (await wire.post('/v1/publications', {}, books.secretary.token)).body.number as number
  const fund = async () => (await wire.get('/v1/public/funds/F01')).body
  const line = async (code: string) => (await fund()).purposes.find((purpose: any) => purpose.code === code)
  return { ...books, wire, crowd, publish, fund, line }
}

const few = { suppressed: true, reason: 'small_count' }
const covered = { suppressed: true, reason: 'protects_another_figure' }

t.test('the public documents: what they say, and that they stand still between publications', async t => {
  const { wire, secretary, clerk, crowd, publish, fund, line, spend, house, pay, service } = openBooks(t)
  t.match(await wire.get('/v1/public/hramada'), { status: 404, body: { type: '/problems/not-found', detail: 'Nothing has been published yet.' } })
  t.match(await wire.post('/v1/publications', {}, clerk.token), { status: 403 })
  crowd('2027-02-10', 1, 12)
  spend('2027-02-20', well, { commit: 5000, accept: 3000, contract: 1 })
  const made = await wire.post('/v1/publications', {}, secretary.token)
  t.same([made.status, made.body], [201, { id: 'publication-1', number: 1, kind: 'officer', published_at: '2027-03-01T09:00:00.000Z', as_of: '2027-03-01', documents: 3, checkpoint_size: service.trail.size() }])
  t.same(await line('P01'), {
    code: 'P01', title: { be: 'Студня' }, reimburse_percent: 50, covered_until: 2028, contributors_at_least: 10,
    in: { amount: '120.00', as_of: '2027-03-01' }, out: '30.00', committed: '20.00', moved_in: '0.00', moved_out: '0.00', left: { amount: '90.00', as_of: '2027-03-01' }
  })
  t.match(await line('P02'), { in: few, out: '0.00', committed: '0.00', left: few })
  t.match((await fund()).total, { in: covered, out: '30.00', bank_fees: '0.00', committed: '20.00', left: covered }, 'with the total, P02 would be known')
  t.match(await fund(), { publication: 1, as_of: '2027-03-01', currency: 'BYN', year: 2027, due_on: '2028-12-01', cancelled: false, decided_by: { kind: 'assembly' }, carried_out_by: { kind: 'uprava' }, decision: { id: 'decision-1', number: '1' }, categories: [{ code: 'A', amount: '25.00', basis: 'fixed' }] })
  t.match((await wire.get('/v1/public/hramada')).body, { publication: 1, published_at: '2027-03-01T09:00:00.000Z', publication_kind: 'officer', kind: 'rural', name: { be: 'Прыкладная грамада' }, bodies: [{ kind: 'rada' }, { kind: 'uprava' }, { kind: 'assembly', territory: 'territory-2' }] })
  t.match((await wire.get('/v1/public/decisions')).body.decisions, [{ id: 'decision-1', number: '1', status: 'in_force', adopted_on: '2027-02-01', publication_due_on: '2027-02-08', published_on: null, url: null, overdue_days: 21, document_sha256: sha }])
  t.match(await wire.get('/v1/public/funds/F09'), { status: 404 })
  t.match((await wire.get('/v1/public/funds')).body, { funds: [{ code: 'F01', total: { out: '30.00' } }], next: null })
  const before = await Promise.all(['/v1/public/funds/F01', '/v1/public/decisions', '/v1/public/hramada', '/v1/public/cycles'].map(path => wire.get(path)))
  crowd('2027-02-25', 2, 15)
  pay('2027-02-26', 1, 5000)
  house.clock.set('2027-03-05T09:00:00.000Z')
  t.same(await Promise.all(['/v1/public/funds/F01', '/v1/public/decisions', '/v1/public/hramada', '/v1/public/cycles'].map(path => wire.get(path))).then(all => all.map(answer => answer.body)), before.map(answer => answer.body))
  t.equal(await publish(), 2)
  t.match(await line('P01'), { in: { amount: '120.00', as_of: '2027-03-01' } }, 'one more has paid: the figure stands still')
  t.match(await line('P02'), { in: { amount: '150.00', as_of: '2027-03-05' } })
  t.match((await fund()).total, { in: { amount: '270.00', as_of: '2027-03-01' }, left: { amount: '240.00' } })
  t.equal((await wire.get('/v1/public/decisions')).body.decisions[0].overdue_days, 25)
})

t.test('an ETag is the number of the publication, and is looked at before anything is read', async t => {
  const { wire, publish, service } = openBooks(t)
  await publish()
  const first = await wire.get('/v1/public/funds')
  t.same(['etag', 'cache-control', 'access-control-allow-origin'].map(name => first.headers[name]), ['"p1"', 'public, max-age=60', '*'])
  const rows = service.reader.$client.prepare('SELECT count(*) FROM audit_log').pluck()
  const before = rows.get()
  for (const seen of ['"p1"', 'W/"p1"', '"p9", "p1"', '*']) {
    const answer = await wire.get('/v1/public/funds', undefined, { 'if-none-match': seen })
    t.same([answer.status, answer.body, answer.headers['etag']], [304, '', '"p1"'], seen)
  }
  t.equal((await wire.get('/v1/public/funds/F77', undefined, { 'if-none-match': '"p1"' })).status, 304, 'no query is asked whether there is one')
  t.equal(rows.get(), before)
  await publish()
  t.match(await wire.get('/v1/public/funds', undefined, { 'if-none-match': '"p1"' }), { status: 200, headers: { etag: '"p2"' } })
})

t.test('the day is published once, with the checkpoint that the public sees', async t => {
  const { wire, publish, house, service } = openBooks(t)
  t.match(await Promise.all([daily(service), daily(service), daily(service)]), [{ number: 1, kind: 'daily', asOf: '2027-03-01' }, undefined, undefined])
  const [size, note] = [service.trail.size(), (await wire.get('/v1/public/checkpoint')).body]
  t.equal(statedIn(note).size, size, 'it covers the leaf that tells of it')
  t.equal(verifyNote(note, [service.signer!]).signedBy.length, 1)
  house.clock.set('2027-03-01T20:59:59.999Z')
  t.equal(await daily(service), undefined)
  t.equal(await publish(), 2)
  t.equal((await wire.get('/v1/public/checkpoint')).body, note, 'that of an officer does not show how the trail grows within a day')
  house.clock.set('2027-03-01T21:00:00.000Z')
  t.match(await daily(service), { number: 3, asOf: '2027-03-02' }, 'midnight in Minsk')
  t.match((await wire.get('/v1/public/checkpoints')).body, { publication: 3, as_of: '2027-03-02', checkpoints: [{ publication: 1, published_on: '2027-03-01', size, note }, { publication: 3, published_on: '2027-03-02' }], next: null })
  t.match((await wire.get('/v1/public/checkpoints?limit=1&after=publication-1')).body, { checkpoints: [{ publication: 3 }], next: 'publication-3' })
  t.match(await wire.get('/v1/public/decisions?after=fund-1'), { status: 400 })
})

t.test('no publication tells what fewer than ten people did since the one before', async t => {
  const { publish, line, fund, pay, crowd } = openBooks(t)
  crowd('2027-02-10', 1, 11)
  crowd('2027-02-10', 2, 10)
  await publish()
  const shown = JSON.stringify((await fund()).purposes)
  for (let payers = 1; payers <= 9; payers++) {
    pay('2027-02-20', 1, 100 * payers, String(payers).padStart(32, 'a'))
    pay('2027-02-21', 1, 100 * payers, String(payers).padStart(32, 'a'))
    await publish()
    t.equal(JSON.stringify((await fund()).purposes), shown, `${payers} have paid, twice each`)
  }
  pay('2027-02-22', 1, 20000, 'b'.repeat(32))
  await publish()
  t.equal(JSON.stringify((await fund()).purposes), shown, 'the tenth gave most of it')
  pay('2027-02-22', 1, 20000, 'c'.repeat(32))
  await publish()
  t.match(await line('P01'), { in: { amount: '600.00' }, contributors_at_least: 20 }, '21 people, 110.00 + 90.00 + 400.00')
  t.match(await line('P02'), { in: { amount: '100.00' } })
})

t.test('refunds, interest, fees and moved money: what is left agrees with the ledger, and a fee tells nothing of a hidden purpose', async t => {
  const { act, clerk, crowd, publish, fund, line, fundId, decide, bodies, held, spend } = openBooks(t)
  crowd('2027-02-10', 1, 20)
  crowd('2027-02-10', 2, 5, 700)
  act(clerk, act => refundContribution(act, { contributionId: 1, kind: 'mistaken', amount: 400, reason: 'Paid twice by mistake' }))
  const document = { ref: 'Statement 3', sha256: sha }
  act(clerk, act => recordInterest(act, { fundId, amount: 31, on: '2027-02-15', document }))
  act(clerk, act => recordBankFee(act, { fundId, amount: 131, on: '2027-02-16', document }))
  const decisionId = decide(bodies.assembly, '2027-02-17')
  act(clerk, act => repurpose(act, { fundId, fromPurposeId: 2, toPurposeId: 3, amount: 1000, decisionId, on: '2027-02-18' }))
  spend('2027-02-20', well, { commit: 5000, accept: 3000, contract: 1 })
  await publish()
  t.match((await line('P01')), { in: { amount: '196.00' }, out: '30.00', committed: '20.00', moved_out: '10.00', left: { amount: '156.00' } })
  t.match((await line('P02')), { in: few, moved_in: '10.00', left: few })
  t.match((await line('P00')), { in: { amount: '0.31' }, out: '0.00', covered_until: null, left: { amount: '0.31' } })
  t.match((await fund()).total, { in: covered, out: '30.00', bank_fees: '1.31', left: covered })
  crowd('2027-02-25', 2, 15)
  await publish()
  const { total } = await fund()
  t.match(total, { in: { amount: '381.31' }, bank_fees: '1.31', left: { amount: '350.00' } })
  const ledger = ['P00', 'P01', 'P02'].map(code => held('available', 'F01', code) + held('committed', 'F01', code)).reduce((a, b) => a + b)
  t.equal(ledger, -35000)
})

t.test('two worlds that differ only in what is hidden look the same', t => {
  const looks = (hidden: readonly number[]) => {
    const { act, clerk, secretary, service, fundId, decide, bodies, pay, spend } = openPlainBooks(t)
    for (let i = 0; i < 20; i++) pay('2027-02-10', 1, 1000)
    for (const amount of hidden) pay('2027-02-10', 2, amount)
    act(clerk, act => recordBankFee(act, { fundId, amount: 131, on: '2027-02-16', document: { ref: 'Statement 3', sha256: sha } }))
    const decisionId = decide(bodies.assembly, '2027-02-17')
    act(clerk, act => repurpose(act, { fundId, fromPurposeId: 2, toPurposeId: 3, amount: 1000, decisionId, on: '2027-02-18' }))
    spend('2027-02-20', well, { commit: 5000, accept: 3000, contract: 1 })
    act(secretary, act => publish(act, 'officer'))
    return documentAt(service.reader, 1, 'fund', positionOfFund('F01'))
  }
  const [few, rich, dominated, nobody] = [looks([100, 200, 300]), looks(Array.from({ length: 9 }, () => 123456)), looks([...Array.from({ length: 11 }, () => 1), 99999]), looks([])]
  t.match(few, { purposes: [{ code: 'P01', in: { amount: '200.00' } }, { code: 'P02', in: { suppressed: true }, moved_in: '10.00' }] })
  for (const world of [rich, dominated, nobody]) t.same(world, few)
  t.end()
})

t.test('what is rolled over is told after the close, from what was shown by then', async t => {
  const { act, clerk, approver, house, crowd, publish, line, fund, spend, service } = openBooks(t)
  crowd('2027-02-10', 1, 20)
  spend('2027-02-20', well, { commit: 5000, accept: 3000, contract: 1 })
  await publish()
  t.notOk('rolled_over' in await line('P01'))
  crowd('2027-02-25', 1, 3)
  house.clock.set('2028-01-10T09:00:00.000Z')
  act(approver, act => openYear(act, 2028))
  act(clerk, act => holdYear(act, 2027))
  act(approver, act => closeYear(act, 2027))
  crowd('2028-01-10', 1, 10)
  await daily(service)
  t.match(await line('P01'), { in: { amount: '330.00', as_of: '2028-01-10' }, out: '30.00', committed: '20.00', left: { amount: '300.00' }, rolled_over: { amount: '170.00', as_of: '2027-03-01' } })
  t.match((await fund()).total, { in: covered, rolled_over: covered })
})

t.test('nothing of a person is in any public answer', async t => {
  const { wire, crowd, publish, pay, service } = openBooks(t)
  const canary = 'deadbeef'.repeat(4)
  crowd('2027-02-10', 1, 12)
  for (const amount of [777, 778]) pay('2027-02-11', 1, amount, canary)
  await publish()
  await daily(service)
  const paths = ['hramada', 'funds', 'funds/F01', 'cycles', 'decisions', 'checkpoint', 'checkpoints'].map(path => `/v1/public/${path}`)
  for (const path of paths) {
    const answer = await wire.get(path)
    t.equal(answer.status, 200, path)
    const text = JSON.stringify(answer.body)
    for (const secret of [canary, 'Bank 1', '7.77', '7.78', 'contribution-', 'staff-', 'receipt', '0000000000']) t.notMatch(text, secret, `${path} without ${secret}`)
  }
  const stored = service.reader.$client.prepare('SELECT group_concat(body) FROM publication_document').pluck().get() as string
  t.notMatch(stored, canary)
})
