import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '../../storage/open.ts'
import type { AppealOutcome } from './verdict.ts'

/** An appeal and what was decided on it; reasons are gone only where they had to be erased. */
export interface Appeal {
  readonly proposalId: number
  readonly lodgedAt: string
  readonly reason?: string
  readonly outcome?: AppealOutcome
  readonly decision?: { readonly by: number, readonly at: string, readonly reason?: string, readonly document: { readonly ref: string, readonly sha256: string } }
}

interface Row {
  proposalId: number, lodgedAt: string, reason: string | null, outcome: AppealOutcome | null, by: number, at: string, because: string | null, ref: string, sha256: string
}

function select (db: Db, where: SQL, limit = Number.MAX_SAFE_INTEGER): Appeal[] {
  return db.all<Row>(sql`
    SELECT a.proposal_id AS proposalId, a.lodged_at AS lodgedAt, n.text AS reason, d.outcome, d.decided_by AS "by", json_extract(l.body, '$.time') AS at,
      m.text AS because, d.document_ref AS ref, d.document_sha256 AS sha256
    FROM appeal a JOIN proposal_submission s ON s.proposal_id = a.proposal_id LEFT JOIN note n ON n.id = a.reason_note
    LEFT JOIN appeal_decision d ON d.proposal_id = a.proposal_id LEFT JOIN note m ON m.id = d.reason_note LEFT JOIN audit_log l ON l.seq = d.audit_seq
    WHERE ${where} ORDER BY a.proposal_id LIMIT ${limit}`).map(({ reason, outcome, by, at, because, ref, sha256, ...row }) => ({
    ...row,
    ...(reason === null ? {} : { reason }),
    ...(outcome === null ? {} : { outcome, decision: { by, at, document: { ref, sha256 }, ...(because === null ? {} : { reason: because }) } })
  }))
}

/** The appeal on a proposal, if one was lodged. */
export function appealOf (db: Db, proposalId: number): Appeal | undefined {
  return select(db, sql`a.proposal_id = ${proposalId}`)[0]
}

/** The appeals of a cycle behind the number of a proposal, in the order of the proposals. */
export function appealsIn (db: Db, cycleId: number, after = 0, limit?: number): Appeal[] {
  return select(db, sql`s.cycle_id = ${cycleId} AND a.proposal_id > ${after}`, limit)
}

/** When the verdicts of a cycle were published; undefined before. */
export function verdictsPublishedAt (db: Db, cycleId: number): string | undefined {
  return db.get<{ at: string } | undefined>(sql`SELECT published_at AS at FROM verdict_publication WHERE cycle_id = ${cycleId}`)?.at
}
