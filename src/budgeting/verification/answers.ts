import { formatMoney } from '../../ledger/money.ts'
import { wireId } from '../../storage/id.ts'
import type { ShownCorrection } from '../proposals/correction-store.ts'
import type { Alert } from './alert-store.ts'
import type { Appeal } from './appeal-store.ts'
import type { Assignment } from './assignment-store.ts'
import type { Check } from './check-store.ts'
import type { Fate, PublishedVerdict } from './fate.ts'
import type { BallotPlace, FinalList } from './list-store.ts'
import type { Answer, StageState } from './verdict.ts'

export function assignmentAnswer ({ id, cycleId, unit, staffId, ended }: Assignment): object {
  return { id: wireId('assignment', id), cycle: wireId('cycle', cycleId), unit, staff: wireId('staff', staffId), ended }
}

const wordsAnswer = ({ reason, ground }: Pick<Answer, 'reason' | 'ground'>) => ({ ...(reason === undefined ? {} : { reason }), ...(ground === undefined ? {} : { ground }) })

/** A stage as an office sees it: the criteria that it may see, and whether the stage was passed where it may know that. */
export function stageAnswer ({ stage, answers, unanswered, returned, accepted }: StageState, mayKnow: boolean): object {
  return {
    stage,
    answers: answers.map(answer => ({ criterion: answer.criterion, answer: answer.answer, ...wordsAnswer(answer), by: wireId('staff', answer.by) })),
    unanswered,
    ...(returned === undefined ? {} : { returned: { at: returned.at, reason: returned.reason ?? null } }),
    ...(accepted === undefined ? {} : { accepted: { at: accepted.at, ...(mayKnow ? { passed: accepted.passed } : {}) } })
  }
}

export function checkAnswer ({ id, proposalId, version, cause, feasible, at, inputsSha256, verdictSha256, verdict }: Check): object {
  return { id: wireId('check', id), proposal: wireId('proposal', proposalId), version, cause, feasible, run_at: at, inputs_sha256: inputsSha256, verdict_sha256: verdictSha256, verdict: verdict ?? null }
}

export function correctionAnswer ({ criteria, reason, dueOn, corrected }: ShownCorrection): object {
  return { criteria, reason: reason ?? null, due_on: dueOn, corrected }
}

function verdictAnswer ({ passed, failedIn, publishedAt, answers, enoughSignatures, check }: PublishedVerdict): object {
  return {
    passed,
    ...(failedIn === undefined ? {} : { failed_in: failedIn }),
    published_at: publishedAt,
    criteria: answers.map(answer => ({ criterion: answer.criterion, stage: answer.stage, answer: answer.answer, ...wordsAnswer(answer) })),
    enough_signatures: enoughSignatures,
    ...(check === undefined ? {} : { check: { feasible: check.feasible, inputs_sha256: check.inputsSha256, verdict: check.verdict ?? null } })
  }
}

/** An appeal and its decision, without who recorded it: the reasons are public, offices are told in the trail. */
export function appealAnswer ({ proposalId, lodgedAt, reason, outcome, decision }: Appeal): object {
  return {
    proposal: wireId('proposal', proposalId),
    lodged_at: lodgedAt,
    reason: reason ?? null,
    ...(outcome === undefined ? {} : { outcome }),
    ...(decision === undefined ? {} : { decision: { reason: decision.reason ?? null, at: decision.at, document: decision.document } })
  }
}

/** What became of a proposal, as those outside read it. */
export function fateAnswer ({ verdict, appeal, noLonger, ballot }: Fate): object {
  return {
    ...(verdict === undefined ? {} : { verdict: verdictAnswer(verdict) }),
    ...(appeal === undefined ? {} : { appeal: appealAnswer(appeal) }),
    ...(noLonger === undefined ? {} : { no_longer_feasible: { since: noLonger.since, reason: noLonger.reason ?? null } }),
    ...(ballot === undefined ? {} : { ballot: { project: wireId('project', ballot.projectId), code: ballot.code, position: ballot.position } })
  }
}

export function alertAnswer ({ id, proposalId, checkId, state, raisedAt, acknowledged }: Alert): object {
  return {
    id: wireId('alert', id),
    proposal: wireId('proposal', proposalId),
    check: wireId('check', checkId),
    state,
    raised_at: raisedAt,
    ...(acknowledged === undefined ? {} : { acknowledged: { reason: acknowledged.reason ?? null, by: wireId('staff', acknowledged.by), at: acknowledged.at } })
  }
}

/** What the SHA-256 of a final list is over, as canonical JSON: anybody can make it from the published ballot. */
export function listDocument (cycleId: number, seed: string, places: readonly BallotPlace[], exclusive: readonly (readonly [string, string])[]): object {
  return {
    format: 'hramada-ballot/1',
    cycle: wireId('cycle', cycleId),
    seed,
    projects: places.map(({ projectId, poolId, position, code, number, proposalId, title, cost }) => ({
      project: wireId('project', projectId), pool: wireId('pool', poolId), position, code, number, proposal: wireId('proposal', proposalId), title, cost: formatMoney(cost)
    })),
    exclusive: exclusive.map(([first, second]) => [Number(first), Number(second)])
  }
}

/** The final list in the order of the ballot. */
export function listAnswer (cycleId: number, { seed, sha256, settledAt }: FinalList, places: readonly BallotPlace[], exclusive: readonly (readonly [string, string])[]): object {
  return { ...listDocument(cycleId, seed, places, exclusive), settled_at: settledAt, list_sha256: sha256 }
}
