import t from 'tap'
import { openWire } from '../support/house.ts'
import { document, openBooks } from './books.ts'

t.test('suppliers and contracts over REST: registered, searched, changed, ended', async t => {
  const books = openBooks(t)
  const { clerk, approver, projects, purposes, member } = books
  const wire = openWire(t, books)
  const auditor = member('auditor').token
  const post = async (path: string, body: object, headers = {}) => await wire.post(path, body, clerk.token, headers)

  const supplier = await post('/v1/suppliers', { unp: 'УНП КЕ 7810709', name: 'ІП Цясляр' })
  t.match(supplier, { status: 201, body: { id: 'supplier-2', version: 1, unp: 'KE7810709', kind: 'person', name: 'ІП Цясляр' }, headers: { etag: '"v1"' } })
  t.match((await post('/v1/suppliers', { unp: '100320488', name: 'x' })).body, { type: '/problems/unp-valid', article: 'House rule: contracts' })
  t.equal((await post('/v1/suppliers', { unp: '1003', name: 'x' })).status, 400)
  t.equal((await post('/v1/suppliers', { unp: '600038906', name: 'ІП 3141592A001PB5' })).status, 400, 'no personal number')
  t.match((await post('/v1/suppliers/supplier-2/names', { name: 'ІП Дойлід' }, { 'if-match': '"v1"' })).body, { version: 2, name: 'ІП Дойлід' })
  t.equal((await post('/v1/suppliers/supplier-2/names', { name: 'x' }, { 'if-match': '"v1"' })).status, 412)
  t.equal((await post('/v1/suppliers/supplier-2/names', { name: 'x' })).status, 428)
  const ids = async (path: string, list: string) => { const { body } = await wire.get(path, auditor); return [body[list].map(({ id }: { id: string }) => id), body.next] }
  t.same(await ids('/v1/suppliers?text=дойлiд', 'suppliers'), [['supplier-2'], null], 'a Latin i is found too')
  t.same(await ids(`/v1/suppliers?unp=${encodeURIComponent('УНП 100320487')}`, 'suppliers'), [['supplier-1'], null])
  t.same(await ids('/v1/suppliers?limit=1', 'suppliers'), [['supplier-1'], 'supplier-1'])
  t.same(await ids('/v1/suppliers?limit=1&after=supplier-1', 'suppliers'), [['supplier-2'], null])
  t.match((await wire.get('/v1/suppliers/supplier-2', auditor)).headers, { etag: '"v2"' })

  const wish = { supplier: 'supplier-2', subject: 'Ліхтары на Палявой', price: '300.00', signed_on: '2027-03-01', due_on: '2028-06-30', document }
  const over = await post('/v1/contracts', { ...wish, project: `project-${projects.won}`, due_on: '2027-12-31' })
  t.match(over.body, { type: '/problems/contract-within-allocation', detail: 'J001 of F02 has 1000.00 allocated, of which 1000.00 is contracted; the price is 300.00.' })
  for (const wrong of [{ ...wish }, { ...wish, project: 'project-1', purpose: 'purpose-1' }, { ...wish, purpose: 'purpose-3', ocid: 'nonsense' }]) t.equal((await post('/v1/contracts', wrong)).status, 400)
  const signed = await post('/v1/contracts', { ...wish, purpose: `purpose-${purposes.p02}`, tender: 'AU-2027/7', ocid: 'ocds-abc123-7' })
  t.match(signed, { status: 201, body: { id: 'contract-2', state: 'signed', supplier: { id: 'supplier-2', name: 'ІП Дойлід' }, price: '300.00', tender: 'AU-2027/7', ocid: 'ocds-abc123-7', changes: [], commitments: [] } })
  t.same(await ids('/v1/contracts', 'contracts'), [['contract-1', 'contract-2'], null])
  const found: [string, string[]][] = [
    ['supplier=supplier-2', ['contract-2']], ['unp=%D0%9A%D0%957810709', ['contract-2']], [`project=project-${projects.won}`, ['contract-1']], [`purpose=purpose-${purposes.p02}`, ['contract-2']], ['fund=fund-2', ['contract-1']],
    ['text=ПАЛЯВОЙ', ['contract-2']], ['text=au-2027', ['contract-2']], ['text=будаўник', []], ['text=будаунік', ['contract-1']], ['state=signed', ['contract-1', 'contract-2']], ['state=running', []],
    ['from=2027-03-01', ['contract-2']], ['to=2027-02-28', ['contract-1']], ['from=2027-02-01&to=2027-03-01&limit=1', ['contract-1']], ['limit=1&after=contract-1', ['contract-2']]
  ]
  for (const [query, due] of found) t.same((await ids(`/v1/contracts?${encodeURI(query).replaceAll('%25', '%')}`, 'contracts'))[0], due, query)

  const step = async (path: string, body: object) => {
    const made = await post(path, { on: '2027-03-02', document, ...body })
    t.equal(made.status, 201, path)
    t.equal((await wire.post(`/v1/vouchers/${made.body.id}/approval`, {}, approver.token)).status, 200)
    return made.body
  }
  const promise = await step('/v1/commitments', { contract: 'contract-1', amount: '600.00' })
  t.match(promise, { contract: 'contract-1', project: `project-${projects.won}`, supplier: 'ТАА «Будаўнік»' })
  const works = await step(`/v1/commitments/${promise.id}/acts`, { amount: '500.00', retained: '50.00' })
  t.match(works, { kind: 'act', retained: '50.00' })
  await step(`/v1/acts/${works.id}/penalties`, { amount: '10.00', reason: 'Two days late.' })
  await step(`/v1/acts/${works.id}/credit-notes`, { amount: '20.00', reason: 'One bench is missing.' })
  await step(`/v1/acts/${works.id}/payments`, { amount: '420.00' })
  await step(`/v1/acts/${works.id}/retention-releases`, { amount: '30.00' })
  const { body: read } = await wire.get('/v1/contracts/contract-1', auditor)
  t.match(read, { state: 'running', money: { committed: '600.00', accepted: '480.00', paid: '420.00', penalties: '10.00', retained: '20.00', owed: '30.00', left_to_accept: '120.00' }, commitments: [{ id: promise.id }] })
  t.match((await wire.get(`/v1/commitments/${promise.id}`, auditor)).body, { acts: [{ penalties: [{ amount: '10.00' }], credit_notes: [{ amount: '20.00' }], retained: '20.00', left_to_pay: '30.00' }] })

  const change = { on: '2027-06-01', reason: 'The ground needs drainage.', document }
  t.equal((await post('/v1/contracts/contract-2/changes', change, { 'if-match': '"v1"' })).status, 400, 'neither a price nor a day')
  t.match((await post('/v1/contracts/contract-2/changes', { ...change, price: '350.00' }, { 'if-match': '"v1"' })).body, { version: 2, price: '350.00', due_on: '2028-06-30', changes: [{ price: '350.00', reason: 'The ground needs drainage.' }] })
  t.match((await post('/v1/contracts/contract-2/termination', change, { 'if-match': '"v2"' })).body, { version: 3, state: 'terminated', terminated_on: '2027-06-01' })
  t.match((await post('/v1/commitments', { contract: 'contract-2', amount: '1.00', on: '2027-06-01', document })).body, { type: '/problems/contract-stands' })
  t.match((await post('/v1/commitments', { project: `project-${projects.won}`, supplier: 'x', amount: '1.00', on: '2027-06-01', document })).body, { type: '/problems/project-has-contract', remedy: 'Register the supplier and the contract, and name it.' })
  for (const both of [{ contract: 'contract-1', supplier: 'x' }, { contract: 'contract-1', project: 'project-1' }, { purpose: 'purpose-3' }]) t.equal((await post('/v1/commitments', { ...both, amount: '1.00', on: '2027-06-01', document })).status, 400)
  t.equal((await wire.get('/v1/contracts/contract-9', auditor)).status, 404)
  t.notMatch(books.service.reader.$client.prepare('SELECT body FROM audit_log').pluck().all().join(), /Дойлід|Цясляр|Палявой|drainage|bench/, 'no text of people in the trail')
})
