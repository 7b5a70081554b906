import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Names } from '../../ledger/account.ts'
import type { Cycle } from '../../budgeting/cycle.ts'
import { wireId } from '../../storage/id.ts'

export const formats = ['json', 'csv', 'html'] as const
export type Format = (typeof formats)[number]
export type Language = keyof Names

/** As of the end of a civil day, with what was recorded by an instant. */
export interface ReportView { readonly asOf: CivilDate, readonly knownAt: string }

/** What a reader has to know of a report before its figures: the day that it speaks of, and when that was known or published. */
export interface Heading { readonly as_of: CivilDate, readonly known_at?: string, readonly publication?: number, readonly currency: string }

/** The cycle that a report is of, as answers show it. */
export interface OfCycle { readonly id: string, readonly title: Names, readonly fund: string, readonly budget_year: number, readonly demonstration: boolean }

export function ofCycle ({ id, title, fundCode, budgetYear, demonstration }: Cycle): OfCycle {
  return { id: wireId('cycle', id), title, fund: fundCode, budget_year: budgetYear, demonstration }
}
