import type { CivilDate } from '../../src/calendar/civil-date.ts'
import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import { addUp, holdToOwnBooks } from './funds.ts'
import type { Fund, Funds } from './funds.ts'
import { draw } from './payments.ts'
import type { Payment } from './payments.ts'
import { expect, note, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

/** What was recorded of one request. */
export interface Recorded { readonly id: string, readonly contributor: string, readonly status: 'credited' | 'late' | 'unidentified', readonly amount: string, readonly purpose?: string, readonly notice?: string }

/** Records one payment on its own. */
export async function record ({ client, town, own }: Stage, fund: Fund, payment: Payment): Promise<Recorded> {
  const { body } = await client.post<Recorded>(`/v1/funds/${fund.id}/contributions`, payment, town.tokens.finance_clerk)
  if (body.status === 'credited') own.add(payment.purpose!, 'available', parseMoney(payment.amount))
  return body
}

/** Records a bank statement's payments in one request; each has an outcome of its own, and so many of them have to be refused. */
export async function recordBatch ({ client, town, own }: Stage, fund: Fund, items: readonly Payment[], refused = 0): Promise<Recorded[]> {
  const { body } = await client.post(`/v1/funds/${fund.id}/contributions/batch`, { items }, town.tokens.second_clerk)
  expect(`Refused payments of a batch for ${fund.code}`, body.refused, refused)
  const recorded = (body.outcomes as { answer?: Recorded }[]).flatMap(({ answer }) => answer ?? [])
  for (const { status, purpose, amount } of recorded) if (status === 'credited') own.add(purpose!, 'available', parseMoney(amount))
  return recorded
}

/** A first year of collecting: month by month from the bank's statements, instalments, and one payment of a batch that has no place there. What else happens is lived in between. */
export async function collect (stage: Stage, { village, quarter }: Funds, liveUntil: (day: CivilDate) => Promise<void>): Promise<void> {
  const { random } = stage
  const months = ['2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30', '2027-07-31', '2027-08-31']
  const all: Recorded[] = []
  let instalments: string[] = []
  for (const [at, end] of months.entries()) {
    await liveUntil(end)
    on(stage, end)
    const month = end.slice(0, 7)
    all.push(...await recordBatch(stage, village, draw(random, { fund: village, month, count: 45 })))
    const stray = at === 1 ? [{ ...draw(random, { fund: village, month, count: 1 })[0]!, document_ref: 'PP/9-1' }] : []
    all.push(...await recordBatch(stage, quarter, [...draw(random, { fund: quarter, month, count: 28 }), ...stray], stray.length))
    // The same people pay a third of the full amount each month: a reference stands for each.
    const paid = await Promise.all(Array.from({ length: 10 }, (_, i) => record(stage, village, {
      purpose: village.purposes['P01']!.id, amount: '20.00', received_on: `${month}-05`, document_ref: `EP-${month}-9${i}`, ...(instalments[i] === undefined ? {} : { contributor: instalments[i] })
    })))
    if (at === 2) instalments = []
    else instalments = paid.map(({ contributor }) => contributor)
    all.push(...paid)
  }
  await holdToOwnBooks(stage, village)
  await holdToOwnBooks(stage, quarter)
  note('one payment of a statement named a purpose of the other fund and was refused alone; the rest of its batch was recorded.')
  tell(stage, 'Contributions in time', `${all.length} recorded, ${formatMoney(addUp(all.map(({ amount }) => amount)))} BYN (${shown(stage, village)}; ${shown(stage, quarter)}); 60 in instalments, the others from 12 bank statements in a request each`)
}

/** What a fund has available for each decided purpose. */
export function shown ({ own }: Stage, { code, purposes }: Fund): string {
  const left = (id: string): Kopecks => own.of(id, 'available')
  return `${code} ${Object.values(purposes).filter(({ id, code }) => code !== 'P00' || left(id) > 0).map(({ id, code }) => `${code} ${formatMoney(left(id))}`).join(', ')}`
}
