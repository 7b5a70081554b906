import type { Marks } from '../../budgeting/tally/explain/numbers.ts'
import type { FigureName } from './figures.ts'
import { be } from './labels/be.ts'
import { en } from './labels/en.ts'
import { ru } from './labels/ru.ts'
import type { Language } from './report.ts'

/** What reports call things in one language. */
export interface Labels {
  readonly marks: Marks
  readonly head: Readonly<Record<'cycle' | 'fund' | 'year' | 'asOf' | 'knownAt' | 'publication' | 'currency', string>>
  readonly demonstration: string
  readonly nothing: string
  readonly total: string
  readonly code: string
  readonly name: string
  readonly budget: {
    readonly title: string
    readonly level: string
    readonly levels: Readonly<Record<'pool' | 'project' | 'total', string>>
    readonly figures: Readonly<Record<FigureName, string>>
    readonly unallocated: string
    readonly notes: readonly string[]
  }
}

export const labels: Readonly<Record<Language, Labels>> = { be, ru, en }
