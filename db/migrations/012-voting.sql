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
