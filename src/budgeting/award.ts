import { allocation, award as awardTable } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { openAccounts, post } from '../ledger/journal.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import { enforceStands } from './cited.ts'
import { awardLines, projectAccounts } from './entries.ts'
import { isTalliedAfter, projectsByExternalId, tallyOf } from './election-store.ts'
import { awardRules } from './rules.ts'
import { appropriationOf, awardOf, loadCycle, loadPool } from './store.ts'

export interface Award {
  readonly poolId: number
  readonly decisionId: number
  readonly on: CivilDate
  /** The tally that the decision adopts. */
  readonly tallyId?: number
}

/**
 * Adopts the result of a pool's last tally as a whole (A-16: the residents' vote is not amended) by a decision of the
 * Rada, and allocates to each winner its cost: one entry, in the budget year (Art. 51.2). There is one award for a pool.
 * Returns the number of the cycle.
 */
export function award (act: Act, { poolId, decisionId, on, tallyId }: Award): number {
  const { db, auditSeq } = act
  const pool = loadPool(db, poolId)
  const cycle = loadCycle(db, pool.cycleId)
  const tally = tallyOf(db, poolId)
  const appropriation = appropriationOf(db, cycle)
  enforce(awardRules, {
    decision: loadDecision(db, decisionId),
    on,
    cycle,
    pool,
    awarded: awardOf(db, poolId) !== undefined,
    ...(tally === undefined ? {} : { talliedOn: tally.on, tally: { last: tally.id, named: tallyId, afterDecision: isTalliedAfter(db, tally.id, decisionId) } }),
    ...(appropriation === undefined ? {} : { appropriation })
  })
  enforceStands(db, cycle.decisionId, on)
  for (const id of appropriation!.decisionIds) enforceStands(db, id, on)
  const projects = projectsByExternalId(db, poolId)
  const winners = tally!.result.winners.map(id => projects.get(id)!)
  openAccounts(act, cycle.fundId, winners.flatMap(winner => projectAccounts(cycle.fundCode, winner)))
  const lines = awardLines(cycle.fundCode, pool.code, winners)
  const entry = lines.length === 0 ? undefined : post(act, { kind: 'award', effectiveOn: on, lines, makerId: act.actor.staffId, decisionId })
  for (const winner of winners) db.insert(allocation).values({ projectId: winner.id, amount: winner.cost, auditSeq }).run()
  db.insert(awardTable).values({ poolId, tallyId: tally!.id, decisionId, entrySeq: entry ?? null, auditSeq }).run()
  act.tell({
    action: 'budgeting.award',
    target: { type: 'pool', id: wireId('pool', poolId) },
    reason: { decision: wireId('decision', decisionId) },
    after: {
      tally: wireId('tally', tally!.id),
      result_sha256: tally!.sha256,
      allocated: formatMoney(sumMoney(winners.map(winner => winner.cost))),
      projects: winners.map(winner => wireId('project', winner.id))
    }
  })
  return cycle.id
}
