import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Act } from '../../audit/act.ts'
import type { Db } from '../../storage/open.ts'
import type { Proposal } from '../proposals/proposal.ts'
import { loadVersion } from '../proposals/store.ts'
import { cycleFacts, inputsOf } from './check-inputs.ts'

/** A run of the feasibility check: of what, by hash, and what it said. */
export interface Check {
  readonly id: number
  readonly proposalId: number
  readonly version: number
  readonly cause: 'official' | 'rerun'
  readonly inputsSha256: string
  readonly feasible: boolean
  readonly verdictSha256: string
  readonly at: string
  /** The verdict as the wire shows it; gone only where it had to be erased. */
  readonly verdict?: object
}

function select (db: Db, where: SQL): Check[] {
  return db.all<Omit<Check, 'feasible' | 'verdict'> & { feasible: number, text: string | null }>(sql`
    SELECT c.id, c.proposal_id AS proposalId, c.version, c.cause, c.inputs_sha256 AS inputsSha256, c.feasible, c.verdict_sha256 AS verdictSha256,
      json_extract(l.body, '$.time') AS at, n.text
    FROM feasibility_check c LEFT JOIN audit_log l ON l.seq = c.audit_seq LEFT JOIN note n ON n.id = c.verdict_note WHERE ${where}`)
    .map(({ feasible, text, ...row }) => ({ ...row, feasible: feasible === 1, ...(text === null ? {} : { verdict: JSON.parse(text) as object }) }))
}

const last = (proposalId: SQL | number) => sql`c.id = (SELECT max(id) FROM feasibility_check WHERE proposal_id = ${proposalId})`

/** The last check of a proposal, if one was run. */
export function lastCheckOf (db: Db, proposalId: number): Check | undefined {
  return select(db, last(proposalId))[0]
}

/** The check on which the substantive stage of a proposal was accepted. */
export function checkAtVerdict (db: Db, proposalId: number): Check | undefined {
  return select(db, sql`c.id = (SELECT max(k.id) FROM feasibility_check k JOIN stage_outcome o ON o.proposal_id = k.proposal_id
    WHERE k.proposal_id = ${proposalId} AND o.stage = 'substantive' AND o.outcome = 'accepted' AND k.audit_seq < o.audit_seq)`)[0]
}

/** A check of a proposal by its number. */
export function checkOf (db: Db, id: number): Check | undefined {
  return select(db, sql`c.id = ${id}`)[0]
}

/** The last check of a proposal where it was run on the facts as they are now; undefined otherwise. */
export function presentCheck ({ db, today }: Act, proposal: Proposal): Check | undefined {
  const check = lastCheckOf(db, proposal.id)
  if (check === undefined) return undefined
  return inputsOf(cycleFacts(db, proposal.cycleId, today), proposal.id, loadVersion(db, proposal.id)).sha256 === check.inputsSha256 ? check : undefined
}

/** Whether the last check of each proposal of a cycle that has one passes, by their numbers. */
export function lastChecksIn (db: Db, cycleId: number): Map<number, { id: number, feasible: boolean, inputsSha256: string }> {
  const rows = db.all<{ id: number, proposalId: number, feasible: number, inputsSha256: string }>(sql`
    SELECT max(c.id) AS id, c.proposal_id AS proposalId, c.feasible, c.inputs_sha256 AS inputsSha256
    FROM feasibility_check c JOIN proposal_submission s ON s.proposal_id = c.proposal_id WHERE s.cycle_id = ${cycleId} GROUP BY c.proposal_id`)
  return new Map(rows.map(({ proposalId, feasible, ...row }) => [proposalId, { ...row, feasible: feasible === 1 }]))
}
