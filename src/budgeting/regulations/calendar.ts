import { phases } from './regulation.ts'
import type { Phase, PhaseTerm } from './regulation.ts'

/** New instants for some phases of a calendar, by a decision of the Rada. */
export interface Extension {
  readonly id: number
  readonly decisionId: number
  readonly terms: readonly PhaseTerm[]
  /** Whether it opened a phase again that was over. */
  readonly reopens?: boolean
  /** Absent once it was erased. */
  readonly reason?: string
}

/** A phase of a cycle as it holds now, and the decision that gave it other instants than the Regulation, if one did. */
export interface HeldTerm extends PhaseTerm { readonly extendedBy?: number }

/** The calendar that holds: the Regulation's, with the last extension of each phase, in the order of the phases. */
export function calendarWith (calendar: readonly PhaseTerm[], extensions: readonly Extension[]): HeldTerm[] {
  const held = new Map<Phase, HeldTerm>(calendar.map(term => [term.phase, term]))
  for (const { decisionId, terms } of extensions) for (const { phase, from, until } of terms) held.set(phase, { phase, from, until, extendedBy: decisionId })
  return phases.flatMap(phase => held.get(phase) ?? [])
}

/** Whether a phase runs at an instant: from its first instant on, and no longer at its last. */
export function runsAt ({ from, until }: PhaseTerm, at: string): boolean {
  return from <= at && at < until
}

/** A phase in words: 'appeal decisions'. */
export function wordsOf (phase: Phase): string {
  return phase.replace('_', ' ')
}
