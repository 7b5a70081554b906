import type { CivilDate } from '../calendar/civil-date.ts'
import { sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { hidden } from './small-counts.ts'
import type { Hidden, ShownIncome } from './small-counts.ts'

/** An amount, and the day up to which money that came in is counted in it. */
export interface Shown { readonly amount: Kopecks, readonly asOf: CivilDate }
export type Figure = Shown | Hidden

/** What bodies and officials did with the money of a purpose, up to a day, bank fees apart: public whatever came in. */
export interface Use { readonly out: Kopecks, readonly movedIn: Kopecks, readonly movedOut: Kopecks }

export interface PurposeFacts extends Use {
  readonly committed: Kopecks
  /** The income as the public may see it; absent when it may not. */
  readonly income?: ShownIncome
  /** The last year that was closed: its end, what was shown of the income by then, and the use up to then. */
  readonly lastYear?: { readonly income?: ShownIncome, readonly use: Use }
}

export interface PurposeFigures extends Use {
  readonly in: Figure
  readonly committed: Kopecks
  readonly left: Figure
  /** Absent before the first close. */
  readonly rolledOver?: Figure
}

/**
 * The public figures of one purpose. All of them follow from the income that was shown and from public acts, so nothing
 * that is hidden can be worked out from what is not: where the income is hidden, what is left is hidden too, and where
 * spending already reaches into income that is not shown yet, the rest is not a figure.
 */
export function purposeFigures ({ income, lastYear, committed, ...use }: PurposeFacts): PurposeFigures {
  return {
    in: income === undefined ? hidden('small_count') : { amount: income.amount, asOf: income.asOf },
    ...use,
    committed,
    left: remainder(income, use, committed, 'small_count'),
    ...(lastYear === undefined ? {} : { rolledOver: remainder(lastYear.income, lastYear.use, 0, 'income_not_shown_yet') })
  }
}

function remainder (income: ShownIncome | undefined, { out, movedIn, movedOut }: Use, atLeast: Kopecks, without: Hidden['reason']): Figure {
  if (income === undefined) return hidden(without)
  const amount = sumMoney([income.amount, movedIn, -movedOut, -out])
  return amount < atLeast ? hidden('income_not_shown_yet') : { amount, asOf: income.asOf }
}

/** What the bank took for keeping the account: now, and by the end of the last year that was closed. */
export interface BankFees { readonly now: Kopecks, readonly lastYear: Kopecks }

export interface Totals { readonly in: Figure, readonly out: Kopecks, readonly bankFees: Kopecks, readonly committed: Kopecks, readonly left: Figure, readonly rolledOver?: Figure }

/**
 * The figures of a whole fund: sums of what is shown of its purposes, and hidden when one of those is. Bank fees stand
 * here alone: purposes bear them in proportion to what they hold, so a purpose's share would tell what a hidden one holds.
 */
export function totals (purposes: readonly PurposeFigures[], fees: BankFees): Totals {
  const rolledOver = purposes.flatMap(purpose => purpose.rolledOver ?? [])
  return {
    in: sumOf(purposes.map(purpose => purpose.in)),
    out: sumMoney(purposes.map(purpose => purpose.out)),
    bankFees: fees.now,
    committed: sumMoney(purposes.map(purpose => purpose.committed)),
    left: less(sumOf(purposes.map(purpose => purpose.left)), fees.now),
    ...(rolledOver.length === 0 ? {} : { rolledOver: less(sumOf(rolledOver), fees.lastYear) })
  }
}

function less (figure: Figure, fees: Kopecks): Figure {
  if ('suppressed' in figure) return figure
  return figure.amount < fees ? hidden('income_not_shown_yet') : { ...figure, amount: figure.amount - fees }
}

function sumOf (figures: readonly Figure[]): Figure {
  const shown = figures.flatMap(figure => 'suppressed' in figure ? [] : [figure])
  if (shown.length < figures.length || shown.length === 0) return hidden('protects_another_figure')
  return { amount: sumMoney(shown.map(figure => figure.amount)), asOf: shown.map(figure => figure.asOf).sort()[0]! }
}
