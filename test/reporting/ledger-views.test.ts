import t from 'tap'
import type { Test } from 'tap'
import { openBooks as openPlainBooks, playground, well } from '../fiscal-year/books.ts'
import { openWire } from '../support/house.ts'

/** Books that were kept on three days, an entry among them dated back. */
function openBooks (t: Test) {
  const books = openPlainBooks(t)
  const { house, pay, spend } = books
  pay('2027-02-10', 1, 10000)
  pay('2027-02-12', 2, 5000)
  house.clock.set('2027-03-02T09:00:00.000Z')
  spend('2027-03-02', well, { commit: 4000, accept: 3000, paid: 2000, contract: 1 })
  house.clock.set('2027-03-03T09:00:00.000Z')
  pay('2027-02-11', 1, 700)
  return { ...books, wire: openWire(t, house) }
}

const typeOf = ({ status, body }: { status: number, body: any }) => `${status} ${body.type ?? ''}`

t.test('the trial balance as of a day and as known at an instant, zero per fund and book', async t => {
  const { wire, clerk, auditor, approver, secretary, openCycle, enter, approver: { actor } } = openBooks(t)
  const decision = openCycle('F02', 2027).decisionId
  enter({ on: '2027-03-03', kind: 'appropriation', decisionId: decision, approverId: actor.staffId, lines: [{ account: 'Equity:Budget:F02:Authority', amount: 900 }, { account: 'Equity:Budget:F02:Pool1:Unallocated', amount: -900 }] })
  const balance = async (query: string, who = auditor) => (await wire.get(`/v1/trial-balance${query}`, who.token)).body
  const bank = (answer: any) => answer.accounts.find((account: any) => account.code === 'Assets:Bank:F01')
  const rows: [string, string, string, string][] = [
    ['', '2027-03-03', '2027-03-03T09:00:00.000Z', '137.00'],
    ['?as_of=2027-02-10', '2027-02-10', '2027-03-03T09:00:00.000Z', '100.00'],
    ['?as_of=2027-02-11', '2027-02-11', '2027-03-03T09:00:00.000Z', '107.00'],
    ['?as_of=2027-02-11&known_at=2027-03-02T23:00:00Z', '2027-02-11', '2027-03-02T23:00:00.000Z', '100.00'],
    ['?as_of=2027-03-03&known_at=2027-03-02T09:00:00.000Z', '2027-03-03', '2027-03-02T09:00:00.000Z', '130.00'],
    ['?known_at=2027-03-01T09:00:00.000Z', '2027-03-03', '2027-03-01T09:00:00.000Z', '150.00'],
    ['?as_of=2027-01-01', '2027-01-01', '2027-03-03T09:00:00.000Z', '0.00']
  ]
  for (const [query, asOf, knownAt, held] of rows) {
    const answer = await balance(query)
    t.same([answer.as_of, answer.known_at, bank(answer).balance], [asOf, knownAt, held], query)
    t.same(answer.totals.map((total: any) => [total.fund, total.book, total.balance]), [['F01', 'actual', '0.00'], ['F01', 'budget', '0.00'], ['F02', 'actual', '0.00'], ['F02', 'budget', '0.00']])
    for (const total of answer.totals) t.equal(total.debits, total.credits)
  }
  t.match(bank(await balance('', clerk)), { debits: '157.00', credits: '20.00', balance: '137.00', fund: 'F01', book: 'actual', type: 'asset', name: { be: 'Асобны рахунак' } })
  const second = await balance('?fund=fund-2', approver)
  t.same(second.totals, [{ fund: 'F02', book: 'actual', debits: '0.00', credits: '0.00', balance: '0.00' }, { fund: 'F02', book: 'budget', debits: '9.00', credits: '9.00', balance: '0.00' }])
  t.ok(second.accounts.every((account: any) => account.fund === 'F02'))
  t.equal(typeOf(await wire.get('/v1/trial-balance?fund=fund-9', auditor.token)), '404 /problems/not-found')
  t.equal(typeOf(await wire.get('/v1/trial-balance?as_of=2027-02-30', auditor.token)), '400 /problems/malformed-request')
  t.equal(typeOf(await wire.get('/v1/trial-balance', secretary.token)), '403 /problems/forbidden')
  t.equal(typeOf(await wire.get('/v1/trial-balance')), '401 /problems/unauthenticated')
})

