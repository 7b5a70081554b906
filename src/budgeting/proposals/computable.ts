import { enforce } from '../../law/rule.ts'
import { examinePlan } from '../feasibility/examine.ts'
import { planRules } from '../feasibility/plan-rules.ts'
import type { ProposalDocument } from './document.ts'

/** Refuses a document whose plan or costs cannot be computed for a budget year: each fault by its path. What a draft leaves out is no fault. */
export function enforceComputable ({ plan, cost }: Pick<ProposalDocument, 'plan' | 'cost'>, year: number): void {
  enforce(planRules, examinePlan(plan ?? { tasks: [] }, cost ?? { lines: [] }, year))
}
