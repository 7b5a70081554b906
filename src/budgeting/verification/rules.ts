import { cite } from '../../law/citations.ts'
import type { Rule } from '../../law/rule.ts'
import type { Criterion } from '../regulations/regulation.ts'
import type { Answer, Stage, StageState } from './verdict.ts'

const list = (codes: readonly string[]) => codes.join(', ')

/** An office that is to answer for a unit. */
export interface AssignmentFacts { readonly unit: string, readonly units: readonly string[], readonly staffId: number, readonly roles: readonly string[], readonly assigned: boolean }

export const unitOfTheRegulation: Rule<AssignmentFacts> = {
  id: 'unit-of-the-regulation',
  cites: cite.pbByRada,
  says: 'Offices are assigned to units that the criteria of the Regulation name.',
  holds: ({ unit, units }) => units.includes(unit),
  because: ({ unit, units }) => `${JSON.stringify(unit)} is none of them: ${list(units)}.`,
  remedy: 'Name a unit as the Regulation writes it.'
}

export const assignedIsReviewer: Rule<AssignmentFacts> = {
  id: 'assigned-is-reviewer',
  cites: cite.separateRoles,
  says: 'Only an office with the role of a reviewer is assigned to a unit.',
  holds: ({ roles }) => roles.includes('reviewer'),
  because: ({ staffId, roles }) => `staff-${staffId} is ${list(roles) || 'without a role'}.`,
  remedy: 'Let an administrator grant the role first.'
}

export const assignedOnce: Rule<AssignmentFacts> = {
  id: 'assigned-once',
  cites: cite.pbByRada,
  says: 'An office is assigned to a unit of a cycle once at a time.',
  holds: ({ assigned }) => !assigned,
  because: ({ staffId, unit }) => `staff-${staffId} answers for ${JSON.stringify(unit)} already.`
}

/** What an assignment has to meet, in the order in which it refuses. */
export const assignmentRules: readonly Rule<AssignmentFacts>[] = [unitOfTheRegulation, assignedIsReviewer, assignedOnce]

export const assignmentRuns: Rule<{ readonly id: number, readonly ended: boolean }> = {
  id: 'assignment-runs',
  cites: cite.appendOnly,
  says: 'An assignment ends once.',
  holds: ({ ended }) => !ended,
  because: ({ id }) => `assignment-${id} has ended.`
}

/** Criteria that somebody answers, or calls a correction for. */
export interface CriteriaFacts {
  readonly named: readonly string[]
  readonly criteria: readonly Criterion[]
  /** The units for which the office answers. */
  readonly units: readonly string[]
}

const found = ({ named, criteria }: CriteriaFacts) => named.flatMap(code => criteria.find(criterion => criterion.code === code) ?? [])

export const criterionOfTheRegulation: Rule<CriteriaFacts> = {
  id: 'criterion-of-the-regulation',
  cites: cite.pbByRada,
  says: 'What is answered are the criteria of the Regulation, each once in a list.',
  holds: facts => found(facts).length === facts.named.length && new Set(facts.named).size === facts.named.length,
  because: ({ named, criteria }) => `Named are ${list(named)}; the Regulation has ${list(criteria.map(({ code }) => code))}.`,
  remedy: 'Name criteria by their codes, each once.'
}

export const competentReviewer: Rule<CriteriaFacts> = {
  id: 'competent-reviewer',
  cites: cite.budgetExecution,
  says: 'A criterion is answered by an office of the unit that is competent for it.',
  holds: facts => found(facts).every(({ unit }) => facts.units.includes(unit)),
  because: facts => `${list(found(facts).filter(({ unit }) => !facts.units.includes(unit)).map(({ code, unit }) => `${code} is for ${unit}`))}; this office answers for ${list(facts.units) || 'no unit'}.`,
  remedy: 'Leave it to the competent unit, or let the coordinator assign the office to it.'
}

