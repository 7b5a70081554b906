import { desc, eq, sql } from 'drizzle-orm'
import { fiscalYear, fiscalYearEvent } from '../../db/schema.ts'
import { prepared } from '../storage/open.ts'
import type { Db } from '../storage/open.ts'
import { remembered } from '../storage/remembered.ts'
import type { YearState } from './rules.ts'

const lastEvent = prepared(db => db.select({ event: fiscalYearEvent.event }).from(fiscalYearEvent)
  .where(sql`year = ${sql.placeholder('year')}`).orderBy(desc(fiscalYearEvent.id)).limit(1).prepare())

const stateAfter = { open: 'open', release: 'open', reopen: 'open', hold: 'on_hold', close: 'closed' } as const

/** The state of a fiscal year, derived from what happened to it. */
export function yearState (db: Db, year: number): YearState {
  return remembered(db, `year ${year}`, () => {
    const last = lastEvent(db).get({ year })
    return last === undefined ? 'unknown' : stateAfter[last.event]
  })
}

/** Every fiscal year that was opened, oldest first, with its state. */
export function years (db: Db): { year: number, state: YearState }[] {
  return db.select({ year: fiscalYear.year }).from(fiscalYear).orderBy(fiscalYear.year).all()
    .map(({ year }) => ({ year, state: yearState(db, year) }))
}

/** What happened to a year, oldest first. */
export function eventsOf (db: Db, year: number) {
  return db.select().from(fiscalYearEvent).where(eq(fiscalYearEvent.year, year)).orderBy(fiscalYearEvent.id).all()
}
