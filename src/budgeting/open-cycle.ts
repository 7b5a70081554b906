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
import type { Cycle } from './cycle.ts'
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
 * and one pool for each territory. No money moves: the appropriation is an act of its own.
 */
export function openCycle (act: Act, wish: OpenCycle): Cycle {
  const { db, auditSeq } = act
  wish.pools.forEach(({ territoryId }) => territoryExists(db, territoryId))
  enforce(openingRules, { decision: loadDecision(db, wish.decisionId), on: act.today, budgetYear: wish.budgetYear, pools: wish.pools })
  const { budgetYear, decisionId } = wish
  const { id: fundId, code } = insertFund(act, { kind: 'participatory', yearEnd: 'lapses', name: wish.title, decisionId })
  const { id } = db.insert(cycle).values({ fundId, title: JSON.stringify(wish.title), budgetYear, decisionId, auditSeq }).returning({ id: cycle.id }).get()
  db.insert(pool).values(wish.pools.map(({ territoryId, budget }) => ({ cycleId: id, territoryId, budget, auditSeq }))).run()
  const pools = poolsOf(db, id)
  openAccounts(act, fundId, cycleAccounts(code, pools))
  act.tell({
    action: 'budgeting.open_cycle',
    target: { type: 'cycle', id: wireId('cycle', id) },
    reason: { decision: wireId('decision', decisionId) },
    after: {
      fund: code,
      title: { ...wish.title },
      budget_year: budgetYear,
      pools: pools.map(pool => ({ id: wireId('pool', pool.id), code: pool.code, territory: wireId('territory', pool.territoryId), budget: formatMoney(pool.budget) }))
    }
  })
  return loadCycle(db, id)
}
