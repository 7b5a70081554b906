import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'

/** An office that answers for a unit in a cycle. */
export interface Assignment { readonly id: number, readonly cycleId: number, readonly unit: string, readonly staffId: number, readonly ended: boolean }

function select (db: Db, where: SQL): Assignment[] {
  return db.all<Omit<Assignment, 'ended'> & { ended: number }>(sql`
    SELECT a.id, a.cycle_id AS cycleId, a.unit, a.staff_id AS staffId, e.assignment_id IS NOT NULL AS ended
    FROM review_assignment a LEFT JOIN review_assignment_end e ON e.assignment_id = a.id WHERE ${where} ORDER BY a.id`)
    .map(({ ended, ...row }) => ({ ...row, ended: ended === 1 }))
}

/** An assignment by its number; NotFound otherwise. */
export function loadAssignment (db: Db, id: number): Assignment {
  return found(select(db, sql`a.id = ${id}`)[0], wireId('assignment', id))
}

/** All assignments of a cycle, the ended ones too, in the order of recording. */
export function assignmentsIn (db: Db, cycleId: number): Assignment[] {
  return select(db, sql`a.cycle_id = ${cycleId}`)
}

/** The units for which an office answers in a cycle now. */
export function unitsOf (db: Db, cycleId: number, staffId: number): string[] {
  return [...new Set(select(db, sql`a.cycle_id = ${cycleId} AND a.staff_id = ${staffId} AND e.assignment_id IS NULL`).map(({ unit }) => unit))]
}
