-- A poll's own file. Nothing in it says a choice before the opening: envelopes are sealed to a key that is elsewhere, codes and
-- references are HMACs under a key outside the databases, receipts are hashes. No table has a time or an order of casting.

CREATE TABLE poll (
  id INTEGER PRIMARY KEY,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  ballot_size INTEGER NOT NULL CHECK (ballot_size > 0),
  state TEXT NOT NULL CHECK (state IN ('open', 'frozen', 'opened')),
  replaced INTEGER NOT NULL DEFAULT 0 CHECK (replaced >= 0)
) STRICT;

-- Who may vote: the HMAC of the electorate's reference, and that of the code where one was handed out. `load` is the load in
-- the main database by which the voter came in; `pools` the numbers of the pools in which he votes.
CREATE TABLE voter (
  token_mac BLOB PRIMARY KEY CHECK (length(token_mac) = 32),
  code_mac BLOB UNIQUE CHECK (length(code_mac) = 32),
  territory INTEGER NOT NULL,
  pools TEXT NOT NULL CHECK (json_valid(pools)),
  load INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Codes that were replaced by others: whoever types one is told so.
CREATE TABLE voided_code (code_mac BLOB PRIMARY KEY CHECK (length(code_mac) = 32)) STRICT, WITHOUT ROWID;

-- The ballot that stands for a voter. `void`: it counts for nothing, as the Regulation has it of a code that was used twice.
CREATE TABLE envelope (
  token_mac BLOB PRIMARY KEY CHECK (length(token_mac) = 32),
  sealed BLOB NOT NULL,
  channel TEXT NOT NULL CHECK (channel = 'online' OR channel = 'paper' OR channel = 'assisted'),
  void INTEGER NOT NULL CHECK (void IN (0, 1))
) STRICT, WITHOUT ROWID;

-- SHA-256 of every receipt, those of replaced ballots too. `proof` is a hash of receipt, voter and ballot: the same again is
-- known again, and without the receipt, which is nowhere here, nobody can try a guess against it. Wiped at the opening.
CREATE TABLE receipt (
  sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
  proof BLOB CHECK (length(proof) = 32)
) STRICT, WITHOUT ROWID;

-- What officers entered of a sheet of paper that two do not agree on yet: whose code, and a hash of what they read that is keyed
-- with the code itself, which is nowhere here. Gone as soon as the sheet is settled; what was read is kept sealed and nowhere else.
CREATE TABLE paper_entry (
  batch INTEGER NOT NULL,
  sheet INTEGER NOT NULL,
  officer INTEGER NOT NULL,
  code_mac BLOB CHECK (length(code_mac) = 32),
  proof BLOB NOT NULL CHECK (length(proof) = 32),
  PRIMARY KEY (batch, sheet, officer)
) STRICT, WITHOUT ROWID;

-- What a sheet came to, and whether a third officer had to settle it. Nothing of its voter.
CREATE TABLE paper_sheet (
  batch INTEGER NOT NULL,
  sheet INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  officers TEXT NOT NULL CHECK (json_valid(officers)),
  PRIMARY KEY (batch, sheet)
) STRICT, WITHOUT ROWID;

-- How far the opening has come.
CREATE TABLE ceremony (step TEXT PRIMARY KEY, state TEXT NOT NULL, done INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- What the envelopes held, pool by pool and sorted by bytes.
CREATE TABLE ballot (
  pool INTEGER NOT NULL,
  ballot TEXT NOT NULL CHECK (json_valid(ballot)),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (pool, ballot)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER poll_is_one BEFORE INSERT ON poll WHEN EXISTS (SELECT 1 FROM poll)
BEGIN SELECT RAISE(ABORT, 'poll: a file holds one poll'); END;
CREATE TRIGGER poll_never_deleted BEFORE DELETE ON poll
BEGIN SELECT RAISE(ABORT, 'poll: never deleted'); END;
CREATE TRIGGER poll_keeps_its_key BEFORE UPDATE ON poll
WHEN NEW.id IS NOT OLD.id OR NEW.public_key IS NOT OLD.public_key OR NEW.ballot_size IS NOT OLD.ballot_size
BEGIN SELECT RAISE(ABORT, 'poll: key and size never change'); END;

CREATE TRIGGER voter_while_open BEFORE INSERT ON voter WHEN (SELECT state FROM poll) IS NOT 'open'
BEGIN SELECT RAISE(ABORT, 'voter: the poll is not open'); END;
CREATE TRIGGER envelope_while_open BEFORE INSERT ON envelope
WHEN (SELECT state FROM poll) IS NOT 'open' OR length(NEW.sealed) IS NOT (SELECT ballot_size FROM poll)
BEGIN SELECT RAISE(ABORT, 'envelope: the poll is not open, or another size'); END;
CREATE TRIGGER envelope_changed_while_open BEFORE UPDATE ON envelope
WHEN (SELECT state FROM poll) IS NOT 'open' OR length(NEW.sealed) IS NOT (SELECT ballot_size FROM poll) OR NEW.token_mac IS NOT OLD.token_mac
BEGIN SELECT RAISE(ABORT, 'envelope: the poll is not open, or another size'); END;
CREATE TRIGGER paper_entry_while_open BEFORE INSERT ON paper_entry WHEN (SELECT state FROM poll) IS NOT 'open'
BEGIN SELECT RAISE(ABORT, 'paper_entry: the poll is not open'); END;
CREATE TRIGGER paper_sheet_while_open BEFORE INSERT ON paper_sheet WHEN (SELECT state FROM poll) IS NOT 'open'
BEGIN SELECT RAISE(ABORT, 'paper_sheet: the poll is not open'); END;
CREATE TRIGGER paper_sheet_never_updated BEFORE UPDATE ON paper_sheet
BEGIN SELECT RAISE(ABORT, 'paper_sheet: never changed'); END;
CREATE TRIGGER receipt_while_open BEFORE INSERT ON receipt WHEN (SELECT state FROM poll) IS NOT 'open'
BEGIN SELECT RAISE(ABORT, 'receipt: the poll is not open'); END;
CREATE TRIGGER receipt_never_updated BEFORE UPDATE ON receipt WHEN NEW.sha256 IS NOT OLD.sha256 OR NEW.proof IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'receipt: never changed'); END;
CREATE TRIGGER receipt_never_deleted BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipt: never deleted'); END;
-- How many ballots gave way to others: counted here and not reckoned from the rest, so that what was added or taken shows.
CREATE TRIGGER envelope_replaced AFTER UPDATE OF sealed ON envelope
BEGIN UPDATE poll SET replaced = replaced + 1 WHERE id = (SELECT id FROM poll); END;
