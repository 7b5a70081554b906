import { formatMoney } from '../../src/ledger/money.ts'
import { documentOf } from '../drive/found.ts'
import { holdToOwnBooks } from './funds.ts'
import type { Funds } from './funds.ts'
import { on, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { accept, approve, commit, pay, voucher } from './vouchers.ts'

/** An act that is owed at the year's end: it is carried as a debt and paid in the next year. */
export interface Owed { readonly act: string, readonly amount: number }

/** Contract, acceptance, payment: each written down by one person and approved by another; an overspend is refused. */
export async function spend (stage: Stage, { village, quarter }: Funds): Promise<Owed> {
  const { town, own, clock } = stage
  const well = { purpose: village.purposes['P01']! }
  const lamps = village.purposes['P02']!
  on(stage, '2027-10-04')
  const contract = await commit(stage, well, 240_000, 'ТАА «Студня-Буд»', 'contract 7/2027')
  on(stage, '2027-11-08')
  await pay(stage, await accept(stage, well, contract, 150_000, 'act 1 under 7/2027'), 150_000, 'PO-411')
  on(stage, '2027-12-06')
  const owed = { act: await accept(stage, well, contract, 60_000, 'act 2 under 7/2027'), amount: 60_000 }
  const asked = own.of(lamps.id, 'available') + 1
  await ofTwo(stage, quarter)
  await refuse(stage, `a kopeck more than ${lamps.fund}:${lamps.code} has`, {
    rule: 'purpose-covered',
    because: `P02 of F01 has ${formatMoney(asked - 1)} available from 2027-12-06 on, and vouchers that await approval hold 0.00 of it; ${formatMoney(asked)} is more than is left.`,
    path: '/v1/commitments',
    body: { purpose: lamps.id, amount: formatMoney(asked), on: clock.today(), supplier: 'ТАА «Святло»', document: documentOf('contract 9/2027') },
    token: town.tokens.finance_clerk
  })
  await holdToOwnBooks(stage, village)
  await holdToOwnBooks(stage, quarter)
  tell(stage, 'Spending', `${village.code}:P01 contract 2400.00, accepted 2100.00, paid 1500.00; ${quarter.code}:P01 contract, act and payment of 1000.00; 7 vouchers of two people each`)
  return owed
}

/** Whoever made a voucher cannot approve it: not as a clerk, and not after a change of office either. */
async function ofTwo (stage: Stage, quarter: Funds['quarter']): Promise<void> {
  const { client, town, own, clock } = stage
  const playground = quarter.purposes['P01']!
  const { body } = await client.post('/v1/commitments', {
    purpose: playground.id, amount: '1000.00', on: clock.today(), supplier: 'ТАА «Арэлі»', document: documentOf('contract 8/2027')
  }, town.tokens.second_clerk)
  const path = `/v1/vouchers/${body.id}/approval`
  await refuse(stage, 'approval by a clerk', {
    rule: 'forbidden', because: 'This takes one of the roles finance_approver; yours: finance_clerk.', path, body: {}, token: town.tokens.second_clerk
  })
  await town.assign('second_clerk', 'finance_approver')
  await refuse(stage, 'approval of one\'s own voucher, after two administrators made that clerk an approver', {
    rule: 'maker-is-not-approver', because: `${town.ids.second_clerk} made ${body.id}.`, path, body: {}, token: town.tokens.second_clerk
  })
  await town.assign('second_clerk', 'finance_clerk')
  await approve(stage, body.id)
  own.move(playground.id, 'available', 'committed', 100_000)
  const act = await accept(stage, { purpose: playground }, body.id, 100_000, 'act 1 under 8/2027')
  await pay(stage, act, 100_000, 'PO-412')
}

/** Contributions pay the local budget back what it spent on their purpose: at most what that expense cost. */
export async function reimburse (stage: Stage, { village }: Funds): Promise<void> {
  const { client, town, own, clock } = stage
  const well = village.purposes['P01']!
  on(stage, '2027-12-13')
  const expense = await client.post('/v1/budget-expenses', {
    reference: 'BR-2027/118', title: { be: 'Праект рамонту студні', en: 'Design of the repair of the well' }, amount: '800.00', paid_on: '2027-07-12', document_sha256: documentOf('BR-2027/118').sha256
  }, town.tokens.finance_clerk)
  const id = expense.body.id as string
  const reimbursement = await voucher(stage, '/v1/reimbursements', { purpose: well.id, expense: id, amount: '500.00' }, 'order 31/2027')
  await voucher(stage, `/v1/reimbursements/${reimbursement}/payments`, { amount: '500.00' }, 'PO-420')
  own.move(well.id, 'available', 'spent', 50_000)
  await refuse(stage, 'more than the expense cost', {
    rule: 'reimbursement-within-expense',
    because: `Of ${id} 300.00 is left, vouchers that await approval counted as taken; 400.00 is more.`,
    path: '/v1/reimbursements',
    body: { purpose: well.id, expense: id, amount: '400.00', on: clock.today(), document: documentOf('order 32/2027') },
    token: town.tokens.finance_clerk
  })
  await holdToOwnBooks(stage, village)
  tell(stage, 'Reimbursement of the local budget', `500.00 of its paid expense of 800.00, from ${village.code}:P01`)
}
