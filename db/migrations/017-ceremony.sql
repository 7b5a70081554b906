-- The opening of a poll, step by step: what was counted and hashed at each of them. Ballots become rows of `election` and `ballot_group`.

-- The poll is frozen: how many voters there are, how many of them have a ballot, and how many ballots gave way to others.
CREATE TABLE poll_closing (
  poll_id INTEGER PRIMARY KEY REFERENCES poll (id),
  electorate INTEGER NOT NULL CHECK (electorate >= 0),
  participants INTEGER NOT NULL CHECK (participants >= 0),
  receipts INTEGER NOT NULL CHECK (receipts >= 0),
  replaced INTEGER NOT NULL CHECK (replaced >= 0),
  participants_root TEXT NOT NULL CHECK (length(participants_root) = 64 AND participants_root NOT GLOB '*[^0-9a-f]*'),
  receipts_root TEXT NOT NULL CHECK (length(receipts_root) = 64 AND receipts_root NOT GLOB '*[^0-9a-f]*'),
  closed_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- How many may vote in each pool.
CREATE TABLE poll_entitled (
  poll_id INTEGER NOT NULL REFERENCES poll_closing (poll_id),
  pool_id INTEGER NOT NULL REFERENCES pool (id),
  voters INTEGER NOT NULL CHECK (voters >= 0),
  PRIMARY KEY (poll_id, pool_id)
) STRICT, WITHOUT ROWID;

-- How many voters of each territory there are, and how many of them have a ballot: counted before the voters are forgotten.
CREATE TABLE poll_turnout (
  poll_id INTEGER NOT NULL REFERENCES poll_closing (poll_id),
  territory_id INTEGER NOT NULL REFERENCES territory (id),
  entitled INTEGER NOT NULL CHECK (entitled > 0),
  participants INTEGER NOT NULL CHECK (participants BETWEEN 0 AND entitled),
  PRIMARY KEY (poll_id, territory_id)
) STRICT, WITHOUT ROWID;

-- SHA-256 of every receipt, those of replaced ballots too; published as they are.
CREATE TABLE poll_receipt (
  poll_id INTEGER NOT NULL REFERENCES poll_closing (poll_id),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  PRIMARY KEY (poll_id, sha256)
) STRICT, WITHOUT ROWID;

-- A second officer lets the envelopes be opened.
CREATE TABLE poll_opening (
  poll_id INTEGER PRIMARY KEY REFERENCES poll_closing (poll_id),
  opened_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- What the envelopes held.
CREATE TABLE poll_result (
  poll_id INTEGER PRIMARY KEY REFERENCES poll_opening (poll_id),
  counted INTEGER NOT NULL CHECK (counted >= 0),
  blank INTEGER NOT NULL CHECK (blank >= 0),
  void INTEGER NOT NULL CHECK (void >= 0),
  unopenable INTEGER NOT NULL CHECK (unopenable >= 0),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The root over the ballots of each pool: a leaf for each, its canonical JSON, sorted by bytes.
CREATE TABLE poll_ballots (
  poll_id INTEGER NOT NULL REFERENCES poll_result (poll_id),
  election_id INTEGER NOT NULL REFERENCES election (id),
  root TEXT NOT NULL CHECK (length(root) = 64 AND root NOT GLOB '*[^0-9a-f]*'),
  PRIMARY KEY (poll_id, election_id)
) STRICT, WITHOUT ROWID;

-- The commission's key is no more.
CREATE TABLE poll_key_destruction (
  poll_id INTEGER PRIMARY KEY REFERENCES poll_result (poll_id),
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TRIGGER poll_closing_joins_the_next_leaf BEFORE INSERT ON poll_closing
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'poll_closing: audit_seq is not the next leaf'); END;
CREATE TRIGGER poll_closing_never_replaced BEFORE INSERT ON poll_closing
WHEN EXISTS (SELECT 1 FROM poll_closing WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'poll_closing: a row with this key exists'); END;
CREATE TRIGGER poll_closing_never_updated BEFORE UPDATE ON poll_closing
BEGIN SELECT RAISE(ABORT, 'poll_closing is append-only'); END;
CREATE TRIGGER poll_closing_never_deleted BEFORE DELETE ON poll_closing
BEGIN SELECT RAISE(ABORT, 'poll_closing is append-only'); END;

CREATE TRIGGER poll_turnout_never_replaced BEFORE INSERT ON poll_turnout
WHEN EXISTS (SELECT 1 FROM poll_turnout WHERE poll_id = NEW.poll_id AND territory_id = NEW.territory_id)
BEGIN SELECT RAISE(ABORT, 'poll_turnout: a row with this key exists'); END;
CREATE TRIGGER poll_turnout_never_updated BEFORE UPDATE ON poll_turnout
BEGIN SELECT RAISE(ABORT, 'poll_turnout is append-only'); END;
CREATE TRIGGER poll_turnout_never_deleted BEFORE DELETE ON poll_turnout
BEGIN SELECT RAISE(ABORT, 'poll_turnout is append-only'); END;
CREATE TRIGGER poll_entitled_never_replaced BEFORE INSERT ON poll_entitled
WHEN EXISTS (SELECT 1 FROM poll_entitled WHERE poll_id = NEW.poll_id AND pool_id = NEW.pool_id)
BEGIN SELECT RAISE(ABORT, 'poll_entitled: a row with this key exists'); END;
CREATE TRIGGER poll_entitled_never_updated BEFORE UPDATE ON poll_entitled
BEGIN SELECT RAISE(ABORT, 'poll_entitled is append-only'); END;
CREATE TRIGGER poll_entitled_never_deleted BEFORE DELETE ON poll_entitled
BEGIN SELECT RAISE(ABORT, 'poll_entitled is append-only'); END;

CREATE TRIGGER poll_receipt_never_replaced BEFORE INSERT ON poll_receipt
WHEN EXISTS (SELECT 1 FROM poll_receipt WHERE poll_id = NEW.poll_id AND sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'poll_receipt: a row with this key exists'); END;
CREATE TRIGGER poll_receipt_never_updated BEFORE UPDATE ON poll_receipt
BEGIN SELECT RAISE(ABORT, 'poll_receipt is append-only'); END;
CREATE TRIGGER poll_receipt_never_deleted BEFORE DELETE ON poll_receipt
BEGIN SELECT RAISE(ABORT, 'poll_receipt is append-only'); END;

CREATE TRIGGER poll_opening_joins_the_next_leaf BEFORE INSERT ON poll_opening
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'poll_opening: audit_seq is not the next leaf'); END;
CREATE TRIGGER poll_opening_never_replaced BEFORE INSERT ON poll_opening
WHEN EXISTS (SELECT 1 FROM poll_opening WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'poll_opening: a row with this key exists'); END;
CREATE TRIGGER poll_opening_never_updated BEFORE UPDATE ON poll_opening
BEGIN SELECT RAISE(ABORT, 'poll_opening is append-only'); END;
CREATE TRIGGER poll_opening_never_deleted BEFORE DELETE ON poll_opening
BEGIN SELECT RAISE(ABORT, 'poll_opening is append-only'); END;

CREATE TRIGGER poll_result_joins_the_next_leaf BEFORE INSERT ON poll_result
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'poll_result: audit_seq is not the next leaf'); END;
CREATE TRIGGER poll_result_never_replaced BEFORE INSERT ON poll_result
WHEN EXISTS (SELECT 1 FROM poll_result WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'poll_result: a row with this key exists'); END;
CREATE TRIGGER poll_result_never_updated BEFORE UPDATE ON poll_result
BEGIN SELECT RAISE(ABORT, 'poll_result is append-only'); END;
CREATE TRIGGER poll_result_never_deleted BEFORE DELETE ON poll_result
BEGIN SELECT RAISE(ABORT, 'poll_result is append-only'); END;

CREATE TRIGGER poll_ballots_never_replaced BEFORE INSERT ON poll_ballots
WHEN EXISTS (SELECT 1 FROM poll_ballots WHERE poll_id = NEW.poll_id AND election_id = NEW.election_id)
BEGIN SELECT RAISE(ABORT, 'poll_ballots: a row with this key exists'); END;
CREATE TRIGGER poll_ballots_never_updated BEFORE UPDATE ON poll_ballots
BEGIN SELECT RAISE(ABORT, 'poll_ballots is append-only'); END;
CREATE TRIGGER poll_ballots_never_deleted BEFORE DELETE ON poll_ballots
BEGIN SELECT RAISE(ABORT, 'poll_ballots is append-only'); END;

CREATE TRIGGER poll_key_destruction_joins_the_next_leaf BEFORE INSERT ON poll_key_destruction
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'poll_key_destruction: audit_seq is not the next leaf'); END;
CREATE TRIGGER poll_key_destruction_never_replaced BEFORE INSERT ON poll_key_destruction
WHEN EXISTS (SELECT 1 FROM poll_key_destruction WHERE poll_id = NEW.poll_id)
BEGIN SELECT RAISE(ABORT, 'poll_key_destruction: a row with this key exists'); END;
CREATE TRIGGER poll_key_destruction_never_updated BEFORE UPDATE ON poll_key_destruction
BEGIN SELECT RAISE(ABORT, 'poll_key_destruction is append-only'); END;
CREATE TRIGGER poll_key_destruction_never_deleted BEFORE DELETE ON poll_key_destruction
BEGIN SELECT RAISE(ABORT, 'poll_key_destruction is append-only'); END;
