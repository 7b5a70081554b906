import { allocation, award as awardTable } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { accountCode } from '../ledger/account.ts'
import { openAccounts, post } from '../ledger/journal.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Decision } from '../registry/decision.ts'
import { loadDecision } from '../registry/store.ts'
import { lowestOn } from '../spending/cover-store.ts'
import { wireId } from '../storage/id.ts'
import type { Db } from '../storage/open.ts'
import { enforceStands } from './cited.ts'
import type { Cycle, Pool } from './cycle.ts'
import { awardLines, projectAccounts } from './entries.ts'
import { isTalliedAfter, tallyOf } from './election-store.ts'
import type { StoredTally } from './election-store.ts'
import { deviationRules } from './execution/award-rules.ts'
import { enforceOpen } from './execution/accept-milestone.ts'
import { awardedWith } from './execution/deviation.ts'
import type { DeviationWish } from './execution/deviation.ts'
import { excludedTogether, keepDeviation, votedIn } from './execution/deviation-store.ts'
import { enforceOpinion } from './regulations/enforce-opinion.ts'
import { awardRules, receivedBeforeAward } from './rules.ts'
import { appropriationOf, awardOf, loadCycle, loadPool } from './store.ts'

export interface Award {
  readonly poolId: number
  readonly decisionId: number
  readonly on: CivilDate
  /** The tally that the decision adopts. */
  readonly tallyId?: number
  /** Where the decision deviates from the vote. */
  readonly deviations?: readonly DeviationWish[]
}

/**
 * Adopts the result of a pool's last tally as a whole (A-16: the residents' vote is not amended) by a decision of the
 * Rada, under a Regulation after the opinion of the budget commission (Art. 22.2), and allocates to each winner its cost: one
 * entry, in the budget year (Art. 51.2). Where the decision deviates, it is published, and says of each project what it gets
 * instead and why. There is one award for a pool. Returns the number of the cycle.
 */
export function award (act: Act, { poolId, decisionId, on, tallyId, deviations = [] }: Award): number {
  const { db, auditSeq } = act
  const pool = loadPool(db, poolId)
  const cycle = loadCycle(db, pool.cycleId)
  const { tally, decision } = enforceAward(db, { pool, cycle }, { decisionId, on, tallyId })
  const projects = votedIn(db, poolId, tally.result.winners)
  const awarded = awardedWith(projects, deviations)
  enforce(deviationRules, { decision, pool, projects, deviations, together: excludedTogether(db, cycle.id, awarded.map(({ id }) => id)) })
  enforce([receivedBeforeAward], { pool, takes: sumMoney(awarded.map(({ amount }) => amount)), unallocated: lowestOn(db, accountCode('unallocated', cycle.fundCode, pool.code), on) ?? 0, received: tally.result.received ?? [] })
  // An award that gives nothing posts no entry that would ask for it.
  enforceOpen(act, on)
  openAccounts(act, cycle.fundId, awarded.flatMap(project => projectAccounts(cycle.fundCode, project)))
  const lines = awardLines(cycle.fundCode, pool.code, awarded)
  const entry = lines.length === 0 ? undefined : post(act, { kind: 'award', effectiveOn: on, lines, makerId: act.actor.staffId, decisionId })
  for (const { id, amount } of awarded) db.insert(allocation).values({ projectId: id, amount, auditSeq }).run()
  db.insert(awardTable).values({ poolId, tallyId: tally.id, decisionId, entrySeq: entry ?? null, auditSeq }).run()
  const told = deviations.map(deviation => ({ project: wireId('project', deviation.projectId), amount: formatMoney(deviation.amount), reason_commit: keepDeviation(act, deviation, decisionId) }))
  act.tell({
    action: 'budgeting.award',
    target: { type: 'pool', id: wireId('pool', poolId) },
    reason: { decision: wireId('decision', decisionId) },
    after: {
      tally: wireId('tally', tally.id),
      result_sha256: tally.sha256,
      allocated: formatMoney(sumMoney(awarded.map(project => project.amount))),
      projects: awarded.map(project => wireId('project', project.id)),
      ...(told.length === 0 ? {} : { deviations: told })
    }
  })
  return cycle.id
}

/** The result of the pool may be adopted by this decision on this day; else a Refusal. */
function enforceAward (db: Db, { pool, cycle }: { pool: Pool, cycle: Cycle }, { decisionId, on, tallyId }: Pick<Award, 'decisionId' | 'on' | 'tallyId'>): { tally: StoredTally, decision: Decision } {
  const tally = tallyOf(db, pool.id)
  const appropriation = appropriationOf(db, cycle)
  const decision = loadDecision(db, decisionId)
  enforce(awardRules, {
    decision,
    on,
    cycle,
    pool,
    awarded: awardOf(db, pool.id) !== undefined,
    ...(tally === undefined ? {} : { talliedOn: tally.on, tally: { last: tally.id, named: tallyId, afterDecision: isTalliedAfter(db, tally.id, decisionId) } }),
    ...(appropriation === undefined ? {} : { appropriation })
  })
  enforceOpinion(db, cycle, decision, { kind: 'award', id: wireId('pool', pool.id) }, { kind: 'award', id: wireId('cycle', cycle.id) })
  enforceStands(db, cycle.decisionId, on)
  for (const id of appropriation!.decisionIds) enforceStands(db, id, on)
  return { tally: tally!, decision }
}