export const answersForAUnit: Rule<{ readonly units: readonly string[] }> = {
  id: 'answers-for-a-unit',
  cites: cite.budgetExecution,
  says: 'Costs are reassessed by an office that answers for a unit of the cycle.',
  holds: ({ units }) => units.length > 0,
  because: () => 'This office answers for no unit of the cycle.',
  remedy: 'Let the coordinator assign the office to a unit.'
}

/** A stage in which something is done, and whether the author still has time to correct the proposal. */
export interface StageFacts { readonly stage: Stage, readonly formal: StageState, readonly state: StageState, readonly correctionDue?: string }

export const formalComesFirst: Rule<StageFacts> = {
  id: 'formal-comes-first',
  cites: cite.pbByRada,
  says: 'The substance of a proposal is verified once it has passed the formal stage.',
  holds: ({ stage, formal }) => stage === 'formal' || formal.accepted?.passed === true,
  because: ({ formal }) => formal.accepted === undefined ? 'The formal stage is not accepted yet.' : 'The proposal did not pass the formal stage.',
  remedy: 'Verify the formal criteria first.'
}

export const stageIsOpen: Rule<StageFacts> = {
  id: 'stage-is-open',
  cites: cite.appendOnly,
  says: 'A stage of verification is accepted once, and closed by that.',
  holds: ({ state }) => state.accepted === undefined,
  because: ({ stage, state }) => `The ${stage} stage was accepted at ${state.accepted?.at}.`
}

export const correctionIsAwaited: Rule<StageFacts> = {
  id: 'correction-is-awaited',
  cites: cite.pbByRada,
  says: 'While its author has time to correct a proposal it is not judged.',
  holds: ({ correctionDue }) => correctionDue === undefined,
  because: ({ correctionDue }) => `A correction was called for, and its term runs to the end of ${correctionDue}.`,
  remedy: 'Wait for the correction or the end of its term.'
}

const openStage: readonly Rule<StageFacts>[] = [formalComesFirst, stageIsOpen, correctionIsAwaited]

/** What a reviewer answers. */
export interface AnswerFacts extends CriteriaFacts, StageFacts { readonly answers: readonly Omit<Answer, 'by'>[] }

export const oneStageAtATime: Rule<AnswerFacts> = {
  id: 'one-stage-at-a-time',
  cites: cite.pbByRada,
  says: 'Answers given together are of one stage.',
  holds: facts => found(facts).every(({ stage }) => stage === facts.stage),
  because: facts => list(found(facts).map(({ code, stage }) => `${code} is ${stage}`)) + '.',
  remedy: 'Send the answers of each stage by themselves.'
}

export const negativeHasItsReason: Rule<AnswerFacts> = {
  id: 'negative-has-its-reason',
  cites: cite.pbByRada,
  says: 'Whoever answers that a criterion is not met gives the reason and the legal ground, and the reason where it does not apply.',
  holds: ({ answers }) => answers.every(({ answer, reason, ground }) => answer === 'met' || (reason !== undefined && (answer === 'not_applicable' || ground !== undefined))),
  because: ({ answers }) => list(answers.filter(({ answer, reason, ground }) => answer !== 'met' && (reason === undefined || (answer === 'not_met' && ground === undefined)))
    .map(({ criterion, answer, reason }) => `${criterion} is ${answer.replace('_', ' ')} without ${reason === undefined ? 'a reason' : 'a legal ground'}`)) + '.',
  remedy: 'Say why, and by which article or item of the Regulation.'
}

/** What answers have to meet, in the order in which they are refused. */
export const answerRules: readonly Rule<AnswerFacts>[] = [criterionOfTheRegulation, competentReviewer, oneStageAtATime, ...openStage, negativeHasItsReason]

/** A second person who accepts or returns a stage. */
export interface OutcomeFacts extends StageFacts {
  readonly by: number
  readonly accepts: boolean
  readonly reason: boolean
  /** The offices that reckoned the costs anew on which the stage rests. */
  readonly reassessed: readonly number[]
  /** Whether the check of the one budget period was run on the facts as they are now. */
  readonly checked: boolean
}

