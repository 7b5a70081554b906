import type { Regulation } from '../regulation.ts'
import { checkBallot } from './ballot.ts'
import { checkCalendar } from './calendar.ts'
import type { Check, Contradiction, Ground } from './contradiction.ts'
import { checkFeasibility } from './feasibility.ts'
import { checkMoney } from './money.ts'
import { checkProposals } from './proposals.ts'
import { checkTally } from './tally.ts'

const checks: readonly Check[] = [checkMoney, checkProposals, checkCalendar, checkBallot, checkTally, checkFeasibility]

/** Every contradiction in a draft that fits the schema: with itself, with the law's numbers, or with the territories that there are. Pure. */
export function contradictionsIn (draft: Regulation, ground: Ground): Contradiction[] {
  return checks.flatMap(check => check(draft, ground))
}
