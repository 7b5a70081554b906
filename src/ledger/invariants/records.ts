import { query, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

/** What an entry moves in one book: the sum of its debits. */
const moved = (seq: string, book: string) => `(SELECT coalesce(sum(p.amount), 0) FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = ${seq} AND a.book = '${book}' AND p.amount > 0)`

interface Unlike { id: number, amount: number, moved: number, seq: number, kind: string }

/** Records and the entries that they caused: what a row says was moved is what its entry moved. */
const records = [
  {
    name: 'contribution', sql: `SELECT r.id, r.amount, ${moved('e.seq', 'actual')} AS moved, e.seq, e.kind FROM contribution r JOIN entry e ON e.seq = r.entry_seq
    WHERE e.seq > ? AND (moved <> r.amount OR e.kind <> iif(r.recorded_as = 'credited', 'contribution', 'receipt_held'))`
  },
  {
    // A pro rata refund is one entry and many refunds.
    name: 'refund', sql: `SELECT r.id, r.amount, ${moved('e.seq', 'actual')} AS moved, e.seq, e.kind
    FROM (SELECT min(id) AS id, sum(amount) AS amount, entry_seq FROM refund WHERE entry_seq > ? GROUP BY entry_seq) r JOIN entry e ON e.seq = r.entry_seq
    WHERE moved <> r.amount OR e.kind NOT IN ('refund', 'return_due')`
  },
  {
    name: 'repurposing', sql: `SELECT r.id, r.amount, ${moved('e.seq', 'budget')} AS moved, e.seq, e.kind FROM repurposing r JOIN entry e ON e.seq = r.entry_seq
    WHERE e.seq > ? AND (moved <> r.amount OR e.kind <> 'repurposing')`
  },
  {
    name: 'voucher', sql: `SELECT r.id, r.amount, max(${moved('e.seq', 'actual')}, ${moved('e.seq', 'budget')}) AS moved, e.seq, e.kind
    FROM voucher_outcome o JOIN voucher r ON r.id = o.voucher_id JOIN entry e ON e.seq = o.entry_seq
    WHERE o.outcome = 'approved' AND e.seq > ? AND (e.kind <> r.kind OR moved <> r.amount)`
  }
].map(({ name, sql }) => ({ name, unlike: query<Unlike>(sql) }))

const unfounded = query<{ seq: number, kind: string }>(`
  SELECT seq, kind FROM entry WHERE seq > ? AND (
    (kind IN ('contribution', 'receipt_held') AND NOT EXISTS (SELECT 1 FROM contribution WHERE entry_seq = seq))
    OR (kind IN ('refund', 'return_due') AND NOT EXISTS (SELECT 1 FROM refund WHERE entry_seq = seq))
    OR (kind = 'identification' AND seq NOT IN (SELECT entry_seq FROM identification))
    OR (kind = 'repurposing' AND seq NOT IN (SELECT entry_seq FROM repurposing))
    OR (kind = 'award' AND seq NOT IN (SELECT entry_seq FROM award WHERE entry_seq IS NOT NULL))
    OR (kind = 'amendment' AND seq NOT IN (SELECT entry_seq FROM amendment))
    OR (kind = 'award_change' AND seq NOT IN (SELECT entry_seq FROM award_change WHERE entry_seq IS NOT NULL))
    OR (kind = 'promotion' AND seq NOT IN (SELECT entry_seq FROM promotion))
    OR (kind = 'savings' AND seq NOT IN (SELECT entry_seq FROM project_end WHERE entry_seq IS NOT NULL))
    OR (kind IN ('commitment', 'release', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment', 'retention_release', 'penalty', 'credit_note')
      AND NOT EXISTS (SELECT 1 FROM voucher_outcome WHERE entry_seq = seq AND outcome = 'approved')))`)
const founded = query<{ count: number }>('SELECT count(*) AS count FROM entry WHERE seq > ?')

export const recordsMatchEntries: Invariant = {
  id: 'records-match-entries',
  says: 'A contribution, refund, re-purposing or approved voucher states the amount that its entry moved; money comes in only by a contribution and goes out only by an approved voucher.',
  counts: 'entries',
  * check (db, { since }) {
    for (const { name, unlike } of records) {
      for (const { id, amount, moved, seq, kind } of unlike(db, since.entry)) {
        yield { where: `${name}-${id}`, says: `states ${shown(amount)}, and entry ${seq} of kind ${kind} moved ${shown(moved)}` }
      }
    }
    for (const { seq, kind } of unfounded(db, since.entry)) yield { where: `entry ${seq}`, says: `of kind ${kind} has no record that it follows from` }
    return [...founded(db, since.entry)][0]!.count
  }
}
