-- What the public sees: documents computed once from one snapshot and served as they are until the next publication.

-- Its checkpoint, where there is a key to sign one, is that which ends with its leaf.
CREATE TABLE publication (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('daily', 'officer')),
  published_on TEXT NOT NULL CHECK (date(published_on) IS published_on),
  published_at TEXT NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_by_day ON publication (kind, published_on);

-- A document is stored when it differs from the one before: the publication n shows the last one up to n.
CREATE TABLE publication_document (
  publication_id INTEGER NOT NULL REFERENCES publication (id),
  list TEXT NOT NULL,
  position TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (list, position, publication_id)
) STRICT, WITHOUT ROWID;

-- What was shown of the money that came in, from this publication on, so that two publications never reveal one payment.
CREATE TABLE published_income (
  publication_id INTEGER NOT NULL REFERENCES publication (id),
  purpose_id INTEGER NOT NULL REFERENCES purpose (id),
  payers INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  as_of TEXT NOT NULL CHECK (date(as_of) IS as_of),
  PRIMARY KEY (purpose_id, publication_id)
) STRICT, WITHOUT ROWID;

-- A finding of an auditor about an entry, a decision or a figure: the only thing an auditor writes.
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('remark', 'deficiency', 'violation')),
  text_note INTEGER NOT NULL,
  made_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER publication_joins_the_next_leaf BEFORE INSERT ON publication
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'publication: audit_seq is not the next leaf'); END;
CREATE TRIGGER finding_joins_the_next_leaf BEFORE INSERT ON finding
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'finding: audit_seq is not the next leaf'); END;

CREATE TRIGGER publication_never_replaced BEFORE INSERT ON publication
WHEN EXISTS (SELECT 1 FROM publication WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'publication: a row with this key exists'); END;
CREATE TRIGGER publication_never_updated BEFORE UPDATE ON publication
BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;
CREATE TRIGGER publication_never_deleted BEFORE DELETE ON publication
BEGIN SELECT RAISE(ABORT, 'publication is append-only'); END;

CREATE TRIGGER publication_document_never_replaced BEFORE INSERT ON publication_document
WHEN EXISTS (SELECT 1 FROM publication_document WHERE publication_id = NEW.publication_id AND list = NEW.list AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'publication_document: a row with this key exists'); END;
CREATE TRIGGER publication_document_never_updated BEFORE UPDATE ON publication_document
BEGIN SELECT RAISE(ABORT, 'publication_document is append-only'); END;
CREATE TRIGGER publication_document_never_deleted BEFORE DELETE ON publication_document
BEGIN SELECT RAISE(ABORT, 'publication_document is append-only'); END;

CREATE TRIGGER published_income_never_replaced BEFORE INSERT ON published_income
WHEN EXISTS (SELECT 1 FROM published_income WHERE publication_id = NEW.publication_id AND purpose_id = NEW.purpose_id)
BEGIN SELECT RAISE(ABORT, 'published_income: a row with this key exists'); END;
CREATE TRIGGER published_income_never_updated BEFORE UPDATE ON published_income
BEGIN SELECT RAISE(ABORT, 'published_income is append-only'); END;
CREATE TRIGGER published_income_never_deleted BEFORE DELETE ON published_income
BEGIN SELECT RAISE(ABORT, 'published_income is append-only'); END;

CREATE TRIGGER finding_never_replaced BEFORE INSERT ON finding
WHEN EXISTS (SELECT 1 FROM finding WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'finding: a row with this key exists'); END;
CREATE TRIGGER finding_never_updated BEFORE UPDATE ON finding
BEGIN SELECT RAISE(ABORT, 'finding is append-only'); END;
CREATE TRIGGER finding_never_deleted BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'finding is append-only'); END;
