-- Participatory budgeting (Art. 51). Ballots are grouped by what they say and sorted by bytes: no order, no person.

CREATE TABLE cycle (
  id INTEGER PRIMARY KEY,
  fund_id INTEGER NOT NULL UNIQUE REFERENCES fund (id),
  title TEXT NOT NULL CHECK (json_valid(title)),
  budget_year INTEGER NOT NULL,
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE pool (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  territory_id INTEGER NOT NULL REFERENCES territory (id),
  budget INTEGER NOT NULL CHECK (budget BETWEEN 1 AND 9007199254740991),
  audit_seq INTEGER NOT NULL,
  UNIQUE (cycle_id, territory_id)
) STRICT;

CREATE TABLE election (
  id INTEGER PRIMARY KEY,
  pool_id INTEGER NOT NULL UNIQUE REFERENCES pool (id),
  file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64 AND file_sha256 NOT GLOB '*[^0-9a-f]*'),
  rule TEXT NOT NULL,
  vote_type TEXT NOT NULL,
  currency TEXT NOT NULL,
  rate TEXT,
  source_budget INTEGER NOT NULL CHECK (source_budget > 0),
  ballots INTEGER NOT NULL CHECK (ballots >= 0),
  meta TEXT NOT NULL CHECK (json_valid(meta)),
  demonstration INTEGER NOT NULL CHECK (demonstration IN (0, 1)),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  pool_id INTEGER NOT NULL REFERENCES pool (id),
  position INTEGER NOT NULL CHECK (position > 0),
  external_id TEXT NOT NULL,
  code TEXT NOT NULL CHECK (code GLOB 'J[0-9]*'),
  title TEXT NOT NULL,
  cost INTEGER NOT NULL CHECK (cost BETWEEN 1 AND 9007199254740991),
  source_cost INTEGER NOT NULL CHECK (source_cost > 0),
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  audit_seq INTEGER NOT NULL,
  UNIQUE (pool_id, external_id)
) STRICT;

CREATE TABLE ballot_group (
  election_id INTEGER NOT NULL REFERENCES election (id),
  position INTEGER NOT NULL,
  ballot TEXT NOT NULL CHECK (json_valid(ballot)),
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (election_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally (
  id INTEGER PRIMARY KEY,
  pool_id INTEGER NOT NULL REFERENCES pool (id),
  result TEXT NOT NULL CHECK (json_valid(result)),
  result_sha256 TEXT NOT NULL CHECK (length(result_sha256) = 64 AND result_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX tally_by_pool ON tally (pool_id, id);

CREATE TABLE award (
  pool_id INTEGER PRIMARY KEY REFERENCES pool (id),
  tally_id INTEGER NOT NULL REFERENCES tally (id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  entry_seq INTEGER REFERENCES entry (seq),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE allocation (
  project_id INTEGER PRIMARY KEY REFERENCES project (id),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 9007199254740991),
  audit_seq INTEGER NOT NULL
) STRICT;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER cycle_joins_the_next_leaf BEFORE INSERT ON cycle
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'cycle: audit_seq is not the next leaf'); END;
CREATE TRIGGER pool_joins_the_next_leaf BEFORE INSERT ON pool
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'pool: audit_seq is not the next leaf'); END;
CREATE TRIGGER election_joins_the_next_leaf BEFORE INSERT ON election
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'election: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_joins_the_next_leaf BEFORE INSERT ON project
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project: audit_seq is not the next leaf'); END;
CREATE TRIGGER tally_joins_the_next_leaf BEFORE INSERT ON tally
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'tally: audit_seq is not the next leaf'); END;
CREATE TRIGGER award_joins_the_next_leaf BEFORE INSERT ON award
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'award: audit_seq is not the next leaf'); END;
CREATE TRIGGER allocation_joins_the_next_leaf BEFORE INSERT ON allocation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'allocation: audit_seq is not the next leaf'); END;

CREATE TRIGGER cycle_never_replaced BEFORE INSERT ON cycle
WHEN EXISTS (SELECT 1 FROM cycle WHERE id = NEW.id OR fund_id = NEW.fund_id)
BEGIN SELECT RAISE(ABORT, 'cycle: a row with this key exists'); END;
CREATE TRIGGER cycle_never_updated BEFORE UPDATE ON cycle
BEGIN SELECT RAISE(ABORT, 'cycle is append-only'); END;
CREATE TRIGGER cycle_never_deleted BEFORE DELETE ON cycle
BEGIN SELECT RAISE(ABORT, 'cycle is append-only'); END;

