import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'

export type AlertState = 'open' | 'acknowledged' | 'cleared'

/** A proposal that passed and no longer does: open until a person has looked at it, cleared once a later check passes. */
export interface Alert {
  readonly id: number
  readonly proposalId: number
  readonly cycleId: number
  readonly checkId: number
  readonly state: AlertState
  readonly raisedAt: string
  readonly acknowledged?: { readonly by: number, readonly at: string, readonly reason?: string }
}

interface Row { id: number, proposalId: number, cycleId: number, checkId: number, raisedAt: string, cleared: number, by: number | null, at: string, reason: string | null }

function select (db: Db, where: SQL, limit = Number.MAX_SAFE_INTEGER): Alert[] {
  return db.all<Row>(sql`
    SELECT a.id, a.proposal_id AS proposalId, s.cycle_id AS cycleId, a.check_id AS checkId, json_extract(l.body, '$.time') AS raisedAt,
      EXISTS (SELECT 1 FROM feasibility_check c WHERE c.proposal_id = a.proposal_id AND c.id > a.check_id AND c.feasible = 1) AS cleared,
      k.acknowledged_by AS "by", json_extract(m.body, '$.time') AS at, n.text AS reason
    FROM feasibility_alert a JOIN proposal_submission s ON s.proposal_id = a.proposal_id LEFT JOIN audit_log l ON l.seq = a.audit_seq
    LEFT JOIN alert_acknowledgement k ON k.alert_id = a.id LEFT JOIN audit_log m ON m.seq = k.audit_seq LEFT JOIN note n ON n.id = k.reason_note
    WHERE ${where} ORDER BY a.id LIMIT ${limit}`).map(({ cleared, by, at, reason, ...row }) => ({
    ...row,
    state: cleared === 1 ? 'cleared' : by === null ? 'open' : 'acknowledged',
    ...(by === null ? {} : { acknowledged: { by, at, ...(reason === null ? {} : { reason }) } })
  }))
}

/** An alert by its number; NotFound otherwise. */
export function loadAlert (db: Db, id: number): Alert {
  return found(select(db, sql`a.id = ${id}`)[0], wireId('alert', id))
}

/** The alerts of a cycle behind a number, in the order in which they were raised. */
export function alertsIn (db: Db, cycleId: number, after = 0, limit?: number): Alert[] {
  return select(db, sql`s.cycle_id = ${cycleId} AND a.id > ${after}`, limit)
}

/** Whether there is an alert on a proposal that was not cleared. */
export function hasOpenAlert (db: Db, proposalId: number): boolean {
  return select(db, sql`a.proposal_id = ${proposalId}`).some(({ state }) => state !== 'cleared')
}

/** The last alert on a proposal, if there was one. */
export function lastAlertOf (db: Db, proposalId: number): Alert | undefined {
  return select(db, sql`a.proposal_id = ${proposalId}`).at(-1)
}
