import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import { documentOf } from '../drive/found.ts'
import { record } from './collecting.ts'
import { addUp, holdToOwnBooks } from './funds.ts'
import type { Fund, Funds } from './funds.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { voucher } from './vouchers.ts'

/** What the first year leaves open: late money that waits for a decision, and a refund that is still to be paid out. */
export interface LeftOpen { readonly late: { readonly id: string, readonly amount: string }, readonly refundDue: string }

/** Money that comes late or without a purpose is held; what came by mistake, twice or too late goes back. */
export async function holdAndReturn (stage: Stage, { village }: Funds): Promise<LeftOpen> {
  const { client, town } = stage
  const p01 = village.purposes['P01']!.id
  on(stage, '2027-09-15')
  const late = []
  for (const [i, amount] of ['60.00', '60.00', '30.00'].entries()) late.push(await record(stage, village, { purpose: p01, amount, received_on: '2027-09-06', document_ref: `EP-09-${i}` }))
  expect('Payments after the term', late.map(({ status }) => status), ['late', 'late', 'late'])
  const unknown = []
  for (const [i, amount] of ['30.00', '60.00', '12.50', '100.00'].entries()) unknown.push(await record(stage, village, { amount, received_on: '2027-08-20', document_ref: `PP/77${i}` }))
  expect('Payments without a purpose', unknown.map(({ status }) => status), Array(4).fill('unidentified'))
  for (const { id, amount } of unknown.slice(0, 3)) {
    await client.post(`/v1/contributions/${id}/identification`, { purpose: p01, reason: 'The payer showed the receipt of the payment system: it was meant for the well.' }, town.tokens.finance_clerk)
    stage.own.add(p01, 'available', parseMoney(amount))
  }
  const twice = []
  for (const [amount, ref] of [['60.00', 'EP-D-1'], ['60.00', 'EP-D-1'], ['30.00', 'EP-D-2'], ['30.00', 'EP-D-2']] as const) twice.push(await record(stage, village, { purpose: p01, amount, received_on: '2027-08-30', document_ref: ref }))
  const refunds = [
    await refund(stage, village, twice[1]!.id, { kind: 'duplicate', reason: 'The bank carried the order out twice.' }),
    await refund(stage, village, twice[3]!.id, { kind: 'duplicate', reason: 'The bank carried the order out twice.' }),
    await refund(stage, village, twice[0]!.id, { kind: 'mistaken', amount: '10.00', reason: 'The payer typed sixty instead of fifty.' }),
    await refund(stage, village, unknown[3]!.id, { kind: 'mistaken', reason: 'It was meant for another organisation.' }),
    await refund(stage, village, late[0]!.id, { kind: 'late', reason: 'It came after the term and the payer wants it back.' })
  ]
  const due = await refund(stage, village, late[2]!.id, { kind: 'late', reason: 'It came after the term and the payer wants it back.' })
  for (const [i, { id }] of refunds.entries()) await voucher(stage, `/v1/refunds/${id}/payments`, {}, `PO-${300 + i}`)
  await holdToOwnBooks(stage, village)
  note(`the answer to the first late payment: ${late[0]!.notice}`)
  tell(stage, 'Held and returned', `3 late payments and 4 without a purpose held, 3 of these identified with a reason; ${refunds.length} refunds of ${formatMoney(addUp(refunds.map(({ amount }) => amount)))} paid out, 1 of ${due.amount} still due`)
  return { late: late[1]!, refundDue: due.id }
}

interface Refund { readonly id: string, readonly amount: string, readonly purpose?: string }

/** Makes a contribution, or part of it, due back. */
async function refund ({ client, town, own }: Stage, { purposes }: Fund, contribution: string, wish: { kind: string, amount?: string, reason: string }): Promise<Refund> {
  const { body } = await client.post<Refund>(`/v1/contributions/${contribution}/refunds`, wish, town.tokens.finance_clerk)
  const credited = wish.kind === 'duplicate' || wish.amount !== undefined
  if (credited) own.add(purposes['P01']!.id, 'available', -parseMoney(body.amount))
  return body
}

/** Interest waits on P00 for a decision; a fee of the bank is borne by P00 first, then by the purposes in proportion. */
export async function bank (stage: Stage, { village, quarter }: Funds): Promise<void> {
  const { client, town, own, clock } = stage
  const move = (fund: Fund, what: string, amount: string, ref: string) => client.post(`/v1/funds/${fund.id}/${what}`, { amount, on: clock.today(), document: documentOf(ref) }, town.tokens.finance_clerk)
  on(stage, '2027-09-30')
  await move(village, 'interest', '6.37', 'ST/2027-09')
  own.add(village.purposes['P00']!.id, 'available', 637)
  const told: string[] = []
  for (const [fund, amount] of [[village, '9.00'], [quarter, '3.20']] as const) {
    const { shares } = (await move(fund, 'bank-fees', amount, 'ST/2027-09')).body as { shares: { purpose: string, code: string, amount: string }[] }
    expect(`The shares of the fee of ${fund.code}`, formatMoney(addUp(shares.map(share => share.amount))), amount)
    for (const share of shares) own.move(share.purpose, 'available', 'spent', parseMoney(share.amount))
    told.push(`${fund.code} ${amount} (${shares.map(({ code, amount }) => `${code} ${amount}`).join(', ')})`)
    await holdToOwnBooks(stage, fund)
  }
  tell(stage, 'The bank', `interest of 6.37 on ${village.code}; fees of ${told.join(' and ')}`)
}
