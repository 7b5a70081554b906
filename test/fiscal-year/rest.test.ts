import t from 'tap'
import { openWire } from '../support/house.ts'
import { openBooks, well } from './books.ts'

t.test('two years over the wire: hold, preview, close, report, review, next close, reopen', async t => {
  const books = openBooks(t)
  const wire = openWire(t, books.house)
  const { approver, second, clerk, secretary, auditor, clock } = books
  books.pay('2027-03-01', 1, 50000)
  books.spend('2027-03-01', well, { commit: 20000, accept: 20000, paid: 20000, contract: 1 })
  const admin = books.member('administrator')
  const [year, next] = ['/v1/fiscal-years/2027', '/v1/fiscal-years/2028']

  t.same((await wire.get('/v1/fiscal-years', auditor.token)).body, { years: [{ year: 2027, state: 'open' }], next: null })
  t.equal((await wire.post('/v1/fiscal-years', { year: 2028 }, clerk.token)).status, 403, 'a clerk opens no year')
  t.equal((await wire.get(year, admin.token)).status, 403, 'the administrator reads nothing of money')
  t.equal((await wire.post('/v1/fiscal-years', { year: 2028 }, approver.token)).status, 201)
  t.same((await wire.get('/v1/fiscal-years?limit=1', auditor.token)).body, { years: [{ year: 2027, state: 'open' }], next: '2027' })
  t.same((await wire.get('/v1/fiscal-years?limit=1&after=2027', auditor.token)).body, { years: [{ year: 2028, state: 'open' }], next: null })
  t.same([await wire.get('/v1/fiscal-years/2031', auditor.token), await wire.get('/v1/fiscal-years/twenty', auditor.token)].map(({ status, body }) => [status, body.type]),
    [[404, '/problems/not-found'], [400, '/problems/malformed-request']])

  clock.set('2028-01-10T09:00:00.000Z')
  const early = await wire.post(`${year}/close`, {}, approver.token)
  t.same([early.status, early.body.type, early.body.article], [409, '/problems/close-from-hold', 'House rule: closed period'])
  t.same((await wire.post(`${year}/hold`, { why: 'because' }, clerk.token)).body.detail, 'body has the unknown field "why".')
  t.equal((await wire.post(`${year}/hold`, {}, clerk.token)).body.state, 'on_hold')
  const { body: preview } = await wire.get(`${year}/closing-preview`, auditor.token)
  t.same(preview.obstacles, [])
  t.equal(preview.entries[0].text, [
    '2027-12-31 result F01 P01',
    '  Expenses:Works:F01:P01               -200.00',
    '  Income:Contributions:F01:P01          500.00',
    '  Equity:Fund:F01:P01                  -300.00',
    '  Equity:Budget:F01:P01:Spent           200.00',
    '  Equity:Budget:F01:Authority          -200.00'].join('\n'))
  t.equal(preview.entries.length, 1)
  const carried = [{ fund: 'F01', purpose: 'P01', purpose_id: 'purpose-2', available: '300.00', committed: '0.00', decision: 'decision-1', covered_until: 2028 }]
  t.same(preview.carried, carried)
  t.equal((await wire.post(`${year}/close`, {}, clerk.token)).status, 403, 'a clerk closes no year')
  const closed = await wire.post(`${year}/close`, {}, approver.token, { 'idempotency-key': 'close-2027' })
  t.same(closed.body, { year: 2027, state: 'closed', entries: ['entry-5'], carried, unfinished: [], spare_funds: [], checkpoint: { size: books.service.trail.size(), signed: true } })
  t.same((await wire.post(`${year}/close`, {}, approver.token, { 'idempotency-key': 'close-2027' })).body, closed.body, 'the same request gets the same answer')
  t.match((await wire.get(year, secretary.token)).body, { state: 'closed', carried, obstacles: [], events: [{ event: 'open' }, { event: 'hold', made_by: clerk.id }, { event: 'close', made_by: approver.id }] })

  t.same((await wire.post(`${next}/hold?dry_run=true`, {}, approver.token)).body.with.state, 'on_hold', 'rehearsed')
  t.equal((await wire.post(`${next}/hold`, {}, approver.token)).status, 201)
  clock.set('2029-01-10T09:00:00.000Z')
  t.match((await wire.get(next, clerk.token)).body.obstacles, [{ rule: 'last-report-approved', article: 'Art. 49.3', detail: 'The report on use for 2027 is not approved: F01.' }])
  const drawn = await wire.post('/v1/funds/fund-1/use-reports', { year: 2027 }, clerk.token)
  t.same([drawn.status, drawn.headers['etag'], drawn.body.id, drawn.body.state, drawn.body.figures.total.available], [201, '"v1"', 'use-report-1', 'awaits_review', '300.00'])
  t.equal((await wire.post('/v1/funds/fund-9/use-reports', { year: 2027 }, clerk.token)).status, 404)
  const decision = `decision-${books.decide(books.bodies.assembly, '2028-02-01')}`
  const review = (id: number, body: object, version = 1) => wire.post(`/v1/use-reports/use-report-${id}/review`, body, secretary.token, { 'if-match': `"v${version}"` })
  t.equal((await wire.post('/v1/use-reports/use-report-1/review', { outcome: 'approved', decision }, clerk.token, { 'if-match': '"v1"' })).status, 403, 'who draws a report up does not record its approval')
  t.equal((await wire.post('/v1/use-reports/use-report-1/review', { outcome: 'approved', decision }, secretary.token)).status, 428)
  t.equal((await review(1, { outcome: 'approved', decision }, 2)).status, 412)
  t.same((await review(1, { outcome: 'returned', decision })).body.type, '/problems/return-says-why')
  t.same((await review(1, { outcome: 'returned', decision, reason: 'Say what the works were.' })).body.review, { decision, reason: 'Say what the works were.' })
  t.equal((await wire.post(`${next}/close`, {}, approver.token)).body.type, '/problems/last-report-approved')
  t.equal((await wire.post('/v1/funds/fund-1/use-reports', { year: 2027 }, clerk.token)).body.id, 'use-report-2')
  t.equal((await review(2, { outcome: 'approved', decision })).body.state, 'approved')
  t.same((await wire.get('/v1/funds/fund-1/use-reports?limit=1', auditor.token)).body.next, 'use-report-1')
  t.same((await wire.get('/v1/funds/fund-1/use-reports?limit=1&after=use-report-1', auditor.token)).body.reports.map(({ id, state }: any) => [id, state]), [['use-report-2', 'approved']])
  t.equal((await wire.get('/v1/use-reports/use-report-1', auditor.token)).headers['etag'], '"v2"')
  t.same((await wire.post(`${next}/close`, {}, approver.token)).body.entries, [])

  t.equal((await wire.post(`${year}/reopenings`, { reason: 'An invoice was forgotten.' }, approver.token)).body.type, '/problems/later-year-first')
  for (const path of [next, year]) {
    const asked = await wire.post(`${path}/reopenings`, { reason: 'An invoice was forgotten.' }, approver.token)
    t.equal(asked.status, 201)
    const size = books.service.trail.size()
    t.equal((await wire.post(`/v1/reopenings/${asked.body.id}/confirmation`, {}, approver.token)).body.type, '/problems/reopening-takes-two')
    const denied = JSON.parse(books.db.$client.prepare('SELECT body FROM audit_log WHERE seq = ?').pluck().get(size) as string) as any
    t.same([books.service.trail.size() - size, denied.outcome], [1, 'denied'], 'the attempt stays in the trail')
    t.equal((await wire.get(path, auditor.token)).body.waiting_reopening, asked.body.id)
    t.match((await wire.post(`/v1/reopenings/${asked.body.id}/confirmation`, {}, second.token)).body, { state: 'open', requested_by: approver.id, confirmed_by: second.id, reversals: path === year ? ['entry-6'] : [] })
  }
  t.equal(books.held('contributions', 'F01', 'P01'), -50000, 'the year is as before its close')
})
