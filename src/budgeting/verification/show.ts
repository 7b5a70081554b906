import type { Actor } from '../../audit/act.ts'
import type { CivilDate } from '../../calendar/civil-date.ts'
import { enforce } from '../../law/rule.ts'
import { found } from '../../storage/found.ts'
import { wireId } from '../../storage/id.ts'
import type { Db } from '../../storage/open.ts'
import { versionAnswer } from '../proposals/answers.ts'
import { correctionOf } from '../proposals/correction-store.ts'
import { regulationFor } from '../proposals/pools.ts'
import { stateOf } from '../proposals/proposal.ts'
import { loadProposal, loadVersion, submittedIn } from '../proposals/store.ts'
import type { Criterion } from '../regulations/regulation.ts'
import { loadCycle } from '../store.ts'
import { alertsIn, loadAlert } from './alert-store.ts'
import { alertAnswer, appealAnswer, assignmentAnswer, checkAnswer, correctionAnswer, listAnswer, stageAnswer } from './answers.ts'
import { appealOf, appealsIn, verdictsPublishedAt } from './appeal-store.ts'
import { assignmentsIn, loadAssignment, unitsOf } from './assignment-store.ts'
import { knownLines } from './budget-store.ts'
import { checkOf, lastCheckOf } from './check-store.ts'
import { ballotOf, exclusivePairsOf, finalListOf } from './list-store.ts'
import { verdictIsPublished } from './publication-rules.ts'
import { stageOf, versionUnderReview } from './stage-store.ts'
import { stages } from './verdict.ts'
import type { StageState } from './verdict.ts'

/** Who sees a verification whole: whoever accepts stages or audits, and after the verdicts are published whoever hears appeals. A reviewer sees the criteria of the own units. */
function seesAll (db: Db, cycleId: number, { roles }: Actor): boolean {
  return roles.includes('coordinator') || roles.includes('auditor') || (roles.includes('commission_officer') && verdictsPublishedAt(db, cycleId) !== undefined)
}

/** The criteria of a cycle that an office may see. */
function visible (db: Db, cycleId: number, actor: Actor): readonly Criterion[] {
  const { criteria } = regulationFor(db, cycleId)
  if (seesAll(db, cycleId, actor)) return criteria
  const units = unitsOf(db, cycleId, actor.staffId)
  return criteria.filter(({ unit }) => units.includes(unit))
}

function seen (state: StageState, criteria: readonly Criterion[]): StageState {
  const codes = criteria.map(({ code }) => code)
  return { ...state, answers: state.answers.filter(({ criterion }) => codes.includes(criterion)), unanswered: state.unanswered.filter(code => codes.includes(code)) }
}

/**
 * What was answered and decided on a proposal, as an office sees it. Those who hear appeals see it once the verdicts are
 * published: a Refusal before. NotFound for a draft.
 */
export function showVerification (db: Db, id: number, actor: Actor): object {
  const proposal = loadProposal(db, id)
  found(proposal.submission, wireId('proposal', id))
  const { cycleId } = proposal
  const whole = seesAll(db, cycleId, actor)
  if (!actor.roles.includes('reviewer')) enforce([verdictIsPublished], { published: whole, appealed: false })
  const criteria = visible(db, cycleId, actor)
  const check = lastCheckOf(db, id)
  const correction = correctionOf(db, id)
  return {
    proposal: wireId('proposal', id),
    version: versionUnderReview(db, id),
    // That the formal stage was passed everybody has to know who goes on; what the whole comes to only who sees all.
    stages: stages.map(stage => stageAnswer(seen(stageOf(db, id, stage, regulationFor(db, cycleId).criteria), criteria), stage === 'formal' || whole)),
    checks: check === undefined ? [] : [checkAnswer(check)],
    ...(correction === undefined ? {} : { correction: correctionAnswer(correction) })
  }
}

