import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import { documentOf } from '../drive/found.ts'
import { addUp } from './funds.ts'
import { expect, on, refuse, tell } from './stage.ts'
import type { Stage } from './stage.ts'
import { accept, commit, pay } from './vouchers.ts'
import type { Cycle } from './voting.ts'

type Money = Record<'allocated' | 'committed' | 'spent' | 'left' | 'lapsed', string>
interface Funded extends Money { readonly id: string, readonly code: string, readonly title: string }
export interface Pool { readonly budget: string, readonly unallocated: string, readonly funded: readonly Funded[] }

export const poolOf = async ({ client, town }: Stage, { id }: Cycle): Promise<Pool> => (await client.get(`/v1/cycles/${id}`, town.tokens.auditor)).body.pools[0]

/** The Rada's budget gives the pool its money, the treasury sends it, and the Rada adopts what the residents chose. */
export async function award (stage: Stage, cycle: Cycle): Promise<void> {
  const { client, town } = stage
  const { secretary, finance_clerk: clerk } = town.tokens
  const budget = formatMoney(cycle.budget)
  const budgeted = on(stage, '2028-01-18')
  const approved = await town.decide(town.rada, '30-1', { be: 'Пра бюджэт Грамады на 2028 год', en: 'On the budget of the Hramada for 2028' }, budgeted)
  await client.post(`/v1/cycles/${cycle.id}/appropriation`, { decision: approved, amount: budget, on: budgeted }, clerk)
  await client.post(`/v1/cycles/${cycle.id}/financing`, { amount: budget, on: budgeted, document: documentOf('TR-2028/17') }, clerk)
  await refuse(stage, 'a kopeck more than the Rada appropriated', {
    rule: 'financing-within-appropriation',
    because: `From ${budgeted} on ${budget} is appropriated; ${budget} was received already, and this is 0.01.`,
    path: `/v1/cycles/${cycle.id}/financing`,
    body: { amount: '0.01', on: budgeted, document: documentOf('TR-2028/18') },
    token: clerk
  })
  const today = on(stage, '2028-02-01')
  const adopted = await town.decide(town.rada, '30-4', { be: 'Пра вынікі галасавання', en: 'On the result of the vote' }, today)
  const { body } = await client.post(`/v1/pools/${cycle.pool}/award`, { decision: adopted, on: today }, secretary)
  const [pool] = body.pools as [Pool]
  const allocated = addUp(pool.funded.map(project => project.allocated))
  expect('What is allocated and what is not, together', formatMoney(allocated + parseMoney(pool.unallocated)), budget)
  tell(stage, 'Award', `the Rada allocates ${formatMoney(allocated)} to ${pool.funded.length} projects; ${pool.unallocated} stays in the pool`)
}

const builder = 'ТАА «Будаўнік»'

/** Registers the builder and the contract with it for a project; returns the contract's id. */
async function sign ({ client, town, clock }: Stage, { id, title }: Funded, price: Kopecks): Promise<string> {
  const { finance_clerk: clerk } = town.tokens
  const { body: supplier } = await client.post('/v1/suppliers', { unp: 'УНП 100320487', name: builder }, clerk)
  const { body: contract } = await client.post('/v1/contracts', {
    supplier: supplier.id, project: id, subject: title, price: formatMoney(price), signed_on: clock.today(), due_on: '2028-11-30', tender: 'AU-2028/31', document: documentOf('contract 3/2028')
  }, clerk)
  return contract.id as string
}

/** One winner is built: contract over nine tenths of its money, four fifths of that accepted and paid by the end of the year. */
export async function build (stage: Stage, cycle: Cycle, liveUntil: (day: string) => Promise<void>): Promise<void> {
  const { town, clock } = stage
  const [winner] = (await poolOf(stage, cycle)).funded
  if (winner === undefined) {
    await liveUntil('2028-11-19')
    on(stage, '2028-11-20')
    return tell(stage, 'Building', 'no project was chosen, so nothing is built')
  }
  const allocated = parseMoney(winner.allocated)
  on(stage, '2028-07-03')
  const [promised, done] = [part(allocated, 9, 10), part(part(allocated, 9, 10), 4, 5)]
  const target = { contract: await sign(stage, winner, promised) }
  const promise = await commit(stage, target, promised, builder, 'contract 3/2028')
  const left = allocated - promised
  await refuse(stage, `a kopeck more than ${winner.code} has left`, {
    rule: 'project-covered',
    because: `${winner.code} of ${cycle.fundCode} has ${formatMoney(left)} allocated and free from 2028-07-03 on, and vouchers that await approval hold 0.00 of it; ${formatMoney(left + 1)} is more than is left.`,
    path: '/v1/commitments',
    body: { ...target, amount: formatMoney(left + 1), on: clock.today(), document: documentOf('contract 4/2028') },
    token: town.tokens.finance_clerk
  })
  await liveUntil('2028-11-19')
  on(stage, '2028-11-20')
  await pay(stage, await accept(stage, target, promise, done, 'act 1 under 3/2028'), done, 'PO-2028/77')
  const [built] = (await poolOf(stage, cycle)).funded
  expect(`The money of ${winner.code}`, pick(built!), { allocated: winner.allocated, committed: formatMoney(promised - done), spent: formatMoney(done), left: formatMoney(left), lapsed: '0.00' })
  tell(stage, 'Building', `${winner.code} «${winner.title.slice(0, 40)}»: of ${winner.allocated} contracted ${formatMoney(promised)}, accepted and paid ${formatMoney(done)}`)
}

const pick = ({ allocated, committed, spent, left, lapsed }: Funded): Money => ({ allocated, committed, spent, left, lapsed })

/** So many parts of an amount, rounded up, so that something is left of every amount above zero. */
function part (amount: Kopecks, parts: number, of: number): Kopecks {
  return Number((BigInt(amount) * BigInt(parts) + BigInt(of - 1)) / BigInt(of))
}
