import { sql } from 'drizzle-orm'
import type { Db } from '../../storage/open.ts'
import type { Criterion } from '../regulations/regulation.ts'
import { criteriaOf, verdictOf } from './verdict.ts'
import type { Answer, AnswerKind, Stage, StageState, Verdict } from './verdict.ts'

interface OutcomeRow { outcome: 'accepted' | 'returned', passed: number | null, by: number, at: string | null, reason: string | null, seq: number, version: number }

/** The version that is verified: the last one that its author handed in. A reassessment of costs changes no answer. */
export function versionUnderReview (db: Db, proposalId: number): number {
  return db.get<{ version: number }>(sql`SELECT max(version) AS version FROM proposal_version WHERE proposal_id = ${proposalId} AND cause <> 'reassessment'`).version
}

/** Where a proposal stands in a stage. */
export function stageOf (db: Db, proposalId: number, stage: Stage, all: readonly Criterion[]): StageState {
  const criteria = criteriaOf(all, stage)
  const outcomes = db.all<OutcomeRow>(sql`
    SELECT o.outcome, o.passed, o.decided_by AS "by", json_extract(l.body, '$.time') AS at, n.text AS reason, o.audit_seq AS seq, o.version
    FROM stage_outcome o LEFT JOIN audit_log l ON l.seq = o.audit_seq LEFT JOIN note n ON n.id = o.reason_note
    WHERE o.proposal_id = ${proposalId} AND o.stage = ${stage} ORDER BY o.id`)
  const returned = outcomes.findLast(({ outcome }) => outcome === 'returned')
  const accepted = outcomes.find(({ outcome }) => outcome === 'accepted')
  // A correction that the next stage called for takes nothing from what was accepted before it.
  const last = lastAnswers(db, proposalId, accepted?.version ?? versionUnderReview(db, proposalId), returned?.seq ?? -1)
  const answers = criteria.flatMap(({ code }) => last.get(code) ?? [])
  return {
    stage,
    answers,
    unanswered: criteria.filter(({ code }) => !last.has(code)).map(({ code }) => code),
    ...(returned === undefined || answers.length > 0 ? {} : { returned: { by: returned.by, at: returned.at ?? '', ...(returned.reason === null ? {} : { reason: returned.reason }) } }),
    ...(accepted === undefined ? {} : { accepted: { by: accepted.by, at: accepted.at ?? '', passed: accepted.passed === 1 } })
  }
}

function lastAnswers (db: Db, proposalId: number, version: number, since: number): Map<string, Answer> {
  const rows = db.all<{ criterion: string, answer: AnswerKind, by: number, words: string | null }>(sql`
    SELECT a.criterion, a.answer, a.answered_by AS "by", n.text AS words FROM criterion_answer a LEFT JOIN note n ON n.id = a.words_note
    WHERE a.proposal_id = ${proposalId} AND a.version = ${version} AND a.audit_seq > ${since} ORDER BY a.id`)
  return new Map(rows.map(({ words, ...row }) => [row.criterion, { ...row, ...(words === null ? {} : JSON.parse(words) as Pick<Answer, 'reason' | 'ground'>) }]))
}

/** The verdicts of all proposals of a cycle that have one, by their numbers; published or not. */
export function verdictsIn (db: Db, cycleId: number): Map<number, Verdict> {
  const rows = db.all<{ proposalId: number, formal: number | null, substantive: number | null }>(sql`
    SELECT o.proposal_id AS proposalId, max(iif(o.stage = 'formal', o.passed, NULL)) AS formal, max(iif(o.stage = 'substantive', o.passed, NULL)) AS substantive
    FROM stage_outcome o JOIN proposal_submission s ON s.proposal_id = o.proposal_id
    WHERE s.cycle_id = ${cycleId} AND o.outcome = 'accepted' GROUP BY o.proposal_id`)
  return new Map(rows.flatMap(({ proposalId, formal, substantive }) => {
    const verdict = verdictOf(passed(formal), passed(substantive))
    return verdict === undefined ? [] : [[proposalId, verdict] as const]
  }))
}

const passed = (value: number | null) => value === null ? undefined : value === 1

/** The offices that reckoned the costs of a proposal anew. */
export function reassessedBy (db: Db, proposalId: number): number[] {
  return db.all<{ staffId: number }>(sql`SELECT DISTINCT saved_by AS staffId FROM proposal_version WHERE proposal_id = ${proposalId} AND cause = 'reassessment'`).map(({ staffId }) => staffId)
}

/** The offices that had a part in the verdict on a proposal: who answered, called for a correction, reassessed, accepted or returned. */
export function hadPart (db: Db, proposalId: number): number[] {
  return db.all<{ staffId: number }>(sql`
    SELECT answered_by AS staffId FROM criterion_answer WHERE proposal_id = ${proposalId}
    UNION SELECT decided_by FROM stage_outcome WHERE proposal_id = ${proposalId}
    UNION SELECT called_by FROM correction_call WHERE proposal_id = ${proposalId}
    UNION SELECT saved_by FROM proposal_version WHERE proposal_id = ${proposalId} AND cause = 'reassessment'`).map(({ staffId }) => staffId)
}
