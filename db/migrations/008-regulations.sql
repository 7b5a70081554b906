-- The Regulation of a cycle (Art. 51.1): documents as the Rada adopted them, the calendar's extensions, opinions of the budget
-- commission, where a cycle's money comes from, and the lots.

-- One version of a Regulation, for ever: the canonical JSON of its document.
CREATE TABLE regulation (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL CHECK (version > 0),
  replaces_id INTEGER UNIQUE REFERENCES regulation (id),
  document TEXT NOT NULL CHECK (json_valid(document)),
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  opinion_id INTEGER NOT NULL REFERENCES opinion (id),
  -- Why the decision names another document than this one, where it does.
  differs_note INTEGER,
  audit_seq INTEGER NOT NULL,
  CHECK ((version = 1) = (replaces_id IS NULL))
) STRICT;

-- What the budget commission says of a matter before the Rada decides on it (Art. 22.2).
CREATE TABLE opinion (
  id INTEGER PRIMARY KEY,
  subject_kind TEXT NOT NULL CHECK (subject_kind IN ('regulation', 'cycle_budget', 'verified_proposals', 'award', 'amendment', 'spare_funds')),
  -- An id as the wire shows it, or the SHA-256 of a draft that has none yet.
  subject TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('for', 'against', 'with_remarks')),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  minutes_ref TEXT NOT NULL,
  minutes_sha256 TEXT NOT NULL CHECK (length(minutes_sha256) = 64 AND minutes_sha256 NOT GLOB '*[^0-9a-f]*'),
  remarks_note INTEGER,
  audit_seq INTEGER NOT NULL,
  CHECK (outcome <> 'with_remarks' OR remarks_note IS NOT NULL)
) STRICT;
CREATE INDEX opinion_by_subject ON opinion (subject_kind, subject, id);

-- A cycle pins one Regulation for ever, and a Regulation opens one cycle; those without one hold elections from elsewhere.
ALTER TABLE cycle ADD COLUMN regulation_id INTEGER REFERENCES regulation (id);
CREATE UNIQUE INDEX cycle_by_regulation ON cycle (regulation_id) WHERE regulation_id IS NOT NULL;
DROP TRIGGER cycle_never_replaced;
CREATE TRIGGER cycle_never_replaced BEFORE INSERT ON cycle
WHEN EXISTS (SELECT 1 FROM cycle WHERE id = NEW.id OR fund_id = NEW.fund_id OR regulation_id = NEW.regulation_id)
BEGIN SELECT RAISE(ABORT, 'cycle: a row with this key exists'); END;

-- Pools, made anew: under a Regulation a territory may have several, each with the code, name and category that it has there.
CREATE TABLE pool_with_code (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  territory_id INTEGER NOT NULL REFERENCES territory (id),
  budget INTEGER NOT NULL CHECK (budget BETWEEN 1 AND 9007199254740991),
  -- All of these come from the Regulation.
  regulation_code TEXT,
  name TEXT CHECK (json_valid(name)),
  category TEXT,
  audit_seq INTEGER NOT NULL,
  CHECK ((regulation_code IS NULL) = (name IS NULL)),
  CHECK (category IS NULL OR regulation_code IS NOT NULL)
) STRICT;
INSERT INTO pool_with_code (id, cycle_id, territory_id, budget, audit_seq) SELECT id, cycle_id, territory_id, budget, audit_seq FROM pool ORDER BY id;
DROP TABLE pool;
ALTER TABLE pool_with_code RENAME TO pool;
CREATE UNIQUE INDEX pool_of_territory ON pool (cycle_id, territory_id) WHERE regulation_code IS NULL;
CREATE UNIQUE INDEX pool_by_code ON pool (cycle_id, regulation_code) WHERE regulation_code IS NOT NULL;
CREATE INDEX pool_by_cycle ON pool (cycle_id, id);

