-- Vouchers: a spending step that one person makes and another approves (four eyes). Nothing is posted before approval.

CREATE TABLE voucher (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('commitment', 'release', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment', 'reversal')),
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  purpose_id INTEGER REFERENCES purpose (id),
  project_id INTEGER REFERENCES project (id),
  -- The commitment that a release, an act or a payment belongs to; the act of a payment; the reimbursement of its payment.
  commitment_id INTEGER REFERENCES voucher (id),
  parent_id INTEGER REFERENCES voucher (id),
  expense_id INTEGER REFERENCES budget_expense (id),
  refund_id INTEGER REFERENCES refund (id),
  reversed_entry_seq INTEGER REFERENCES entry (seq),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  -- The supplier may be a person with a trade: the name is a note, which can be erased.
  supplier_note INTEGER,
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  reason_note INTEGER,
  maker_id INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX voucher_by_fund ON voucher (fund_id, id);
CREATE INDEX voucher_by_commitment ON voucher (commitment_id) WHERE commitment_id IS NOT NULL;
CREATE INDEX voucher_by_parent ON voucher (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX voucher_by_expense ON voucher (expense_id) WHERE expense_id IS NOT NULL;
CREATE INDEX voucher_by_refund ON voucher (refund_id) WHERE refund_id IS NOT NULL;
CREATE INDEX voucher_by_reversed_entry ON voucher (reversed_entry_seq) WHERE reversed_entry_seq IS NOT NULL;

CREATE TABLE voucher_outcome (
  voucher_id INTEGER PRIMARY KEY REFERENCES voucher (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'rejected')),
  decided_by INTEGER NOT NULL REFERENCES staff (id),
  entry_seq INTEGER REFERENCES entry (seq),
  reason_note INTEGER,
  audit_seq INTEGER NOT NULL,
  CHECK ((outcome = 'approved') = (entry_seq IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX voucher_outcome_by_entry ON voucher_outcome (entry_seq) WHERE entry_seq IS NOT NULL;

CREATE TRIGGER voucher_outcome_takes_four_eyes BEFORE INSERT ON voucher_outcome
WHEN NEW.outcome = 'approved' AND NEW.decided_by = (SELECT maker_id FROM voucher WHERE id = NEW.voucher_id)
BEGIN SELECT RAISE(ABORT, 'voucher_outcome: the maker is never the approver'); END;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER voucher_joins_the_next_leaf BEFORE INSERT ON voucher
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'voucher: audit_seq is not the next leaf'); END;
CREATE TRIGGER voucher_outcome_joins_the_next_leaf BEFORE INSERT ON voucher_outcome
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'voucher_outcome: audit_seq is not the next leaf'); END;

CREATE TRIGGER voucher_never_replaced BEFORE INSERT ON voucher
WHEN EXISTS (SELECT 1 FROM voucher WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'voucher: a row with this key exists'); END;
CREATE TRIGGER voucher_never_updated BEFORE UPDATE ON voucher
BEGIN SELECT RAISE(ABORT, 'voucher is append-only'); END;
CREATE TRIGGER voucher_never_deleted BEFORE DELETE ON voucher
BEGIN SELECT RAISE(ABORT, 'voucher is append-only'); END;

CREATE TRIGGER voucher_outcome_never_replaced BEFORE INSERT ON voucher_outcome
WHEN EXISTS (SELECT 1 FROM voucher_outcome WHERE voucher_id = NEW.voucher_id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'voucher_outcome: a row with this key exists'); END;
CREATE TRIGGER voucher_outcome_never_updated BEFORE UPDATE ON voucher_outcome
BEGIN SELECT RAISE(ABORT, 'voucher_outcome is append-only'); END;
CREATE TRIGGER voucher_outcome_never_deleted BEFORE DELETE ON voucher_outcome
BEGIN SELECT RAISE(ABORT, 'voucher_outcome is append-only'); END;
