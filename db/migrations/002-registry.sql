-- Who we are, who decides, who works here. No table of people: staff are numbers with an office.

CREATE TABLE hramada (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('rural', 'rural_urban', 'urban')),
  name TEXT NOT NULL CHECK (json_valid(name)),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE territory (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES territory (id),
  kind TEXT NOT NULL CHECK (kind IN ('hramada', 'district_administration', 'starosta_district', 'settlement', 'tpsg_territory')),
  name TEXT NOT NULL CHECK (json_valid(name)),
  residents INTEGER CHECK (residents >= 0),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX territory_one_root ON territory (kind) WHERE parent_id IS NULL;

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('rada', 'uprava', 'assembly', 'tpsg')),
  territory_id INTEGER NOT NULL REFERENCES territory (id),
  name TEXT NOT NULL CHECK (json_valid(name)),
  form TEXT CHECK (form IN ('collegial', 'collegial_entity', 'individual')),
  seats INTEGER CHECK (seats > 0),
  audit_seq INTEGER NOT NULL
) STRICT;
-- Art. 43.1 for TPSG bodies; the same holds for the other kinds.
CREATE UNIQUE INDEX body_one_per_territory ON body (kind, territory_id);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  body_id INTEGER NOT NULL REFERENCES body (id),
  number TEXT NOT NULL,
  title TEXT NOT NULL CHECK (json_valid(title)),
  adopted_on TEXT NOT NULL CHECK (date(adopted_on) IS adopted_on),
  votes_for INTEGER NOT NULL CHECK (votes_for >= 0),
  votes_against INTEGER NOT NULL CHECK (votes_against >= 0),
  votes_abstained INTEGER NOT NULL CHECK (votes_abstained >= 0),
  votes_present INTEGER NOT NULL CHECK (votes_present >= votes_for + votes_against + votes_abstained),
  votes_elected INTEGER NOT NULL CHECK (votes_elected >= votes_present),
  quorum_rule TEXT,
  majority_rule TEXT,
  rule_source TEXT,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  supersedes_id INTEGER REFERENCES decision (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX decision_number ON decision (body_id, number, substr(adopted_on, 1, 4));
CREATE INDEX decision_by_day ON decision (adopted_on, id);

CREATE TABLE decision_event (
  id INTEGER PRIMARY KEY,
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  event TEXT NOT NULL CHECK (event IN ('suspended', 'resumed', 'annulled', 'superseded')),
  on_day TEXT NOT NULL CHECK (date(on_day) IS on_day),
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  ground_note INTEGER,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_event_by_decision ON decision_event (decision_id, id);

CREATE TABLE decision_publication (
  decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
  published_on TEXT NOT NULL CHECK (date(published_on) IS published_on),
  url TEXT NOT NULL,
  content_sha256 TEXT NOT NULL CHECK (length(content_sha256) = 64 AND content_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  office TEXT NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_grant (
  id INTEGER PRIMARY KEY,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  role TEXT NOT NULL CHECK (role IN ('administrator', 'secretary', 'finance_clerk', 'finance_approver', 'coordinator', 'reviewer', 'commission_officer', 'auditor', 'portal')),
  requested_by INTEGER REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX staff_grant_by_staff ON staff_grant (staff_id);

CREATE TABLE staff_grant_confirmation (
  grant_id INTEGER PRIMARY KEY REFERENCES staff_grant (id),
  confirmed_by INTEGER REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE staff_grant_end (
  grant_id INTEGER PRIMARY KEY REFERENCES staff_grant (id),
  ended_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- Bearer tokens: only SHA-256 is stored.
CREATE TABLE token (
  id INTEGER PRIMARY KEY,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  issued_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  issued_by INTEGER REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- Without one a token waits and opens nothing. Nobody confirmed the first administrator's: the service made it.
CREATE TABLE token_confirmation (
  token_id INTEGER PRIMARY KEY REFERENCES token (id),
  confirmed_by INTEGER REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE token_revocation (
  token_id INTEGER PRIMARY KEY REFERENCES token (id),
  revoked_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER hramada_joins_the_next_leaf BEFORE INSERT ON hramada
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'hramada: audit_seq is not the next leaf'); END;
CREATE TRIGGER territory_joins_the_next_leaf BEFORE INSERT ON territory
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'territory: audit_seq is not the next leaf'); END;
CREATE TRIGGER body_joins_the_next_leaf BEFORE INSERT ON body
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'body: audit_seq is not the next leaf'); END;
CREATE TRIGGER decision_joins_the_next_leaf BEFORE INSERT ON decision
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'decision: audit_seq is not the next leaf'); END;
CREATE TRIGGER decision_event_joins_the_next_leaf BEFORE INSERT ON decision_event
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'decision_event: audit_seq is not the next leaf'); END;
CREATE TRIGGER decision_publication_joins_the_next_leaf BEFORE INSERT ON decision_publication
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'decision_publication: audit_seq is not the next leaf'); END;
CREATE TRIGGER staff_joins_the_next_leaf BEFORE INSERT ON staff
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'staff: audit_seq is not the next leaf'); END;
CREATE TRIGGER staff_grant_joins_the_next_leaf BEFORE INSERT ON staff_grant
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'staff_grant: audit_seq is not the next leaf'); END;
CREATE TRIGGER staff_grant_confirmation_joins_the_next_leaf BEFORE INSERT ON staff_grant_confirmation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'staff_grant_confirmation: audit_seq is not the next leaf'); END;
CREATE TRIGGER staff_grant_end_joins_the_next_leaf BEFORE INSERT ON staff_grant_end
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'staff_grant_end: audit_seq is not the next leaf'); END;
CREATE TRIGGER token_joins_the_next_leaf BEFORE INSERT ON token
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'token: audit_seq is not the next leaf'); END;
CREATE TRIGGER token_confirmation_joins_the_next_leaf BEFORE INSERT ON token_confirmation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'token_confirmation: audit_seq is not the next leaf'); END;
CREATE TRIGGER token_revocation_joins_the_next_leaf BEFORE INSERT ON token_revocation
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'token_revocation: audit_seq is not the next leaf'); END;

