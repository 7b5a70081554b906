import type { Fund } from './funds.ts'
import type { Random } from './random.ts'

/** A payment as a clerk sends it: no name, no account, no address. */
export interface Payment {
  readonly purpose?: string
  readonly category?: string
  readonly amount: string
  readonly received_on: string
  readonly contributor?: string
  readonly document_ref: string
}

const usual: Record<string, readonly (readonly [string | undefined, string])[]> = {
  F01: [['A', '60.00'], ['A', '60.00'], ['A', '60.00'], ['B', '30.00'], ['B', '30.00'], ['C', '12.50'], ['A', '25.00'], [undefined, '75.50'], ['B', '30.05']],
  F02: [['A', '25.00'], ['A', '25.00'], ['A', '25.00'], ['B', '10.00'], ['B', '10.00'], [undefined, '40.00'], ['A', '12.35']]
}

export interface Wish { readonly fund: Fund, readonly month: string, readonly count: number, readonly lots?: readonly string[] }

/** Draws payments of a month: mostly the amounts of the categories, some in part, some more; `lots` are the purposes they are drawn for, by code. */
export function draw (random: Random, { fund, month, count, lots = ['P01', 'P01', 'P01', 'P02', 'P02'] }: Wish): Payment[] {
  return Array.from({ length: count }, (_, i) => {
    const amounts = usual[fund.code]!
    const [category, amount] = amounts[random(amounts.length)]!
    return {
      purpose: fund.purposes[lots[random(lots.length)]!]!.id,
      ...(category === undefined ? {} : { category }),
      amount,
      received_on: `${month}-${String(1 + random(28)).padStart(2, '0')}`,
      document_ref: `EP-${fund.code}-${month}-${i + 1}`
    }
  })
}
