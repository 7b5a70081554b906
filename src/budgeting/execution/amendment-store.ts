import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import type { Amendment, AmendmentLine } from './amendment.ts'

interface Row { id: number, cycleId: number, decisionId: number, on: CivilDate, reason: string | null, entrySeq: number }

const rows = sql`SELECT m.id, m.cycle_id AS cycleId, m.decision_id AS decisionId, e.effective_on AS "on", n.text AS reason, m.entry_seq AS entrySeq
  FROM amendment m JOIN entry e ON e.seq = m.entry_seq LEFT JOIN note n ON n.id = m.reason_note`

function amendmentOf (db: Db, { reason, ...row }: Row): Amendment {
  const lines = db.all<AmendmentLine>(sql`SELECT pool_id AS poolId, amount FROM amendment_line WHERE amendment_id = ${row.id} ORDER BY pool_id`)
  return { ...row, ...(reason === null ? {} : { reason }), lines }
}

/** The amendments of a cycle's appropriation, in the order of recording. */
export function amendmentsOf (db: Db, cycleId: number): Amendment[] {
  return db.all<Row>(sql`${rows} WHERE m.cycle_id = ${cycleId} ORDER BY m.id`).map(row => amendmentOf(db, row))
}

/** An amendment by its number; NotFound otherwise. */
export function loadAmendment (db: Db, id: number): Amendment {
  return amendmentOf(db, found(db.get<Row | undefined>(sql`${rows} WHERE m.id = ${id}`), wireId('amendment', id)))
}
