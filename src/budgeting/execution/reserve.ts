import type { CivilDate } from '../../calendar/civil-date.ts'
import { checkFeasibility } from '../feasibility/check.ts'
import { questionOf } from './plan.ts'
import type { Ground, KeptPlan } from './plan.ts'

/** Whether a project can still be carried out when its money comes on a day: when it would be done, or what stands in the way. */
export interface Prospect { readonly planned: boolean, readonly feasible: boolean, readonly doneOn?: CivilDate, readonly because: readonly string[] }

/** Judges a project of the reserve list for the days that are left, by the same check that it passed before the vote; without a plan it cannot be judged. */
export function prospectOf (ground: Ground, kept: KeptPlan | undefined, on: CivilDate): Prospect {
  if (kept === undefined) return { planned: false, feasible: false, because: ['It has no work plan.'] }
  const { feasible, doneOn, rules } = checkFeasibility(questionOf(ground, kept, on))
  return { planned: true, feasible, ...(doneOn === undefined ? {} : { doneOn }), because: rules.filter(({ holds }) => !holds).map(({ because }) => because) }
}
