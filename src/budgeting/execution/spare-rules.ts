import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import { formatMoney } from '../../ledger/money.ts'
import type { Kopecks } from '../../ledger/money.ts'
import type { Decision } from '../../registry/decision.ts'
import { cited } from '../rules.ts'
import type { CitedByCycle } from '../rules.ts'

export const spareFundsByTheRada: Rule<Pick<CitedByCycle, 'decision'>> = {
  id: 'spare-funds-by-the-rada',
  cites: cite.spareFunds,
  says: 'What spare funds are used for is decided by the Rada.',
  holds: ({ decision }) => decision.body.kind === 'rada',
  because: ({ decision }) => `Decision ${decision.number} was taken by ${decision.body.name.en ?? decision.body.name.be} (${decision.body.kind}), not by the Rada.`,
  remedy: 'Cite a decision of the Rada.'
}

/** Spare funds of a fund and year that are to be used. */
export interface UseFacts extends CitedByCycle {
  readonly decision: Decision
  readonly fund: { readonly code: string }
  readonly year: number
  readonly amount: Kopecks
  /** What the close of that year made spare, while it stands, and what other uses took of it. */
  readonly spare?: { readonly made: Kopecks, readonly used: Kopecks, readonly closedOn: CivilDate }
  /** The amendment through which it is used: what it gives in all, and what spare funds pay of that already. */
  readonly amendment?: { readonly id: string, readonly gives: Kopecks, readonly paid: Kopecks }
}

export const spareAfterClose: Rule<UseFacts> = {
  id: 'spare-after-close',
  cites: cite.spareFunds,
  says: 'Spare funds are there once their year is closed, and are decided on from that day.',
  holds: ({ spare, decision }) => spare !== undefined && spare.closedOn <= decision.adoptedOn,
  because: ({ spare, fund, year, decision }) => spare === undefined ? `${fund.code} has no spare funds of ${year}.` : `${year} was closed on ${spare.closedOn}; decision ${decision.number} is of ${decision.adoptedOn}.`,
  remedy: 'Close the year, then have the Rada decide.'
}

export const withinSpareFunds: Rule<UseFacts> = {
  id: 'within-spare-funds',
  cites: cite.spareFunds,
  says: 'The uses of the spare funds of a year are together no more than those.',
  holds: ({ spare, amount }) => spare === undefined || amount <= spare.made - spare.used,
  because: ({ spare, fund, year, amount }) => `${fund.code} has ${formatMoney(spare?.made ?? 0)} of spare funds of ${year}, of which ${formatMoney(spare?.used ?? 0)} is used; ${formatMoney(amount)} is more than is left.`,
  remedy: 'Lower the amount, or withdraw another use.'
}

export const amendmentTakesIt: Rule<UseFacts> = {
  id: 'amendment-takes-it',
  cites: cite.radaApprovesBudget,
  says: 'An amendment through which spare funds are used gives as much, and nothing pays it twice.',
  holds: ({ amendment, amount }) => amendment === undefined || amount <= amendment.gives - amendment.paid,
  because: ({ amendment, amount }) => `${amendment?.id} gives ${formatMoney(amendment?.gives ?? 0)}, of which spare funds pay ${formatMoney(amendment?.paid ?? 0)}; ${formatMoney(amount)} is more than is left.`,
  remedy: 'Name the amendment that this decision made.'
}

/** What a use of spare funds has to meet, in the order in which it refuses. */
export const useRules: readonly Rule<UseFacts>[] = [spareFundsByTheRada, ...cited, spareAfterClose, withinSpareFunds, amendmentTakesIt]

export interface UseWithdrawalFacts extends CitedByCycle { readonly decision: Decision, readonly use: string, readonly withdrawn: boolean }

export const useWithdrawnOnce: Rule<UseWithdrawalFacts> = {
  id: 'use-withdrawn-once',
  cites: cite.spareFunds,
  says: 'A use of spare funds is withdrawn once.',
  holds: ({ withdrawn }) => !withdrawn,
  because: ({ use }) => `${use} was withdrawn.`,
  remedy: 'Nothing more is needed.'
}

/** What the withdrawal of a use has to meet, in the order in which it refuses. */
export const useWithdrawalRules: readonly Rule<UseWithdrawalFacts>[] = [spareFundsByTheRada, ...cited, useWithdrawnOnce]