CREATE TRIGGER hramada_never_replaced BEFORE INSERT ON hramada
WHEN EXISTS (SELECT 1 FROM hramada WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'hramada: a row with this key exists'); END;
CREATE TRIGGER hramada_never_updated BEFORE UPDATE ON hramada
BEGIN SELECT RAISE(ABORT, 'hramada is append-only'); END;
CREATE TRIGGER hramada_never_deleted BEFORE DELETE ON hramada
BEGIN SELECT RAISE(ABORT, 'hramada is append-only'); END;

CREATE TRIGGER territory_never_replaced BEFORE INSERT ON territory
WHEN EXISTS (SELECT 1 FROM territory WHERE id = NEW.id OR (parent_id IS NULL AND NEW.parent_id IS NULL AND kind = NEW.kind))
BEGIN SELECT RAISE(ABORT, 'territory: a row with this key exists'); END;
CREATE TRIGGER territory_never_updated BEFORE UPDATE ON territory
BEGIN SELECT RAISE(ABORT, 'territory is append-only'); END;
CREATE TRIGGER territory_never_deleted BEFORE DELETE ON territory
BEGIN SELECT RAISE(ABORT, 'territory is append-only'); END;

CREATE TRIGGER body_never_replaced BEFORE INSERT ON body
WHEN EXISTS (SELECT 1 FROM body WHERE id = NEW.id OR (kind = NEW.kind AND territory_id = NEW.territory_id))
BEGIN SELECT RAISE(ABORT, 'body: a row with this key exists'); END;
CREATE TRIGGER body_never_updated BEFORE UPDATE ON body
BEGIN SELECT RAISE(ABORT, 'body is append-only'); END;
CREATE TRIGGER body_never_deleted BEFORE DELETE ON body
BEGIN SELECT RAISE(ABORT, 'body is append-only'); END;

CREATE TRIGGER decision_never_replaced BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id OR (body_id = NEW.body_id AND number = NEW.number AND substr(adopted_on, 1, 4) = substr(NEW.adopted_on, 1, 4)))
BEGIN SELECT RAISE(ABORT, 'decision: a row with this key exists'); END;
CREATE TRIGGER decision_never_updated BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER decision_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;

CREATE TRIGGER decision_event_never_replaced BEFORE INSERT ON decision_event
WHEN EXISTS (SELECT 1 FROM decision_event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'decision_event: a row with this key exists'); END;
CREATE TRIGGER decision_event_never_updated BEFORE UPDATE ON decision_event
BEGIN SELECT RAISE(ABORT, 'decision_event is append-only'); END;
CREATE TRIGGER decision_event_never_deleted BEFORE DELETE ON decision_event
BEGIN SELECT RAISE(ABORT, 'decision_event is append-only'); END;

CREATE TRIGGER decision_publication_never_replaced BEFORE INSERT ON decision_publication
WHEN EXISTS (SELECT 1 FROM decision_publication WHERE decision_id = NEW.decision_id)
BEGIN SELECT RAISE(ABORT, 'decision_publication: a row with this key exists'); END;
CREATE TRIGGER decision_publication_never_updated BEFORE UPDATE ON decision_publication
BEGIN SELECT RAISE(ABORT, 'decision_publication is append-only'); END;
CREATE TRIGGER decision_publication_never_deleted BEFORE DELETE ON decision_publication
BEGIN SELECT RAISE(ABORT, 'decision_publication is append-only'); END;

