-- The audit trail: one canonical line for every change of state, as leaves of one RFC 6962 tree.
-- The rows that a leaf tells of carry its number in audit_seq. It is no foreign key, for a deferred one would make SQLite
-- look through every table at each leaf; triggers and the writer see to it instead.
-- Nothing is ever updated. INSERT OR REPLACE is refused too: it would pass by triggers that know only UPDATE and DELETE.

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  body TEXT NOT NULL,
  leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32)
) STRICT;

CREATE TRIGGER audit_log_has_no_gap BEFORE INSERT ON audit_log
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
  OR json_extract(NEW.body, '$.seq') IS NOT NEW.seq
BEGIN SELECT RAISE(ABORT, 'audit_log: seq must be the next one, and stand in the body'); END;
CREATE TRIGGER audit_log_never_updated BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;
CREATE TRIGGER audit_log_never_deleted BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'audit_log is append-only'); END;

-- Complete interior nodes of the tree, so that a root or a proof costs O(log n). Level 0 is audit_log.leaf_hash.
CREATE TABLE audit_node (
  level INTEGER NOT NULL CHECK (level > 0),
  idx INTEGER NOT NULL CHECK (idx >= 0),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (level, idx)
) STRICT, WITHOUT ROWID;

-- Signed statements about the trail (C2SP checkpoint notes), kept for good.
CREATE TABLE checkpoint (
  id INTEGER PRIMARY KEY,
  size INTEGER NOT NULL CHECK (size >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'demand', 'close', 'export')),
  note TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX checkpoint_by_kind ON checkpoint (kind, id);

-- Free text of people, erasable: the leaf holds only SHA-256 of salt and text.
CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  text TEXT NOT NULL
) STRICT;

-- Answers to writes, kept for good, so that the same key always gets the same answer.
CREATE TABLE idempotency (
  id INTEGER PRIMARY KEY,
  key_hash BLOB NOT NULL UNIQUE CHECK (length(key_hash) = 20),
  request_hash BLOB NOT NULL CHECK (length(request_hash) = 32),
  status INTEGER NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  answer TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_node_never_replaced BEFORE INSERT ON audit_node
WHEN EXISTS (SELECT 1 FROM audit_node WHERE level = NEW.level AND idx = NEW.idx)
BEGIN SELECT RAISE(ABORT, 'audit_node: a row with this key exists'); END;
CREATE TRIGGER audit_node_never_updated BEFORE UPDATE ON audit_node
BEGIN SELECT RAISE(ABORT, 'audit_node is append-only'); END;
CREATE TRIGGER audit_node_never_deleted BEFORE DELETE ON audit_node
BEGIN SELECT RAISE(ABORT, 'audit_node is append-only'); END;

CREATE TRIGGER checkpoint_never_replaced BEFORE INSERT ON checkpoint
WHEN EXISTS (SELECT 1 FROM checkpoint WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'checkpoint: a row with this key exists'); END;
CREATE TRIGGER checkpoint_never_updated BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;
CREATE TRIGGER checkpoint_never_deleted BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoint is append-only'); END;

CREATE TRIGGER note_never_replaced BEFORE INSERT ON note
WHEN EXISTS (SELECT 1 FROM note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'note: a row with this key exists'); END;
CREATE TRIGGER note_never_updated BEFORE UPDATE ON note
BEGIN SELECT RAISE(ABORT, 'note is append-only'); END;

CREATE TRIGGER idempotency_never_replaced BEFORE INSERT ON idempotency
WHEN EXISTS (SELECT 1 FROM idempotency WHERE id = NEW.id OR key_hash = NEW.key_hash)
BEGIN SELECT RAISE(ABORT, 'idempotency: a row with this key exists'); END;
CREATE TRIGGER idempotency_never_updated BEFORE UPDATE ON idempotency
BEGIN SELECT RAISE(ABORT, 'idempotency is append-only'); END;
CREATE TRIGGER idempotency_never_deleted BEFORE DELETE ON idempotency
BEGIN SELECT RAISE(ABORT, 'idempotency is append-only'); END;
