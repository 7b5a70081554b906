import { addMoney, parseMoney, priceOf, sumMoney, type Kopecks } from '../../ledger/money.ts'
import type { CostLine, ProjectCost } from './plan.ts'

/** How a line is rounded; told with every answer that shows a cost. */
export const rounding = 'Quantity × unit price, with contingency on it and VAT on both, is rounded once, half up to the kopeck.'

/** A line in kopecks: its net price, what contingency and VAT add to it, and all together. */
export interface PricedLine {
  readonly net: Kopecks
  readonly contingency: Kopecks
  readonly vat: Kopecks
  readonly amount: Kopecks
  /** What is asked of the cycle's pool; a line without a source is reckoned to it. */
  readonly asked: Kopecks
  /** What its sources cover, where it has any. */
  readonly covered?: Kopecks
}

export interface PricedCost {
  readonly lines: readonly PricedLine[]
  readonly total: Kopecks
  readonly asked: Kopecks
  /** What the author states as the total. */
  readonly stated?: Kopecks
}

/** Prices every line; a RangeError tells the path of a line, or of the whole, that the ledger could not hold. */
export function priceCost (cost: ProjectCost): PricedCost {
  const lines = cost.lines.map((line, index) => within(`cost/lines/${index}`, () => priceLine(line)))
  return {
    lines,
    total: within('cost/lines', () => sumMoney(lines.map(({ amount }) => amount))),
    asked: within('cost/lines', () => sumMoney(lines.map(({ asked }) => asked))),
    ...(cost.total === undefined ? {} : { stated: parseMoney(cost.total) })
  }
}

/** Each figure is rounded from the exact product, so that the line is rounded once and its parts sum to it. */
function priceLine ({ quantity, unit_price: unitPrice, contingency_percent: contingency = '0', vat_percent: vat, sources = [] }: CostLine): PricedLine {
  const price = parseMoney(unitPrice)
  const net = priceOf(quantity, price)
  const withContingency = priceOf(quantity, price, [contingency])
  const amount = priceOf(quantity, price, [contingency, vat])
  const shares = sources.map(source => source.amount === undefined ? amount : parseMoney(source.amount))
  return {
    net,
    contingency: withContingency - net,
    vat: amount - withContingency,
    amount,
    asked: sources.length === 0 ? amount : sumMoney(shares.filter((_, index) => sources[index]!.from === 'pool')),
    ...(sources.length === 0 ? {} : { covered: shares.reduce(addMoney, 0) })
  }
}

function within<T> (path: string, price: () => T): T {
  try {
    return price()
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(path)
    throw error
  }
}
