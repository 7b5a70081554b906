-- Execution of what was awarded and contracted: suppliers, contracts, retention, penalties, credit notes.

-- New kinds of entries and vouchers: the CHECK is widened in the schema itself, which touches no row.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''award'', ''closing''', '''award'', ''retention_release'', ''penalty'', ''credit_note'', ''amendment'', ''award_change'', ''savings'', ''promotion'', ''closing''')
  WHERE type = 'table' AND name = 'entry';
UPDATE sqlite_schema SET sql = replace(sql, '''refund_payment'', ''reversal''', '''refund_payment'', ''retention_release'', ''penalty'', ''credit_note'', ''reversal''')
  WHERE type = 'table' AND name = 'voucher';
PRAGMA writable_schema = RESET;

-- A supplier is known by its taxpayer number. It may be a person with a trade: names are notes, which can be erased; the last one holds.
CREATE TABLE supplier (
  id INTEGER PRIMARY KEY,
  unp TEXT NOT NULL UNIQUE CHECK (length(unp) = 9 AND unp NOT GLOB '*[^0-9A-Z]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE supplier_name (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER NOT NULL REFERENCES supplier (id),
  name_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX supplier_name_by_supplier ON supplier_name (supplier_id, id);

CREATE TABLE contract (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER NOT NULL REFERENCES supplier (id),
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  purpose_id INTEGER REFERENCES purpose (id),
  project_id INTEGER REFERENCES project (id) CHECK ((purpose_id IS NULL) <> (project_id IS NULL)),
  subject_note INTEGER NOT NULL,
  price INTEGER NOT NULL CHECK (price BETWEEN 1 AND 9007199254740991),
  signed_on TEXT NOT NULL CHECK (date(signed_on) IS signed_on),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on AND due_on >= signed_on),
  tender_ref TEXT,
  ocid TEXT,
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX contract_by_supplier ON contract (supplier_id, id);
CREATE INDEX contract_by_project ON contract (project_id, id) WHERE project_id IS NOT NULL;
CREATE INDEX contract_by_purpose ON contract (purpose_id, id) WHERE purpose_id IS NOT NULL;

-- An addendum: from its day on its price and its last day hold.
CREATE TABLE contract_change (
  id INTEGER PRIMARY KEY,
  contract_id INTEGER NOT NULL REFERENCES contract (id),
  price INTEGER NOT NULL CHECK (price BETWEEN 1 AND 9007199254740991),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  reason_note INTEGER NOT NULL,
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX contract_change_by_contract ON contract_change (contract_id, id);

-- Terminated before its work was done.
CREATE TABLE contract_end (
  contract_id INTEGER PRIMARY KEY REFERENCES contract (id),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  reason_note INTEGER NOT NULL,
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The contract of a commitment, and what an act keeps back of its amount until the work has proved itself.
ALTER TABLE voucher ADD COLUMN contract_id INTEGER REFERENCES contract (id) CHECK (contract_id IS NULL OR kind = 'commitment');
ALTER TABLE voucher ADD COLUMN retained INTEGER CHECK (retained IS NULL OR (kind = 'act' AND retained BETWEEN 1 AND amount));
CREATE INDEX voucher_by_contract ON voucher (contract_id) WHERE contract_id IS NOT NULL;

CREATE TRIGGER voucher_of_a_project_takes_a_contract BEFORE INSERT ON voucher
WHEN NEW.kind = 'commitment' AND NEW.project_id IS NOT NULL AND NEW.contract_id IS NULL
BEGIN SELECT RAISE(ABORT, 'voucher: a commitment of a project takes a contract'); END;
CREATE TRIGGER voucher_is_for_what_its_contract_is_for BEFORE INSERT ON voucher
WHEN NEW.contract_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM contract WHERE id = NEW.contract_id
  AND fund_id = NEW.fund_id AND purpose_id IS NEW.purpose_id AND project_id IS NEW.project_id)
BEGIN SELECT RAISE(ABORT, 'voucher: the contract is for something else'); END;
CREATE TRIGGER voucher_outcome_keeps_to_the_price AFTER INSERT ON voucher_outcome
WHEN NEW.outcome = 'approved' AND (SELECT contract_id FROM voucher WHERE id = NEW.voucher_id) IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'voucher_outcome: more would be committed than the contract''s price')
  FROM contract c JOIN voucher v ON v.contract_id = c.id
  WHERE v.id = NEW.voucher_id AND coalesce((SELECT price FROM contract_change WHERE contract_id = c.id ORDER BY id DESC LIMIT 1), c.price)
    < (SELECT sum(iif(s.kind = 'release', -s.amount, s.amount)) FROM voucher m JOIN voucher s ON s.id = m.id OR (s.commitment_id = m.id AND s.kind = 'release')
      JOIN voucher_outcome o ON o.voucher_id = s.id AND o.outcome = 'approved'
      WHERE m.contract_id = c.id AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.reverses_seq = o.entry_seq));
END;

-- The header's guard, with the new kinds: each step of spending has its document and its approver.
DROP TRIGGER entry_seals;
CREATE TRIGGER entry_seals BEFORE INSERT ON entry
BEGIN
  SELECT RAISE(ABORT, 'entry: seq must be the next one')
  WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry);
  SELECT RAISE(ABORT, 'entry: recorded_at goes back')
  WHERE NEW.recorded_at < (SELECT recorded_at FROM entry WHERE seq = NEW.seq - 1);
  SELECT RAISE(ABORT, 'entry: effective_on lies in the future')
  WHERE NEW.effective_on > date(NEW.recorded_at, '+3 hours');
  SELECT RAISE(ABORT, 'entry: year is not the year of effective_on')
  WHERE NEW.year <> CAST(substr(NEW.effective_on, 1, 4) AS INTEGER);
  SELECT RAISE(ABORT, 'entry: the period takes no such entry')
  WHERE coalesce((SELECT event FROM fiscal_year_event WHERE year = NEW.year ORDER BY id DESC LIMIT 1), 'none')
    NOT IN ('open', 'release', 'reopen', iif(NEW.kind = 'closing', 'hold', 'open'));
  SELECT RAISE(ABORT, 'entry: fewer than two postings')
  WHERE (SELECT count(*) FROM posting WHERE entry_seq = NEW.seq) < 2;
  SELECT RAISE(ABORT, 'entry: does not balance per fund and book')
  WHERE EXISTS (SELECT 1 FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = NEW.seq
    GROUP BY a.fund_id, a.book HAVING sum(p.amount) <> 0);
  SELECT RAISE(ABORT, 'entry: a reversal is dated before what it reverses')
  WHERE NEW.reverses_seq IS NOT NULL AND NEW.effective_on < (SELECT effective_on FROM entry WHERE seq = NEW.reverses_seq);
  SELECT RAISE(ABORT, 'entry: a reversal names what it reverses, and nothing else does')
  WHERE (NEW.kind = 'reversal') <> (NEW.reverses_seq IS NOT NULL);
  SELECT RAISE(ABORT, 'entry: a reversal or a reversed entry is not reversed')
  WHERE NEW.reverses_seq IS NOT NULL AND (
    (SELECT kind FROM entry WHERE seq = NEW.reverses_seq) IS 'reversal'
    OR EXISTS (SELECT 1 FROM entry WHERE reverses_seq = NEW.reverses_seq));
  SELECT RAISE(ABORT, 'entry: not the exact mirror')
  WHERE NEW.reverses_seq IS NOT NULL AND EXISTS (
    SELECT 1 FROM posting WHERE entry_seq IN (NEW.seq, NEW.reverses_seq)
    GROUP BY account_id, coalesce(commitment_id, 0) HAVING sum(amount) <> 0);
  SELECT RAISE(ABORT, 'entry: the maker is never the approver')
  WHERE NEW.approver_id IS NEW.maker_id;
  SELECT RAISE(ABORT, 'entry: spending needs an approver and a document')
  WHERE NEW.kind IN ('commitment', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment', 'retention_release', 'penalty', 'credit_note')
    AND (NEW.approver_id IS NULL OR NEW.document_sha256 IS NULL);
  SELECT RAISE(ABORT, 'entry: this kind cites a decision')
  WHERE NEW.kind IN ('repurposing', 'appropriation', 'award', 'amendment', 'award_change', 'promotion') AND NEW.decision_id IS NULL;
  SELECT RAISE(ABORT, 'entry: the decision is younger than the entry')
  WHERE (SELECT adopted_on FROM decision WHERE id = NEW.decision_id) > NEW.effective_on;
  SELECT RAISE(ABORT, 'entry: audit_seq is not the next leaf')
  WHERE NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log);
END;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER supplier_joins_the_next_leaf BEFORE INSERT ON supplier
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'supplier: audit_seq is not the next leaf'); END;
CREATE TRIGGER supplier_name_joins_the_next_leaf BEFORE INSERT ON supplier_name
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'supplier_name: audit_seq is not the next leaf'); END;
CREATE TRIGGER contract_joins_the_next_leaf BEFORE INSERT ON contract
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contract: audit_seq is not the next leaf'); END;
CREATE TRIGGER contract_change_joins_the_next_leaf BEFORE INSERT ON contract_change
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contract_change: audit_seq is not the next leaf'); END;
CREATE TRIGGER contract_end_joins_the_next_leaf BEFORE INSERT ON contract_end
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contract_end: audit_seq is not the next leaf'); END;

CREATE TRIGGER supplier_never_replaced BEFORE INSERT ON supplier
WHEN EXISTS (SELECT 1 FROM supplier WHERE id = NEW.id OR unp = NEW.unp)
BEGIN SELECT RAISE(ABORT, 'supplier: a row with this key exists'); END;
CREATE TRIGGER supplier_never_updated BEFORE UPDATE ON supplier
BEGIN SELECT RAISE(ABORT, 'supplier is append-only'); END;
CREATE TRIGGER supplier_never_deleted BEFORE DELETE ON supplier
BEGIN SELECT RAISE(ABORT, 'supplier is append-only'); END;

CREATE TRIGGER supplier_name_never_replaced BEFORE INSERT ON supplier_name
WHEN EXISTS (SELECT 1 FROM supplier_name WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'supplier_name: a row with this key exists'); END;
CREATE TRIGGER supplier_name_never_updated BEFORE UPDATE ON supplier_name
BEGIN SELECT RAISE(ABORT, 'supplier_name is append-only'); END;
CREATE TRIGGER supplier_name_never_deleted BEFORE DELETE ON supplier_name
BEGIN SELECT RAISE(ABORT, 'supplier_name is append-only'); END;

CREATE TRIGGER contract_never_replaced BEFORE INSERT ON contract
WHEN EXISTS (SELECT 1 FROM contract WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'contract: a row with this key exists'); END;
CREATE TRIGGER contract_never_updated BEFORE UPDATE ON contract
BEGIN SELECT RAISE(ABORT, 'contract is append-only'); END;
CREATE TRIGGER contract_never_deleted BEFORE DELETE ON contract
BEGIN SELECT RAISE(ABORT, 'contract is append-only'); END;

CREATE TRIGGER contract_change_never_replaced BEFORE INSERT ON contract_change
WHEN EXISTS (SELECT 1 FROM contract_change WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'contract_change: a row with this key exists'); END;
CREATE TRIGGER contract_change_never_updated BEFORE UPDATE ON contract_change
BEGIN SELECT RAISE(ABORT, 'contract_change is append-only'); END;
CREATE TRIGGER contract_change_never_deleted BEFORE DELETE ON contract_change
BEGIN SELECT RAISE(ABORT, 'contract_change is append-only'); END;

CREATE TRIGGER contract_end_never_replaced BEFORE INSERT ON contract_end
WHEN EXISTS (SELECT 1 FROM contract_end WHERE contract_id = NEW.contract_id)
BEGIN SELECT RAISE(ABORT, 'contract_end: a row with this key exists'); END;
CREATE TRIGGER contract_end_never_updated BEFORE UPDATE ON contract_end
BEGIN SELECT RAISE(ABORT, 'contract_end is append-only'); END;
CREATE TRIGGER contract_end_never_deleted BEFORE DELETE ON contract_end
BEGIN SELECT RAISE(ABORT, 'contract_end is append-only'); END;
