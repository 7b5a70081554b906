import { query, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

const overdrawn = query<{ commitment: number, code: string, sum: number, guard: number }>(`
  SELECT p.commitment_id AS commitment, a.code, sum(p.amount) AS sum, a.guard FROM posting p JOIN account a ON a.id = p.account_id AND a.guard <> 0
  WHERE p.commitment_id IS NOT NULL AND (?1 = 0 OR p.commitment_id IN (SELECT commitment_id FROM posting WHERE entry_seq > ?1 AND commitment_id IS NOT NULL))
  GROUP BY p.commitment_id, p.account_id HAVING sum(p.amount) * a.guard < 0`)
const commitments = query<{ count: number }>('SELECT count(DISTINCT commitment_id) AS count FROM posting WHERE commitment_id IS NOT NULL AND (?1 = 0 OR entry_seq > ?1)')

export const commitmentsAreNotExceeded: Invariant = {
  id: 'commitments-are-not-exceeded',
  says: 'For each commitment, acts and releases are no more than was committed, and payments no more than the acts.',
  counts: 'commitments',
  * check (db, { since }) {
    for (const { commitment, code, sum, guard } of overdrawn(db, since.entry)) {
      yield { where: `commitment voucher-${commitment}`, says: `${shown(sum * guard)} is left on ${code}` }
    }
    return [...commitments(db, since.entry)][0]!.count
  }
}

const spending = "'commitment', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment', 'retention_release', 'penalty', 'credit_note'"
/** Below the amount from which the Regulation of its cycle asks for four eyes, one person posts a step of a project; nothing else is posted alone. */
const limitOf = (fund: string) => `coalesce((SELECT CAST(replace(json_extract(r.document, '$.execution.four_eyes_from'), '.', '') AS INTEGER) FROM regulation r JOIN cycle c ON c.regulation_id = r.id WHERE c.fund_id = ${fund}), 0)`
const alone = "'commitment', 'release', 'act', 'payment', 'retention_release', 'penalty', 'credit_note'"
const twoEyes = query<{ seq: number, maker: number }>('SELECT seq, maker_id AS maker FROM entry WHERE seq > ? AND approver_id = maker_id')
const unapproved = query<{ seq: number, kind: string, approver: number | null, sha256: string | null }>(`
  SELECT seq, kind, approver_id AS approver, document_sha256 AS sha256 FROM entry WHERE seq > ? AND kind IN (${spending}) AND (document_sha256 IS NULL OR (approver_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM voucher_outcome o JOIN voucher v ON v.id = o.voucher_id WHERE o.entry_seq = seq AND v.kind IN (${alone}) AND v.amount < ${limitOf('v.fund_id')})))`)
const selfApproved = query<{ id: number, maker: number }>(`
  SELECT v.id, v.maker_id AS maker FROM voucher_outcome o JOIN voucher v ON v.id = o.voucher_id WHERE o.outcome = 'approved' AND o.entry_seq > ? AND o.decided_by = v.maker_id
    AND NOT (v.kind IN (${alone}) AND v.amount < ${limitOf('v.fund_id')})`)
const spent = query<{ count: number }>(`SELECT count(*) AS count FROM entry WHERE seq > ? AND kind IN (${spending})`)

export const fourEyes: Invariant = {
  id: 'four-eyes',
  says: 'Nobody approves what they made; every spending entry has the hash of its document and an approver, unless the Regulation of its cycle lets one person post so small an amount.',
  counts: 'spending entries',
  * check (db, { since }) {
    for (const { seq, maker } of twoEyes(db, since.entry)) yield { where: `entry ${seq}`, says: `was made and approved by staff-${maker}` }
    for (const { id, maker } of selfApproved(db, since.entry)) yield { where: `voucher-${id}`, says: `was made and approved by staff-${maker}` }
    for (const { seq, kind, approver, sha256 } of unapproved(db, since.entry)) {
      yield { where: `entry ${seq}`, says: `of kind ${kind} has no ${[approver === null ? 'approver' : '', sha256 === null ? 'document' : ''].filter(Boolean).join(' and no ')}` }
    }
    return [...spent(db, since.entry)][0]!.count
  }
}

const early = query<{ seq: number, effectiveOn: string, decision: number, adoptedOn: string | null }>(`
  SELECT e.seq, e.effective_on AS effectiveOn, e.decision_id AS decision, d.adopted_on AS adoptedOn FROM entry e LEFT JOIN decision d ON d.id = e.decision_id
  WHERE e.seq > ? AND e.decision_id IS NOT NULL AND (d.id IS NULL OR d.adopted_on > e.effective_on)`)
const undecided = query<{ seq: number, kind: string }>("SELECT seq, kind FROM entry WHERE seq > ? AND decision_id IS NULL AND kind IN ('repurposing', 'appropriation', 'award', 'amendment', 'award_change', 'promotion')")
const decided = query<{ count: number }>('SELECT count(*) AS count FROM entry WHERE seq > ? AND decision_id IS NOT NULL')

export const decisionsComeFirst: Invariant = {
  id: 'decisions-come-first',
  says: 'An entry that re-purposes, appropriates, awards, or changes what was appropriated or awarded cites a decision, and no cited decision is younger than its entry.',
  counts: 'entries that cite a decision',
  * check (db, { since }) {
    for (const { seq, kind } of undecided(db, since.entry)) yield { where: `entry ${seq}`, says: `of kind ${kind} cites no decision` }
    for (const { seq, effectiveOn, decision, adoptedOn } of early(db, since.entry)) {
      yield { where: `entry ${seq}`, says: `is dated ${effectiveOn} and cites decision-${decision}, ${adoptedOn === null ? 'which is not there' : `adopted on ${adoptedOn}`}` }
    }
    return [...decided(db, since.entry)][0]!.count
  }
}
