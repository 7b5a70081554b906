import type { Names } from '../../ledger/account.ts'
import type { Kopecks } from '../../ledger/money.ts'

/** What the Rada gives spare funds to: something outside participatory budgeting, or through an amendment a running cycle. */
export interface SpareUse {
  readonly id: number
  readonly fundId: number
  readonly year: number
  readonly amount: Kopecks
  readonly decisionId: number
  readonly purpose: Names
  readonly amendmentId?: number
  readonly withdrawn: boolean
}

/** The spare funds that the close of a year made in the fund of a cycle, while that close stands, and what became of them. */
export interface SpareFunds {
  readonly year: number
  readonly unspent: Kopecks
  readonly penalties: Kopecks
  /** What uses that stand took. */
  readonly used: Kopecks
  readonly uses: readonly SpareUse[]
}
