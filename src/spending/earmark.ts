import { loadFund, loadPurpose } from '../contributions/store.ts'
import type { ContributionFund, Purpose } from '../contributions/fund.ts'
import type { Project } from '../budgeting/cycle.ts'
import { loadProject } from '../budgeting/store.ts'
import { enforce } from '../law/rule.ts'
import { decisionBeforeAct, decisionInForce } from '../registry/rules.ts'
import { loadDecision } from '../registry/store.ts'
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
    return { kind: 'project', project, earmark, fundId: project.fundId, decisions: project.awardDecisionId === undefined ? [] : [project.awardDecisionId] }
  }
  const purpose = loadPurpose(db, purposeId ?? 0)
  const fund = loadFund(db, purpose.fundId)
  const decisions = [fund.decisionId, ...(purpose.decisionId === undefined || purpose.decisionId === fund.decisionId ? [] : [purpose.decisionId])]
  return { kind: 'purpose', purpose, fund, earmark: { fund: purpose.fundCode, part: purpose.code, bucket: 'available', cash: 'bank' }, fundId: fund.id, decisions }
}

/** Every decision under which this money is spent is in force today and was adopted by the day of the step; else a Refusal. */
export function enforceDecisions (db: Db, { decisions }: Loaded, on: string): void {
  for (const id of decisions) {
    const decision = loadDecision(db, id)
    enforce([decisionInForce, decisionBeforeAct], { decision, on, deciders: [decision.body] })
  }
}