/** Where the verification of the proposals of a cycle stands, as an office sees it. */
export function showReviews (db: Db, cycleId: number, actor: Actor, { after, limit, today }: { after: number, limit: number, today: CivilDate }): object {
  loadCycle(db, cycleId)
  const criteria = visible(db, cycleId, actor)
  const page = submittedIn(db, cycleId, after, limit)
  return {
    reviews: page.map(proposal => {
      const { id, submission } = proposal
      const open = openStage(stages.map(stage => stageOf(db, id, stage, regulationFor(db, cycleId).criteria)))
      const call = correctionOf(db, id)
      return {
        proposal: wireId('proposal', id),
        number: submission.number,
        state: stateOf(proposal),
        stage: open?.stage ?? 'judged',
        awaiting: open === undefined ? [] : seen(open, criteria).unanswered,
        ...(call === undefined || call.corrected || call.dueOn < today ? {} : { correction_due: call.dueOn })
      }
    }),
    next: page.length < limit ? null : wireId('proposal', page.at(-1)!.id)
  }
}

/** The stage that is open; none once the formal stage is failed. */
function openStage (states: readonly StageState[]): StageState | undefined {
  const [formal] = states
  return formal?.accepted?.passed === false ? undefined : states.find(({ accepted }) => accepted === undefined)
}

/** The assignments of a cycle; NotFound without it. */
export function showAssignments (db: Db, cycleId: number): object {
  loadCycle(db, cycleId)
  return { assignments: assignmentsIn(db, cycleId).map(assignmentAnswer) }
}

/** An assignment; NotFound without it. */
export function showAssignment (db: Db, id: number): object {
  return assignmentAnswer(loadAssignment(db, id))
}

/** A check of a proposal; NotFound without it. */
export function showCheck (db: Db, id: number): object {
  return checkAnswer(found(checkOf(db, id), wireId('check', id)))
}

/** The call for a correction of a proposal; NotFound without one. */
export function showCorrection (db: Db, proposalId: number): object {
  return correctionAnswer(found(correctionOf(db, proposalId), `call for a correction of ${wireId('proposal', proposalId)}`))
}

/** The last version of a proposal. */
export function showLastVersion (db: Db, proposalId: number): object {
  return versionAnswer(loadVersion(db, proposalId))
}

/** The appeal on a proposal; NotFound without one. */
export function showAppeal (db: Db, proposalId: number): object {
  return appealAnswer(found(appealOf(db, proposalId), `appeal on ${wireId('proposal', proposalId)}`))
}

/** A page of the appeals of a cycle; NotFound without the cycle. */
export function showAppeals (db: Db, cycleId: number, after: number, limit: number): object {
  loadCycle(db, cycleId)
  const page = appealsIn(db, cycleId, after, limit)
  return { appeals: page.map(appealAnswer), next: page.length < limit ? null : wireId('proposal', page.at(-1)!.proposalId) }
}

/** A page of the alerts of a cycle; NotFound without the cycle. */
export function showAlerts (db: Db, cycleId: number, after: number, limit: number): object {
  loadCycle(db, cycleId)
  const page = alertsIn(db, cycleId, after, limit)
  return { alerts: page.map(alertAnswer), next: page.length < limit ? null : wireId('alert', page.at(-1)!.id) }
}

/** An alert; NotFound without it. */
export function showAlert (db: Db, id: number): object {
  return alertAnswer(loadAlert(db, id))
}

/** The lines that the budget of the year has already, as far as they were named. */
export function showBudgetLines (db: Db, cycleId: number): object {
  return { cycle: wireId('cycle', cycleId), lines: knownLines(db, cycleId) }
}

/** The final list of a cycle; NotFound before it is settled. */
export function showFinalList (db: Db, cycleId: number): object {
  loadCycle(db, cycleId)
  const list = found(finalListOf(db, cycleId), `final list of ${wireId('cycle', cycleId)}`)
  return listAnswer(cycleId, list, ballotOf(db, cycleId), exclusivePairsOf(db, cycleId))
}