-- New instants for phases of a cycle, by a decision of the Rada; the last one of a phase counts.
CREATE TABLE calendar_extension (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  -- Whether it opens a phase again that was over.
  reopens INTEGER NOT NULL CHECK (reopens IN (0, 1)),
  reason_note INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX calendar_extension_by_cycle ON calendar_extension (cycle_id, id);

CREATE TABLE extended_phase (
  extension_id INTEGER NOT NULL REFERENCES calendar_extension (id),
  phase TEXT NOT NULL CHECK (phase IN ('submission', 'verification', 'appeals', 'appeal_decisions', 'voting', 'complaints')),
  from_at TEXT NOT NULL,
  until_at TEXT NOT NULL,
  PRIMARY KEY (extension_id, phase),
  CHECK (from_at < until_at)
) STRICT, WITHOUT ROWID;

-- Where the money of a cycle comes from (Art. 51.2): one source, its decision, and the entry that appropriates it.
CREATE TABLE fund_source (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  kind TEXT NOT NULL CHECK (kind IN ('hramada_budget', 'grant', 'other_lawful')),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  -- The contract or letter of a grant.
  document_ref TEXT,
  document_sha256 TEXT CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  entry_seq INTEGER NOT NULL UNIQUE REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL,
  CHECK ((document_ref IS NULL) = (document_sha256 IS NULL)),
  CHECK (kind <> 'grant' OR document_ref IS NOT NULL)
) STRICT;
CREATE INDEX fund_source_by_cycle ON fund_source (cycle_id, id);
-- What was appropriated before came from the budget; its leaf says how much the decision gave.
INSERT INTO fund_source (cycle_id, kind, amount, decision_id, entry_seq, audit_seq)
SELECT c.id, 'hramada_budget', coalesce((SELECT CAST(replace(json_extract(l.body, '$.after.appropriated'), '.', '') AS INTEGER) FROM audit_log l WHERE l.seq = e.audit_seq), sum(p.amount)), e.decision_id, e.seq, e.audit_seq
FROM cycle c JOIN fund f ON f.id = c.fund_id JOIN account a ON a.fund_id = f.id AND a.code = 'Equity:Budget:' || f.code || ':Authority'
JOIN posting p ON p.account_id = a.id JOIN entry e ON e.seq = p.entry_seq AND e.kind = 'appropriation' AND e.decision_id IS NOT NULL
GROUP BY e.seq ORDER BY e.seq;

-- A seed that nobody knows beforehand: its SHA-256 first, itself afterwards. One that is missing or lost is drawn anew by decision.
CREATE TABLE lot (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('ballot_order', 'ties')),
  commitment TEXT NOT NULL UNIQUE CHECK (length(commitment) = 64 AND commitment NOT GLOB '*[^0-9a-f]*'),
  committed_at TEXT NOT NULL,
  committed_by INTEGER NOT NULL REFERENCES staff (id),
  replaces_id INTEGER UNIQUE REFERENCES lot (id),
  decision_id INTEGER REFERENCES decision (id),
  reason_note INTEGER,
  audit_seq INTEGER NOT NULL,
  CHECK ((decision_id IS NULL) = (reason_note IS NULL) AND (replaces_id IS NULL OR decision_id IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX lot_first ON lot (cycle_id, purpose) WHERE replaces_id IS NULL;

CREATE TABLE lot_reveal (
  lot_id INTEGER PRIMARY KEY REFERENCES lot (id),
  seed TEXT NOT NULL CHECK (length(seed) BETWEEN 32 AND 64 AND seed NOT GLOB '*[^0-9a-f]*'),
  revealed_at TEXT NOT NULL,
  revealed_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER regulation_joins_the_next_leaf BEFORE INSERT ON regulation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'regulation: audit_seq is not the next leaf'); END;
CREATE TRIGGER opinion_joins_the_next_leaf BEFORE INSERT ON opinion
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'opinion: audit_seq is not the next leaf'); END;
CREATE TRIGGER pool_joins_the_next_leaf BEFORE INSERT ON pool
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'pool: audit_seq is not the next leaf'); END;
CREATE TRIGGER calendar_extension_joins_the_next_leaf BEFORE INSERT ON calendar_extension
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'calendar_extension: audit_seq is not the next leaf'); END;
CREATE TRIGGER fund_source_joins_the_next_leaf BEFORE INSERT ON fund_source
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'fund_source: audit_seq is not the next leaf'); END;
CREATE TRIGGER lot_joins_the_next_leaf BEFORE INSERT ON lot
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'lot: audit_seq is not the next leaf'); END;
CREATE TRIGGER lot_reveal_joins_the_next_leaf BEFORE INSERT ON lot_reveal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'lot_reveal: audit_seq is not the next leaf'); END;

CREATE TRIGGER regulation_never_replaced BEFORE INSERT ON regulation
WHEN EXISTS (SELECT 1 FROM regulation WHERE id = NEW.id OR sha256 = NEW.sha256 OR replaces_id = NEW.replaces_id)
BEGIN SELECT RAISE(ABORT, 'regulation: a row with this key exists'); END;
CREATE TRIGGER regulation_never_updated BEFORE UPDATE ON regulation
BEGIN SELECT RAISE(ABORT, 'regulation is append-only'); END;
CREATE TRIGGER regulation_never_deleted BEFORE DELETE ON regulation
BEGIN SELECT RAISE(ABORT, 'regulation is append-only'); END;

