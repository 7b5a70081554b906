import type { Act } from '../../audit/act.ts'
import { enforce } from '../../law/rule.ts'
import { parseMoney } from '../../ledger/money.ts'
import { loadDecision } from '../../registry/store.ts'
import { numberOf } from '../../storage/id.ts'
import { enforceStands } from '../cited.ts'
import type { Cycle } from '../cycle.ts'
import { keepCycle } from '../open-cycle.ts'
import { regulatedOpeningRules } from '../rules.ts'
import { territoryExists } from '../store.ts'
import { pinRules } from './rules.ts'
import { loadRegulation } from './store.ts'

/**
 * Opens a cycle under a Regulation that is in force (Art. 51.1), which it pins for ever: its title, its year and its pools
 * are those of the document. No money moves: the appropriation is an act of its own.
 */
export function openCycleUnder (act: Act, { regulationId, decisionId }: { regulationId: number, decisionId: number }): Cycle {
  const { db, at, today } = act
  const regulation = loadRegulation(db, regulationId)
  const { title, budget_year: budgetYear, calendar } = regulation.document
  const pools = regulation.document.pools.map(({ code, name, territory, category, budget }) => ({
    territoryId: numberOf(territory), budget: parseMoney(budget), regulationCode: code, name, ...(category === undefined ? {} : { category })
  }))
  pools.forEach(({ territoryId }) => territoryExists(db, territoryId))
  enforce(regulatedOpeningRules, { decision: loadDecision(db, decisionId), on: today, budgetYear, pools })
  enforce(pinRules, { regulation, submission: calendar.find(({ phase }) => phase === 'submission')!, at })
  enforceStands(db, regulation.decisionId, today)
  return keepCycle(act, { title, budgetYear, decisionId, regulation, pools })
}
