import { createClient } from '../drive/client.ts'
import { foundHramada } from '../drive/found.ts'

/** Where contributions are posted to: the path, the clerk's token, and a body that is always credited. */
export interface Campaign { readonly path: string, readonly token: string, readonly body: string }

/** Sets a fund of contributions up over REST, on the machine's own days. */
export async function openCampaign (port: number, firstToken: string): Promise<Campaign> {
  const client = createClient(`http://127.0.0.1:${port}`)
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  const today = day(0)
  const town = await foundHramada(client, firstToken, day(300))
  await client.post('/v1/fiscal-years', { year: Number(today.slice(0, 4)) }, town.tokens.finance_approver)
  const decision = await town.decide(town.assembly, '1', 'Пра добраахвотныя ўзносы', today)
  const fund = await client.post('/v1/funds', {
    decision, territory: town.village, name: { be: 'Дарога' }, authorised_body: town.uprava, due_on: [day(30)],
    purposes: [{ title: { be: 'Рамонт дарогі' }, reimburse_percent: 0 }], categories: [{ code: 'A', title: { be: 'Усе' }, amount: '20.00', basis: 'suggested' }]
  }, town.tokens.finance_clerk)
  const purpose = fund.body.purposes.find(({ code }: { code: string }) => code === 'P01').id as string
  return {
    path: `/v1/funds/${fund.body.id}/contributions`,
    token: town.tokens.finance_clerk,
    body: JSON.stringify({ purpose, category: 'A', amount: '20.00', received_on: today, document_ref: 'EP-2027-000123' })
  }
}
