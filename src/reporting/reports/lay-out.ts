import type { BudgetReport } from './budget-report.ts'
import { budgetSheet } from './budget-sheet.ts'
import type { Heading, Language } from './report.ts'
import type { Sheet } from './sheet.ts'

export type Report = BudgetReport

/** Any report laid out in a language: the same document gives its page and its CSV, live or published. */
export function laidOut (report: Report & Heading, language: Language): Sheet {
  return budgetSheet(report, language)
}