t.test('a statement runs by date, page by page, from opening to closing', async t => {
  const { wire, auditor } = openBooks(t)
  const path = '/v1/accounts/Assets:Bank:F01/statement'
  const whole = (await wire.get(`${path}?from=2027-02-11&to=2027-03-02`, auditor.token)).body
  t.same([whole.opening, whole.closing, whole.as_of, whole.known_at, whole.next], ['100.00', '137.00', '2027-03-02', '2027-03-03T09:00:00.000Z', null])
  t.same(whole.lines.map((line: any) => [line.entry, line.effective_on, line.recorded_at.slice(0, 10), line.kind, line.amount, line.balance]), [
    ['entry-6', '2027-02-11', '2027-03-03', 'contribution', '7.00', '107.00'],
    ['entry-2', '2027-02-12', '2027-03-01', 'contribution', '50.00', '157.00'],
    ['entry-5', '2027-03-02', '2027-03-02', 'payment', '-20.00', '137.00']
  ])
  const pages = []
  for (let after = ''; after !== 'null'; after = String(pages.at(-1).next)) pages.push((await wire.get(`${path}?limit=2${after === '' ? '' : `&after=${after}`}`, auditor.token)).body)
  t.same(pages.flatMap(page => page.lines.map((line: any) => line.balance)), ['100.00', '107.00', '157.00', '137.00'])
  t.same(pages.map(page => [page.from, page.as_of, page.opening, page.closing, page.next]), [
    ['1900-01-01', '2027-03-03', '0.00', '137.00', '2027-02-11.6'], ['1900-01-01', '2027-03-03', '0.00', '137.00', '2027-03-02.5'], ['1900-01-01', '2027-03-03', '0.00', '137.00', null]
  ])
  t.match((await wire.get('/v1/accounts/Equity:Budget:F01:P01:Available/statement', auditor.token)).body, { account: { book: 'budget', purpose: 'purpose-2', fund: 'fund-1', project: null }, closing: '-67.00' })
  t.match((await wire.get(`${path}?from=2027-05-01`, auditor.token)).body, { from: '2027-05-01', as_of: '2027-05-01', opening: '137.00', lines: [], closing: '137.00' })
  t.match(await wire.get(`${path}?from=2027-02-11&to=2027-02-10`, auditor.token), { status: 400, body: { errors: [{ at: 'querystring/to' }] } })
  t.equal(typeOf(await wire.get(`${path}?after=17`, auditor.token)), '400 /problems/malformed-request')
  t.match(await wire.get('/v1/accounts/Assets:Bank:F09/statement', auditor.token), { status: 404, body: { detail: 'There is no account Assets:Bank:F09.' } })
})

t.test('the journal and the chart of accounts', async t => {
  const { wire, auditor, clerk, approver, spend, service } = openBooks(t)
  spend('2027-03-03', playground, { commit: 1000, contract: 2 })
  const kinds = async (query: string) => (await wire.get(`/v1/entries${query}`, auditor.token)).body.entries.map((entry: any) => `${entry.id} ${entry.kind}`)
  t.same(await kinds('?kind=contribution'), ['entry-1 contribution', 'entry-2 contribution', 'entry-6 contribution'])
  t.same(await kinds('?from=2027-02-11&to=2027-02-12'), ['entry-2 contribution', 'entry-6 contribution'])
  t.same(await kinds('?fund=fund-1&after=entry-5'), ['entry-6 contribution', 'entry-7 commitment'])
  t.same(await kinds('?fund=fund-2'), [])
  const page = (await wire.get('/v1/entries?limit=3', clerk.token)).body
  t.same([page.entries.length, page.next], [3, 'entry-3'])
  const entry = (await wire.get('/v1/entries/entry-3', auditor.token)).body
  t.same(entry, {
    ...page.entries[2],
    postings: [{ account: 'Equity:Budget:F01:P01:Available', amount: '40.00', commitment: null }, { account: 'Equity:Budget:F01:P01:Committed', amount: '-40.00', commitment: 'voucher-1' }]
  })
  t.match(entry, { kind: 'commitment', effective_on: '2027-03-02', recorded_at: '2027-03-02T09:00:00.000Z', maker: clerk.id, approver: approver.id, document: { ref: 'Invoice 17' }, reverses: null, reversed_by: null })
  const leaf = JSON.parse(service.reader.$client.prepare('SELECT body FROM audit_log WHERE seq = ?').pluck().get(entry.leaf) as string)
  t.equal(leaf.after.entries[0].seq, 3, 'the leaf that it names tells of it')
  t.equal(typeOf(await wire.get('/v1/entries/entry-99', auditor.token)), '404 /problems/not-found')
  t.equal(typeOf(await wire.get('/v1/entries/fund-1', auditor.token)), '400 /problems/malformed-request')
  t.equal(typeOf(await wire.get('/v1/entries?kind=gift', auditor.token)), '400 /problems/malformed-request')
  const chart = (await wire.get('/v1/accounts?limit=2', auditor.token)).body
  t.same([chart.accounts.map((account: any) => account.code), chart.next], [['Assets:Bank:F01', 'Equity:Budget:F01:Authority'], 'Equity:Budget:F01:Authority'])
  t.match((await wire.get(`/v1/accounts?after=${chart.next}&limit=1&fund=fund-1`, auditor.token)).body.accounts, [{ code: 'Equity:Budget:F01:P00:Available', book: 'budget', type: 'equity', fund: 'fund-1', purpose: 'purpose-1' }])
})
