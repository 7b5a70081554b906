-- Proposals of a cycle (Art. 51), from the draft to what is verified. What people wrote lies in notes, which can be erased;
-- the rows keep the SHA-256 of it. No table of authors or of those who signed: references as hashes, signatures as opaque tokens.

-- A starosta helps residents (Art. 33.8): one more role, and no row is touched.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''auditor'', ''portal''', '''auditor'', ''portal'', ''starosta''') WHERE type = 'table' AND name = 'staff_grant';
PRAGMA writable_schema = RESET;

CREATE TABLE proposal (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  -- The office through which it came: a portal, or a starosta who helps.
  drafted_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX proposal_by_cycle ON proposal (cycle_id, id);

-- Whoever holds one of these references acts as an author; a merged proposal has those of both.
CREATE TABLE proposal_reference (
  proposal_id INTEGER NOT NULL REFERENCES proposal (id),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (proposal_id, sha256)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_reference_by_hash ON proposal_reference (sha256);

CREATE TABLE proposal_version (
  proposal_id INTEGER NOT NULL REFERENCES proposal (id),
  version INTEGER NOT NULL CHECK (version > 0),
  cause TEXT NOT NULL CHECK (cause IN ('draft', 'merger', 'correction', 'reassessment')),
  -- The canonical JSON of the document, and the SHA-256 of its UTF-8.
  document_note INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  saved_at TEXT NOT NULL,
  -- The office through which it came.
  saved_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (proposal_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE proposal_submission (
  proposal_id INTEGER PRIMARY KEY REFERENCES proposal (id),
  version INTEGER NOT NULL,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  -- Counts through the cycle in the order of submission; also the number of the project on the ballot.
  number INTEGER NOT NULL CHECK (number > 0),
  pool_id INTEGER NOT NULL REFERENCES pool (id),
  submitted_at TEXT NOT NULL,
  -- The consent to a submission on somebody's behalf.
  consent_ref TEXT,
  consent_sha256 TEXT CHECK (length(consent_sha256) = 64 AND consent_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL,
  UNIQUE (cycle_id, number),
  FOREIGN KEY (proposal_id, version) REFERENCES proposal_version (proposal_id, version),
  CHECK ((consent_ref IS NULL) = (consent_sha256 IS NULL))
) STRICT;

-- HMAC of a pseudonym of the portal under a key that is destroyed with the final list: it counts, and tells nothing.
CREATE TABLE proposal_signature (
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  token BLOB NOT NULL CHECK (length(token) = 32),
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (proposal_id, token)
) STRICT, WITHOUT ROWID;

-- Withdrawn once every reference of the proposal has withdrawn it.
CREATE TABLE proposal_withdrawal (
  proposal_id INTEGER NOT NULL,
  reference_sha256 BLOB NOT NULL,
  reason_note INTEGER,
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (proposal_id, reference_sha256),
  FOREIGN KEY (proposal_id, reference_sha256) REFERENCES proposal_reference (proposal_id, sha256)
) STRICT, WITHOUT ROWID;

-- One call for a correction in the life of a proposal.
CREATE TABLE correction_call (
  proposal_id INTEGER PRIMARY KEY REFERENCES proposal_submission (proposal_id),
  due_on TEXT NOT NULL CHECK (date(due_on) IS due_on),
  criteria TEXT NOT NULL CHECK (json_valid(criteria)),
  reason_note INTEGER NOT NULL,
  called_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The author of the first offers that of the second a proposal in place of both; with the consent it is made.
CREATE TABLE merger (
  id INTEGER PRIMARY KEY,
  first_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  second_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  document_note INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL,
  CHECK (first_id <> second_id)
) STRICT;
CREATE INDEX merger_by_first ON merger (first_id);
CREATE INDEX merger_by_second ON merger (second_id);

CREATE TABLE merger_consent (
  merger_id INTEGER PRIMARY KEY REFERENCES merger (id),
  merged_id INTEGER NOT NULL UNIQUE REFERENCES proposal_submission (proposal_id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- Two proposals of which perhaps only one can be carried out: found by text and place, or named by a person.
CREATE TABLE candidate_pair (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  first_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  second_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  -- In whole per cent, and in whole metres where both have a place.
  similarity INTEGER NOT NULL CHECK (similarity BETWEEN 0 AND 100),
  distance INTEGER CHECK (distance >= 0),
  -- Absent where the service found it.
  raised_by INTEGER REFERENCES staff (id),
  audit_seq INTEGER NOT NULL,
  UNIQUE (first_id, second_id),
  CHECK (first_id < second_id)
) STRICT;
CREATE INDEX candidate_pair_by_cycle ON candidate_pair (cycle_id, id);
CREATE INDEX candidate_pair_by_second ON candidate_pair (second_id);

-- The last one counts, until the final list.
CREATE TABLE pair_resolution (
  id INTEGER PRIMARY KEY,
  pair_id INTEGER NOT NULL REFERENCES candidate_pair (id),
  exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
  reason_note INTEGER NOT NULL,
  resolved_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX pair_resolution_by_pair ON pair_resolution (pair_id, id);

-- What a starosta saw of a proposal that is carried out (Art. 33.8).
CREATE TABLE monitoring_note (
  id INTEGER PRIMARY KEY,
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  text_note INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX monitoring_note_by_proposal ON monitoring_note (proposal_id, id);

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER proposal_joins_the_next_leaf BEFORE INSERT ON proposal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'proposal: audit_seq is not the next leaf'); END;
CREATE TRIGGER proposal_reference_joins_the_next_leaf BEFORE INSERT ON proposal_reference
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'proposal_reference: audit_seq is not the next leaf'); END;
CREATE TRIGGER proposal_version_joins_the_next_leaf BEFORE INSERT ON proposal_version
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'proposal_version: audit_seq is not the next leaf'); END;
CREATE TRIGGER proposal_submission_joins_the_next_leaf BEFORE INSERT ON proposal_submission
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'proposal_submission: audit_seq is not the next leaf'); END;
CREATE TRIGGER proposal_signature_joins_the_next_leaf BEFORE INSERT ON proposal_signature
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'proposal_signature: audit_seq is not the next leaf'); END;
CREATE TRIGGER proposal_withdrawal_joins_the_next_leaf BEFORE INSERT ON proposal_withdrawal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'proposal_withdrawal: audit_seq is not the next leaf'); END;
CREATE TRIGGER correction_call_joins_the_next_leaf BEFORE INSERT ON correction_call
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'correction_call: audit_seq is not the next leaf'); END;
CREATE TRIGGER merger_joins_the_next_leaf BEFORE INSERT ON merger
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'merger: audit_seq is not the next leaf'); END;
CREATE TRIGGER merger_consent_joins_the_next_leaf BEFORE INSERT ON merger_consent
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'merger_consent: audit_seq is not the next leaf'); END;
CREATE TRIGGER candidate_pair_joins_the_next_leaf BEFORE INSERT ON candidate_pair
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'candidate_pair: audit_seq is not the next leaf'); END;
CREATE TRIGGER pair_resolution_joins_the_next_leaf BEFORE INSERT ON pair_resolution
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'pair_resolution: audit_seq is not the next leaf'); END;
CREATE TRIGGER monitoring_note_joins_the_next_leaf BEFORE INSERT ON monitoring_note
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'monitoring_note: audit_seq is not the next leaf'); END;

CREATE TRIGGER proposal_never_replaced BEFORE INSERT ON proposal
WHEN EXISTS (SELECT 1 FROM proposal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'proposal: a row with this key exists'); END;
CREATE TRIGGER proposal_never_updated BEFORE UPDATE ON proposal
BEGIN SELECT RAISE(ABORT, 'proposal is append-only'); END;
CREATE TRIGGER proposal_never_deleted BEFORE DELETE ON proposal
BEGIN SELECT RAISE(ABORT, 'proposal is append-only'); END;

CREATE TRIGGER proposal_reference_never_replaced BEFORE INSERT ON proposal_reference
WHEN EXISTS (SELECT 1 FROM proposal_reference WHERE proposal_id = NEW.proposal_id AND sha256 = NEW.sha256)
BEGIN SELECT RAISE(ABORT, 'proposal_reference: a row with this key exists'); END;
CREATE TRIGGER proposal_reference_never_updated BEFORE UPDATE ON proposal_reference
BEGIN SELECT RAISE(ABORT, 'proposal_reference is append-only'); END;
CREATE TRIGGER proposal_reference_never_deleted BEFORE DELETE ON proposal_reference
BEGIN SELECT RAISE(ABORT, 'proposal_reference is append-only'); END;

CREATE TRIGGER proposal_version_never_replaced BEFORE INSERT ON proposal_version
WHEN EXISTS (SELECT 1 FROM proposal_version WHERE proposal_id = NEW.proposal_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'proposal_version: a row with this key exists'); END;
CREATE TRIGGER proposal_version_never_updated BEFORE UPDATE ON proposal_version
BEGIN SELECT RAISE(ABORT, 'proposal_version is append-only'); END;
CREATE TRIGGER proposal_version_never_deleted BEFORE DELETE ON proposal_version
BEGIN SELECT RAISE(ABORT, 'proposal_version is append-only'); END;

CREATE TRIGGER proposal_submission_never_replaced BEFORE INSERT ON proposal_submission
WHEN EXISTS (SELECT 1 FROM proposal_submission WHERE proposal_id = NEW.proposal_id OR (cycle_id = NEW.cycle_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'proposal_submission: a row with this key exists'); END;
CREATE TRIGGER proposal_submission_never_updated BEFORE UPDATE ON proposal_submission
BEGIN SELECT RAISE(ABORT, 'proposal_submission is append-only'); END;
CREATE TRIGGER proposal_submission_never_deleted BEFORE DELETE ON proposal_submission
BEGIN SELECT RAISE(ABORT, 'proposal_submission is append-only'); END;

CREATE TRIGGER proposal_signature_never_replaced BEFORE INSERT ON proposal_signature
WHEN EXISTS (SELECT 1 FROM proposal_signature WHERE proposal_id = NEW.proposal_id AND token = NEW.token)
BEGIN SELECT RAISE(ABORT, 'proposal_signature: a row with this key exists'); END;
CREATE TRIGGER proposal_signature_never_updated BEFORE UPDATE ON proposal_signature
BEGIN SELECT RAISE(ABORT, 'proposal_signature is append-only'); END;
CREATE TRIGGER proposal_signature_never_deleted BEFORE DELETE ON proposal_signature
BEGIN SELECT RAISE(ABORT, 'proposal_signature is append-only'); END;

CREATE TRIGGER proposal_withdrawal_never_replaced BEFORE INSERT ON proposal_withdrawal
WHEN EXISTS (SELECT 1 FROM proposal_withdrawal WHERE proposal_id = NEW.proposal_id AND reference_sha256 = NEW.reference_sha256)
BEGIN SELECT RAISE(ABORT, 'proposal_withdrawal: a row with this key exists'); END;
CREATE TRIGGER proposal_withdrawal_never_updated BEFORE UPDATE ON proposal_withdrawal
BEGIN SELECT RAISE(ABORT, 'proposal_withdrawal is append-only'); END;
CREATE TRIGGER proposal_withdrawal_never_deleted BEFORE DELETE ON proposal_withdrawal
BEGIN SELECT RAISE(ABORT, 'proposal_withdrawal is append-only'); END;

CREATE TRIGGER correction_call_never_replaced BEFORE INSERT ON correction_call
WHEN EXISTS (SELECT 1 FROM correction_call WHERE proposal_id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'correction_call: a row with this key exists'); END;
CREATE TRIGGER correction_call_never_updated BEFORE UPDATE ON correction_call
BEGIN SELECT RAISE(ABORT, 'correction_call is append-only'); END;
CREATE TRIGGER correction_call_never_deleted BEFORE DELETE ON correction_call
BEGIN SELECT RAISE(ABORT, 'correction_call is append-only'); END;

CREATE TRIGGER merger_never_replaced BEFORE INSERT ON merger
WHEN EXISTS (SELECT 1 FROM merger WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'merger: a row with this key exists'); END;
CREATE TRIGGER merger_never_updated BEFORE UPDATE ON merger
BEGIN SELECT RAISE(ABORT, 'merger is append-only'); END;
CREATE TRIGGER merger_never_deleted BEFORE DELETE ON merger
BEGIN SELECT RAISE(ABORT, 'merger is append-only'); END;

CREATE TRIGGER merger_consent_never_replaced BEFORE INSERT ON merger_consent
WHEN EXISTS (SELECT 1 FROM merger_consent WHERE merger_id = NEW.merger_id OR merged_id = NEW.merged_id)
BEGIN SELECT RAISE(ABORT, 'merger_consent: a row with this key exists'); END;
CREATE TRIGGER merger_consent_never_updated BEFORE UPDATE ON merger_consent
BEGIN SELECT RAISE(ABORT, 'merger_consent is append-only'); END;
CREATE TRIGGER merger_consent_never_deleted BEFORE DELETE ON merger_consent
BEGIN SELECT RAISE(ABORT, 'merger_consent is append-only'); END;

CREATE TRIGGER candidate_pair_never_replaced BEFORE INSERT ON candidate_pair
WHEN EXISTS (SELECT 1 FROM candidate_pair WHERE id = NEW.id OR (first_id = NEW.first_id AND second_id = NEW.second_id))
BEGIN SELECT RAISE(ABORT, 'candidate_pair: a row with this key exists'); END;
CREATE TRIGGER candidate_pair_never_updated BEFORE UPDATE ON candidate_pair
BEGIN SELECT RAISE(ABORT, 'candidate_pair is append-only'); END;
CREATE TRIGGER candidate_pair_never_deleted BEFORE DELETE ON candidate_pair
BEGIN SELECT RAISE(ABORT, 'candidate_pair is append-only'); END;

CREATE TRIGGER pair_resolution_never_replaced BEFORE INSERT ON pair_resolution
WHEN EXISTS (SELECT 1 FROM pair_resolution WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'pair_resolution: a row with this key exists'); END;
CREATE TRIGGER pair_resolution_never_updated BEFORE UPDATE ON pair_resolution
BEGIN SELECT RAISE(ABORT, 'pair_resolution is append-only'); END;
CREATE TRIGGER pair_resolution_never_deleted BEFORE DELETE ON pair_resolution
BEGIN SELECT RAISE(ABORT, 'pair_resolution is append-only'); END;

CREATE TRIGGER monitoring_note_never_replaced BEFORE INSERT ON monitoring_note
WHEN EXISTS (SELECT 1 FROM monitoring_note WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'monitoring_note: a row with this key exists'); END;
CREATE TRIGGER monitoring_note_never_updated BEFORE UPDATE ON monitoring_note
BEGIN SELECT RAISE(ABORT, 'monitoring_note is append-only'); END;
CREATE TRIGGER monitoring_note_never_deleted BEFORE DELETE ON monitoring_note
BEGIN SELECT RAISE(ABORT, 'monitoring_note is append-only'); END;
