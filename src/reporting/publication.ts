import type { CivilDate } from '../calendar/civil-date.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import type { Figure } from './fund-figures.ts'
import type { Hidden } from './small-counts.ts'

export type PublicationKind = 'daily' | 'officer'

/** What the public sees from one moment on, until the next publication. */
export interface Publication {
  readonly number: number
  readonly kind: PublicationKind
  readonly publishedAt: string
  /** The civil day that the documents speak of. */
  readonly asOf: CivilDate
}

export type List = 'hramada' | 'fund' | 'cycle' | 'regulation' | 'decision' | 'ballot' | 'poll' | `proposals of ${string}` | `reports of ${string}`

/** The list of the proposals of a cycle. */
export const proposalsOf = (cycleId: number): List => `proposals of cycle-${cycleId}`

/** The list of the reports on a cycle; their names are their places. */
export const reportsOf = (cycleId: number): List => `reports of cycle-${cycleId}`

/** One public document: the list that it belongs to, its place there (text that sorts as the list does), and what it says. */
export interface PublicDocument { readonly list: List, readonly position: string, readonly body: object }

/** Where the nth thing stands in its list. */
export function positionOf (n: number): string {
  return String(n).padStart(15, '0')
}

/** Where a fund stands in its list, by its code: F9, F10, F100 in this order. */
export function positionOfFund (code: string): string {
  return positionOf(Number(code.slice(1)))
}

/** A figure as the public reads it: the amount and its day, or that it is not shown, and why. */
export function publicFigure (figure: Figure): { amount: string, as_of: CivilDate } | Hidden {
  return 'suppressed' in figure ? figure : { amount: formatMoney(figure.amount), as_of: figure.asOf }
}

/** Amounts as the public reads them. */
export function publicMoney<K extends string> (amounts: Readonly<Record<K, Kopecks>>): Record<K, string> {
  return Object.fromEntries(Object.entries<Kopecks>(amounts).map(([name, amount]) => [name, formatMoney(amount)])) as Record<K, string>
}