export const everyCriterionAnswered: Rule<OutcomeFacts> = {
  id: 'every-criterion-answered',
  cites: cite.pbByRada,
  says: 'A stage is accepted when every criterion of it is answered.',
  holds: ({ accepts, state }) => !accepts || state.unanswered.length === 0,
  because: ({ state }) => `Not answered: ${list(state.unanswered)}.`,
  remedy: 'Let the competent units answer first.'
}

export const checkedOnPresentFacts: Rule<OutcomeFacts> = {
  id: 'checked-on-present-facts',
  cites: cite.oneBudgetPeriod,
  says: 'The substantive stage is accepted with a feasibility check that was run on the facts as they are.',
  holds: ({ accepts, stage, checked }) => !accepts || stage === 'formal' || checked,
  because: () => 'The check was not run, or the plan, the cost, the calendar or the money has changed since.',
  remedy: 'Run the check.'
}

export const acceptedByAnother: Rule<OutcomeFacts> = {
  id: 'accepted-by-another',
  cites: cite.fourEyes,
  says: 'What was answered in a stage is accepted or returned by somebody who answered none of it, and did not reassess the costs on which it rests.',
  holds: ({ by, state, reassessed }) => state.answers.every(answer => answer.by !== by) && !reassessed.includes(by),
  because: ({ by, reassessed }) => `staff-${by} ${reassessed.includes(by) ? 'reassessed the costs' : 'answered in this stage'}.`,
  remedy: 'Ask another office.'
}

export const returnSaysWhy: Rule<OutcomeFacts> = {
  id: 'return-says-why',
  cites: cite.pbByRada,
  says: 'Whoever returns a stage to those who answered says why.',
  holds: ({ accepts, reason }) => accepts || reason,
  because: () => 'No reason is given.'
}

export const somethingToReturn: Rule<OutcomeFacts> = {
  id: 'something-to-return',
  cites: cite.pbByRada,
  says: 'Only answers that were given are returned.',
  holds: ({ accepts, state }) => accepts || state.answers.length > 0,
  because: ({ stage }) => `Nothing is answered in the ${stage} stage.`
}

/** What accepting or returning a stage has to meet, in the order in which it refuses. */
export const outcomeRules: readonly Rule<OutcomeFacts>[] = [...openStage, acceptedByAnother, everyCriterionAnswered, somethingToReturn, returnSaysWhy, checkedOnPresentFacts]

/** A call for a correction. */
export interface CallFacts extends CriteriaFacts, StageFacts {
  readonly days: number
  readonly called: boolean
  readonly dueOn: string
  /** The last whole day of the phase of verification. */
  readonly lastDay: string
}

export const correctionForeseen: Rule<CallFacts> = {
  id: 'correction-foreseen',
  cites: cite.pbByRada,
  says: 'A correction is called for where the Regulation gives a term for it and lets the criterion be mended.',
  holds: facts => facts.days > 0 && found(facts).every(({ correctable }) => correctable),
  because: facts => facts.days === 0
    ? 'The Regulation of this cycle has no corrections.'
    : `Not to be mended: ${list(found(facts).filter(({ correctable }) => !correctable).map(({ code }) => code))}.`
}

export const calledOnce: Rule<CallFacts> = {
  id: 'called-once',
  cites: cite.pbByRada,
  says: 'A correction of a proposal is called for once.',
  holds: ({ called }) => !called,
  because: () => 'A correction of this proposal was called for before.'
}

export const correctionFitsThePhase: Rule<CallFacts> = {
  id: 'correction-fits-the-phase',
  cites: cite.pbByRada,
  says: 'The whole term of a correction lies in the phase of verification.',
  holds: ({ dueOn, lastDay }) => dueOn <= lastDay,
  because: ({ dueOn, lastDay }) => `The term would run to ${dueOn}; the last whole day of verification is ${lastDay}.`,
  remedy: 'Answer the criterion without a correction, or let the Rada extend the phase.'
}

/** What calling for a correction has to meet, in the order in which it refuses. */
export const callRules: readonly Rule<CallFacts>[] = [criterionOfTheRegulation, competentReviewer, correctionForeseen, calledOnce, formalComesFirst, stageIsOpen, correctionFitsThePhase]
