import { wireId, wireIdOr } from '../../storage/id.ts'
import type { Extension, HeldTerm } from './calendar.ts'
import type { Lot } from './lot.ts'
import type { Opinion } from './opinion.ts'
import type { ShownCalendar } from './show.ts'
import type { Standing } from './standing.ts'
import type { AdoptedRegulation } from './store.ts'

/** A Regulation as lists show it. */
export function regulationLine ({ id, version, sha256, decisionId, opinionId, replacesId, replacedById, cycleId, differsBecause, document }: AdoptedRegulation): object {
  return {
    id: wireId('regulation', id),
    version,
    title: document.title,
    budget_year: document.budget_year,
    sha256,
    decision: wireId('decision', decisionId),
    opinion: wireId('opinion', opinionId),
    differs_because: differsBecause,
    replaces: wireIdOr('regulation', replacesId),
    replaced_by: wireIdOr('regulation', replacedById),
    cycle: wireIdOr('cycle', cycleId)
  }
}

/** A Regulation with its document. */
export function regulationAnswer (regulation: AdoptedRegulation): object {
  return { ...regulationLine(regulation), document: regulation.document }
}

/** Where a cycle stands. */
export function standingAnswer ({ phase, next, from, until, why }: Standing): object {
  return { phase, next, from, until, why }
}

/** A phase of a cycle as it holds, and the decision that extended it. */
export function heldAnswer ({ phase, from, until, extendedBy }: HeldTerm): object {
  return { phase, from, until, extended_by: wireIdOr('decision', extendedBy) }
}

/** An extension of a calendar. */
export function extensionAnswer ({ id, decisionId, terms, reopens, reason }: Extension): object {
  return { id: wireId('extension', id), decision: wireId('decision', decisionId), reopens: reopens === true, reason, phases: terms.map(({ phase, from, until }) => ({ phase, from, until })) }
}

/** The calendar of a cycle at an instant, and how it came to be so. */
export function calendarAnswer (cycleId: number, at: string, { regulationId, standing, calendar, extensions }: ShownCalendar): object {
  return {
    cycle: wireId('cycle', cycleId),
    regulation: wireIdOr('regulation', regulationId),
    at,
    phase: standingAnswer(standing),
    calendar: calendar.map(heldAnswer),
    extensions: extensions.map(extensionAnswer)
  }
}

/** An opinion of the budget commission. */
export function opinionAnswer ({ id, subject, outcome, on, minutes, remarks }: Opinion): object {
  return { id: wireId('opinion', id), subject, outcome, on, minutes, remarks }
}

/** A lot: its commitment, and its seed once that was revealed. */
export function lotAnswer ({ id, cycleId, purpose, commitment, committedAt, committedBy, replacesId, replacedById, redraw, revealed }: Lot): object {
  return {
    id: wireId('lot', id),
    cycle: wireId('cycle', cycleId),
    purpose,
    commitment,
    committed_at: committedAt,
    committed_by: wireId('staff', committedBy),
    replaces: wireIdOr('lot', replacesId),
    replaced_by: wireIdOr('lot', replacedById),
    ...(redraw === undefined ? {} : { redraw: { decision: wireId('decision', redraw.decisionId), reason: redraw.reason } }),
    ...(revealed === undefined ? {} : { seed: revealed.seed, revealed_at: revealed.at, revealed_by: wireId('staff', revealed.by) })
  }
}
