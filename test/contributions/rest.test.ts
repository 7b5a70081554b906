import t from 'tap'
import { operations, readContract } from '../../src/http/contract.ts'
import { openWire } from '../support/house.ts'
import { openGround, SHA } from './ground.ts'

const reason = 'The payment order says so.'
const document = { ref: 'ST/2027-03', sha256: SHA }

t.test('a fund over REST, from the decision to the refunds', async t => {
  const ground = openGround(t)
  const { house, assembly, uprava, village, decide } = ground
  const wire = openWire(t, house)
  const clerk = house.member('finance_clerk').token
  const auditor = house.member('auditor').token
  const portal = house.member('portal').token
  const [opened, more, extension, cancellation] = ['2027-02-01', '2027-04-01', '2027-07-02', '2027-07-14'].map(on => `decision-${decide(assembly, on)}`)
  const opening = {
    name: { be: 'Вуліца Садовая' },
    territory: `territory-${village}`,
    decision: opened,
    authorised_body: `body-${uprava}`,
    purposes: [{ title: { be: 'Студня' }, reimburse_percent: 20 }],
    categories: [{ code: 'A', title: { be: 'Двор' }, amount: '50.00', basis: 'suggested' }],
    due_on: ['2027-03-31', '2027-06-30']
  }
  const rehearsed = await wire.post('/v1/funds?dry_run=true', opening, clerk)
  t.match(rehearsed, { status: 200, body: { dry_run: true, would_answer: 201, with: { code: 'F01' } } })
  const fund = await wire.post('/v1/funds', opening, clerk)
  t.match(fund, { status: 201, headers: { etag: '"v1"' }, body: { id: 'fund-1', code: 'F01', version: 1, year: 2027, due_on: '2027-06-30', currency: 'BYN', deadlines: [{ due_on: '2027-03-31', decision: opened }, { due_on: '2027-06-30' }] } })
  t.same(fund.body.purposes.map((purpose: { code: string, covered_until: number | null, decision: string | null }) => [purpose.code, purpose.covered_until, purpose.decision]), [['P00', null, null], ['P01', 2028, opened]])
  t.match(await wire.post('/v1/funds', opening, clerk), { status: 409, body: { type: '/problems/first-decision-holds', article: 'Art. 49.1' } })
  t.equal((await wire.post('/v1/funds', opening, auditor)).status, 403)

  const [unassigned, well] = fund.body.purposes.map((purpose: { id: string }) => purpose.id)
  const contributions = '/v1/funds/fund-1/contributions'
  const paid = { purpose: well, category: 'A', amount: '50.00', received_on: '2027-03-01', document_ref: 'PP/4711' }
  const first = await wire.post(contributions, paid, clerk)
  t.match(first, { status: 201, body: { id: 'contribution-1', receipt: 'F01-1-73', status: 'credited', purpose: well, amount: '50.00', entry: 'entry-1', deadline: '2027-06-30' } })
  t.notOk('notice' in first.body)
  t.match(await wire.post(contributions, { ...paid, received_on: '2027-07-01' }, clerk), { status: 201, body: { status: 'late', notice: /^The term ended on 2027-06-30\. The money is held for return/ } })
  t.match(await wire.post(contributions, { ...paid, purpose: unassigned }, clerk), { status: 409, body: { type: '/problems/purpose-of-this-fund' } })
  const items = [{ amount: '1.00', received_on: '2027-03-01', document_ref: '1' }, { ...paid, category: 'ZZ' }, { ...paid, amount: '0.01' }]
  const batch = await wire.post(`${contributions}/batch`, { items }, clerk)
  t.match(batch, { status: 200, body: { recorded: 2, refused: 1 } })
  t.same(batch.body.outcomes.map((one: { status: number, answer?: { status: string }, problem?: { rule: string } }) => [one.status, one.answer?.status ?? one.problem?.rule]), [[201, 'unidentified'], [409, 'category-of-the-decision'], [201, 'credited']])
  t.equal((await wire.post(`${contributions}/batch?dry_run=true`, { items }, clerk)).status, 400, 'a batch cannot be rehearsed, and says so')

  const listed = await wire.get(`${contributions}?limit=3`, auditor)
  t.same(listed.body.contributions.map((one: { id: string, status: string }) => [one.id, one.status]), [['contribution-1', 'credited'], ['contribution-2', 'late'], ['contribution-3', 'unidentified']])
  t.equal(listed.body.next, 'contribution-3')
  t.same((await wire.get(`${contributions}?after=contribution-3`, auditor)).body.contributions.length, 1)
  t.same((await wire.get(`${contributions}?recorded_as=late`, auditor)).body.contributions.map((one: { id: string }) => one.id), ['contribution-2'])
  t.equal((await wire.get(`${contributions}?after=fund-1`, auditor)).status, 400)
  t.notMatch(JSON.stringify(listed.body), first.body.contributor)

  t.equal((await wire.post('/v1/funds/fund-1/deadlines', { decision: extension, due_on: '2027-07-01' }, clerk)).status, 428)
  t.match(await wire.post('/v1/funds/fund-1/deadlines', { decision: extension, due_on: '2027-07-01' }, clerk, { 'if-match': '"v2"' }), { status: 412, body: { version: 1 } })
  t.match(await wire.post('/v1/funds/fund-1/deadlines', { decision: extension, due_on: '2027-07-01' }, clerk, { 'if-match': '"v1"' }), { status: 201, headers: { etag: '"v2"' }, body: { due_on: '2027-07-01', version: 2 } })
  t.match(await wire.post('/v1/contributions/contribution-2/identification', { purpose: well, reason, decision: extension }, clerk), { status: 201, body: { status: 'credited', recorded_as: 'late' } })
  t.match(await wire.post('/v1/contributions/contribution-3/identification', { purpose: well, reason }, clerk), { status: 201, body: { status: 'credited', purpose: well } })
  t.match(await wire.post('/v1/funds/fund-1/purposes', { decision: more, title: { be: 'Ліхтары' }, reimburse_percent: 0 }, clerk, { 'if-match': '"v2"' }), { status: 201, body: { code: 'P02', covered_until: 2028 } })
  const lamps = (await wire.get('/v1/funds/fund-1', auditor)).body.purposes[2].id
  t.match(await wire.post(`/v1/purposes/${lamps}/confirmations`, { decision: extension }, clerk), { status: 201, body: { covered_until: 2028 } })

  t.match(await wire.post('/v1/funds/fund-1/interest', { amount: '2.00', on: '2027-07-01', document }, clerk), { status: 201, body: { amount: '2.00' } })
  t.match(await wire.post('/v1/funds/fund-1/bank-fees', { amount: '0.50', on: '2027-07-01', document }, clerk), { status: 201, body: { shares: [{ purpose: unassigned, code: 'P00', amount: '0.50' }] } })
  t.match(await wire.post('/v1/funds/fund-1/repurposings', { from: unassigned, to: lamps, amount: '1.50', decision: more, on: '2027-07-01' }, clerk), { status: 201, body: { id: 'repurposing-1', amount: '1.50' } })
  t.match(await wire.post(`/v1/purposes/${well}/pro-rata-refunds`, { decision: more, amount: '10.00', on: '2027-07-15' }, clerk), { status: 201, body: { refunds: 3, amount: '10.00' } }, 'a share of nothing makes no refund')
  t.match(await wire.post('/v1/contributions/contribution-1/refunds', { kind: 'mistaken', reason, amount: '40.00' }, clerk), { status: 201, body: { kind: 'mistaken', amount: '40.00', purpose: well } })
  t.match(await wire.post('/v1/funds/fund-1/cancellation', { decision: cancellation }, clerk, { 'if-match': '"v3"' }), { status: 201, body: { version: 4, due_on: '2027-07-01', cancelled: { decision: cancellation, on: '2027-07-14' } } })
  t.match(await wire.post('/v1/contributions/contribution-2/refunds', { kind: 'cancelled', reason }, clerk), { status: 201, body: { decision: cancellation, amount: '45.05' } })
  t.match((await wire.get('/v1/contributions/contribution-2', auditor)).body, { status: 'refunded', refunded: '50.00', refunds: [{ kind: 'pro_rata', amount: '4.95' }, { kind: 'cancelled', amount: '45.05' }] })
  t.match((await wire.get('/v1/funds/fund-1/refunds?limit=2', auditor)).body, { refunds: [{ id: 'refund-1' }, { id: 'refund-2' }], next: 'refund-2' })

  const expense = { reference: 'BR-2027/118', title: { be: 'Рамонт' }, amount: '800.00', paid_on: '2027-02-10', document_sha256: SHA }
  t.match(await wire.post('/v1/budget-expenses', expense, clerk), { status: 201, body: { id: 'expense-1', ...expense } })
  t.match((await wire.get('/v1/budget-expenses', auditor)).body, { expenses: [{ reference: 'BR-2027/118' }], next: null })
  t.same((await wire.get('/v1/funds/fund-1', auditor)).body.purposes.map((purpose: Record<string, string>) => [purpose['code'], purpose['available'], purpose['spent']]), [['P00', '0.00', '0.50'], ['P01', '5.96', '0.00'], ['P02', '1.50', '0.00']])
  const terms = await wire.get('/v1/funds', portal)
  t.equal(terms.body.funds.length, 1)
  t.notMatch(JSON.stringify(terms.body), /available|spent/)
  t.equal((await wire.get('/v1/funds/fund-1', portal)).status, 403, 'a portal sees terms, no money')
})

