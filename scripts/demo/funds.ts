import { formatMoney, parseMoney } from '../../src/ledger/money.ts'
import type { Kopecks } from '../../src/ledger/money.ts'
import type { Bucket } from './own-books.ts'
import { expect, on, tell } from './stage.ts'
import type { Stage } from './stage.ts'

export interface Purpose { readonly id: string, readonly code: string, readonly fund: string }
/** A fund of contributions as the demo knows it: its purposes by code, P00 among them. */
export interface Fund {
  readonly id: string
  readonly code: string
  readonly decider: string
  readonly dueOn: string
  readonly purposes: Record<string, Purpose>
}
export interface Funds { readonly village: Fund, readonly quarter: Fund }

async function open (stage: Stage, decider: string, territory: string, number: string, terms: { decidedOn: string, title: { be: string, en: string }, purposes: object[], categories: object[], due_on: string[] }): Promise<Fund> {
  const { client, town } = stage
  const { decidedOn, title, ...rest } = terms
  on(stage, decidedOn)
  const decision = await town.decide(decider, number, title, decidedOn)
  const { body } = await client.post('/v1/funds', { name: title, territory, decision, authorised_body: town.uprava, ...rest }, town.tokens.finance_clerk)
  const purposes = Object.fromEntries(body.purposes.map((purpose: { id: string, code: string }) => [purpose.code, { id: purpose.id, code: purpose.code, fund: body.code }]))
  return { id: body.id, code: body.code, decider, dueOn: body.due_on, purposes }
}

const category = (code: string, be: string, en: string, amount: string) => ({ code, title: { be, en }, amount, basis: 'suggested' })
const purpose = (be: string, en: string, percent: number) => ({ title: { be, en }, reimburse_percent: percent })

/** Opens a fund of the village's assembly and one of the quarter's territorial body, each under its own decision. */
export async function openFunds (stage: Stage): Promise<Funds> {
  const { town } = stage
  const village = await open(stage, town.assembly, town.village, 'С-1', {
    decidedOn: '2027-02-07',
    title: { be: 'Добраўпарадкаванне Баравога', en: 'Improvement of Baravoye' },
    purposes: [purpose('Рамонт студні', 'Repair of the well', 40), purpose('Вулічныя ліхтары', 'Street lamps', 0)],
    categories: [category('A', 'Поўны ўзнос', 'Full contribution', '60.00'), category('B', 'Паменшаны ўзнос', 'Reduced contribution', '30.00'), category('C', 'Малы ўзнос', 'Small contribution', '12.50')],
    due_on: ['2027-05-31', '2027-08-31']
  })
  const quarter = await open(stage, town.tpsg, town.quarter, 'К-4', {
    decidedOn: '2027-02-20',
    title: { be: 'Двор Рачнога квартала', en: 'Yard of the River quarter' },
    purposes: [purpose('Дзіцячая пляцоўка', 'Playground', 0), purpose('Дрэвы', 'Trees', 0)],
    categories: [category('A', 'Поўны ўзнос', 'Full contribution', '25.00'), category('B', 'Паменшаны ўзнос', 'Reduced contribution', '10.00')],
    due_on: ['2027-09-30']
  })
  tell(stage, 'Two funds of contributions', `${village.code} by the assembly of Baravoye, ${quarter.code} by the River quarter committee; the Uprava carries them out`)
  return { village, quarter }
}

/** Holds what a fund says of each purpose to the demo's own sums. */
export async function holdToOwnBooks ({ client, town, own }: Stage, { id, code }: Fund): Promise<void> {
  const { body } = await client.get(`/v1/funds/${id}`, town.tokens.auditor)
  for (const purpose of body.purposes as ({ id: string, code: string } & Record<Bucket, string>)[]) {
    for (const bucket of ['available', 'committed', 'spent'] as const) expect(`${code}:${purpose.code} ${bucket}`, purpose[bucket], formatMoney(own.of(purpose.id, bucket)))
  }
}

/** Adds up amounts as the wire shows them. */
export function addUp (amounts: readonly string[]): Kopecks {
  return amounts.reduce((sum, amount) => sum + parseMoney(amount), 0)
}
