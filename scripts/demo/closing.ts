import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import { documentOf } from '../drive/found.ts'
import { poolOf } from './executing.ts'
import { addUp, holdToOwnBooks } from './funds.ts'
import type { Funds } from './funds.ts'
import { expect, note, on, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import type { Cycle } from './voting.ts'

interface Carried { readonly fund: string, readonly purpose: string, readonly available: string, readonly committed: string, readonly covered_until?: number }

/** The year 2027 is put on hold and looked at; before its end it cannot be closed. */
export async function hold (stage: Stage, { village }: Funds): Promise<void> {
  const { client, town } = stage
  const { finance_clerk: clerk, finance_approver: approver, auditor } = town.tokens
  on(stage, '2027-12-20')
  await client.post('/v1/fiscal-years', { year: 2028 }, approver)
  const today = on(stage, '2027-12-30')
  await client.post('/v1/fiscal-years/2027/hold', {}, clerk)
  await refuse(stage, 'an entry in a year on hold', {
    rule: 'period-open',
    because: `The entry is dated ${today}, and the fiscal year 2027 is on hold.`,
    path: `/v1/funds/${village.id}/interest`,
    body: { amount: '1.00', on: today, document: documentOf('ST/2027-12') },
    token: clerk
  })
  const { body: preview } = await client.get('/v1/fiscal-years/2027/closing-preview', auditor)
  const because = `Today is ${today}; the fiscal year 2027 ends on 2027-12-31.`
  expect('What stands in the way of closing 2027', preview.obstacles.map((obstacle: { detail: string }) => obstacle.detail), [because])
  await refuse(stage, 'closing before the end of the year', { rule: 'year-ended', because, path: '/v1/fiscal-years/2027/close', body: {}, token: approver })
  tell(stage, 'Year end', `2028 is open, 2027 on hold; the preview shows ${preview.entries.length} closing entries`)
}

/** After its end the year is closed as it was previewed, with a signed checkpoint, and each purpose takes its money over. */
export async function close (stage: Stage, year: number, funds: Funds): Promise<void> {
  const { client, town, own } = stage
  const { finance_approver: approver, auditor } = town.tokens
  const { body: preview } = await client.get(`/v1/fiscal-years/${year}/closing-preview`, auditor)
  expect(`What stands in the way of closing ${year}`, preview.obstacles, [])
  const { body: closed } = await client.post(`/v1/fiscal-years/${year}/close`, {}, approver)
  expect(`What ${year} carries, as previewed`, closed.carried, preview.carried)
  expect(`The closing entries of ${year}`, closed.entries.length, preview.entries.length)
  expect('Whether the close was signed', closed.checkpoint.signed, true)
  own.closeYear()
  for (const fund of [funds.village, funds.quarter]) {
    const carried = (closed.carried as Carried[]).filter(({ fund: code }) => code === fund.code)
    for (const { purpose, available, committed } of carried) {
      const { id } = fund.purposes[purpose]!
      expect(`What ${fund.code}:${purpose} carries`, [available, committed], [formatMoney(own.of(id, 'available')), formatMoney(own.of(id, 'committed'))])
    }
    note(`${fund.code} rolls over: ${carried.map(tellCarried).join('; ')}`)
    await holdToOwnBooks(stage, fund)
  }
  tell(stage, `${year} is closed`, `${closed.entries.length} closing entries as previewed, a signed checkpoint over ${closed.checkpoint.size} lines of the trail`)
}

function tellCarried ({ purpose, available, committed, covered_until: until }: Carried): string {
  return `${purpose} ${available}${committed === '0.00' ? '' : ` and ${committed} under contract`}${until === undefined ? ' (no purpose yet)' : ` (covered until ${until})`}`
}

/** What is not completed by the end of the year is ended as such by the close, with its reason and with what it delivered. */
export async function explain (stage: Stage, cycle: Cycle): Promise<void> {
  const { client, town } = stage
  const { funded } = await poolOf(stage, cycle)
  const [first] = funded
  if (first === undefined) return
  const { finance_approver: approver, coordinator } = town.tokens
  await refuse(stage, 'closing a year with projects of which nobody said why they are not completed', {
    rule: 'unfinished-explained',
    because: `Projects of 2028 that are neither completed nor explained: ${funded.length} (${funded.slice(0, 10).map(({ id }) => id).join(', ')}${funded.length > 10 ? ' …' : ''}).`,
    path: '/v1/fiscal-years/2028/close',
    body: {},
    token: approver
  })
  for (const { id, spent } of funded) {
    const delivered = spent === '0.00' ? 'Не пачата.' : 'Большая частка работ.'
    await client.post(`/v1/projects/${id}/unfinished-reports`, { reason: 'Не хапіла часу да канца года.', delivered }, coordinator)
  }
  tell(stage, 'Unfinished projects', `${funded.length} projects are not completed by 31 December; the coordinator says of each why, and what it delivered`)
}

/** At the end of the budget year what is unspent of the citizens' budget lapses: allotted or not, contracted or not. */
export async function holdToLapse (stage: Stage, cycle: Cycle): Promise<void> {
  const { budget, unallocated, funded } = await poolOf(stage, cycle)
  const spent = addUp(funded.map(project => project.spent))
  const lapsed = addUp(funded.map(project => project.lapsed))
  const allocated = addUp(funded.map(project => project.allocated))
  expect('What the projects have spent and what has lapsed of them', formatMoney(spent + lapsed), formatMoney(allocated))
  expect('What is still unallocated, left or committed', [unallocated, ...new Set(funded.flatMap(({ left, committed }) => [left, committed]))].filter(amount => amount !== '0.00'), [])
  const back = parseMoney(budget) - spent
  tell(stage, 'Citizens\' budget of 2028', `of ${budget} on ${cycle.fundCode} ${formatMoney(spent)} was spent; ${formatMoney(back)} lapses to the spare funds of the budget, ${formatMoney(lapsed)} of it from projects`)
}
