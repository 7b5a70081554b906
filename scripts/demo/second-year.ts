import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import { recordBatch, shown } from './collecting.ts'
import { addUp, holdToOwnBooks } from './funds.ts'
import type { Fund, Funds } from './funds.ts'
import { draw } from './payments.ts'
import type { LeftOpen } from './returning.ts'
import type { Owed } from './spending.ts'
import { extend, versionOf } from './terms.ts'
import { expect, on, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { accept, commit, pay, voucher } from './vouchers.ts'

/** What 2027 owed at its end is carried and paid: an act, and a refund. */
export async function payWhatWasCarried (stage: Stage, { village }: Funds, owed: Owed, { refundDue }: LeftOpen): Promise<void> {
  on(stage, '2028-01-13')
  await pay(stage, owed.act, owed.amount, 'PO-2028/3')
  await voucher(stage, `/v1/refunds/${refundDue}/payments`, {}, 'PO-2028/4')
  tell(stage, 'Debts of 2027', `${village.code} pays the act of ${formatMoney(owed.amount)} that it took over, and the refund that was still due`)
}

/** The assembly gives a part of the money another purpose and extends the term; late money of 2027 is then credited, and more comes in. */
export async function repurpose (stage: Stage, funds: Funds, { late }: LeftOpen): Promise<Funds> {
  const { client, town, own, random } = stage
  const { finance_clerk: clerk } = town.tokens
  const { village } = funds
  const [well, none] = [village.purposes['P01']!, village.purposes['P00']!]
  const today = on(stage, '2028-03-20')
  const decision = await town.decide(village.decider, 'С-4', { be: 'Пра навес на прыпынку і тэрмін узносаў', en: 'On a bus shelter and the term of contributions' }, today)
  const { body: added } = await client.post(`/v1/funds/${village.id}/purposes`, { decision, title: { be: 'Навес на прыпынку', en: 'Bus shelter' }, reimburse_percent: 0 }, clerk, await versionOf(stage, village))
  const shelter = { id: added.id as string, code: added.code as string, fund: village.code }
  await refuse(stage, 'a re-purposing by a decision of another body', {
    rule: 'decision-of-the-right-body',
    because: 'Decision 30-1 was taken by Rada of Lyasnaya (rada), which does not decide this.',
    path: `/v1/funds/${village.id}/repurposings`,
    body: { from: well.id, to: shelter.id, amount: '600.00', decision: await decisionNumbered(stage, '30-1'), on: today },
    token: clerk
  })
  await client.post(`/v1/funds/${village.id}/repurposings`, { from: well.id, to: shelter.id, amount: '600.00', decision, on: today }, clerk)
  own.add(well.id, 'available', -60_000)
  own.add(shelter.id, 'available', 60_000)
  expect('What has no purpose', own.of(none.id, 'available'), 0)
  const extended = await extend(stage, village, decision, '2028-06-30')
  const { body: credited } = await client.post(`/v1/contributions/${late.id}/identification`, { purpose: well.id, decision, reason: 'The assembly extended the term, and the payer left the money.' }, clerk)
  expect('The late payment of 2027', credited.status, 'credited')
  own.add(well.id, 'available', parseMoney(late.amount))
  const anew: Fund = { ...extended, purposes: { ...village.purposes, [shelter.code]: shelter } }
  on(stage, '2028-05-31')
  const more = [...await recordBatch(stage, anew, draw(random, { fund: anew, month: '2028-04', count: 40 })), ...await recordBatch(stage, anew, draw(random, { fund: anew, month: '2028-05', count: 30, lots: [shelter.code] }))]
  await holdToOwnBooks(stage, anew)
  tell(stage, 'A new purpose', `the assembly re-purposes 600.00 from ${village.code}:P01 to ${shelter.code} and extends the term; ${more.length} more contributions of ${formatMoney(addUp(more.map(({ amount }) => amount)))}, and the late ${late.amount} of 2027 credited (${shown(stage, anew)})`)
  return { ...funds, village: anew }
}

async function decisionNumbered ({ client, town }: Stage, number: string): Promise<string> {
  const { decisions } = (await client.get('/v1/decisions', town.tokens.auditor)).body as { decisions: { id: string, number: string }[] }
  return decisions.find(decision => decision.number === number)!.id
}

/** Money that rolled over is spent in the second year; what a contract does not need becomes available again. */
export async function spendRolledOver (stage: Stage, { village }: Funds): Promise<void> {
  const lamps = { purpose: village.purposes['P02']! }
  on(stage, '2028-06-12')
  const contract = await commit(stage, lamps, 180_000, 'ТАА «Святло»', 'contract 2/2028')
  on(stage, '2028-06-26')
  await pay(stage, await accept(stage, lamps, contract, 165_000, 'act 1 under 2/2028'), 165_000, 'PO-2028/41')
  await voucher(stage, `/v1/commitments/${contract}/releases`, { amount: '150.00', reason: 'The lamps cost less than was agreed.' }, 'note 1 to 2/2028')
  stage.own.move(lamps.purpose.id, 'committed', 'available', 15_000)
  await holdToOwnBooks(stage, village)
  tell(stage, 'Spending what rolled over', `${village.code}:P02 contract 1800.00, accepted and paid 1650.00, 150.00 not needed and available again`)
}

/** A purpose covers the year of its decision and the next; the committee confirms one of its two for longer. */
export async function confirm (stage: Stage, { quarter }: Funds): Promise<void> {
  const { client, town } = stage
  const today = on(stage, '2028-12-04')
  const decision = await town.decide(quarter.decider, 'К-9', { be: 'Пра пляцоўку ў 2029 годзе', en: 'On the playground in 2029' }, today)
  const { body } = await client.post(`/v1/purposes/${quarter.purposes['P01']!.id}/confirmations`, { decision }, town.tokens.finance_clerk)
  expect('The last year that the purpose covers', body.covered_until, 2029)
  tell(stage, 'A purpose confirmed anew', `${quarter.code}:P01 now covers spending until the end of 2029, ${quarter.code}:P02 until the end of 2028`)
}
