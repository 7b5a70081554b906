import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Db } from '../../storage/open.ts'
import type { BudgetLine } from '../feasibility/findings.ts'

/** The day from which the money of a cycle is there, where somebody expects it late; the last word counts. */
export function expectedArrival (db: Db, cycleId: number): CivilDate | undefined {
  return db.get<{ on: CivilDate } | undefined>(sql`SELECT arrives_on AS "on" FROM budget_arrival WHERE cycle_id = ${cycleId} ORDER BY id DESC LIMIT 1`)?.on
}

/** Lines that the budget of the year has already. */
export function knownLines (db: Db, cycleId: number): BudgetLine[] {
  return db.all(sql`SELECT k.line, coalesce(n.text, '') AS pays_for FROM known_budget_line k LEFT JOIN note n ON n.id = k.pays_for_note WHERE k.cycle_id = ${cycleId} ORDER BY k.id`)
}
