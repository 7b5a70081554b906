import { runsAt, wordsOf } from './calendar.ts'
import type { HeldTerm } from './calendar.ts'
import type { Phase } from './regulation.ts'

/** Where a cycle stands: a phase of its calendar, a wait for one, or what the recorded acts have made of it. */
export interface Standing {
  readonly phase: Phase | 'waiting' | 'counting' | 'adopted' | 'execution' | 'closed'
  /** The phase of the calendar that comes next, where one does. */
  readonly next?: Phase
  readonly from?: string
  /** Its end, without that instant itself, where that is known. */
  readonly until?: string
  /** What it is derived from, in words. */
  readonly why: string
}

/** What was recorded of a cycle, as instants. */
export interface Happened {
  readonly pools: number
  /** Pools whose ballots are here, those that were tallied, and those whose result the Rada adopted. */
  readonly voted: number
  readonly tallied: number
  readonly awarded: number
  readonly lastAwardAt?: string
  readonly budgetYear: number
  /** The first instant of the budget year, and the first one after it. */
  readonly yearFrom: string
  readonly yearUntil: string
  /** When the fiscal year was closed, while it is. */
  readonly closedAt?: string
}

/** Where a cycle stands at an instant, derived from its calendar (empty without a Regulation) and from what was recorded by then. */
export function standingAt (calendar: readonly HeldTerm[], happened: Happened, at: string): Standing {
  return byMoney(happened, at) ?? byCalendar(calendar, at) ?? byCount(calendar, happened)
}

function byMoney ({ pools, awarded, lastAwardAt, budgetYear, yearFrom, yearUntil, closedAt }: Happened, at: string): Standing | undefined {
  if (closedAt !== undefined) return { phase: 'closed', from: closedAt, why: `The fiscal year ${budgetYear} is closed.` }
  if (awarded < pools || lastAwardAt === undefined) return undefined
  const adopted = `The Rada adopted the results of all pools (${pools})`
  if (at < yearFrom) return { phase: 'adopted', from: lastAwardAt, until: yearFrom, why: `${adopted}; the budget year ${budgetYear} has not begun.` }
  const from = lastAwardAt < yearFrom ? yearFrom : lastAwardAt
  return { phase: 'execution', from, until: yearUntil, why: at < yearUntil ? `${adopted}, and the budget year ${budgetYear} runs.` : `The budget year ${budgetYear} is over and not closed yet.` }
}

function byCalendar (calendar: readonly HeldTerm[], at: string): Standing | undefined {
  const running = calendar.find(term => runsAt(term, at))
  const next = calendar.find(term => at < term.from)
  const before = calendar.findLast(term => term.until <= at)
  if (running !== undefined) {
    const { phase, from, until, extendedBy } = running
    const why = extendedBy === undefined ? 'The calendar of the Regulation has it.' : `The calendar has it, as decision-${extendedBy} extended it.`
    return { phase, ...(next === undefined ? {} : { next: next.phase }), from, until, why }
  }
  if (next === undefined || before?.phase === 'voting') return undefined
  return {
    phase: 'waiting',
    next: next.phase,
    ...(before === undefined ? {} : { from: before.until }),
    until: next.from,
    why: before === undefined ? `The first phase, ${wordsOf(next.phase)}, has not begun.` : `The phase ${wordsOf(before.phase)} is over, and ${wordsOf(next.phase)} has not begun.`
  }
}

function byCount (calendar: readonly HeldTerm[], { pools, voted, tallied, awarded }: Happened): Standing {
  const over = calendar.find(term => term.phase === 'voting')?.until
  const why = calendar.length === 0 ? 'The election is held elsewhere' : 'The voting is over'
  if (calendar.length === 0 && voted === 0) return { phase: 'waiting', why: `${why} and has not been imported.` }
  return { phase: 'counting', ...(over === undefined ? {} : { from: over }), why: `${why}; of ${pools} pools ${tallied} are counted and ${awarded} are adopted.` }
}