CREATE TRIGGER pool_never_replaced BEFORE INSERT ON pool
WHEN EXISTS (SELECT 1 FROM pool WHERE id = NEW.id OR (cycle_id = NEW.cycle_id AND territory_id = NEW.territory_id))
BEGIN SELECT RAISE(ABORT, 'pool: a row with this key exists'); END;
CREATE TRIGGER pool_never_updated BEFORE UPDATE ON pool
BEGIN SELECT RAISE(ABORT, 'pool is append-only'); END;
CREATE TRIGGER pool_never_deleted BEFORE DELETE ON pool
BEGIN SELECT RAISE(ABORT, 'pool is append-only'); END;

CREATE TRIGGER election_never_replaced BEFORE INSERT ON election
WHEN EXISTS (SELECT 1 FROM election WHERE id = NEW.id OR pool_id = NEW.pool_id)
BEGIN SELECT RAISE(ABORT, 'election: a row with this key exists'); END;
CREATE TRIGGER election_never_updated BEFORE UPDATE ON election
BEGIN SELECT RAISE(ABORT, 'election is append-only'); END;
CREATE TRIGGER election_never_deleted BEFORE DELETE ON election
BEGIN SELECT RAISE(ABORT, 'election is append-only'); END;

CREATE TRIGGER project_never_replaced BEFORE INSERT ON project
WHEN EXISTS (SELECT 1 FROM project WHERE id = NEW.id OR (pool_id = NEW.pool_id AND external_id = NEW.external_id))
BEGIN SELECT RAISE(ABORT, 'project: a row with this key exists'); END;
CREATE TRIGGER project_never_updated BEFORE UPDATE ON project
BEGIN SELECT RAISE(ABORT, 'project is append-only'); END;
CREATE TRIGGER project_never_deleted BEFORE DELETE ON project
BEGIN SELECT RAISE(ABORT, 'project is append-only'); END;

CREATE TRIGGER ballot_group_never_replaced BEFORE INSERT ON ballot_group
WHEN EXISTS (SELECT 1 FROM ballot_group WHERE election_id = NEW.election_id AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'ballot_group: a row with this key exists'); END;
CREATE TRIGGER ballot_group_never_updated BEFORE UPDATE ON ballot_group
BEGIN SELECT RAISE(ABORT, 'ballot_group is append-only'); END;
CREATE TRIGGER ballot_group_never_deleted BEFORE DELETE ON ballot_group
BEGIN SELECT RAISE(ABORT, 'ballot_group is append-only'); END;

CREATE TRIGGER tally_never_replaced BEFORE INSERT ON tally
WHEN EXISTS (SELECT 1 FROM tally WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'tally: a row with this key exists'); END;
CREATE TRIGGER tally_never_updated BEFORE UPDATE ON tally
BEGIN SELECT RAISE(ABORT, 'tally is append-only'); END;
CREATE TRIGGER tally_never_deleted BEFORE DELETE ON tally
BEGIN SELECT RAISE(ABORT, 'tally is append-only'); END;

CREATE TRIGGER award_never_replaced BEFORE INSERT ON award
WHEN EXISTS (SELECT 1 FROM award WHERE pool_id = NEW.pool_id)
BEGIN SELECT RAISE(ABORT, 'award: a row with this key exists'); END;
CREATE TRIGGER award_never_updated BEFORE UPDATE ON award
BEGIN SELECT RAISE(ABORT, 'award is append-only'); END;
CREATE TRIGGER award_never_deleted BEFORE DELETE ON award
BEGIN SELECT RAISE(ABORT, 'award is append-only'); END;

CREATE TRIGGER allocation_never_replaced BEFORE INSERT ON allocation
WHEN EXISTS (SELECT 1 FROM allocation WHERE project_id = NEW.project_id)
BEGIN SELECT RAISE(ABORT, 'allocation: a row with this key exists'); END;
CREATE TRIGGER allocation_never_updated BEFORE UPDATE ON allocation
BEGIN SELECT RAISE(ABORT, 'allocation is append-only'); END;
CREATE TRIGGER allocation_never_deleted BEFORE DELETE ON allocation
BEGIN SELECT RAISE(ABORT, 'allocation is append-only'); END;
