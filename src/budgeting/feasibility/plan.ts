import type { CivilDate } from '../../calendar/civil-date.ts'
import type { TaskKind } from '../regulations/regulation.ts'

/** A day of every year: '04-15'. */
type DayOfYear = string

export type DayUnit = 'working' | 'calendar'

/** How a project is to be carried out: part of a proposal's document, so the members are named as they are written there. */
export interface WorkPlan {
  readonly tasks: readonly Task[]
  /** What has to follow in a later period before what was made is of use; absent, nothing has to. */
  readonly later_stage?: string
}

export interface Task {
  /** Chosen by the author, distinct in the plan: 'T1'. */
  readonly id: string
  readonly name: string
  readonly kind: TaskKind
  /** In which days the duration and the float are counted: on a holiday nobody works, and concrete sets. */
  readonly unit: DayUnit
  readonly duration: Duration
  readonly after?: readonly Predecessor[]
  readonly earliest_start?: CivilDate
  /** Bound to the seasons that the Regulation has for tasks of this kind. */
  readonly outdoors?: boolean
  /** Seasons of its own, in one of which it runs, within those of the Regulation. */
  readonly seasons?: readonly Season[]
  /** Another body whose consent the task needs beforehand (Art. 65); its time is added. */
  readonly consent_of?: string
}

/** Whole days of the task's unit, at least one, both ends included: 5 working days from Monday end on Friday. */
export type Duration = number | ThreePoints
export interface ThreePoints { readonly optimistic: number, readonly likely: number, readonly pessimistic: number }

export interface Predecessor {
  readonly task: string
  /** From the predecessor's finish (so when absent) or from its start. */
  readonly relation?: 'finish_to_start' | 'start_to_start'
  /** So many days pass first: after the day of its finish, or from the day of its start on. */
  readonly lag?: { readonly days: number, readonly unit: DayUnit }
}

/** From one day of the year to another, both included; over New Year when the second is the earlier one. */
export interface Season { readonly from: DayOfYear, readonly until: DayOfYear }

/** What a project costs, and what it costs afterwards. */
export interface ProjectCost {
  readonly lines: readonly CostLine[]
  /** What the author comes to; it has to be the exact sum of the lines. */
  readonly total?: string
  readonly upkeep?: Upkeep
}

/** Quantity × unit price, with contingency on it and VAT on both, rounded once, half up to the kopeck. */
export interface CostLine {
  readonly name: string
  /** A decimal such as '12.5', of `measure`. */
  readonly quantity: string
  readonly measure: string
  /** Without VAT: '340.00', BYN. */
  readonly unit_price: string
  /** '20', '10', '0'. */
  readonly vat_percent: string
  readonly contingency_percent?: string
  /** Who pays it; without amounts there is one, which pays the whole line. */
  readonly sources?: readonly LineSource[]
  /** The line of the Hramada's budget or programme that it falls under (L-01, L-25). */
  readonly budget_line?: string
  /** The day on which a lease, a subscription or a service that the line pays for ends. */
  readonly lasts_until?: CivilDate
}

export const sourceKinds = ['pool', 'contributions', 'grant', 'budget', 'other'] as const
export type SourceKind = (typeof sourceKinds)[number]

export interface LineSource {
  /** The cycle's own pool, or money from elsewhere, which names where that was promised. */
  readonly from: SourceKind
  readonly amount?: string
  readonly reference?: string
}

/** What keeping it costs each year, and who bears that. */
export interface Upkeep { readonly yearly: string, readonly payer?: string }
