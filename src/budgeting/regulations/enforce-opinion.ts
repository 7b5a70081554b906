import { enforce } from '../../law/rule.ts'
import type { Decision } from '../../registry/decision.ts'
import type { Db } from '../../storage/open.ts'
import type { Cycle } from '../cycle.ts'
import { opinionOfTheBudgetCommission } from './opinion-rules.ts'
import type { Subject } from './opinion.ts'
import { opinionOn } from './store.ts'

/**
 * In a cycle under a Regulation the budget commission spoke of a matter before the Rada decided on it (Art. 22.2): of this
 * subject, or of a wider one that holds it; else a Refusal. A cycle whose election is held elsewhere asks for none.
 */
export function enforceOpinion (db: Db, { regulationId }: Pick<Cycle, 'regulationId'>, decision: Decision, ...subjects: readonly [Subject, ...Subject[]]): void {
  if (regulationId === undefined) return
  const opinion = subjects.map(subject => opinionOn(db, subject, decision.adoptedOn)).find(opinion => opinion !== undefined)
  enforce([opinionOfTheBudgetCommission], { decision, subject: subjects[0], ...(opinion === undefined ? {} : { opinion }) })
}
