-- Execution of what was awarded, from the award to the last kopeck: suppliers and contracts, retention, penalties, credit notes; changes of
-- awards and appropriations, milestones, the end of projects, the reserve list, spare funds, the execution report of the year.

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

-- Where the Rada deviates from the vote (A-16): what a project gets instead, 0 for nothing.
CREATE TABLE award_deviation (
  project_id INTEGER PRIMARY KEY REFERENCES project (id),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  reason_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

-- An amendment of the appropriation within the year: what each pool gets more or less. Original and amendments make the final budget.
CREATE TABLE amendment (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  reason_note INTEGER NOT NULL,
  entry_seq INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX amendment_by_cycle ON amendment (cycle_id, id);

CREATE TABLE amendment_line (
  amendment_id INTEGER NOT NULL REFERENCES amendment (id),
  pool_id INTEGER NOT NULL REFERENCES pool (id),
  amount INTEGER NOT NULL CHECK (amount <> 0 AND amount BETWEEN -9007199254740991 AND 9007199254740991),
  PRIMARY KEY (amendment_id, pool_id)
) STRICT, WITHOUT ROWID;

-- A change of an award: of its amount, of its scope, or of both, with what was before. More money comes from the pool or from an amendment.
CREATE TABLE award_change (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  before INTEGER NOT NULL CHECK (before BETWEEN 0 AND 9007199254740991),
  after INTEGER NOT NULL CHECK (after BETWEEN 0 AND 9007199254740991),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  scope_note INTEGER CHECK (scope_note IS NOT NULL OR before <> after),
  reason_note INTEGER NOT NULL,
  source TEXT CHECK (source IN ('pool', 'amendment')),
  amendment_id INTEGER REFERENCES amendment (id),
  -- Absent where only the scope changed.
  entry_seq INTEGER UNIQUE REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL,
  CHECK ((entry_seq IS NULL) = (before = after)),
  CHECK ((source IS NULL) = (after <= before)),
  CHECK ((source IS 'amendment') = (amendment_id IS NOT NULL))
) STRICT;
CREATE INDEX award_change_by_project ON award_change (project_id, id);

-- A project of the reserve list that gets what others saved, with the day on which it would be done by the check that it passed.
CREATE TABLE promotion (
  project_id INTEGER PRIMARY KEY REFERENCES project (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  done_on TEXT NOT NULL CHECK (date(done_on) IS done_on),
  entry_seq INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The work plan that the Uprava drew for a project whose election was held elsewhere, with the upkeep; those of proposals bring their own.
CREATE TABLE project_plan (
  project_id INTEGER PRIMARY KEY REFERENCES project (id),
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

-- When a task of the plan is expected to be done, where that is not as planned any more; the last one holds.
CREATE TABLE milestone_forecast (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  task TEXT NOT NULL,
  done_on TEXT NOT NULL CHECK (date(done_on) IS done_on),
  reason_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_forecast_by_task ON milestone_forecast (project_id, task, id);

-- A task that was accepted, by a document and, where it is paid for, by the act that accepted it. Its withdrawal opens it again.
CREATE TABLE milestone_acceptance (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  task TEXT NOT NULL,
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  act_id INTEGER REFERENCES voucher (id),
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_acceptance_by_task ON milestone_acceptance (project_id, task, id);

CREATE TABLE milestone_withdrawal (
  acceptance_id INTEGER PRIMARY KEY REFERENCES milestone_acceptance (id),
  reason_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

-- A project that was completed, with its acceptance, or given up by a decision. What it has left goes back to its pool.
CREATE TABLE project_end (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  ending TEXT NOT NULL CHECK (ending IN ('completed', 'abandoned')),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  decision_id INTEGER REFERENCES decision (id) CHECK ((decision_id IS NOT NULL) = (ending = 'abandoned')),
  reason_note INTEGER CHECK ((reason_note IS NOT NULL) = (ending = 'abandoned')),
  delivered_note INTEGER NOT NULL,
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  entry_seq INTEGER UNIQUE REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX project_end_by_project ON project_end (project_id, id);

CREATE TABLE project_end_withdrawal (
  end_id INTEGER PRIMARY KEY REFERENCES project_end (id),
  reason_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

-- A thing that a completed project made, owned by the Hramada (Art. 34): a record, no entry.
CREATE TABLE asset (
  id INTEGER PRIMARY KEY,
  end_id INTEGER NOT NULL REFERENCES project_end (id),
  name TEXT NOT NULL CHECK (json_valid(name)),
  operator TEXT NOT NULL CHECK (json_valid(operator)),
  yearly_upkeep INTEGER NOT NULL CHECK (yearly_upkeep BETWEEN 0 AND 9007199254740991),
  upkeep_source TEXT NOT NULL CHECK (json_valid(upkeep_source)),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX asset_by_end ON asset (end_id);

-- Why a project will not be completed by the end of its year, and what it delivered; the last one holds, and the close ends it so.
CREATE TABLE unfinished_report (
  id INTEGER PRIMARY KEY,
  project_id INTEGER NOT NULL REFERENCES project (id),
  reason_note INTEGER NOT NULL,
  delivered_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX unfinished_report_by_project ON unfinished_report (project_id, id);

-- A project that a close ended as not completed: what was accepted of it, and what lapsed. It holds while that close stands.
CREATE TABLE unfinished_project (
  close_event_id INTEGER NOT NULL REFERENCES fiscal_year_event (id),
  project_id INTEGER NOT NULL REFERENCES project (id),
  report_id INTEGER NOT NULL REFERENCES unfinished_report (id),
  delivered INTEGER NOT NULL CHECK (delivered >= 0),
  lapsed INTEGER NOT NULL CHECK (lapsed >= 0),
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (close_event_id, project_id)
) STRICT, WITHOUT ROWID;

-- What a close found unspent in a fund of participatory budgeting, and the penalties that it took in (Art. 38). It holds while that close stands.
CREATE TABLE spare_fund (
  close_event_id INTEGER NOT NULL REFERENCES fiscal_year_event (id),
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  source TEXT NOT NULL CHECK (source IN ('unspent', 'penalties')),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (close_event_id, fund_id, source)
) STRICT, WITHOUT ROWID;
CREATE INDEX spare_fund_by_fund ON spare_fund (fund_id, close_event_id);

-- What the Rada gives the spare funds of a fund and year to: an amendment of a running cycle, or something outside participatory budgeting.
CREATE TABLE spare_fund_use (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  year INTEGER NOT NULL REFERENCES fiscal_year (year),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  purpose TEXT NOT NULL CHECK (json_valid(purpose)),
  amendment_id INTEGER REFERENCES amendment (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX spare_fund_use_by_fund ON spare_fund_use (fund_id, year, id);

CREATE TABLE spare_fund_use_withdrawal (
  use_id INTEGER PRIMARY KEY REFERENCES spare_fund_use (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The execution report of a cycle's year, drawn after the close and the audit (Art. 62.2), and what the Rada made of it (Art. 26.1.17).
CREATE TABLE execution_report (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  year INTEGER NOT NULL REFERENCES fiscal_year (year),
  close_event_id INTEGER NOT NULL REFERENCES fiscal_year_event (id),
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_ref TEXT NOT NULL,
  audit_sha256 TEXT NOT NULL CHECK (length(audit_sha256) = 64 AND audit_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX execution_report_by_cycle ON execution_report (cycle_id, year, id);

CREATE TABLE execution_report_review (
  report_id INTEGER PRIMARY KEY REFERENCES execution_report (id),
  outcome TEXT NOT NULL CHECK (outcome IN ('approved', 'returned')),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  reason_note INTEGER CHECK ((reason_note IS NOT NULL) = (outcome = 'returned')),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The header's guard, with the new kinds. A step of spending has its document, and its approver unless the Regulation of its cycle
-- lets one person post it: then its amount is below the limit, which '0.00' never is.
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
    AND (NEW.document_sha256 IS NULL OR (NEW.approver_id IS NULL AND (NEW.kind NOT IN ('commitment', 'act', 'payment', 'retention_release', 'penalty', 'credit_note')
      OR (SELECT max(moved) FROM (SELECT sum(p.amount) AS moved FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = NEW.seq AND p.amount > 0 GROUP BY a.book))
        >= coalesce((SELECT CAST(replace(json_extract(r.document, '$.execution.four_eyes_from'), '.', '') AS INTEGER) FROM regulation r JOIN cycle c ON c.regulation_id = r.id
          WHERE c.fund_id = (SELECT a.fund_id FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = NEW.seq LIMIT 1)), 0))));
  SELECT RAISE(ABORT, 'entry: this kind cites a decision')
  WHERE NEW.kind IN ('repurposing', 'appropriation', 'award', 'amendment', 'award_change', 'promotion') AND NEW.decision_id IS NULL;
  SELECT RAISE(ABORT, 'entry: the decision is younger than the entry')
  WHERE (SELECT adopted_on FROM decision WHERE id = NEW.decision_id) > NEW.effective_on;
  SELECT RAISE(ABORT, 'entry: audit_seq is not the next leaf')
  WHERE NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log);
END;

DROP TRIGGER voucher_outcome_takes_four_eyes;
CREATE TRIGGER voucher_outcome_takes_four_eyes BEFORE INSERT ON voucher_outcome
WHEN NEW.outcome = 'approved' AND NEW.decided_by = (SELECT maker_id FROM voucher WHERE id = NEW.voucher_id)
  AND NOT EXISTS (SELECT 1 FROM voucher v JOIN cycle c ON c.fund_id = v.fund_id JOIN regulation r ON r.id = c.regulation_id
    WHERE v.id = NEW.voucher_id AND v.kind IN ('commitment', 'release', 'act', 'payment', 'retention_release', 'penalty', 'credit_note')
      AND v.amount < CAST(replace(json_extract(r.document, '$.execution.four_eyes_from'), '.', '') AS INTEGER))
BEGIN SELECT RAISE(ABORT, 'voucher_outcome: the maker is never the approver'); END;

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
CREATE TRIGGER award_deviation_joins_the_next_leaf BEFORE INSERT ON award_deviation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'award_deviation: audit_seq is not the next leaf'); END;
CREATE TRIGGER amendment_joins_the_next_leaf BEFORE INSERT ON amendment
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'amendment: audit_seq is not the next leaf'); END;
CREATE TRIGGER award_change_joins_the_next_leaf BEFORE INSERT ON award_change
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'award_change: audit_seq is not the next leaf'); END;
CREATE TRIGGER promotion_joins_the_next_leaf BEFORE INSERT ON promotion
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'promotion: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_plan_joins_the_next_leaf BEFORE INSERT ON project_plan
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project_plan: audit_seq is not the next leaf'); END;
CREATE TRIGGER milestone_forecast_joins_the_next_leaf BEFORE INSERT ON milestone_forecast
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'milestone_forecast: audit_seq is not the next leaf'); END;
CREATE TRIGGER milestone_acceptance_joins_the_next_leaf BEFORE INSERT ON milestone_acceptance
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'milestone_acceptance: audit_seq is not the next leaf'); END;
CREATE TRIGGER milestone_withdrawal_joins_the_next_leaf BEFORE INSERT ON milestone_withdrawal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'milestone_withdrawal: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_end_joins_the_next_leaf BEFORE INSERT ON project_end
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project_end: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_end_withdrawal_joins_the_next_leaf BEFORE INSERT ON project_end_withdrawal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project_end_withdrawal: audit_seq is not the next leaf'); END;
CREATE TRIGGER asset_joins_the_next_leaf BEFORE INSERT ON asset
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'asset: audit_seq is not the next leaf'); END;
CREATE TRIGGER unfinished_report_joins_the_next_leaf BEFORE INSERT ON unfinished_report
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'unfinished_report: audit_seq is not the next leaf'); END;
CREATE TRIGGER unfinished_project_joins_the_next_leaf BEFORE INSERT ON unfinished_project
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'unfinished_project: audit_seq is not the next leaf'); END;
CREATE TRIGGER spare_fund_joins_the_next_leaf BEFORE INSERT ON spare_fund
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'spare_fund: audit_seq is not the next leaf'); END;
CREATE TRIGGER spare_fund_use_joins_the_next_leaf BEFORE INSERT ON spare_fund_use
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'spare_fund_use: audit_seq is not the next leaf'); END;
CREATE TRIGGER spare_fund_use_withdrawal_joins_the_next_leaf BEFORE INSERT ON spare_fund_use_withdrawal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'spare_fund_use_withdrawal: audit_seq is not the next leaf'); END;
CREATE TRIGGER execution_report_joins_the_next_leaf BEFORE INSERT ON execution_report
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'execution_report: audit_seq is not the next leaf'); END;
CREATE TRIGGER execution_report_review_joins_the_next_leaf BEFORE INSERT ON execution_report_review
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'execution_report_review: audit_seq is not the next leaf'); END;

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

CREATE TRIGGER award_deviation_never_replaced BEFORE INSERT ON award_deviation
WHEN EXISTS (SELECT 1 FROM award_deviation WHERE project_id = NEW.project_id)
BEGIN SELECT RAISE(ABORT, 'award_deviation: a row with this key exists'); END;
CREATE TRIGGER award_deviation_never_updated BEFORE UPDATE ON award_deviation
BEGIN SELECT RAISE(ABORT, 'award_deviation is append-only'); END;
CREATE TRIGGER award_deviation_never_deleted BEFORE DELETE ON award_deviation
BEGIN SELECT RAISE(ABORT, 'award_deviation is append-only'); END;

CREATE TRIGGER amendment_never_replaced BEFORE INSERT ON amendment
WHEN EXISTS (SELECT 1 FROM amendment WHERE id = NEW.id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'amendment: a row with this key exists'); END;
CREATE TRIGGER amendment_never_updated BEFORE UPDATE ON amendment
BEGIN SELECT RAISE(ABORT, 'amendment is append-only'); END;
CREATE TRIGGER amendment_never_deleted BEFORE DELETE ON amendment
BEGIN SELECT RAISE(ABORT, 'amendment is append-only'); END;

CREATE TRIGGER award_change_never_replaced BEFORE INSERT ON award_change
WHEN EXISTS (SELECT 1 FROM award_change WHERE id = NEW.id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'award_change: a row with this key exists'); END;
CREATE TRIGGER award_change_never_updated BEFORE UPDATE ON award_change
BEGIN SELECT RAISE(ABORT, 'award_change is append-only'); END;
CREATE TRIGGER award_change_never_deleted BEFORE DELETE ON award_change
BEGIN SELECT RAISE(ABORT, 'award_change is append-only'); END;

CREATE TRIGGER promotion_never_replaced BEFORE INSERT ON promotion
WHEN EXISTS (SELECT 1 FROM promotion WHERE project_id = NEW.project_id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'promotion: a row with this key exists'); END;
CREATE TRIGGER promotion_never_updated BEFORE UPDATE ON promotion
BEGIN SELECT RAISE(ABORT, 'promotion is append-only'); END;
CREATE TRIGGER promotion_never_deleted BEFORE DELETE ON promotion
BEGIN SELECT RAISE(ABORT, 'promotion is append-only'); END;

CREATE TRIGGER project_plan_never_replaced BEFORE INSERT ON project_plan
WHEN EXISTS (SELECT 1 FROM project_plan WHERE project_id = NEW.project_id)
BEGIN SELECT RAISE(ABORT, 'project_plan: a row with this key exists'); END;
CREATE TRIGGER project_plan_never_updated BEFORE UPDATE ON project_plan
BEGIN SELECT RAISE(ABORT, 'project_plan is append-only'); END;
CREATE TRIGGER project_plan_never_deleted BEFORE DELETE ON project_plan
BEGIN SELECT RAISE(ABORT, 'project_plan is append-only'); END;

CREATE TRIGGER milestone_forecast_never_replaced BEFORE INSERT ON milestone_forecast
WHEN EXISTS (SELECT 1 FROM milestone_forecast WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'milestone_forecast: a row with this key exists'); END;
CREATE TRIGGER milestone_forecast_never_updated BEFORE UPDATE ON milestone_forecast
BEGIN SELECT RAISE(ABORT, 'milestone_forecast is append-only'); END;
CREATE TRIGGER milestone_forecast_never_deleted BEFORE DELETE ON milestone_forecast
BEGIN SELECT RAISE(ABORT, 'milestone_forecast is append-only'); END;

CREATE TRIGGER milestone_acceptance_never_replaced BEFORE INSERT ON milestone_acceptance
WHEN EXISTS (SELECT 1 FROM milestone_acceptance WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'milestone_acceptance: a row with this key exists'); END;
CREATE TRIGGER milestone_acceptance_never_updated BEFORE UPDATE ON milestone_acceptance
BEGIN SELECT RAISE(ABORT, 'milestone_acceptance is append-only'); END;
CREATE TRIGGER milestone_acceptance_never_deleted BEFORE DELETE ON milestone_acceptance
BEGIN SELECT RAISE(ABORT, 'milestone_acceptance is append-only'); END;

CREATE TRIGGER milestone_withdrawal_never_replaced BEFORE INSERT ON milestone_withdrawal
WHEN EXISTS (SELECT 1 FROM milestone_withdrawal WHERE acceptance_id = NEW.acceptance_id)
BEGIN SELECT RAISE(ABORT, 'milestone_withdrawal: a row with this key exists'); END;
CREATE TRIGGER milestone_withdrawal_never_updated BEFORE UPDATE ON milestone_withdrawal
BEGIN SELECT RAISE(ABORT, 'milestone_withdrawal is append-only'); END;
CREATE TRIGGER milestone_withdrawal_never_deleted BEFORE DELETE ON milestone_withdrawal
BEGIN SELECT RAISE(ABORT, 'milestone_withdrawal is append-only'); END;

CREATE TRIGGER project_end_never_replaced BEFORE INSERT ON project_end
WHEN EXISTS (SELECT 1 FROM project_end WHERE id = NEW.id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'project_end: a row with this key exists'); END;
CREATE TRIGGER project_end_never_updated BEFORE UPDATE ON project_end
BEGIN SELECT RAISE(ABORT, 'project_end is append-only'); END;
CREATE TRIGGER project_end_never_deleted BEFORE DELETE ON project_end
BEGIN SELECT RAISE(ABORT, 'project_end is append-only'); END;

CREATE TRIGGER project_end_withdrawal_never_replaced BEFORE INSERT ON project_end_withdrawal
WHEN EXISTS (SELECT 1 FROM project_end_withdrawal WHERE end_id = NEW.end_id)
BEGIN SELECT RAISE(ABORT, 'project_end_withdrawal: a row with this key exists'); END;
CREATE TRIGGER project_end_withdrawal_never_updated BEFORE UPDATE ON project_end_withdrawal
BEGIN SELECT RAISE(ABORT, 'project_end_withdrawal is append-only'); END;
CREATE TRIGGER project_end_withdrawal_never_deleted BEFORE DELETE ON project_end_withdrawal
BEGIN SELECT RAISE(ABORT, 'project_end_withdrawal is append-only'); END;

CREATE TRIGGER asset_never_replaced BEFORE INSERT ON asset
WHEN EXISTS (SELECT 1 FROM asset WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'asset: a row with this key exists'); END;
CREATE TRIGGER asset_never_updated BEFORE UPDATE ON asset
BEGIN SELECT RAISE(ABORT, 'asset is append-only'); END;
CREATE TRIGGER asset_never_deleted BEFORE DELETE ON asset
BEGIN SELECT RAISE(ABORT, 'asset is append-only'); END;

CREATE TRIGGER unfinished_report_never_replaced BEFORE INSERT ON unfinished_report
WHEN EXISTS (SELECT 1 FROM unfinished_report WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unfinished_report: a row with this key exists'); END;
CREATE TRIGGER unfinished_report_never_updated BEFORE UPDATE ON unfinished_report
BEGIN SELECT RAISE(ABORT, 'unfinished_report is append-only'); END;
CREATE TRIGGER unfinished_report_never_deleted BEFORE DELETE ON unfinished_report
BEGIN SELECT RAISE(ABORT, 'unfinished_report is append-only'); END;

CREATE TRIGGER unfinished_project_never_replaced BEFORE INSERT ON unfinished_project
WHEN EXISTS (SELECT 1 FROM unfinished_project WHERE close_event_id = NEW.close_event_id AND project_id = NEW.project_id)
BEGIN SELECT RAISE(ABORT, 'unfinished_project: a row with this key exists'); END;
CREATE TRIGGER unfinished_project_never_updated BEFORE UPDATE ON unfinished_project
BEGIN SELECT RAISE(ABORT, 'unfinished_project is append-only'); END;
CREATE TRIGGER unfinished_project_never_deleted BEFORE DELETE ON unfinished_project
BEGIN SELECT RAISE(ABORT, 'unfinished_project is append-only'); END;

CREATE TRIGGER spare_fund_never_replaced BEFORE INSERT ON spare_fund
WHEN EXISTS (SELECT 1 FROM spare_fund WHERE close_event_id = NEW.close_event_id AND fund_id = NEW.fund_id AND source = NEW.source)
BEGIN SELECT RAISE(ABORT, 'spare_fund: a row with this key exists'); END;
CREATE TRIGGER spare_fund_never_updated BEFORE UPDATE ON spare_fund
BEGIN SELECT RAISE(ABORT, 'spare_fund is append-only'); END;
CREATE TRIGGER spare_fund_never_deleted BEFORE DELETE ON spare_fund
BEGIN SELECT RAISE(ABORT, 'spare_fund is append-only'); END;

CREATE TRIGGER spare_fund_use_never_replaced BEFORE INSERT ON spare_fund_use
WHEN EXISTS (SELECT 1 FROM spare_fund_use WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'spare_fund_use: a row with this key exists'); END;
CREATE TRIGGER spare_fund_use_never_updated BEFORE UPDATE ON spare_fund_use
BEGIN SELECT RAISE(ABORT, 'spare_fund_use is append-only'); END;
CREATE TRIGGER spare_fund_use_never_deleted BEFORE DELETE ON spare_fund_use
BEGIN SELECT RAISE(ABORT, 'spare_fund_use is append-only'); END;

CREATE TRIGGER spare_fund_use_withdrawal_never_replaced BEFORE INSERT ON spare_fund_use_withdrawal
WHEN EXISTS (SELECT 1 FROM spare_fund_use_withdrawal WHERE use_id = NEW.use_id)
BEGIN SELECT RAISE(ABORT, 'spare_fund_use_withdrawal: a row with this key exists'); END;
CREATE TRIGGER spare_fund_use_withdrawal_never_updated BEFORE UPDATE ON spare_fund_use_withdrawal
BEGIN SELECT RAISE(ABORT, 'spare_fund_use_withdrawal is append-only'); END;
CREATE TRIGGER spare_fund_use_withdrawal_never_deleted BEFORE DELETE ON spare_fund_use_withdrawal
BEGIN SELECT RAISE(ABORT, 'spare_fund_use_withdrawal is append-only'); END;

CREATE TRIGGER execution_report_never_replaced BEFORE INSERT ON execution_report
WHEN EXISTS (SELECT 1 FROM execution_report WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'execution_report: a row with this key exists'); END;
CREATE TRIGGER execution_report_never_updated BEFORE UPDATE ON execution_report
BEGIN SELECT RAISE(ABORT, 'execution_report is append-only'); END;
CREATE TRIGGER execution_report_never_deleted BEFORE DELETE ON execution_report
BEGIN SELECT RAISE(ABORT, 'execution_report is append-only'); END;

CREATE TRIGGER execution_report_review_never_replaced BEFORE INSERT ON execution_report_review
WHEN EXISTS (SELECT 1 FROM execution_report_review WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE(ABORT, 'execution_report_review: a row with this key exists'); END;
CREATE TRIGGER execution_report_review_never_updated BEFORE UPDATE ON execution_report_review
BEGIN SELECT RAISE(ABORT, 'execution_report_review is append-only'); END;
CREATE TRIGGER execution_report_review_never_deleted BEFORE DELETE ON execution_report_review
BEGIN SELECT RAISE(ABORT, 'execution_report_review is append-only'); END;

CREATE TRIGGER amendment_line_never_replaced BEFORE INSERT ON amendment_line
WHEN EXISTS (SELECT 1 FROM amendment_line WHERE amendment_id = NEW.amendment_id AND pool_id = NEW.pool_id)
BEGIN SELECT RAISE(ABORT, 'amendment_line: a row with this key exists'); END;
CREATE TRIGGER amendment_line_never_updated BEFORE UPDATE ON amendment_line
BEGIN SELECT RAISE(ABORT, 'amendment_line is append-only'); END;
CREATE TRIGGER amendment_line_never_deleted BEFORE DELETE ON amendment_line
BEGIN SELECT RAISE(ABORT, 'amendment_line is append-only'); END;