CREATE TRIGGER opinion_never_replaced BEFORE INSERT ON opinion
WHEN EXISTS (SELECT 1 FROM opinion WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'opinion: a row with this key exists'); END;
CREATE TRIGGER opinion_never_updated BEFORE UPDATE ON opinion
BEGIN SELECT RAISE(ABORT, 'opinion is append-only'); END;
CREATE TRIGGER opinion_never_deleted BEFORE DELETE ON opinion
BEGIN SELECT RAISE(ABORT, 'opinion is append-only'); END;

CREATE TRIGGER pool_never_replaced BEFORE INSERT ON pool
WHEN EXISTS (SELECT 1 FROM pool WHERE id = NEW.id OR (cycle_id = NEW.cycle_id AND regulation_code IS NEW.regulation_code AND (regulation_code IS NOT NULL OR territory_id = NEW.territory_id)))
BEGIN SELECT RAISE(ABORT, 'pool: a row with this key exists'); END;
CREATE TRIGGER pool_never_updated BEFORE UPDATE ON pool
BEGIN SELECT RAISE(ABORT, 'pool is append-only'); END;
CREATE TRIGGER pool_never_deleted BEFORE DELETE ON pool
BEGIN SELECT RAISE(ABORT, 'pool is append-only'); END;

CREATE TRIGGER calendar_extension_never_replaced BEFORE INSERT ON calendar_extension
WHEN EXISTS (SELECT 1 FROM calendar_extension WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'calendar_extension: a row with this key exists'); END;
CREATE TRIGGER calendar_extension_never_updated BEFORE UPDATE ON calendar_extension
BEGIN SELECT RAISE(ABORT, 'calendar_extension is append-only'); END;
CREATE TRIGGER calendar_extension_never_deleted BEFORE DELETE ON calendar_extension
BEGIN SELECT RAISE(ABORT, 'calendar_extension is append-only'); END;

CREATE TRIGGER extended_phase_never_replaced BEFORE INSERT ON extended_phase
WHEN EXISTS (SELECT 1 FROM extended_phase WHERE extension_id = NEW.extension_id AND phase = NEW.phase)
BEGIN SELECT RAISE(ABORT, 'extended_phase: a row with this key exists'); END;
CREATE TRIGGER extended_phase_never_updated BEFORE UPDATE ON extended_phase
BEGIN SELECT RAISE(ABORT, 'extended_phase is append-only'); END;
CREATE TRIGGER extended_phase_never_deleted BEFORE DELETE ON extended_phase
BEGIN SELECT RAISE(ABORT, 'extended_phase is append-only'); END;

CREATE TRIGGER fund_source_never_replaced BEFORE INSERT ON fund_source
WHEN EXISTS (SELECT 1 FROM fund_source WHERE id = NEW.id OR entry_seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'fund_source: a row with this key exists'); END;
CREATE TRIGGER fund_source_never_updated BEFORE UPDATE ON fund_source
BEGIN SELECT RAISE(ABORT, 'fund_source is append-only'); END;
CREATE TRIGGER fund_source_never_deleted BEFORE DELETE ON fund_source
BEGIN SELECT RAISE(ABORT, 'fund_source is append-only'); END;

CREATE TRIGGER lot_never_replaced BEFORE INSERT ON lot
WHEN EXISTS (SELECT 1 FROM lot WHERE id = NEW.id OR commitment = NEW.commitment OR replaces_id = NEW.replaces_id OR (cycle_id = NEW.cycle_id AND purpose = NEW.purpose AND replaces_id IS NULL AND NEW.replaces_id IS NULL))
BEGIN SELECT RAISE(ABORT, 'lot: a row with this key exists'); END;
CREATE TRIGGER lot_never_updated BEFORE UPDATE ON lot
BEGIN SELECT RAISE(ABORT, 'lot is append-only'); END;
CREATE TRIGGER lot_never_deleted BEFORE DELETE ON lot
BEGIN SELECT RAISE(ABORT, 'lot is append-only'); END;

CREATE TRIGGER lot_reveal_never_replaced BEFORE INSERT ON lot_reveal
WHEN EXISTS (SELECT 1 FROM lot_reveal WHERE lot_id = NEW.lot_id)
BEGIN SELECT RAISE(ABORT, 'lot_reveal: a row with this key exists'); END;
CREATE TRIGGER lot_reveal_never_updated BEFORE UPDATE ON lot_reveal
BEGIN SELECT RAISE(ABORT, 'lot_reveal is append-only'); END;
CREATE TRIGGER lot_reveal_never_deleted BEFORE DELETE ON lot_reveal
BEGIN SELECT RAISE(ABORT, 'lot_reveal is append-only'); END;
