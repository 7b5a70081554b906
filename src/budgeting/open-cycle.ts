import { cycle, pool } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import { enforce } from '../law/rule.ts'
import type { Names } from '../ledger/account.ts'
import { insertFund } from '../ledger/fund.ts'
import { openAccounts } from '../ledger/journal.ts'
import { formatMoney } from '../ledger/money.ts'
import type { Kopecks } from '../ledger/money.ts'
import { loadDecision } from '../registry/store.ts'
import { wireId } from '../storage/id.ts'
import type { Cycle, Pool } from './cycle.ts'
import { cycleAccounts } from './entries.ts'
import { openingRules } from './rules.ts'
import { loadCycle, poolsOf, territoryExists } from './store.ts'

export interface OpenCycle {
  readonly title: Names
  readonly budgetYear: number
  readonly decisionId: number
  readonly pools: readonly { readonly territoryId: number, readonly budget: Kopecks }[]
}

/**
 * Opens a cycle for a budget year under a decision of the Rada (Art. 51.1), with its fund, whose unspent money lapses,
 * and one pool for each territory; its election is held elsewhere. No money moves: the appropriation is an act of its own.
 */
export function openCycle (act: Act, wish: OpenCycle): Cycle {
  wish.pools.forEach(({ territoryId }) => territoryExists(act.db, territoryId))
  enforce(openingRules, { decision: loadDecision(act.db, wish.decisionId), on: act.today, budgetYear: wish.budgetYear, pools: wish.pools })
  return keepCycle(act, wish)
}

/** A cycle that may be opened, with what its Regulation says of it where it has one. */
export interface CycleToKeep extends Omit<OpenCycle, 'pools'> {
  readonly regulation?: { readonly id: number, readonly sha256: string }
  readonly pools: readonly (OpenCycle['pools'][number] & Pick<Pool, 'regulationCode' | 'name' | 'category'>)[]
}

/** Stores a cycle with its fund, pools and accounts, and tells of it. The rules were asked before. */
export function keepCycle (act: Act, wish: CycleToKeep): Cycle {
  const { db, auditSeq } = act
  const { title, budgetYear, decisionId, regulation } = wish
  const { id: fundId, code } = insertFund(act, { kind: 'participatory', yearEnd: 'lapses', name: title, decisionId })
  const { id } = db.insert(cycle).values({ fundId, title: JSON.stringify(title), budgetYear, decisionId, regulationId: regulation?.id ?? null, auditSeq }).returning({ id: cycle.id }).get()
  db.insert(pool).values(wish.pools.map(({ territoryId, budget, regulationCode, name, category }) => ({
    cycleId: id, territoryId, budget, regulationCode: regulationCode ?? null, name: name === undefined ? null : JSON.stringify(name), category: category ?? null, auditSeq
  }))).run()
  const pools = poolsOf(db, id)
  openAccounts(act, fundId, cycleAccounts(code, pools))
  act.tell({
    action: 'budgeting.open_cycle',
    target: { type: 'cycle', id: wireId('cycle', id) },
    reason: { decision: wireId('decision', decisionId) },
    after: {
      fund: code,
      title: { ...title },
      budget_year: budgetYear,
      ...(regulation === undefined ? {} : { regulation: wireId('regulation', regulation.id) }),
      pools: pools.map(toldPool)
    },
    ...(regulation === undefined ? {} : { evidence: [{ ref: 'Regulation', sha256: regulation.sha256 }] })
  })
  return loadCycle(db, id)
}

function toldPool ({ id, code, territoryId, budget, regulationCode, category }: Pool): object {
  return {
    id: wireId('pool', id),
    code,
    territory: wireId('territory', territoryId),
    budget: formatMoney(budget),
    ...(regulationCode === undefined ? {} : { regulation_code: regulationCode }),
    ...(category === undefined ? {} : { category })
  }
}
