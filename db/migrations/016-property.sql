-- A decision of the Rada on the communal property that a proposal gives away or encumbers (Art. 34.6); the last one counts.
CREATE TABLE property_decision (
  id INTEGER PRIMARY KEY,
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  recorded_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX property_decision_by_proposal ON property_decision (proposal_id, id);

CREATE TRIGGER property_decision_joins_the_next_leaf BEFORE INSERT ON property_decision
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'property_decision: audit_seq is not the next leaf'); END;
CREATE TRIGGER property_decision_never_replaced BEFORE INSERT ON property_decision
WHEN EXISTS (SELECT 1 FROM property_decision WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'property_decision: a row with this key exists'); END;
CREATE TRIGGER property_decision_never_updated BEFORE UPDATE ON property_decision
BEGIN SELECT RAISE(ABORT, 'property_decision is append-only'); END;
CREATE TRIGGER property_decision_never_deleted BEFORE DELETE ON property_decision
BEGIN SELECT RAISE(ABORT, 'property_decision is append-only'); END;
