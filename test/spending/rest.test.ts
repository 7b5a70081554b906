import t from 'tap'
import { openWire } from '../support/house.ts'
import { openBooks } from './books.ts'

const document = { ref: 'contract 7/2027', sha256: 'cd'.repeat(32) }

t.test('vouchers over REST: made by one, approved by another', async t => {
  const books = openBooks(t)
  const { clerk, approver, purposes, projects, service, member, balance } = books
  const wire = openWire(t, books)
  const auditor = member('auditor').token
  const both = member('finance_clerk', 'finance_approver')
  const wish = { purpose: `purpose-${purposes.p01}`, amount: '600.00', on: '2027-03-01', supplier: 'ТАА «Святло»', document }
  const approve = (id: string, token = approver.token) => wire.post(`/v1/vouchers/${id}/approval`, {}, token)

  const over = await wire.post('/v1/commitments', { ...wish, amount: '600.01' }, clerk.token)
  t.match(over, {
    status: 409,
    body: {
      type: '/problems/within-its-share', article: 'Art. 49.1',
      detail: 'Of 1000.00 credited to P01 of F01, 40 % may reimburse the local budget; that leaves 600.00 to finance, of which 0.00 is taken, and 600.01 is asked for.',
      remedy: 'Keep to the share, or have the decider change it by a new decision on the purpose.'
    }
  })
  const { document: _, ...bare } = wish
  t.match((await wire.post('/v1/commitments', bare, clerk.token)).body, { type: '/problems/spending-documented', article: 'House rule: documented spending' })
  const wrong: [string, unknown][] = [
    ['both', { ...wish, project: `project-${projects.won}` }], ['neither', { ...wish, purpose: undefined }], ['an id of another kind', { ...wish, purpose: 'fund-1' }],
    ['a number', { ...wish, amount: 600 }], ['nothing', { ...wish, amount: '0.00' }], ['an unknown field', { ...wish, note: 'x' }], ['no such day', { ...wish, on: '2027-02-29' }]
  ]
  for (const [what, body] of wrong) t.equal((await wire.post('/v1/commitments', body, clerk.token)).status, 400, what)
  t.equal((await wire.post('/v1/commitments', wish, approver.token)).status, 403, 'an approver makes nothing')

  const made = await wire.post('/v1/commitments', wish, clerk.token, { 'idempotency-key': 'commitment-1' })
  t.strictSame([made.status, made.body], [201, {
    id: 'voucher-1', state: 'awaiting', kind: 'commitment', fund: 'fund-1', ...wish, made_by: clerk.id, made_at: '2027-09-01T09:00:00.000Z'
  }])
  t.strictSame((await wire.post('/v1/commitments', wish, clerk.token, { 'idempotency-key': 'commitment-1' })).body, made.body, 'asked again, answered again')
  t.equal((await approve('voucher-1', clerk.token)).status, 403)
  t.match((await approve('voucher-1')).body, { state: 'approved', decided_by: approver.id, decided_at: '2027-09-01T09:00:00.000Z', entry: /^entry-\d+$/ })
  t.match((await approve('voucher-1')).body, { type: '/problems/voucher-awaits-approval', detail: 'voucher-1 is approved already.' })
  t.equal((await approve('voucher-99')).status, 404)

  const act = await wire.post('/v1/commitments/voucher-1/acts', { amount: '450.00', on: '2027-04-01', document }, both.token)
  t.match(act.body, { id: 'voucher-2', kind: 'act', commitment: 'voucher-1', purpose: wish.purpose })
  const size = service.trail.size()
  t.match(await approve('voucher-2', both.token), { status: 409, body: { type: '/problems/maker-is-not-approver', article: 'House rule: four eyes', detail: `${both.id} made voucher-2.` } })
  t.equal(service.trail.size(), size + 1)
  t.match(JSON.parse(service.reader.$client.prepare('SELECT body FROM audit_log WHERE seq = ?').pluck().get(size) as string), {
    action: 'act.refused', outcome: 'denied', actor: { id: both.id }, target: { id: 'approveVoucher' }, reason: { code: 'maker-is-not-approver' }
  }, 'the attempt stands in the trail')
  t.equal(balance('Liabilities:Payables:F01'), 0)
  t.equal((await approve('voucher-2')).status, 200)

  t.match((await wire.post('/v1/acts/voucher-2/payments', { amount: '450.00', on: '2027-04-02', document }, clerk.token)).body, { id: 'voucher-3', act: 'voucher-2', commitment: 'voucher-1' })
  t.match((await wire.post('/v1/vouchers/voucher-3/rejection', { reason: 'The order is not signed.' }, approver.token)).body, { state: 'rejected', rejection_reason: 'The order is not signed.' })
  await wire.post('/v1/acts/voucher-2/payments', { amount: '450.00', on: '2027-04-02', document }, clerk.token)
  await approve('voucher-4')
  await wire.post('/v1/commitments/voucher-1/releases', { amount: '150.00', on: '2027-05-01', reason: 'Lamps were cheaper.', document }, clerk.token)
  t.match((await approve('voucher-5')).body, { kind: 'release', reason: 'Lamps were cheaper.' })
  t.match((await wire.get('/v1/commitments/voucher-1', auditor)).body, {
    commitment: { id: 'voucher-1' }, acts: [{ act: { id: 'voucher-2' }, payments: [{ id: 'voucher-3', state: 'rejected' }, { id: 'voucher-4', state: 'approved' }], left_to_pay: '0.00' }],
    accepted: '450.00', paid: '450.00', released: '150.00', left_to_accept: '0.00', awaiting: '0.00'
  })
  t.equal((await wire.get('/v1/commitments/voucher-2', auditor)).status, 404, 'an act is no commitment')
  const leaves = service.reader.$client.prepare('SELECT body FROM audit_log').pluck().all().join('\n')
  t.notMatch(leaves, /Lamps were cheaper|not signed|Святло/, 'no free text in the trail, and no name of a supplier')
  t.match((await wire.get('/v1/vouchers/voucher-1', auditor)).body, { supplier: 'ТАА «Святло»' })
  service.reader.$client.prepare("SELECT 1 FROM note WHERE text = 'ТАА «Святло»'").get() ?? t.fail('the name is a note')
  t.equal((await wire.post('/v1/commitments', { ...wish, supplier: 'ІП 3141592A001PB5' }, clerk.token)).status, 400)
  t.end()
})

