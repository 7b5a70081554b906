import { eq, sql } from 'drizzle-orm'
import { correctionCall } from '../../../db/schema.ts'
import type { Db } from '../../storage/open.ts'
import type { Correction } from './correction-rules.ts'
import { textOf } from './store.ts'

/** A call for a correction, as its author reads it. */
export interface ShownCorrection extends Correction { readonly criteria: readonly string[], readonly reason?: string }

/** The one call for a correction in the life of a proposal, if there was one. */
export function correctionOf (db: Db, proposalId: number): ShownCorrection | undefined {
  const row = db.select().from(correctionCall).where(eq(correctionCall.proposalId, proposalId)).get()
  if (row === undefined) return undefined
  const reason = textOf(db, row.reasonNote)
  const corrected = db.get(sql`SELECT 1 FROM proposal_version WHERE proposal_id = ${proposalId} AND cause = 'correction'`) !== undefined
  return { dueOn: row.dueOn, corrected, criteria: JSON.parse(row.criteria) as string[], ...(reason === undefined ? {} : { reason }) }
}
