import type { Criterion } from '../regulations/regulation.ts'

export type Stage = Criterion['stage']
export const stages: readonly Stage[] = ['formal', 'substantive']
export type AnswerKind = 'met' | 'not_met' | 'not_applicable'

/** What a reviewer answered to a criterion. Reason and ground are gone only where they had to be erased. */
export interface Answer {
  readonly criterion: string
  readonly answer: AnswerKind
  readonly by: number
  readonly reason?: string
  readonly ground?: string
}

/** What no reviewer answers, because it is counted: the signatures (formal), and the one budget period (substantive, Art. 51.2). */
export interface Counted { readonly enoughSignatures: boolean, readonly feasible: boolean }

/** Where the verification of a proposal stands in one stage. */
export interface StageState {
  readonly stage: Stage
  /** The answers that count: the last one to each criterion since the stage was last returned. */
  readonly answers: readonly Answer[]
  readonly unanswered: readonly string[]
  readonly returned?: { readonly by: number, readonly at: string, readonly reason?: string }
  readonly accepted?: { readonly by: number, readonly at: string, readonly passed: boolean }
}

/** The criteria of a stage, in the order of the Regulation. */
export function criteriaOf (criteria: readonly Criterion[], stage: Stage): Criterion[] {
  return criteria.filter(criterion => criterion.stage === stage)
}

/**
 * Whether a proposal passes a stage: every blocking criterion is met or does not apply, and what is counted holds. The one
 * budget period is asked of every proposal whatever the Regulation lists (L-63).
 */
export function passes (stage: Stage, criteria: readonly Criterion[], answers: readonly Answer[], { enoughSignatures, feasible }: Counted): boolean {
  const blocked = criteriaOf(criteria, stage).some(({ code, blocking }) => blocking && answers.find(({ criterion }) => criterion === code)?.answer === 'not_met')
  return !blocked && (stage === 'formal' ? enoughSignatures : feasible)
}

/** What was decided on a proposal; undefined while a stage that it needs is not accepted. */
export interface Verdict { readonly passed: boolean, readonly failedIn?: Stage }

/** The verdict that two accepted stages come to: whoever fails the formal one needs no other. */
export function verdictOf (formal: boolean | undefined, substantive: boolean | undefined): Verdict | undefined {
  if (formal === undefined) return undefined
  if (!formal) return { passed: false, failedIn: 'formal' }
  if (substantive === undefined) return undefined
  return substantive ? { passed: true } : { passed: false, failedIn: 'substantive' }
}

export type AppealOutcome = 'upheld' | 'dismissed'

/** What a proposal has come to after verification, appeal and the checks since: whether it goes on the ballot. */
export function goesOn (verdict: Verdict | undefined, appeal: AppealOutcome | undefined, failsNow: boolean): boolean {
  return (verdict?.passed === true || appeal === 'upheld') && !failsNow
}
