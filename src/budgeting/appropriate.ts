import { fundSource } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { enforce } from '../law/rule.ts'
import { post } from '../ledger/journal.ts'
import { formatMoney, sumMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import { appropriationRules } from './appropriation-rules.ts'
import { enforceStands } from './cited.ts'
import { appropriationLines } from './entries.ts'
import { enforceOpinion } from './regulations/enforce-opinion.ts'
import { lacks, sourcesOf } from './source-store.ts'
import type { FundSource, Share, SourceKind } from './source.ts'
import { loadCycle, loadPool, poolsOf } from './store.ts'

export interface Appropriate {
  readonly cycleId: number
  readonly decisionId: number
  /** What the decision gives to the cycle; the pools may take less. */
  readonly amount: Kopecks
  readonly on: CivilDate
  /** What pays; without it the budget of the Hramada. */
  readonly kind?: SourceKind
  readonly document?: FundSource['document']
  /** Which pools get how much of it; without this each pool gets what it still lacks. */
  readonly pools?: readonly Share[]
}

/**
 * Appropriates one source of a cycle's fund to its pools once the Rada has decided (Art. 26.1.17, 51.2), dated in the budget
 * year: an entry of its own, no pool above its budget. Under a Regulation the budget commission has given an opinion on the
 * budget of the cycle before. Returns the number of the entry.
 */
export function appropriate (act: Act, { cycleId, decisionId, amount, on, kind = 'hramada_budget', document, pools: named }: Appropriate): number {
  const { db, auditSeq } = act
  const cycle = loadCycle(db, cycleId)
  const decision = loadDecision(db, decisionId)
  const before = sourcesOf(db, cycle)
  const pools = named === undefined ? poolsOf(db, cycleId) : named.map(({ poolId }) => loadPool(db, poolId))
  const shares = pools.map((pool, i) => ({ pool, lacks: lacks(pool, before), amount: named?.[i]?.amount ?? lacks(pool, before) })).filter(share => share.amount > 0)
  enforce(appropriationRules, { decision, on, cycle, amount, kind, documented: document !== undefined, shares, before: before.length })
  enforceOpinion(db, cycle, decision, { kind: 'cycle_budget', id: wireId('cycle', cycleId) })
  enforceStands(db, cycle.decisionId, on)
  const lines = appropriationLines(cycle.fundCode, shares.map(share => ({ code: share.pool.code, amount: share.amount })))
  const entrySeq = post(act, { kind: 'appropriation', effectiveOn: on, lines, makerId: act.actor.staffId, decisionId, ...(document === undefined ? {} : { document }) })
  const { id } = db.insert(fundSource).values({ cycleId, kind, amount, decisionId, documentRef: document?.ref ?? null, documentSha256: document?.sha256 ?? null, entrySeq, auditSeq }).returning({ id: fundSource.id }).get()
  act.tell({
    action: 'budgeting.appropriate',
    target: { type: 'cycle', id: wireId('cycle', cycleId) },
    reason: { decision: wireId('decision', decisionId) },
    after: { source: wireId('source', id), kind, appropriated: formatMoney(amount), pools: formatMoney(sumMoney(shares.map(share => share.amount))) },
    ...(document === undefined ? {} : { evidence: [{ ref: document.ref, sha256: document.sha256 }] })
  })
  return entrySeq
}
