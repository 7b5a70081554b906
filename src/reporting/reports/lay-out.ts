import type { BudgetReport } from './budget-report.ts'
import { budgetSheet } from './budget-sheet.ts'
import type { CommitmentsReport } from './commitments-report.ts'
import { commitmentsSheet } from './commitments-sheet.ts'
import type { LifeReport } from './life-report.ts'
import { lifeSheet } from './life-sheet.ts'
import type { Heading, Language } from './report.ts'
import type { ScheduleReport } from './schedule-report.ts'
import { scheduleSheet } from './schedule-sheet.ts'
import type { Sheet } from './sheet.ts'
import type { StatementsReport } from './statements-report.ts'
import { statementsSheet } from './statements-sheet.ts'
import type { SuppliersReport } from './suppliers-report.ts'
import { suppliersSheet } from './suppliers-sheet.ts'

export type Report = BudgetReport | ScheduleReport | CommitmentsReport | StatementsReport | LifeReport | SuppliersReport

/** Any report laid out in a language: the same document gives its page and its CSV, live or published. */
export function laidOut (report: Report & Heading, language: Language): Sheet {
  switch (report.report) {
    case 'budget': return budgetSheet(report, language)
    case 'schedule': return scheduleSheet(report, language)
    case 'commitments': return commitmentsSheet(report, language)
    case 'statements': return statementsSheet(report, language)
    case 'suppliers': return suppliersSheet(report, language)
    case 'life': return lifeSheet(report, language)
  }
}
