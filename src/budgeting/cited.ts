import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { decisionOn } from '../registry/decision-on.ts'
import { decisionBeforeAct, decisionInForce } from '../registry/rules.ts'
import type { Db } from '../storage/open.ts'

/**
 * A decision of the Rada on which an act of that day rests, or what replaced it by then: in force, and adopted by the day;
 * else a Refusal. Returns the number of the one that speaks.
 */
export function enforceStands (db: Db, decisionId: number, on: CivilDate): number {
  const decision = decisionOn(db, decisionId, on)
  enforce([decisionInForce, decisionBeforeAct], { decision, on, deciders: [decision.body] })
  return decision.id
}
