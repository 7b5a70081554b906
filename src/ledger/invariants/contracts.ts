import { query, shown } from './invariant.ts'
import type { Invariant } from './invariant.ts'

/** Vouchers whose entries stand. */
const standing = `(SELECT v.id, v.kind, v.fund_id, v.commitment_id, v.parent_id, v.contract_id, v.amount, v.retained, o.entry_seq FROM voucher v JOIN voucher_outcome o ON o.voucher_id = v.id AND o.outcome = 'approved'
  WHERE NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = o.entry_seq))`

const over = query<{ contract: number, priced: number, committed: number }>(`
  SELECT c.id AS contract, coalesce((SELECT price FROM contract_change WHERE contract_id = c.id ORDER BY id DESC LIMIT 1), c.price) AS priced,
    (SELECT coalesce(sum(iif(s.kind = 'release', -s.amount, s.amount)), 0) FROM ${standing} s
      WHERE s.contract_id = c.id OR (s.kind = 'release' AND s.commitment_id IN (SELECT id FROM voucher WHERE contract_id = c.id))) AS committed
  FROM contract c WHERE (?1 = 0 OR c.audit_seq >= ?1 OR EXISTS (SELECT 1 FROM contract_change WHERE contract_id = c.id AND audit_seq >= ?1)
    OR EXISTS (SELECT 1 FROM voucher m JOIN voucher s ON s.id = m.id OR s.commitment_id = m.id JOIN voucher_outcome o ON o.voucher_id = s.id AND o.audit_seq >= ?1 WHERE m.contract_id = c.id)
    OR EXISTS (SELECT 1 FROM entry r WHERE r.kind = 'reversal' AND r.audit_seq >= ?1))
    AND committed > priced`)
const contracts = query<{ count: number }>('SELECT count(*) AS count FROM contract')
/** Only an approved voucher, its reversal, or an addendum can change what these two are about. */
const anew = query<{ count: number }>(`SELECT EXISTS (SELECT 1 FROM entry WHERE seq > ?1 AND kind IN ('commitment', 'release', 'act', 'payment', 'retention_release', 'penalty', 'credit_note', 'reversal'))
  OR EXISTS (SELECT 1 FROM contract_change WHERE ?2 = 0 OR audit_seq >= ?2) AS count`)

export const contractsAreNotExceeded: Invariant = {
  id: 'contracts-are-not-exceeded',
  says: 'Under each contract no more is committed, without what was released, than its price with its addenda.',
  counts: 'contracts',
  * check (db, { since }) {
    if (since.leaf > 0 && [...anew(db, since.entry, since.leaf)][0]!.count === 0) return 0
    for (const { contract, priced, committed } of over(db, since.leaf)) {
      yield { where: `contract-${contract}`, says: `has a price of ${shown(priced)}, and ${shown(committed)} is committed under it` }
    }
    return [...contracts(db)][0]!.count
  }
}

const overpaid = query<{ id: number, due: number, taken: number, kept: number }>(`
  SELECT a.id, a.amount - coalesce(a.retained, 0) + sum(iif(s.kind = 'retention_release', s.amount, 0)) AS due,
    sum(iif(s.kind IN ('payment', 'penalty', 'credit_note'), s.amount, 0)) AS taken,
    coalesce(a.retained, 0) - sum(iif(s.kind = 'retention_release', s.amount, 0)) AS kept
  FROM ${standing} a JOIN ${standing} s ON s.parent_id = a.id WHERE a.kind = 'act'
    AND (?1 = 0 OR a.id IN (SELECT v.parent_id FROM voucher v JOIN voucher_outcome o ON o.voucher_id = v.id WHERE o.audit_seq >= ?1
      UNION SELECT v.parent_id FROM entry r JOIN voucher_outcome o ON o.entry_seq = r.reverses_seq JOIN voucher v ON v.id = o.voucher_id WHERE r.audit_seq >= ?1))
  GROUP BY a.id HAVING taken > due OR kept < 0`)
const unlikeKept = query<{ fund: string, kept: number, held: number }>(`
  SELECT f.code AS fund, (SELECT coalesce(sum(iif(s.kind = 'act', s.retained, -s.amount)), 0) FROM ${standing} s WHERE s.fund_id = f.id AND (s.retained IS NOT NULL OR s.kind = 'retention_release')) AS kept,
    coalesce((SELECT -sum(d.movement) FROM account_day d WHERE d.account_id = a.id), 0) AS held
  FROM account a JOIN fund f ON f.id = a.fund_id WHERE a.code = 'Liabilities:Retention:' || f.code AND kept <> held`)
const acts = query<{ count: number }>("SELECT count(*) AS count FROM voucher WHERE kind = 'act' AND (?1 = 0 OR audit_seq >= ?1)")

export const actsArePaidOnce: Invariant = {
  id: 'acts-are-paid-once',
  says: 'Of each act no more is paid, kept as a penalty and credited than it made due, and no more retention released than it kept back; what is kept back lies on the retention account of its fund.',
  counts: 'acts',
  * check (db, { since }) {
    if (since.leaf > 0 && [...anew(db, since.entry, since.leaf)][0]!.count === 0) return 0
    for (const { id, due, taken, kept } of overpaid(db, since.leaf)) {
      yield { where: `act voucher-${id}`, says: kept < 0 ? `released ${shown(-kept)} more than it kept back` : `made ${shown(due)} due, and ${shown(taken)} was taken from it` }
    }
    for (const { fund, kept, held } of unlikeKept(db)) yield { where: `fund ${fund}`, says: `keeps ${shown(kept)} back by its acts, and ${shown(held)} lies on its retention account` }
    return [...acts(db, since.leaf)][0]!.count
  }
}
