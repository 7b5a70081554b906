import { limits, valueOn } from '../../../law/limits.ts'
import { parseMoney } from '../../../ledger/money.ts'
import type { Regulation } from '../regulation.ts'
import { unless } from './contradiction.ts'
import type { Contradiction } from './contradiction.ts'

/** What is allowed and yet worth a second look: a fund that is a smaller share of the budget than usual. */
export function adviceOn ({ budget_year: year, fund, executed_expenditure: expenditure }: Regulation): Contradiction[] {
  if (expenditure === undefined) return []
  const usual = valueOn(limits.usualShare, `${year}-01-01`)
  const [part, whole] = [BigInt(parseMoney(fund)), BigInt(parseMoney(expenditure))]
  const hundredths = String(part * 10_000n / whole).padStart(3, '0')
  return unless(part * BigInt(usual) >= whole, '/fund', () => `The fund is ${hundredths.slice(0, -2)}.${hundredths.slice(-2)} % of the ${expenditure} that the last executed budget spent; one part in ${usual} is usual, and the law asks for none.`)
}
