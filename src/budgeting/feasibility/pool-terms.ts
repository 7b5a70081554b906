import { parseMoney } from '../../ledger/money.ts'
import type { Regulation } from '../regulations/regulation.ts'
import type { PoolTerms } from './findings.ts'

/** What the Regulation says of a pool's money and of a local issue's; undefined when it has no such place, or the pool pays for another issue only. */
export function poolTerms ({ pools, categories }: Pick<Regulation, 'pools' | 'categories'>, code: string, category?: string): PoolTerms | undefined {
  const pool = pools.find(pool => pool.code === code)
  const named = category ?? pool?.category
  const issue = categories.find(category => category.code === named)
  if (pool === undefined || (named !== undefined && issue === undefined) || (pool.category !== undefined && pool.category !== named)) return undefined
  return {
    name: pool.name,
    budget: parseMoney(pool.budget),
    least: pool.least_cost === undefined ? undefined : parseMoney(pool.least_cost),
    most: pool.most_cost === undefined ? undefined : parseMoney(pool.most_cost),
    category: issue?.budget === undefined ? undefined : { name: issue.name, budget: parseMoney(issue.budget) }
  }
}