t.test('a name or a personal number that somebody sends lands nowhere', async t => {
  const ground = openGround(t)
  const wire = openWire(t, ground.house)
  const clerk = ground.house.member('finance_clerk').token
  const fund = ground.fund()
  const [held] = [ground.pay(fund, {})]
  const canaries = ['KANAREIKA', 'Канарэйка', '3141592A001PB5', 'BY20OLMP31350000001000000933']
  const paid = { purpose: `purpose-${fund.p1}`, amount: '1.00', received_on: '2027-03-01', document_ref: 'PP/1' }
  const paths = [`/v1/funds/fund-${fund.id}/contributions`, `/v1/contributions/contribution-${held!.id}/refunds`, `/v1/funds/fund-${fund.id}/interest`]
  const sent = canaries.flatMap(canary => [
    ...['payer', 'name', 'address', 'personal_number', 'comment', 'iban'].map(field => [paths[0]!, { ...paid, [field]: canary }] as const),
    ...Object.keys({ ...paid, category: '', contributor: '' }).map(field => [paths[0]!, { ...paid, [field]: canary }] as const),
    [paths[1]!, { kind: 'mistaken', reason, payee: canary }] as const,
    ...(/\d{7}/.test(canary) ? [[paths[1]!, { kind: 'mistaken', reason: `He is ${canary}.` }] as const] : []),
    [paths[2]!, { amount: '1.00', on: '2027-03-01', document: { ref: canary, sha256: SHA } }] as const
  ])
  for (const [path, body] of sent) {
    const { status, body: answer } = await wire.post(path, body, clerk)
    t.equal(status, 400, JSON.stringify(body))
    const shown = JSON.stringify(answer)
    t.same(canaries.filter(canary => shown.includes(canary)), [], 'and the answer does not repeat it')
  }
  const batch = await wire.post(`${paths[0]}/batch`, { items: [paid, { ...paid, document_ref: canaries[0] }] }, clerk)
  t.equal(batch.status, 400, 'a batch with one such payment is refused before anything is recorded')
  const { $client } = ground.house.service.reader
  const tables = $client.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
  for (const table of tables) {
    const rows = JSON.stringify($client.prepare(`SELECT * FROM ${table}`).all())
    t.same(canaries.filter(canary => rows.includes(canary)), [], table)
  }
})

t.test('nothing here could hold a debt, arrears or a list of those who have not paid', t => {
  const ground = openGround(t)
  const { $client } = ground.house.service.reader
  const columns = $client.prepare("SELECT m.name || '.' || c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'").pluck().all() as string[]
  const room = operations(readContract()).filter(({ examples }) => (examples['tags'] as string[]).includes('contributions'))
  t.ok(room.length > 15)
  const fields = room.flatMap(({ id, path, ...rest }) => [id, path, ...JSON.stringify(rest).match(/"[a-z_]+":/g) ?? []])
  t.same([...columns, ...fields].filter(name => /debt|arrear|overdue|unpaid|not_paid|outstanding|payer(?!s)|iban|passport|personal/i.test(name)), [])
  t.end()
})
