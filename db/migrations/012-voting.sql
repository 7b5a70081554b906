-- Polls. Ballots and voters lie in a file of each poll's own (db/poll.sql); here is what was decided about it, and counts.

CREATE TABLE poll (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL UNIQUE REFERENCES cycle (id),
  public_key TEXT NOT NULL UNIQUE CHECK (length(public_key) = 64 AND public_key NOT GLOB '*[^0-9a-f]*'),
  ballot_size INTEGER NOT NULL CHECK (ballot_size > 0),
  list_sha256 TEXT NOT NULL CHECK (length(list_sha256) = 64 AND list_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE electorate_load (
  id INTEGER PRIMARY KEY,
  poll_id INTEGER NOT NULL REFERENCES poll (id),
  voters INTEGER NOT NULL CHECK (voters > 0),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX electorate_load_by_poll ON electorate_load (poll_id, id);

CREATE TABLE code_issue (
  id INTEGER PRIMARY KEY,
  poll_id INTEGER NOT NULL REFERENCES poll (id),
  issued INTEGER NOT NULL CHECK (issued >= 0),
  replaced INTEGER NOT NULL CHECK (replaced >= 0 AND issued + replaced > 0),
  audit_seq INTEGER NOT NULL
) STRICT;

-- A project that its author withdraws after the final list is void: it stays on the ballots that name it, and is not counted.
CREATE TABLE project_withdrawal (
  project_id INTEGER PRIMARY KEY REFERENCES project (id),
  reason_note INTEGER NOT NULL REFERENCES note (id),
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  withdrawn_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- Sheets of paper that were counted by hand before anybody enters one.
CREATE TABLE paper_batch (
  id INTEGER PRIMARY KEY,
  poll_id INTEGER NOT NULL REFERENCES poll (id),
  channel TEXT NOT NULL CHECK (channel IN ('paper', 'assisted')),
  sheets INTEGER NOT NULL CHECK (sheets > 0),
  protocol_ref TEXT NOT NULL,
  protocol_sha256 TEXT NOT NULL CHECK (length(protocol_sha256) = 64 AND protocol_sha256 NOT GLOB '*[^0-9a-f]*'),
  registered_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX paper_batch_by_poll ON paper_batch (poll_id, id);

-- Every sheet of the batch was entered by two officers who agree, or settled by a third: how many came to what.
CREATE TABLE paper_batch_close (
  batch_id INTEGER PRIMARY KEY REFERENCES paper_batch (id),
  outcomes TEXT NOT NULL CHECK (json_valid(outcomes)),
  settled INTEGER NOT NULL CHECK (settled >= 0),
  closed_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TRIGGER poll_joins_the_next_leaf BEFORE INSERT ON poll
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'poll: audit_seq is not the next leaf'); END;
CREATE TRIGGER poll_never_replaced BEFORE INSERT ON poll
WHEN EXISTS (SELECT 1 FROM poll WHERE id = NEW.id OR cycle_id = NEW.cycle_id OR public_key = NEW.public_key)
BEGIN SELECT RAISE(ABORT, 'poll: a row with this key exists'); END;
CREATE TRIGGER poll_never_updated BEFORE UPDATE ON poll
BEGIN SELECT RAISE(ABORT, 'poll is append-only'); END;
CREATE TRIGGER poll_never_deleted BEFORE DELETE ON poll
BEGIN SELECT RAISE(ABORT, 'poll is append-only'); END;

CREATE TRIGGER electorate_load_joins_the_next_leaf BEFORE INSERT ON electorate_load
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'electorate_load: audit_seq is not the next leaf'); END;
CREATE TRIGGER electorate_load_never_replaced BEFORE INSERT ON electorate_load
WHEN EXISTS (SELECT 1 FROM electorate_load WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'electorate_load: a row with this key exists'); END;
CREATE TRIGGER electorate_load_never_updated BEFORE UPDATE ON electorate_load
BEGIN SELECT RAISE(ABORT, 'electorate_load is append-only'); END;
CREATE TRIGGER electorate_load_never_deleted BEFORE DELETE ON electorate_load
BEGIN SELECT RAISE(ABORT, 'electorate_load is append-only'); END;

CREATE TRIGGER code_issue_joins_the_next_leaf BEFORE INSERT ON code_issue
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'code_issue: audit_seq is not the next leaf'); END;
CREATE TRIGGER code_issue_never_replaced BEFORE INSERT ON code_issue
WHEN EXISTS (SELECT 1 FROM code_issue WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'code_issue: a row with this key exists'); END;
CREATE TRIGGER code_issue_never_updated BEFORE UPDATE ON code_issue
BEGIN SELECT RAISE(ABORT, 'code_issue is append-only'); END;
CREATE TRIGGER code_issue_never_deleted BEFORE DELETE ON code_issue
BEGIN SELECT RAISE(ABORT, 'code_issue is append-only'); END;

CREATE TRIGGER project_withdrawal_joins_the_next_leaf BEFORE INSERT ON project_withdrawal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project_withdrawal: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_withdrawal_never_replaced BEFORE INSERT ON project_withdrawal
WHEN EXISTS (SELECT 1 FROM project_withdrawal WHERE project_id = NEW.project_id)
BEGIN SELECT RAISE(ABORT, 'project_withdrawal: a row with this key exists'); END;
CREATE TRIGGER project_withdrawal_never_updated BEFORE UPDATE ON project_withdrawal
BEGIN SELECT RAISE(ABORT, 'project_withdrawal is append-only'); END;
CREATE TRIGGER project_withdrawal_never_deleted BEFORE DELETE ON project_withdrawal
BEGIN SELECT RAISE(ABORT, 'project_withdrawal is append-only'); END;

CREATE TRIGGER paper_batch_joins_the_next_leaf BEFORE INSERT ON paper_batch
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'paper_batch: audit_seq is not the next leaf'); END;
CREATE TRIGGER paper_batch_never_replaced BEFORE INSERT ON paper_batch
WHEN EXISTS (SELECT 1 FROM paper_batch WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'paper_batch: a row with this key exists'); END;
CREATE TRIGGER paper_batch_never_updated BEFORE UPDATE ON paper_batch
BEGIN SELECT RAISE(ABORT, 'paper_batch is append-only'); END;
CREATE TRIGGER paper_batch_never_deleted BEFORE DELETE ON paper_batch
BEGIN SELECT RAISE(ABORT, 'paper_batch is append-only'); END;

CREATE TRIGGER paper_batch_close_joins_the_next_leaf BEFORE INSERT ON paper_batch_close
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'paper_batch_close: audit_seq is not the next leaf'); END;
CREATE TRIGGER paper_batch_close_never_replaced BEFORE INSERT ON paper_batch_close
WHEN EXISTS (SELECT 1 FROM paper_batch_close WHERE batch_id = NEW.batch_id)
BEGIN SELECT RAISE(ABORT, 'paper_batch_close: a row with this key exists'); END;
CREATE TRIGGER paper_batch_close_never_updated BEFORE UPDATE ON paper_batch_close
BEGIN SELECT RAISE(ABORT, 'paper_batch_close is append-only'); END;
CREATE TRIGGER paper_batch_close_never_deleted BEFORE DELETE ON paper_batch_close
BEGIN SELECT RAISE(ABORT, 'paper_batch_close is append-only'); END;
