import type { Marks } from '../../budgeting/tally/explain/numbers.ts'
import type { FigureName } from './figures.ts'
import { be } from './labels/be.ts'
import { en } from './labels/en.ts'
import { ru } from './labels/ru.ts'
import type { CommitmentLine, ContractFigure } from './commitments-report.ts'
import type { Step } from './life-report.ts'
import type { Language } from './report.ts'
import type { ScheduleReport } from './schedule-report.ts'
import type { EntryKind } from '../../ledger/entry.ts'

type State = Exclude<keyof ScheduleReport['totals'], 'projects' | 'late'>

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
    readonly levels: Readonly<Record<'pool' | 'project' | 'unallocated' | 'total', string>>
    readonly figures: Readonly<Record<FigureName, string>>
    readonly unallocated: string
    readonly notes: readonly string[]
  }
  readonly schedule: {
    readonly title: string
    readonly states: Readonly<Record<State, string>>
    readonly columns: Readonly<Record<'pool' | 'state' | 'awarded' | 'tasks' | 'accepted' | 'planned' | 'expected' | 'ended' | 'due' | 'days' | 'since', string>>
    readonly totals: Readonly<Record<'projects' | 'late', string>>
    readonly notes: readonly string[]
  }
  readonly commitments: {
    readonly title: string
    readonly columns: Readonly<Record<'contract' | 'project' | 'unp' | 'supplier' | 'subject' | 'state' | 'signed' | 'due' | 'days' | 'tender' | 'ocid', string>>
    readonly states: Readonly<Record<CommitmentLine['state'], string>>
    readonly figures: Readonly<Record<ContractFigure, string>>
    readonly notes: readonly string[]
  }
  readonly suppliers: {
    readonly title: string
    readonly columns: Readonly<Record<'kind' | 'contracts' | 'late', string>>
    readonly kinds: Readonly<Record<'organisation' | 'person', string>>
  }
  readonly statements: {
    readonly title: string
    readonly from: string
    readonly columns: Readonly<Record<'pool' | 'on' | 'entry' | 'what' | 'projects' | 'decision' | 'amount' | 'balance', string>>
    readonly kinds: Readonly<Partial<Record<EntryKind, string>>>
    readonly opening: string
    readonly closing: string
    readonly decision: (number: string, on: string) => string
    readonly reverses: (entry: string) => string
    readonly notes: readonly string[]
  }
  readonly life: {
    readonly title: string
    readonly columns: Readonly<Record<'step' | 'from' | 'until' | 'count' | 'amount', string>>
    readonly steps: Readonly<Record<Step, string>>
    readonly notes: readonly string[]
  }
}

export const labels: Readonly<Record<Language, Labels>> = { be, ru, en }
