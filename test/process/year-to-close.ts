import type { Test } from 'tap'
import { createClient } from '../../scripts/drive/client.ts'
import type { Client } from '../../scripts/drive/client.ts'
import { documentOf, foundHramada } from '../../scripts/drive/found.ts'
import type { Town } from '../../scripts/drive/found.ts'
import { startDated } from './server-process.ts'

const today = '2027-12-20'
const title = (text: string) => ({ be: text, en: text })

/** A fund with 49 purposes, each of which got something, so that closing the year posts an entry for each. */
async function collect (client: Client, town: Town, number: string): Promise<void> {
  const decision = await town.decide(town.assembly, number, 'Пра ўзносы', today)
  const { body: fund } = await client.post('/v1/funds', {
    name: title(`Fund ${number}`),
    territory: town.village,
    decision,
    authorised_body: town.uprava,
    due_on: ['2027-12-31'],
    purposes: Array.from({ length: 49 }, (_, i) => ({ title: title(`Purpose ${number}/${i + 1}`), reimburse_percent: 0 })),
    categories: [{ code: 'A', title: title('All'), amount: '20.00', basis: 'suggested' }]
  }, town.tokens.finance_clerk)
  const purposes = (fund.purposes as { id: string, code: string }[]).filter(({ code }) => code !== 'P00')
  const items = purposes.map(({ id }, i) => ({ purpose: id, amount: `${20 + i}.${10 + i}`, received_on: today, document_ref: `EP-${number}-${i}` }))
  const { body } = await client.post(`/v1/funds/${fund.id as string}/contributions/batch`, { items }, town.tokens.finance_clerk)
  if (body.recorded !== 49) throw new Error(`Of 49 contributions ${body.recorded as number} were recorded.`)
}

const election = (projects: number) => `META
key;value
description;Vote
country;Belarus
unit;Place
instance;2027
num_projects;${projects}
num_votes;2
budget;4000
vote_type;approval
rule;greedy
date_begin;01.09.2027
date_end;14.09.2027
currency;BYN
PROJECTS
project_id;cost;name
${Array.from({ length: projects }, (_, i) => `p${i + 1};100;Project ${i + 1}`).join('\n')}
VOTES
voter_id;vote
1;${Array.from({ length: projects }, (_, i) => `p${i + 1}`).join(',')}
2;p1
`

/** A cycle of which a part was spent, a part is promised, and the rest is free: it lapses, and its cash goes back to the budget. */
async function award (client: Client, town: Town): Promise<void> {
  const { finance_clerk: clerk, finance_approver: approver, coordinator, secretary } = town.tokens
  const decision = await town.decide(town.rada, '1', 'Пра бюджэт удзелу', today)
  const { body: cycle } = await client.post('/v1/cycles', { title: title('2027'), budget_year: 2027, decision, pools: [{ territory: town.root, budget: '4000.00' }] }, coordinator)
  const pool = cycle.pools[0].id as string
  await client.post(`/v1/pools/${pool}/election`, election(30), coordinator, { type: 'text/plain; charset=utf-8' })
  await client.post(`/v1/pools/${pool}/tally`, {}, coordinator)
  await client.post(`/v1/cycles/${cycle.id as string}/appropriation`, { decision, amount: '4000.00', on: today }, clerk)
  await client.post(`/v1/cycles/${cycle.id as string}/financing`, { amount: '4000.00', on: today, document: documentOf('TR-1') }, clerk)
  const adopted = await town.decide(town.rada, '2', 'Пра вынікі', today)
  const { body: awarded } = await client.post(`/v1/pools/${pool}/award`, { decision: adopted, on: today }, secretary)
  // Nothing of it will be completed in these days, and the close says so of each.
  for (const { id } of awarded.pools[0].funded as { id: string }[]) await client.post(`/v1/projects/${id}/unfinished-reports`, { reason: 'It began too late.', delivered: 'Nothing yet.' }, coordinator)
  const { body: supplier } = await client.post('/v1/suppliers', { unp: '100320487', name: 'ТАА «Будаўнік»' }, clerk)
  const voucher = async (path: string, body: object) => {
    const made = await client.post(path, { on: today, document: documentOf(path), ...body }, clerk)
    await client.post(`/v1/vouchers/${made.body.id as string}/approval`, {}, approver)
    return made.body.id as string
  }
  for (const { id } of (awarded.pools[0].funded as { id: string }[]).slice(0, 10)) {
    const { body: contract } = await client.post('/v1/contracts', { supplier: supplier.id, project: id, subject: 'Works', price: '90.00', signed_on: today, due_on: '2027-12-31', document: documentOf('3') }, clerk)
    const promise = await voucher('/v1/commitments', { contract: contract.id, amount: '90.00' })
    const act = await voucher(`/v1/commitments/${promise}/acts`, { amount: '60.00', retained: '5.00' })
    await voucher(`/v1/acts/${act}/payments`, { amount: '50.00' })
  }
}

/** A Hramada over REST whose year 2027 can be closed by some 150 entries; the service is stopped again. Its staff as they are known to callers. */
export async function liveAYear (t: Test, folder: string): Promise<Town> {
  const server = await startDated(t, folder, `${today}T06:00:00.000Z`)
  const client = createClient(`http://127.0.0.1:${server.port}`)
  const town = await foundHramada(client, server.token()!, '2028-12-31')
  await client.post('/v1/fiscal-years', { year: 2027 }, town.tokens.finance_approver)
  await client.post('/v1/fiscal-years', { year: 2028 }, town.tokens.finance_approver)
  for (const number of ['1', '2', '3']) await collect(client, town, number)
  await award(client, town)
  await client.post('/v1/fiscal-years/2027/hold', {}, town.tokens.finance_clerk)
  await server.end('SIGTERM')
  return town
}
