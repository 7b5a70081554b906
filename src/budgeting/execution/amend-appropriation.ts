import { amendment as amendmentTable, amendmentLine } from '../../../db/schema.ts'
import type { Act } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { accountCode } from '../../ledger/account.ts'
import { post } from '../../ledger/journal.ts'
import { formatMoney } from '../../ledger/money.ts'
import { loadDecision } from '../../registry/store.ts'
import { lowestOn } from '../../spending/cover-store.ts'
import { wireId } from '../../storage/id.ts'
import { lowestAppropriated } from '../ceiling.ts'
import { enforceStands } from '../cited.ts'
import { appropriationLines } from '../entries.ts'
import { enforceOpinion } from '../regulations/enforce-opinion.ts'
import { appropriationOf, financedIn, loadCycle, loadPool } from '../store.ts'
import { amendmentRules } from './amendment-rules.ts'
import type { AmendmentLine } from './amendment.ts'

export interface Amend { readonly cycleId: number, readonly decisionId: number, readonly on: CivilDate, readonly lines: readonly AmendmentLine[], readonly reason: string }

/**
 * Amends the appropriation of a cycle within its year by a decision of the Rada (Art. 26.1.17): pools get more, or less as
 * far as they have it unallocated, in one entry. Original and amendments make the final budget. Under a Regulation the budget
 * commission has spoken of the draft, which the decision names by its SHA-256. Returns the number of the amendment.
 */
export function amendAppropriation (act: Act, { cycleId, decisionId, on, lines, reason }: Amend): number {
  const { db, auditSeq } = act
  const cycle = loadCycle(db, cycleId)
  const decision = loadDecision(db, decisionId)
  const pools = lines.map(({ poolId, amount }) => ({ pool: loadPool(db, poolId), amount }))
  const appropriation = appropriationOf(db, cycle)
  enforce(amendmentRules, {
    decision,
    on,
    cycle,
    ...(appropriation === undefined ? {} : { appropriation }),
    lines: pools.map(line => ({ ...line, unallocated: lowestOn(db, accountCode('unallocated', cycle.fundCode, line.pool.code), on) ?? 0 })),
    appropriated: lowestAppropriated(db, cycle, on),
    financed: financedIn(db, cycle)
  })
  enforceOpinion(db, cycle, decision, { kind: 'amendment', id: decision.documentSha256 })
  enforceStands(db, cycle.decisionId, on)
  const entrySeq = post(act, {
    kind: 'amendment', effectiveOn: on, makerId: act.actor.staffId, decisionId, lines: appropriationLines(cycle.fundCode, pools.map(({ pool, amount }) => ({ code: pool.code, amount })))
  })
  const kept = act.keepText(reason)
  const { id } = db.insert(amendmentTable).values({ cycleId, decisionId, reasonNote: kept.id, entrySeq, auditSeq }).returning({ id: amendmentTable.id }).get()
  db.insert(amendmentLine).values(lines.map(line => ({ amendmentId: id, ...line }))).run()
  act.tell({
    action: 'execution.amend',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    reason: { decision: wireId('decision', decisionId), text_commit: kept.commit },
    after: { amendment: wireId('amendment', id), pools: lines.map(({ poolId, amount }) => ({ pool: wireId('pool', poolId), amount: formatMoney(amount) })) }
  })
  return id
}
