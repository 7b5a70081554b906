import { coverOn } from '../contributions/fund.ts'
import { loadFund, loadPurpose } from '../contributions/store.ts'
import type { ContributionFund, Purpose } from '../contributions/fund.ts'
import type { Project } from '../budgeting/cycle.ts'
import { appropriationOf, loadCycle, loadProject } from '../budgeting/store.ts'
import { enforce } from '../law/rule.ts'
import type { Rule } from '../law/rule.ts'
import { decisionOn } from '../registry/decision-on.ts'
import { decisionBeforeAct, decisionInForce } from '../registry/rules.ts'
import type { CitedFacts } from '../registry/rules.ts'
import type { Db } from '../storage/open.ts'
import type { Earmark } from './entries.ts'
import type { Step } from './voucher.ts'

/** What the money of a step is for, with the decisions under which it is spent; the last of them is cited by the entry. */
export type Loaded = { readonly earmark: Earmark, readonly fundId: number, readonly decisions: readonly number[] } &
  ({ readonly kind: 'purpose', readonly purpose: Purpose, readonly fund: ContributionFund } | { readonly kind: 'project', readonly project: Project })

/** Loads the purpose or the project of a step; NotFound when there is none. */
export function loadEarmark (db: Db, { purposeId, projectId }: Pick<Step, 'purposeId' | 'projectId'>): Loaded {
  if (projectId !== undefined) {
    const project = loadProject(db, projectId)
    const earmark: Earmark = { fund: project.fundCode, part: project.code, bucket: 'allocated', cash: 'treasury' }
    return { kind: 'project', project, earmark, fundId: project.fundId, decisions: decisionsOfProject(db, project) }
  }
  const purpose = loadPurpose(db, purposeId ?? 0)
  const fund = loadFund(db, purpose.fundId)
  const decisions = [fund.decisionId, ...(purpose.decisionId === undefined || purpose.decisionId === fund.decisionId ? [] : [purpose.decisionId])]
  return { kind: 'purpose', purpose, fund, earmark: { fund: purpose.fundCode, part: purpose.code, bucket: 'available', cash: 'bank' }, fundId: fund.id, decisions }
}

/** The Rada ran the cycle, appropriated its money and adopted the result; the last of these is what is spent under. */
function decisionsOfProject (db: Db, { cycleId, awardDecisionId }: Project): number[] {
  const cycle = loadCycle(db, cycleId)
  return [cycle.decisionId, ...(appropriationOf(db, cycle)?.decisionIds ?? []), awardDecisionId].filter(id => id !== undefined)
}

/** The decisions of a step that takes money anew or accepts works: for a purpose also the one that confirmed it for that year. */
export function decisionsOf (loaded: Loaded, on: string): Pick<Loaded, 'decisions'> {
  const by = loaded.kind === 'purpose' ? coverOn(loaded.purpose, on).decisionId : undefined
  return { decisions: by === undefined || loaded.decisions.includes(by) ? loaded.decisions : [...loaded.decisions, by] }
}

/**
 * Every decision under which this money is spent, or what replaced it by then, is in force today and was adopted by the day
 * of the step; else a Refusal. Returns the number of the one that the entry cites.
 */
export function enforceDecisions (db: Db, { decisions }: Pick<Loaded, 'decisions'>, on: string, rules: readonly Rule<CitedFacts>[] = [decisionInForce, decisionBeforeAct]): number | undefined {
  let cited: number | undefined
  for (const id of decisions) {
    const decision = decisionOn(db, id, on)
    enforce(rules, { decision, on, deciders: [decision.body] })
    cited = decision.id
  }
  return cited
}
