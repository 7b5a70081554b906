import t from 'tap'
import { holdYear } from '../../../src/fiscal-year/hold.ts'
import { openWire } from '../../support/house.ts'
import { document, openAwarded, reason } from './awarded.ts'

t.test('every order that is violated is refused over the wire, with its rule, its article and what to do instead', async t => {
  const house = openAwarded(t)
  const wire = openWire(t, house)
  const { tokens, build, projects: [p1,, p3, p4], supplierId, pool, cycle, published, act, approver } = house
  const approverToken = house.member('finance_approver').token
  const both = house.member('finance_clerk', 'finance_approver').token
  const { promise, works } = build(p1, { price: 20000, accepted: 8000, on: '2028-02-20' })
  const decision = `decision-${published('2028-02-25')}`
  const contract = { supplier: `supplier-${supplierId}`, project: `project-${p1}`, subject: 'Работы', price: '50.00', signed_on: '2028-02-21', due_on: '2028-09-30', document }
  const waiting = (await wire.post(`/v1/commitments/voucher-${promise.id}/acts`, { amount: '10.00', on: '2028-02-22', document }, tokens.clerk)).body.id as string
  const own = (await wire.post(`/v1/commitments/voucher-${promise.id}/acts`, { amount: '10.00', on: '2028-02-22', document }, both)).body.id as string

  const refused: [what: string, rule: string, article: string, path: string, body: object, token: string][] = [
    ['a contract before the award', 'contract-after-award', 'Art. 51.1', '/v1/contracts', { ...contract, signed_on: '2028-01-14' }, tokens.clerk],
    ['a contract for a project without an award', 'contract-after-award', 'Art. 51.1', '/v1/contracts', { ...contract, project: `project-${p4}` }, tokens.clerk],
    ['a contract beyond the budget year', 'contract-in-budget-year', 'Art. 51.2', '/v1/contracts', { ...contract, due_on: '2029-01-01' }, tokens.clerk],
    ['contracts above the allocation', 'contract-within-allocation', 'Art. 26.1.17', '/v1/contracts', { ...contract, price: '100.01' }, tokens.clerk],
    ['a supplier without a valid УНП', 'unp-valid', 'House rule: contracts', '/v1/suppliers', { unp: '100320488', name: 'ТАА' }, tokens.clerk],
    ['a commitment before its contract', 'contract-comes-first', 'House rule: contracts', '/v1/commitments', { contract: 'contract-1', amount: '1.00', on: '2028-01-31', document }, tokens.clerk],
    ['a commitment above its contract', 'commitment-within-price', 'House rule: contracts', '/v1/commitments', { contract: 'contract-1', amount: '0.01', on: '2028-02-22', document }, tokens.clerk],
    ['an act before its commitment', 'not-before-its-cause', 'House rule: documented spending', `/v1/commitments/voucher-${promise.id}/acts`, { amount: '1.00', on: '2028-02-19', document }, tokens.clerk],
    ['an act above its commitment', 'within-commitment', 'Art. 49.5', `/v1/commitments/voucher-${promise.id}/acts`, { amount: '100.01', on: '2028-02-22', document }, tokens.clerk],
    ['a payment of an act that nobody approved', 'follows-an-approved-step', 'House rule: four eyes', `/v1/acts/${waiting}/payments`, { amount: '1.00', on: '2028-02-23', document }, tokens.clerk],
    ['a payment before its act', 'not-before-its-cause', 'House rule: documented spending', `/v1/acts/voucher-${works.id}/payments`, { amount: '1.00', on: '2028-02-19', document }, tokens.clerk],
    ['a payment above what is owed', 'payment-within-debt', 'House rule: documented spending', `/v1/acts/voucher-${works.id}/payments`, { amount: '80.01', on: '2028-02-23', document }, tokens.clerk],
    ['an approval of one\'s own act', 'maker-is-not-approver', 'House rule: four eyes', `/v1/vouchers/${own}/approval`, {}, both],
    ['an acceptance of a task of no plan', 'task-of-the-plan', 'Art. 51.2', `/v1/projects/project-${p1}/acceptances`, { task: 'T1', on: '2028-02-23', document }, tokens.coordinator],
    ['an end while something is open', 'nothing-is-open', 'House rule: contracts', `/v1/projects/project-${p1}/completion`, { on: '2028-02-25', delivered: 'Усё.', document }, tokens.coordinator],
    ['a winner that is quietly changed', 'change-is-published', 'Art. 66.1', `/v1/projects/project-${p3}/changes`, { decision: `decision-${house.adopted}`, on: '2028-02-25', scope: 'Іншае', reason }, tokens.secretary],
    ['more for a winner from nowhere', 'more-from-a-named-source', 'Art. 26.1.17', `/v1/projects/project-${p3}/changes`, { decision, on: '2028-02-25', amount: '151.00', reason }, tokens.secretary],
    ['a second award', 'awarded-once', 'Art. 51.1', `/v1/pools/pool-${pool}/award`, { decision, on: '2028-02-25' }, tokens.secretary],
    ['savings that there are not', 'still-feasible', 'Art. 51.2', `/v1/projects/project-${p4}/promotion`, { decision, on: '2028-02-25' }, tokens.secretary],
    ['spare funds of a year that runs', 'spare-after-close', 'Art. 38', `/v1/cycles/cycle-${cycle}/spare-funds`, { decision, amount: '1.00', purpose: { be: 'Рамонт' } }, tokens.secretary],
    ['a report before its year is closed', 'reported-after-close', 'Art. 62.2', `/v1/cycles/cycle-${cycle}/execution-reports`, { audit: document }, tokens.clerk],
    ['a close before the end of the year', 'year-ended', 'Art. 49.6', '/v1/fiscal-years/2028/close', {}, approverToken]
  ]
  const leaves = () => house.service.trail.size()
  for (const [what, rule, article, path, body, token] of refused) {
    const before = leaves()
    const answer = await wire.post(path, body, token)
    t.match({ status: answer.status, ...answer.body }, { status: 409, type: `/problems/${rule}`, rule, article, detail: /\d|has no|is no|nothing/i, remedy: String }, what)
    t.ok(leaves() - before <= (article === 'House rule: four eyes' ? 1 : 0), `${what}: nothing is told but an attempt on one's own`)
  }

  house.openYear(2029)
  act(approver, its => holdYear(its, 2028))
  for (const [path, body] of [
    [`/v1/acts/voucher-${works.id}/payments`, { amount: '1.00', on: '2028-02-23', document }],
    [`/v1/commitments/voucher-${promise.id}/acts`, { amount: '1.00', on: '2028-02-22', document }],
    [`/v1/projects/project-${p3}/completion`, { on: '2028-02-25', delivered: 'Усё.', document }],
    [`/v1/cycles/cycle-${cycle}/amendments`, { decision, on: '2028-02-25', reason, pools: [{ pool: `pool-${pool}`, more: '1.00' }] }]
  ] as const) {
    const token = path.includes('completion') ? tokens.coordinator : tokens.clerk
    t.match((await wire.post(path, body, token)).body, { rule: 'period-open', article: 'House rule: closed period' }, `${path} on hold`)
  }
  t.same(house.faults(), [])
})
