-- Self-imposed contributions (Art. 40.2, 49). Contributors are random references: there is no column for a person.

CREATE TABLE contribution_fund (
  fund_id INTEGER PRIMARY KEY REFERENCES fund (id),
  territory_id INTEGER NOT NULL REFERENCES territory (id),
  decider_id INTEGER NOT NULL REFERENCES body (id),
  authorised_body_id INTEGER NOT NULL REFERENCES body (id) CHECK (authorised_body_id <> decider_id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  year INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

-- P00 of a fund is what has no purpose yet (interest), and has no decision.
CREATE TABLE purpose (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  code TEXT NOT NULL CHECK (code GLOB 'P[0-9][0-9]*'),
  title TEXT NOT NULL CHECK (json_valid(title)),
  reimburse_percent INTEGER NOT NULL CHECK (reimburse_percent BETWEEN 0 AND 100),
  decision_id INTEGER REFERENCES decision (id),
  year INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL,
  CHECK ((code = 'P00') = (decision_id IS NULL)),
  UNIQUE (fund_id, code)
) STRICT;

CREATE TABLE purpose_confirmation (
  id INTEGER PRIMARY KEY,
  purpose_id INTEGER NOT NULL REFERENCES purpose (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  year INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE contribution_category (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  code TEXT NOT NULL CHECK (code GLOB '[A-Z]*' AND length(code) <= 2),
  title TEXT NOT NULL CHECK (json_valid(title)),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
  basis TEXT NOT NULL CHECK (basis IN ('fixed', 'suggested')),
  audit_seq INTEGER NOT NULL,
  UNIQUE (fund_id, code)
) STRICT;

-- The last row of a fund is the term in force; a later decision may extend it.
CREATE TABLE contribution_deadline (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX contribution_deadline_by_fund ON contribution_deadline (fund_id, id);

CREATE TABLE fund_cancellation (
  fund_id INTEGER PRIMARY KEY REFERENCES fund (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE contribution (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  purpose_id INTEGER REFERENCES purpose (id),
  category_id INTEGER REFERENCES contribution_category (id),
  contributor TEXT NOT NULL CHECK (length(contributor) = 32 AND contributor NOT GLOB '*[^0-9a-f]*'),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  received_on TEXT NOT NULL CHECK (date(received_on) IS received_on),
  recorded_as TEXT NOT NULL CHECK (recorded_as IN ('credited', 'late', 'unidentified')),
  document_ref TEXT NOT NULL,
  entry_seq INTEGER NOT NULL REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL,
  CHECK (recorded_as <> 'credited' OR purpose_id IS NOT NULL)
) STRICT;
CREATE INDEX contribution_by_fund ON contribution (fund_id, id);
CREATE INDEX contribution_by_entry ON contribution (entry_seq);

-- Held money (unidentified, or late and accepted by a later decision) that was credited to a purpose. One whose entry was
-- reversed counts no longer, and another may follow.
CREATE TABLE identification (
  id INTEGER PRIMARY KEY,
  contribution_id INTEGER NOT NULL REFERENCES contribution (id),
  purpose_id INTEGER NOT NULL REFERENCES purpose (id),
  decision_id INTEGER REFERENCES decision (id),
  reason_note INTEGER NOT NULL,
  entry_seq INTEGER NOT NULL REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX identification_by_contribution ON identification (contribution_id);
CREATE UNIQUE INDEX identification_by_entry ON identification (entry_seq);

CREATE TABLE refund (
  id INTEGER PRIMARY KEY,
  contribution_id INTEGER NOT NULL REFERENCES contribution (id),
  kind TEXT NOT NULL CHECK (kind IN ('mistaken', 'duplicate', 'late', 'cancelled', 'pro_rata')),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  decision_id INTEGER REFERENCES decision (id),
  reason_note INTEGER,
  entry_seq INTEGER NOT NULL REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL,
  CHECK (kind NOT IN ('cancelled', 'pro_rata') OR decision_id IS NOT NULL)
) STRICT;
CREATE INDEX refund_by_contribution ON refund (contribution_id);
CREATE INDEX refund_by_entry ON refund (entry_seq);

CREATE TABLE repurposing (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  from_purpose_id INTEGER NOT NULL REFERENCES purpose (id),
  to_purpose_id INTEGER NOT NULL REFERENCES purpose (id) CHECK (to_purpose_id <> from_purpose_id),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  entry_seq INTEGER NOT NULL REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL
) STRICT;

-- A paid expense of the local budget that contributions may reimburse, up to its amount.
CREATE TABLE budget_expense (
  id INTEGER PRIMARY KEY,
  reference TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (json_valid(title)),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  paid_on TEXT NOT NULL CHECK (date(paid_on) IS paid_on),
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The report on use: figures as the ledger had them, frozen with the head of the trail.
CREATE TABLE use_report (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  year INTEGER NOT NULL REFERENCES fiscal_year (year),
  body_id INTEGER NOT NULL REFERENCES body (id),
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  tree_size INTEGER NOT NULL,
  tree_root TEXT NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX use_report_by_fund ON use_report (fund_id, year, id);

CREATE TABLE use_report_review (
  report_id INTEGER PRIMARY KEY REFERENCES use_report (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'returned')),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  reason_note INTEGER,
  audit_seq INTEGER NOT NULL
) STRICT;

-- What a close carries, per purpose, and under which decision. No entry: balances carry by themselves.
CREATE TABLE carry_forward (
  id INTEGER PRIMARY KEY,
  close_event_id INTEGER NOT NULL REFERENCES fiscal_year_event (id),
  purpose_id INTEGER NOT NULL REFERENCES purpose (id),
  available INTEGER NOT NULL CHECK (available BETWEEN 0 AND 9007199254740991),
  committed INTEGER NOT NULL CHECK (committed BETWEEN 0 AND 9007199254740991),
  decision_id INTEGER REFERENCES decision (id),
  covered_until INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX carry_forward_by_event ON carry_forward (close_event_id);

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER contribution_fund_joins_the_next_leaf BEFORE INSERT ON contribution_fund
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contribution_fund: audit_seq is not the next leaf'); END;
CREATE TRIGGER purpose_joins_the_next_leaf BEFORE INSERT ON purpose
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'purpose: audit_seq is not the next leaf'); END;
CREATE TRIGGER purpose_confirmation_joins_the_next_leaf BEFORE INSERT ON purpose_confirmation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'purpose_confirmation: audit_seq is not the next leaf'); END;
CREATE TRIGGER contribution_category_joins_the_next_leaf BEFORE INSERT ON contribution_category
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contribution_category: audit_seq is not the next leaf'); END;
CREATE TRIGGER contribution_deadline_joins_the_next_leaf BEFORE INSERT ON contribution_deadline
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contribution_deadline: audit_seq is not the next leaf'); END;
CREATE TRIGGER fund_cancellation_joins_the_next_leaf BEFORE INSERT ON fund_cancellation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'fund_cancellation: audit_seq is not the next leaf'); END;
CREATE TRIGGER contribution_joins_the_next_leaf BEFORE INSERT ON contribution
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'contribution: audit_seq is not the next leaf'); END;
CREATE TRIGGER identification_joins_the_next_leaf BEFORE INSERT ON identification
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'identification: audit_seq is not the next leaf'); END;
CREATE TRIGGER refund_joins_the_next_leaf BEFORE INSERT ON refund
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'refund: audit_seq is not the next leaf'); END;
CREATE TRIGGER repurposing_joins_the_next_leaf BEFORE INSERT ON repurposing
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'repurposing: audit_seq is not the next leaf'); END;
CREATE TRIGGER budget_expense_joins_the_next_leaf BEFORE INSERT ON budget_expense
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'budget_expense: audit_seq is not the next leaf'); END;
CREATE TRIGGER use_report_joins_the_next_leaf BEFORE INSERT ON use_report
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'use_report: audit_seq is not the next leaf'); END;
CREATE TRIGGER use_report_review_joins_the_next_leaf BEFORE INSERT ON use_report_review
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'use_report_review: audit_seq is not the next leaf'); END;
CREATE TRIGGER carry_forward_joins_the_next_leaf BEFORE INSERT ON carry_forward
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'carry_forward: audit_seq is not the next leaf'); END;

