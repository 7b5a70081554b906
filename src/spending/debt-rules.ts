import { yearOf } from '../calendar/civil-date.ts'
import type { CivilDate } from '../calendar/civil-date.ts'
import { cite } from '../law/citations.ts'
import type { Rule } from '../law/rule.ts'
import { formatMoney } from '../ledger/money.ts'
import type { LeftFacts } from './rules.ts'

export const retentionWithinAct: Rule<LeftFacts> = {
  id: 'retention-within-act',
  cites: cite.documentedSpending,
  says: 'Of an act at most its whole amount is kept back.',
  holds: ({ amount, left }) => amount <= left,
  because: ({ amount, left }) => `The act is for ${formatMoney(left)}; ${formatMoney(amount)} would be kept back.`,
  remedy: 'Lower what is kept back.'
}

export const retentionWithinKept: Rule<LeftFacts> = {
  id: 'retention-within-kept',
  cites: cite.documentedSpending,
  says: 'At most what an act kept back, and nobody released yet, is released.',
  holds: ({ amount, left }) => amount <= left,
  because: ({ of, amount, left }) => `Of ${of} ${formatMoney(left)} is still kept back, vouchers that await approval counted as released; ${formatMoney(amount)} is more.`,
  remedy: 'Lower the amount.'
}

export const reductionWithinDebt: Rule<LeftFacts> = {
  id: 'reduction-within-debt',
  cites: cite.documentedSpending,
  says: 'A penalty or a credit note takes no more from a debt than is still owed.',
  holds: ({ amount, left }) => amount <= left,
  because: ({ of, amount, left }) => `Of ${of} ${formatMoney(left)} is owed, vouchers that await approval counted as paid; ${formatMoney(amount)} is more.`,
  remedy: 'Lower the amount. If the supplier has been paid already, reverse the payment when the money is back; what is kept back has to be released first.'
}

/** A penalty or a credit note, its day, and the act from whose debt it is taken. */
export interface ReductionFacts { readonly of: string, readonly actOn: CivilDate, readonly on: CivilDate, readonly contributions: boolean }

export const penaltyIsRevenue: Rule<ReductionFacts> = {
  id: 'penalty-is-budget-revenue',
  cites: cite.exclusivePurpose,
  says: 'A penalty is revenue of the budget; contributions have no revenue but contributions and interest.',
  holds: ({ contributions }) => !contributions,
  because: ({ of }) => `${of} was paid for with contributions.`,
  remedy: 'Have the supplier send a credit note: then the purpose pays less.'
}

export const creditNoteInItsYear: Rule<ReductionFacts> = {
  id: 'credit-note-in-its-year',
  cites: cite.closedPeriod,
  says: 'A credit note lowers what was spent in the fiscal year of its act, and is dated in it.',
  holds: ({ actOn, on }) => yearOf(actOn) === yearOf(on),
  because: ({ of, actOn, on }) => `${of} is of ${actOn}, the credit note of ${on}.`,
  remedy: 'Date it in that year. Once that is closed, what a supplier of a project asks less is revenue and recorded as a penalty; for contributions have the year reopened.'
}
