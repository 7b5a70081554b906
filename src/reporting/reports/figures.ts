import { formatMoney, sumMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'

/** The columns of budget against actual, in their order. */
export const figureNames = ['original', 'amendments', 'final', 'committed', 'spent', 'paid', 'owed', 'retained', 'penalties', 'free', 'lapsed'] as const
export type FigureName = (typeof figureNames)[number]

/**
 * Budget against actual of a project, a pool or a cycle, in kopecks: original + amendments = final = free + committed + spent
 * + lapsed, and spent = paid + owed + retained + penalties. Committed is what is promised and not accepted yet.
 */
export type Figures = Readonly<Record<FigureName, Kopecks>>

/** Figures as answers show them; amendments may be below zero. */
export type ShownFigures = Readonly<Record<FigureName, string>>

const each = <T>(value: (name: FigureName) => T) => Object.fromEntries(figureNames.map(name => [name, value(name)])) as Record<FigureName, T>

export const sumFigures = (all: readonly Figures[]): Figures => each(name => sumMoney(all.map(figures => figures[name])))
export const showFigures = (figures: Figures): ShownFigures => each(name => formatMoney(figures[name]))
