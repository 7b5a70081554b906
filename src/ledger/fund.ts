import { sql } from 'drizzle-orm'
import { fund } from '../../db/schema.ts'
import type { Act } from '../audit/act.ts'
import type { Names } from './account.ts'

/** A fund before it exists: what it is for, what its money does at year end, and the decision that sets it up. */
export interface FundPlan {
  readonly kind: 'contributions' | 'participatory'
  readonly yearEnd: 'rolls_over' | 'lapses'
  readonly name: Names
  readonly decisionId: number
}

/** Stores a fund under the next number; its code (F01, F02 …) follows from the number, whatever kind it is. */
export function insertFund (act: Act, plan: FundPlan): { id: number, code: string } {
  const { id } = act.db.get<{ id: number }>(sql`SELECT coalesce(max(id), 0) + 1 AS id FROM fund`)
  const code = `F${id < 10 ? '0' : ''}${id}`
  act.db.insert(fund).values({ ...plan, id, code, name: JSON.stringify(plan.name), auditSeq: act.auditSeq }).run()
  return { id, code }
}