CREATE TRIGGER staff_never_replaced BEFORE INSERT ON staff
WHEN EXISTS (SELECT 1 FROM staff WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'staff: a row with this key exists'); END;
CREATE TRIGGER staff_never_updated BEFORE UPDATE ON staff
BEGIN SELECT RAISE(ABORT, 'staff is append-only'); END;
CREATE TRIGGER staff_never_deleted BEFORE DELETE ON staff
BEGIN SELECT RAISE(ABORT, 'staff is append-only'); END;

CREATE TRIGGER staff_grant_never_replaced BEFORE INSERT ON staff_grant
WHEN EXISTS (SELECT 1 FROM staff_grant WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'staff_grant: a row with this key exists'); END;
CREATE TRIGGER staff_grant_never_updated BEFORE UPDATE ON staff_grant
BEGIN SELECT RAISE(ABORT, 'staff_grant is append-only'); END;
CREATE TRIGGER staff_grant_never_deleted BEFORE DELETE ON staff_grant
BEGIN SELECT RAISE(ABORT, 'staff_grant is append-only'); END;

CREATE TRIGGER staff_grant_confirmation_never_replaced BEFORE INSERT ON staff_grant_confirmation
WHEN EXISTS (SELECT 1 FROM staff_grant_confirmation WHERE grant_id = NEW.grant_id)
BEGIN SELECT RAISE(ABORT, 'staff_grant_confirmation: a row with this key exists'); END;
CREATE TRIGGER staff_grant_confirmation_never_updated BEFORE UPDATE ON staff_grant_confirmation
BEGIN SELECT RAISE(ABORT, 'staff_grant_confirmation is append-only'); END;
CREATE TRIGGER staff_grant_confirmation_never_deleted BEFORE DELETE ON staff_grant_confirmation
BEGIN SELECT RAISE(ABORT, 'staff_grant_confirmation is append-only'); END;

CREATE TRIGGER staff_grant_end_never_replaced BEFORE INSERT ON staff_grant_end
WHEN EXISTS (SELECT 1 FROM staff_grant_end WHERE grant_id = NEW.grant_id)
BEGIN SELECT RAISE(ABORT, 'staff_grant_end: a row with this key exists'); END;
CREATE TRIGGER staff_grant_end_never_updated BEFORE UPDATE ON staff_grant_end
BEGIN SELECT RAISE(ABORT, 'staff_grant_end is append-only'); END;
CREATE TRIGGER staff_grant_end_never_deleted BEFORE DELETE ON staff_grant_end
BEGIN SELECT RAISE(ABORT, 'staff_grant_end is append-only'); END;

CREATE TRIGGER token_never_replaced BEFORE INSERT ON token
WHEN EXISTS (SELECT 1 FROM token WHERE id = NEW.id OR sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'token: a row with this key exists'); END;
CREATE TRIGGER token_never_updated BEFORE UPDATE ON token
BEGIN SELECT RAISE(ABORT, 'token is append-only'); END;
CREATE TRIGGER token_never_deleted BEFORE DELETE ON token
BEGIN SELECT RAISE(ABORT, 'token is append-only'); END;

CREATE TRIGGER token_confirmation_never_replaced BEFORE INSERT ON token_confirmation
WHEN EXISTS (SELECT 1 FROM token_confirmation WHERE token_id = NEW.token_id)
BEGIN SELECT RAISE(ABORT, 'token_confirmation: a row with this key exists'); END;
CREATE TRIGGER token_confirmation_never_updated BEFORE UPDATE ON token_confirmation
BEGIN SELECT RAISE(ABORT, 'token_confirmation is append-only'); END;
CREATE TRIGGER token_confirmation_never_deleted BEFORE DELETE ON token_confirmation
BEGIN SELECT RAISE(ABORT, 'token_confirmation is append-only'); END;

CREATE TRIGGER token_revocation_never_replaced BEFORE INSERT ON token_revocation
WHEN EXISTS (SELECT 1 FROM token_revocation WHERE token_id = NEW.token_id)
BEGIN SELECT RAISE(ABORT, 'token_revocation: a row with this key exists'); END;
CREATE TRIGGER token_revocation_never_updated BEFORE UPDATE ON token_revocation
BEGIN SELECT RAISE(ABORT, 'token_revocation is append-only'); END;
CREATE TRIGGER token_revocation_never_deleted BEFORE DELETE ON token_revocation
BEGIN SELECT RAISE(ABORT, 'token_revocation is append-only'); END;
