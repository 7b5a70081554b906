import { asc, eq, sql } from 'drizzle-orm'
import { calendarExtension, extendedPhase } from '../../../db/schema.ts'
import { addDays, startOfDay } from '../../calendar/civil-date.ts'
import { endOf, startOf } from '../../calendar/fiscal-year.ts'
import { enforce } from '../../law/rule.ts'
import { eventsOf } from '../../ledger/period.ts'
import type { Db } from '../../storage/open.ts'
import { loadCycle } from '../store.ts'
import { calendarWith } from './calendar.ts'
import type { Extension, HeldTerm } from './calendar.ts'
import { phases } from './regulation.ts'
import type { Phase } from './regulation.ts'
import { inPhase } from './rules.ts'
import { standingAt } from './standing.ts'
import type { Happened, Standing } from './standing.ts'
import { noteText, regulationOf } from './store.ts'

/** The extensions of a cycle's calendar, oldest first. */
export function extensionsOf (db: Db, cycleId: number): Extension[] {
  return db.select().from(calendarExtension).where(eq(calendarExtension.cycleId, cycleId)).orderBy(asc(calendarExtension.id)).all().map(({ id, decisionId, reopens, reasonNote }) => {
    const reason = noteText(db, reasonNote)
    const terms = db.select().from(extendedPhase).where(eq(extendedPhase.extensionId, id)).all().map(({ phase, fromAt, untilAt }) => ({ phase, from: fromAt, until: untilAt }))
      .sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))
    return { id, decisionId, terms, reopens: reopens === 1, ...(reason === undefined ? {} : { reason }) }
  })
}

/** The calendar of a cycle as it holds now, in the order of the phases; empty for one without a Regulation. */
export function calendarOf (db: Db, cycleId: number): HeldTerm[] {
  const regulation = regulationOf(db, cycleId)
  return regulation === undefined ? [] : calendarWith(regulation.calendar, extensionsOf(db, cycleId))
}

/** The term of a phase of a cycle as it holds now; undefined for a cycle without a Regulation. */
export function termOf (db: Db, cycleId: number, phase: Phase): HeldTerm | undefined {
  return calendarOf(db, cycleId).find(term => term.phase === phase)
}

/** Refuses by the rule `in-phase` unless the phase of the cycle runs at that instant: `act.at`, inside the act that it lets pass. */
export function enforceInPhase (db: Db, cycleId: number, phase: Phase, at: string): void {
  const term = termOf(db, cycleId, phase)
  enforce([inPhase], { phase, at, ...(term === undefined ? {} : { term }) })
}

/** Where a cycle stands at an instant, derived from its calendar and from what was recorded; NotFound without the cycle. */
export function phaseAt (db: Db, cycleId: number, at: string): Standing {
  return standingAt(calendarOf(db, cycleId), happenedIn(db, cycleId), at)
}

function happenedIn (db: Db, cycleId: number): Happened {
  const { budgetYear } = loadCycle(db, cycleId)
  const counts = db.get<Pick<Happened, 'pools' | 'voted' | 'tallied' | 'awarded'> & { lastAwardAt: string | null }>(sql`
    SELECT count(*) AS pools,
      count((SELECT 1 FROM election e WHERE e.pool_id = p.id)) AS voted,
      count((SELECT 1 FROM tally t WHERE t.pool_id = p.id LIMIT 1)) AS tallied,
      count(w.pool_id) AS awarded,
      max(json_extract(l.body, '$.time')) AS lastAwardAt
    FROM pool p LEFT JOIN award w ON w.pool_id = p.id LEFT JOIN audit_log l ON l.seq = w.audit_seq
    WHERE p.cycle_id = ${cycleId}`)
  const { lastAwardAt, ...rest } = counts
  const last = eventsOf(db, budgetYear).at(-1)
  return {
    ...rest,
    ...(lastAwardAt === null ? {} : { lastAwardAt }),
    budgetYear,
    yearFrom: startOfDay(startOf(budgetYear)),
    yearUntil: startOfDay(addDays(endOf(budgetYear), 1)),
    ...(last?.event === 'close' ? { closedAt: last.recordedAt } : {})
  }
}