t.test('reimbursement, refund, project and reversal over REST; lists', async t => {
  const books = openBooks(t)
  const { clerk, approver, purposes, contracts, dueBack, first, member } = books
  const wire = openWire(t, books)
  const approve = async (id: string) => (await wire.post(`/v1/vouchers/${id}/approval`, {}, approver.token)).body
  const paidExpense = await wire.post('/v1/budget-expenses', { reference: 'BR-2027/7', title: { be: 'Вулічнае асвятленне' }, amount: '300.00', paid_on: '2027-02-20', document_sha256: 'cd'.repeat(32) }, clerk.token)
  const named = paidExpense.body.id as string
  const due = dueBack(first.id, 'P01', 1500, '2027-03-05')

  t.match((await wire.post('/v1/reimbursements', { purpose: `purpose-${purposes.p01}`, expense: named, amount: '300.00', on: '2027-04-01', document }, clerk.token)).body, { kind: 'reimbursement', expense: named })
  await approve('voucher-1')
  t.match((await wire.post('/v1/reimbursements/voucher-1/payments', { amount: '300.00', on: '2027-04-02', document }, clerk.token)).body, { kind: 'reimbursement_payment', reimbursement: 'voucher-1' })
  const paid = await approve('voucher-2')
  t.match((await wire.post(`/v1/refunds/refund-${due.id}/payments`, { on: '2027-04-02', document }, clerk.token)).body, { id: 'voucher-3', kind: 'refund_payment', amount: '15.00', refund: `refund-${due.id}` })
  await wire.post('/v1/commitments', { contract: `contract-${contracts.won}`, amount: '1000.00', on: '2027-04-02', document }, clerk.token)
  t.match((await wire.post(`/v1/entries/${paid.entry}/reversals`, { on: '2027-05-01', reason: 'Paid from another account.', document }, clerk.token)).body, { id: 'voucher-5', kind: 'reversal', reverses: paid.entry, amount: '300.00' })
  const reversed = await approve('voucher-5')
  t.match((await wire.get('/v1/vouchers/voucher-2', approver.token)).body, { state: 'reversed', reversed_by: reversed.entry })

  const list = async (query: string) => { const { body } = await wire.get(`/v1/vouchers${query}`, clerk.token); return [body.vouchers?.map(({ id }: { id: string }) => id), body.next] }
  t.strictSame(await list('?limit=2'), [['voucher-1', 'voucher-2'], 'voucher-2'])
  t.strictSame(await list('?limit=3&after=voucher-2'), [['voucher-3', 'voucher-4', 'voucher-5'], null])
  t.strictSame(await list('?state=awaiting'), [['voucher-3', 'voucher-4'], null])
  t.strictSame(await list('?state=awaiting&fund=fund-2'), [['voucher-4'], null])
  t.strictSame(await list('?kind=reimbursement_payment&state=reversed'), [['voucher-2'], null])
  t.equal((await wire.get('/v1/vouchers?after=nonsense', clerk.token)).status, 400)
  for (const [role, status] of [['auditor', 200], ['administrator', 403], ['secretary', 403]] as const) t.equal((await wire.get('/v1/vouchers', member(role).token)).status, status, role)
  t.equal((await wire.get('/v1/vouchers')).status, 401)
  t.end()
})
