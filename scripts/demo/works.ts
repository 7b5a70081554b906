import { printElection } from '../../src/exchange/pabulib/print.ts'
import { formatMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import { executionOf, workPlan } from '../drive/execution.ts'
import type { Execution, Site } from '../drive/execution.ts'
import { documentOf } from '../drive/found.ts'
import type { Page } from './diary.ts'
import { autumn, midsummer, raises, reports, spring, start } from './works-year.ts'
import { expect, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

const winners = 20
/** What 20 winners cost, from 12,000.00 to 26,250.00; what is left is too little for the 21st. */
const costOf = (place: number): Kopecks => 1_200_000 + 75_000 * place
const reserve: readonly Kopecks[] = [1_400_000, 1_100_000, 950_000, 3_000_000]
const left = 200_000
const budget = Array.from({ length: winners }, (_, place) => costOf(place)).reduce((sum, cost) => sum + cost, 0) + left

const places = ['Палявая', 'Рачная', 'Школьная', 'Садовая', 'Лугавая', 'Млынавая', 'Паркавая', 'Азёрная']
const ideas = ['Тратуар', 'Ліхтары', 'Дзіцячая пляцоўка', 'Лаўкі', 'Веласцежка', 'Пандусы', 'Прыпынак', 'Клумбы', 'Турнікі', 'Альтанка', 'Мосцік', 'Калодзеж']
const titleAt = (n: number) => `${ideas[n % ideas.length]!}, вуліца ${places[n % places.length]!}`

/** The citizens' budget of the yards: the cycle of which 20 projects are carried out, with its projects by their places. */
export interface Yards { cycle?: string, pool?: string, fundCode?: string, works?: Execution, sites?: readonly Site[], reserve?: readonly Site[] }

/** An election whose winners are known: each project has fewer votes than the one before. */
function election (): string {
  const costs = [...Array.from({ length: winners }, (_, place) => costOf(place)), ...reserve]
  return printElection({
    description: 'Бюджэт двароў Лясной Грамады, галасаванне 2027 года',
    currency: 'BYN',
    budget,
    rule: 'greedy',
    voteType: 'approval',
    meta: { country: 'Belarus', unit: 'Lyasnaya Hramada', instance: '2027', language: 'be', date_begin: '15.09.2027', date_end: '26.09.2027', min_length: '1', max_length: '3' },
    projects: costs.map((cost, n) => ({ id: String(n + 1), order: n, name: titleAt(n), cost, more: {} })),
    ballots: costs.map((_, n) => ({ choices: [String(n + 1)], count: 300 - 10 * n }))
  })
}

/** Opened, voted on and counted in the autumn of 2027. */
async function vote (stage: Stage, yards: Yards, day: string): Promise<void> {
  const { client, town } = stage
  const decision = await town.decide(town.rada, 'Д-24-2', { be: 'Пра бюджэт двароў 2028 года', en: 'On the budget of the yards of 2028' }, day)
  const { body } = await client.post('/v1/cycles', { title: { be: 'Бюджэт двароў 2028', ru: 'Бюджет дворов 2028', en: 'Budget of the yards 2028' }, budget_year: 2028, decision, pools: [{ territory: town.root, budget: formatMoney(budget) }] }, town.tokens.coordinator)
  Object.assign(yards, { cycle: body.id, pool: body.pools[0].id, fundCode: body.fund_code })
  await client.post(`/v1/pools/${yards.pool!}/election`, election(), town.tokens.coordinator, { type: 'text/plain; charset=utf-8' })
  const { body: { result } } = await client.post(`/v1/pools/${yards.pool!}/tally`, {}, town.tokens.coordinator)
  expect('The winners of the yards', result.winners, Array.from({ length: winners }, (_, n) => String(n + 1)))
  tell(stage, 'Budget of the yards', `a third cycle (${yards.fundCode!}): ${winners} of ${winners + reserve.length} projects win ${formatMoney(budget - left)} of ${formatMoney(budget)} BYN; ${reserve.length} wait on the reserve list`)
}

/** The Rada gives the cycle its money and adopts the result as a whole; each project gets its work plan. */
async function award (stage: Stage, yards: Yards, day: string): Promise<void> {
  const { client, town } = stage
  const { finance_clerk: clerk, secretary, auditor } = town.tokens
  const approved = await town.decide(town.rada, 'Д-30-2', { be: 'Пра грошы бюджэту двароў', en: 'On the money of the yards' }, day)
  await client.post(`/v1/cycles/${yards.cycle!}/appropriation`, { decision: approved, amount: formatMoney(budget), on: day }, clerk)
  await client.post(`/v1/cycles/${yards.cycle!}/financing`, { amount: formatMoney(budget), on: day, document: documentOf('TR-2028/30') }, clerk)
  const adopted = await town.decide(town.rada, 'Д-30-5', { be: 'Пра вынікі бюджэту двароў', en: 'On the result of the yards' }, day)
  await client.post(`/v1/pools/${yards.pool!}/award`, { decision: adopted, on: day }, secretary)
  const { body: { projects } } = await client.get(`/v1/pools/${yards.pool!}/projects?limit=100`, auditor)
  const site = ({ id, code, title }: Record<string, string>, allocated: Kopecks): Site => ({ id: id!, code: code!, title: title!, allocated })
  yards.sites = projects.slice(0, winners).map((project: Record<string, string>, n: number) => site(project, costOf(n)))
  yards.reserve = projects.slice(winners).map((project: Record<string, string>, n: number) => site(project, reserve[n]!))
  const works = yards.works = executionOf(stage)
  for (const one of yards.sites!) await works.plan(one, workPlan(65))
  const [first, second, third, fourth] = yards.reserve as unknown as [Site, Site, Site, Site]
  await works.plan(first, workPlan(40))
  // By midsummer this one cannot be done any more.
  await works.plan(second, workPlan(130))
  await works.plan(third, workPlan(30))
  await works.plan(fourth, workPlan(30))
  tell(stage, 'Award of the yards', `the Rada adopts the result as a whole; ${winners} projects get ${formatMoney(budget - left)} and a work plan each, counted from today`)
}

/** The pages of the budget of the yards, from the vote to the last report of its year. */
export function yardPages (stage: Stage, yards: Yards): Page[] {
  const page = (day: string, live: (stage: Stage, yards: Yards, day: string) => Promise<void>): Page => ({ on: day, live: () => live(stage, yards, on(stage, day)) })
  return [
    page('2027-09-27', vote), page('2028-02-01', award), page('2028-03-07', (stage, yards, day) => start(stage, built(yards), day)), page('2028-03-15', (stage, yards, day) => raises(stage, built(yards), day)),
    page('2028-06-27', (stage, yards, day) => spring(stage, built(yards), day)), page('2028-07-24', (stage, yards, day) => midsummer(stage, built(yards), day)),
    page('2028-11-15', (stage, yards, day) => autumn(stage, built(yards), day)), page('2028-11-30', (stage, yards, day) => reports(stage, built(yards), day))
  ]
}

const built = (yards: Yards) => yards as Required<Yards>