CREATE TRIGGER contribution_fund_never_replaced BEFORE INSERT ON contribution_fund
WHEN EXISTS (SELECT 1 FROM contribution_fund WHERE fund_id = NEW.fund_id)
BEGIN SELECT RAISE(ABORT, 'contribution_fund: a row with this key exists'); END;
CREATE TRIGGER contribution_fund_never_updated BEFORE UPDATE ON contribution_fund
BEGIN SELECT RAISE(ABORT, 'contribution_fund is append-only'); END;
CREATE TRIGGER contribution_fund_never_deleted BEFORE DELETE ON contribution_fund
BEGIN SELECT RAISE(ABORT, 'contribution_fund is append-only'); END;

CREATE TRIGGER purpose_never_replaced BEFORE INSERT ON purpose
WHEN EXISTS (SELECT 1 FROM purpose WHERE id = NEW.id OR (fund_id = NEW.fund_id AND code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'purpose: a row with this key exists'); END;
CREATE TRIGGER purpose_never_updated BEFORE UPDATE ON purpose
BEGIN SELECT RAISE(ABORT, 'purpose is append-only'); END;
CREATE TRIGGER purpose_never_deleted BEFORE DELETE ON purpose
BEGIN SELECT RAISE(ABORT, 'purpose is append-only'); END;

CREATE TRIGGER purpose_confirmation_never_replaced BEFORE INSERT ON purpose_confirmation
WHEN EXISTS (SELECT 1 FROM purpose_confirmation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'purpose_confirmation: a row with this key exists'); END;
CREATE TRIGGER purpose_confirmation_never_updated BEFORE UPDATE ON purpose_confirmation
BEGIN SELECT RAISE(ABORT, 'purpose_confirmation is append-only'); END;
CREATE TRIGGER purpose_confirmation_never_deleted BEFORE DELETE ON purpose_confirmation
BEGIN SELECT RAISE(ABORT, 'purpose_confirmation is append-only'); END;

CREATE TRIGGER contribution_category_never_replaced BEFORE INSERT ON contribution_category
WHEN EXISTS (SELECT 1 FROM contribution_category WHERE id = NEW.id OR (fund_id = NEW.fund_id AND code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'contribution_category: a row with this key exists'); END;
CREATE TRIGGER contribution_category_never_updated BEFORE UPDATE ON contribution_category
BEGIN SELECT RAISE(ABORT, 'contribution_category is append-only'); END;
CREATE TRIGGER contribution_category_never_deleted BEFORE DELETE ON contribution_category
BEGIN SELECT RAISE(ABORT, 'contribution_category is append-only'); END;

CREATE TRIGGER contribution_deadline_never_replaced BEFORE INSERT ON contribution_deadline
WHEN EXISTS (SELECT 1 FROM contribution_deadline WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'contribution_deadline: a row with this key exists'); END;
CREATE TRIGGER contribution_deadline_never_updated BEFORE UPDATE ON contribution_deadline
BEGIN SELECT RAISE(ABORT, 'contribution_deadline is append-only'); END;
CREATE TRIGGER contribution_deadline_never_deleted BEFORE DELETE ON contribution_deadline
BEGIN SELECT RAISE(ABORT, 'contribution_deadline is append-only'); END;

CREATE TRIGGER fund_cancellation_never_replaced BEFORE INSERT ON fund_cancellation
WHEN EXISTS (SELECT 1 FROM fund_cancellation WHERE fund_id = NEW.fund_id)
BEGIN SELECT RAISE(ABORT, 'fund_cancellation: a row with this key exists'); END;
CREATE TRIGGER fund_cancellation_never_updated BEFORE UPDATE ON fund_cancellation
BEGIN SELECT RAISE(ABORT, 'fund_cancellation is append-only'); END;
CREATE TRIGGER fund_cancellation_never_deleted BEFORE DELETE ON fund_cancellation
BEGIN SELECT RAISE(ABORT, 'fund_cancellation is append-only'); END;

CREATE TRIGGER contribution_never_replaced BEFORE INSERT ON contribution
WHEN EXISTS (SELECT 1 FROM contribution WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'contribution: a row with this key exists'); END;
CREATE TRIGGER contribution_never_updated BEFORE UPDATE ON contribution
BEGIN SELECT RAISE(ABORT, 'contribution is append-only'); END;
CREATE TRIGGER contribution_never_deleted BEFORE DELETE ON contribution
BEGIN SELECT RAISE(ABORT, 'contribution is append-only'); END;

CREATE TRIGGER identification_one_stands BEFORE INSERT ON identification
WHEN EXISTS (SELECT 1 FROM identification i WHERE i.contribution_id = NEW.contribution_id AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.reverses_seq = i.entry_seq))
BEGIN SELECT RAISE(ABORT, 'identification: one of this contribution stands'); END;
CREATE TRIGGER identification_never_replaced BEFORE INSERT ON identification
WHEN EXISTS (SELECT 1 FROM identification WHERE id = NEW.id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'identification: a row with this key exists'); END;
CREATE TRIGGER identification_never_updated BEFORE UPDATE ON identification
BEGIN SELECT RAISE(ABORT, 'identification is append-only'); END;
CREATE TRIGGER identification_never_deleted BEFORE DELETE ON identification
BEGIN SELECT RAISE(ABORT, 'identification is append-only'); END;

CREATE TRIGGER refund_never_replaced BEFORE INSERT ON refund
WHEN EXISTS (SELECT 1 FROM refund WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'refund: a row with this key exists'); END;
CREATE TRIGGER refund_never_updated BEFORE UPDATE ON refund
BEGIN SELECT RAISE(ABORT, 'refund is append-only'); END;
CREATE TRIGGER refund_never_deleted BEFORE DELETE ON refund
BEGIN SELECT RAISE(ABORT, 'refund is append-only'); END;

CREATE TRIGGER repurposing_never_replaced BEFORE INSERT ON repurposing
WHEN EXISTS (SELECT 1 FROM repurposing WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'repurposing: a row with this key exists'); END;
CREATE TRIGGER repurposing_never_updated BEFORE UPDATE ON repurposing
BEGIN SELECT RAISE(ABORT, 'repurposing is append-only'); END;
CREATE TRIGGER repurposing_never_deleted BEFORE DELETE ON repurposing
BEGIN SELECT RAISE(ABORT, 'repurposing is append-only'); END;

CREATE TRIGGER budget_expense_never_replaced BEFORE INSERT ON budget_expense
WHEN EXISTS (SELECT 1 FROM budget_expense WHERE id = NEW.id OR reference = NEW.reference)
BEGIN SELECT RAISE(ABORT, 'budget_expense: a row with this key exists'); END;
CREATE TRIGGER budget_expense_never_updated BEFORE UPDATE ON budget_expense
BEGIN SELECT RAISE(ABORT, 'budget_expense is append-only'); END;
CREATE TRIGGER budget_expense_never_deleted BEFORE DELETE ON budget_expense
BEGIN SELECT RAISE(ABORT, 'budget_expense is append-only'); END;

CREATE TRIGGER use_report_never_replaced BEFORE INSERT ON use_report
WHEN EXISTS (SELECT 1 FROM use_report WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'use_report: a row with this key exists'); END;
CREATE TRIGGER use_report_never_updated BEFORE UPDATE ON use_report
BEGIN SELECT RAISE(ABORT, 'use_report is append-only'); END;
CREATE TRIGGER use_report_never_deleted BEFORE DELETE ON use_report
BEGIN SELECT RAISE(ABORT, 'use_report is append-only'); END;

CREATE TRIGGER use_report_review_never_replaced BEFORE INSERT ON use_report_review
WHEN EXISTS (SELECT 1 FROM use_report_review WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'use_report_review: a row with this key exists'); END;
CREATE TRIGGER use_report_review_never_updated BEFORE UPDATE ON use_report_review
BEGIN SELECT RAISE(ABORT, 'use_report_review is append-only'); END;
CREATE TRIGGER use_report_review_never_deleted BEFORE DELETE ON use_report_review
BEGIN SELECT RAISE(ABORT, 'use_report_review is append-only'); END;

CREATE TRIGGER carry_forward_never_replaced BEFORE INSERT ON carry_forward
WHEN EXISTS (SELECT 1 FROM carry_forward WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'carry_forward: a row with this key exists'); END;
CREATE TRIGGER carry_forward_never_updated BEFORE UPDATE ON carry_forward
BEGIN SELECT RAISE(ABORT, 'carry_forward is append-only'); END;
CREATE TRIGGER carry_forward_never_deleted BEFORE DELETE ON carry_forward
BEGIN SELECT RAISE(ABORT, 'carry_forward is append-only'); END;
