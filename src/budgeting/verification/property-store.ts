import { sql } from 'drizzle-orm'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { decisionOn } from '../../registry/decision-on.ts'
import type { Db } from '../../storage/open.ts'

/** The number of the decision that was recorded last on the property of a proposal, as it stands on a day: what replaced it, or nothing where it is no longer in force. */
export function propertyDecisionOf (db: Db, proposalId: number, on: CivilDate): string | undefined {
  const recorded = db.get<{ decisionId: number } | undefined>(sql`SELECT decision_id AS decisionId FROM property_decision WHERE proposal_id = ${proposalId} ORDER BY id DESC LIMIT 1`)
  if (recorded === undefined) return undefined
  const { status, number } = decisionOn(db, recorded.decisionId, on)
  return status === 'in_force' ? number : undefined
}
