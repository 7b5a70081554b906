import type { CivilDate } from '../../calendar/civil-date.ts'
import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'

/** A call for a correction, and whether it was answered. */
export interface Correction { readonly dueOn: CivilDate, readonly corrected: boolean }

/** A correction that an author hands in. */
export interface CorrectionFacts {
  readonly call?: Correction
  readonly today: CivilDate
  readonly pool: string
  readonly newPool?: string
}

export const correctionWasCalled: Rule<CorrectionFacts> = {
  id: 'correction-was-called',
  cites: cite.pbByRada,
  says: 'A proposal that was submitted is corrected when a reviewer calls for it, once.',
  holds: ({ call }) => call !== undefined && !call.corrected,
  because: ({ call }) => call === undefined ? 'No reviewer has called for a correction.' : 'The proposal was corrected already.'
}

export const correctedInTime: Rule<CorrectionFacts> = {
  id: 'corrected-in-time',
  cites: cite.pbByRada,
  says: 'A correction comes by the end of the last day of its term in Minsk.',
  holds: ({ call, today }) => call === undefined || today <= call.dueOn,
  because: ({ call, today }) => `The term ended with ${call?.dueOn}; today is ${today}.`
}

export const correctionKeepsThePool: Rule<CorrectionFacts> = {
  id: 'correction-keeps-the-pool',
  cites: cite.pbByRada,
  says: 'A correction stays in the pool in which the proposal was submitted.',
  holds: ({ pool, newPool }) => newPool === undefined || newPool === pool,
  because: ({ pool, newPool }) => `pool is ${JSON.stringify(newPool)}; the proposal was submitted in ${pool}.`,
  remedy: 'Name the pool of the proposal.'
}

/** What a correction has to meet beyond what every document has, in the order in which it refuses. */
export const correctionRules: readonly Rule<CorrectionFacts>[] = [correctionWasCalled, correctedInTime, correctionKeepsThePool]
