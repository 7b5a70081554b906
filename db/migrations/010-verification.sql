-- Verification and appeal (Art. 51, A-19): who answers what, what a second person accepted, the feasibility check (Art. 51.2),
-- the one instant of publication, appeals, and the final list. A verdict is derived from these rows, never stored as a status.

-- Which office answers for a unit that the criteria of a cycle name.
CREATE TABLE review_assignment (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  unit TEXT NOT NULL,
  staff_id INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX review_assignment_by_cycle ON review_assignment (cycle_id, staff_id);

CREATE TABLE review_assignment_end (
  assignment_id INTEGER PRIMARY KEY REFERENCES review_assignment (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The last answer to a criterion counts, if it is about the last version and came after the last return of its stage.
CREATE TABLE criterion_answer (
  id INTEGER PRIMARY KEY,
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  version INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('met', 'not_met', 'not_applicable')),
  -- Reason and legal ground, as canonical JSON: every negative has both.
  words_note INTEGER,
  answered_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL,
  CHECK (answer = 'met' OR words_note IS NOT NULL)
) STRICT;
CREATE INDEX criterion_answer_by_proposal ON criterion_answer (proposal_id, id);

-- A second person accepts or returns what was answered in a stage.
CREATE TABLE stage_outcome (
  id INTEGER PRIMARY KEY,
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  stage TEXT NOT NULL CHECK (stage IN ('formal', 'substantive')),
  version INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('accepted', 'returned')),
  passed INTEGER CHECK (passed IN (0, 1)),
  reason_note INTEGER,
  decided_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL,
  CHECK ((outcome = 'accepted') = (passed IS NOT NULL))
) STRICT;
CREATE INDEX stage_outcome_by_proposal ON stage_outcome (proposal_id, id);
CREATE UNIQUE INDEX stage_outcome_accepted_once ON stage_outcome (proposal_id, stage) WHERE outcome = 'accepted';

-- Day by which the money of the budget is expected, where it will be late; the last one counts.
CREATE TABLE budget_arrival (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  arrives_on TEXT NOT NULL CHECK (date(arrives_on) IS arrives_on),
  reason_note INTEGER NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX budget_arrival_by_cycle ON budget_arrival (cycle_id, id);

-- Lines that the budget of the year has already: nothing is paid twice. What they pay for stands in a note.
CREATE TABLE known_budget_line (
  id INTEGER PRIMARY KEY,
  cycle_id INTEGER NOT NULL REFERENCES cycle (id),
  line TEXT NOT NULL,
  pays_for_note INTEGER NOT NULL,
  recorded_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL,
  UNIQUE (cycle_id, line)
) STRICT;

-- Runs of the feasibility check: of what (by hash), and what it said. The last one of a proposal counts.
CREATE TABLE feasibility_check (
  id INTEGER PRIMARY KEY,
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  version INTEGER NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('official', 'rerun')),
  inputs_sha256 TEXT NOT NULL CHECK (length(inputs_sha256) = 64 AND inputs_sha256 NOT GLOB '*[^0-9a-f]*'),
  feasible INTEGER NOT NULL CHECK (feasible IN (0, 1)),
  -- The verdict names tasks and lines, which people wrote.
  verdict_note INTEGER NOT NULL,
  verdict_sha256 TEXT NOT NULL CHECK (length(verdict_sha256) = 64 AND verdict_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX feasibility_check_by_proposal ON feasibility_check (proposal_id, id);

-- A proposal that passed and no longer does: somebody has to look.
CREATE TABLE feasibility_alert (
  id INTEGER PRIMARY KEY,
  check_id INTEGER NOT NULL UNIQUE REFERENCES feasibility_check (id),
  proposal_id INTEGER NOT NULL REFERENCES proposal_submission (proposal_id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX feasibility_alert_by_proposal ON feasibility_alert (proposal_id, id);

CREATE TABLE alert_acknowledgement (
  alert_id INTEGER PRIMARY KEY REFERENCES feasibility_alert (id),
  reason_note INTEGER NOT NULL,
  acknowledged_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- The one instant from which on the verdicts of a cycle may be seen.
CREATE TABLE verdict_publication (
  cycle_id INTEGER PRIMARY KEY REFERENCES cycle (id),
  published_at TEXT NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE appeal (
  proposal_id INTEGER PRIMARY KEY REFERENCES proposal_submission (proposal_id),
  reason_note INTEGER NOT NULL,
  lodged_at TEXT NOT NULL,
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE appeal_decision (
  proposal_id INTEGER PRIMARY KEY REFERENCES appeal (proposal_id),
  outcome TEXT NOT NULL CHECK (outcome IN ('upheld', 'dismissed')),
  reason_note INTEGER NOT NULL,
  document_ref TEXT NOT NULL,
  document_sha256 TEXT NOT NULL CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  decided_by INTEGER NOT NULL REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- What stands for election, in the order of the ballot; the projects are rows of project.
CREATE TABLE final_list (
  cycle_id INTEGER PRIMARY KEY REFERENCES cycle (id),
  seed TEXT NOT NULL,
  list_sha256 TEXT NOT NULL CHECK (length(list_sha256) = 64 AND list_sha256 NOT GLOB '*[^0-9a-f]*'),
  audit_seq INTEGER NOT NULL
) STRICT;

-- From which version of which proposal a project came: its plan and its cost lines are there.
CREATE TABLE project_origin (
  project_id INTEGER PRIMARY KEY REFERENCES project (id),
  proposal_id INTEGER NOT NULL UNIQUE REFERENCES proposal_submission (proposal_id),
  version INTEGER NOT NULL,
  audit_seq INTEGER NOT NULL,
  FOREIGN KEY (proposal_id, version) REFERENCES proposal_version (proposal_id, version)
) STRICT;

-- Of two such projects only one is carried out.
CREATE TABLE project_exclusion (
  first_id INTEGER NOT NULL REFERENCES project (id),
  second_id INTEGER NOT NULL REFERENCES project (id),
  pair_id INTEGER NOT NULL UNIQUE REFERENCES candidate_pair (id),
  audit_seq INTEGER NOT NULL,
  PRIMARY KEY (first_id, second_id),
  CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER review_assignment_joins_the_next_leaf BEFORE INSERT ON review_assignment
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'review_assignment: audit_seq is not the next leaf'); END;
CREATE TRIGGER review_assignment_end_joins_the_next_leaf BEFORE INSERT ON review_assignment_end
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'review_assignment_end: audit_seq is not the next leaf'); END;
CREATE TRIGGER criterion_answer_joins_the_next_leaf BEFORE INSERT ON criterion_answer
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'criterion_answer: audit_seq is not the next leaf'); END;
CREATE TRIGGER stage_outcome_joins_the_next_leaf BEFORE INSERT ON stage_outcome
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'stage_outcome: audit_seq is not the next leaf'); END;
CREATE TRIGGER budget_arrival_joins_the_next_leaf BEFORE INSERT ON budget_arrival
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'budget_arrival: audit_seq is not the next leaf'); END;
CREATE TRIGGER known_budget_line_joins_the_next_leaf BEFORE INSERT ON known_budget_line
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'known_budget_line: audit_seq is not the next leaf'); END;
CREATE TRIGGER feasibility_check_joins_the_next_leaf BEFORE INSERT ON feasibility_check
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'feasibility_check: audit_seq is not the next leaf'); END;
CREATE TRIGGER feasibility_alert_joins_the_next_leaf BEFORE INSERT ON feasibility_alert
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'feasibility_alert: audit_seq is not the next leaf'); END;
CREATE TRIGGER alert_acknowledgement_joins_the_next_leaf BEFORE INSERT ON alert_acknowledgement
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'alert_acknowledgement: audit_seq is not the next leaf'); END;
CREATE TRIGGER verdict_publication_joins_the_next_leaf BEFORE INSERT ON verdict_publication
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'verdict_publication: audit_seq is not the next leaf'); END;
CREATE TRIGGER appeal_joins_the_next_leaf BEFORE INSERT ON appeal
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'appeal: audit_seq is not the next leaf'); END;
CREATE TRIGGER appeal_decision_joins_the_next_leaf BEFORE INSERT ON appeal_decision
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'appeal_decision: audit_seq is not the next leaf'); END;
CREATE TRIGGER final_list_joins_the_next_leaf BEFORE INSERT ON final_list
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'final_list: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_origin_joins_the_next_leaf BEFORE INSERT ON project_origin
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project_origin: audit_seq is not the next leaf'); END;
CREATE TRIGGER project_exclusion_joins_the_next_leaf BEFORE INSERT ON project_exclusion
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'project_exclusion: audit_seq is not the next leaf'); END;

CREATE TRIGGER review_assignment_never_replaced BEFORE INSERT ON review_assignment
WHEN EXISTS (SELECT 1 FROM review_assignment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'review_assignment: a row with this key exists'); END;
CREATE TRIGGER review_assignment_never_updated BEFORE UPDATE ON review_assignment
BEGIN SELECT RAISE(ABORT, 'review_assignment is append-only'); END;
CREATE TRIGGER review_assignment_never_deleted BEFORE DELETE ON review_assignment
BEGIN SELECT RAISE(ABORT, 'review_assignment is append-only'); END;

CREATE TRIGGER review_assignment_end_never_replaced BEFORE INSERT ON review_assignment_end
WHEN EXISTS (SELECT 1 FROM review_assignment_end WHERE assignment_id = NEW.assignment_id)
BEGIN SELECT RAISE(ABORT, 'review_assignment_end: a row with this key exists'); END;
CREATE TRIGGER review_assignment_end_never_updated BEFORE UPDATE ON review_assignment_end
BEGIN SELECT RAISE(ABORT, 'review_assignment_end is append-only'); END;
CREATE TRIGGER review_assignment_end_never_deleted BEFORE DELETE ON review_assignment_end
BEGIN SELECT RAISE(ABORT, 'review_assignment_end is append-only'); END;

CREATE TRIGGER criterion_answer_never_replaced BEFORE INSERT ON criterion_answer
WHEN EXISTS (SELECT 1 FROM criterion_answer WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'criterion_answer: a row with this key exists'); END;
CREATE TRIGGER criterion_answer_never_updated BEFORE UPDATE ON criterion_answer
BEGIN SELECT RAISE(ABORT, 'criterion_answer is append-only'); END;
CREATE TRIGGER criterion_answer_never_deleted BEFORE DELETE ON criterion_answer
BEGIN SELECT RAISE(ABORT, 'criterion_answer is append-only'); END;

CREATE TRIGGER stage_outcome_never_replaced BEFORE INSERT ON stage_outcome
WHEN EXISTS (SELECT 1 FROM stage_outcome WHERE id = NEW.id OR (NEW.outcome = 'accepted' AND proposal_id = NEW.proposal_id AND stage = NEW.stage AND outcome = 'accepted'))
BEGIN SELECT RAISE(ABORT, 'stage_outcome: a row with this key exists'); END;
CREATE TRIGGER stage_outcome_never_updated BEFORE UPDATE ON stage_outcome
BEGIN SELECT RAISE(ABORT, 'stage_outcome is append-only'); END;
CREATE TRIGGER stage_outcome_never_deleted BEFORE DELETE ON stage_outcome
BEGIN SELECT RAISE(ABORT, 'stage_outcome is append-only'); END;

CREATE TRIGGER budget_arrival_never_replaced BEFORE INSERT ON budget_arrival
WHEN EXISTS (SELECT 1 FROM budget_arrival WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'budget_arrival: a row with this key exists'); END;
CREATE TRIGGER budget_arrival_never_updated BEFORE UPDATE ON budget_arrival
BEGIN SELECT RAISE(ABORT, 'budget_arrival is append-only'); END;
CREATE TRIGGER budget_arrival_never_deleted BEFORE DELETE ON budget_arrival
BEGIN SELECT RAISE(ABORT, 'budget_arrival is append-only'); END;

CREATE TRIGGER known_budget_line_never_replaced BEFORE INSERT ON known_budget_line
WHEN EXISTS (SELECT 1 FROM known_budget_line WHERE id = NEW.id OR (cycle_id = NEW.cycle_id AND line = NEW.line))
BEGIN SELECT RAISE(ABORT, 'known_budget_line: a row with this key exists'); END;
CREATE TRIGGER known_budget_line_never_updated BEFORE UPDATE ON known_budget_line
BEGIN SELECT RAISE(ABORT, 'known_budget_line is append-only'); END;
CREATE TRIGGER known_budget_line_never_deleted BEFORE DELETE ON known_budget_line
BEGIN SELECT RAISE(ABORT, 'known_budget_line is append-only'); END;

CREATE TRIGGER feasibility_check_never_replaced BEFORE INSERT ON feasibility_check
WHEN EXISTS (SELECT 1 FROM feasibility_check WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'feasibility_check: a row with this key exists'); END;
CREATE TRIGGER feasibility_check_never_updated BEFORE UPDATE ON feasibility_check
BEGIN SELECT RAISE(ABORT, 'feasibility_check is append-only'); END;
CREATE TRIGGER feasibility_check_never_deleted BEFORE DELETE ON feasibility_check
BEGIN SELECT RAISE(ABORT, 'feasibility_check is append-only'); END;

CREATE TRIGGER feasibility_alert_never_replaced BEFORE INSERT ON feasibility_alert
WHEN EXISTS (SELECT 1 FROM feasibility_alert WHERE id = NEW.id OR check_id = NEW.check_id)
BEGIN SELECT RAISE(ABORT, 'feasibility_alert: a row with this key exists'); END;
CREATE TRIGGER feasibility_alert_never_updated BEFORE UPDATE ON feasibility_alert
BEGIN SELECT RAISE(ABORT, 'feasibility_alert is append-only'); END;
CREATE TRIGGER feasibility_alert_never_deleted BEFORE DELETE ON feasibility_alert
BEGIN SELECT RAISE(ABORT, 'feasibility_alert is append-only'); END;

CREATE TRIGGER alert_acknowledgement_never_replaced BEFORE INSERT ON alert_acknowledgement
WHEN EXISTS (SELECT 1 FROM alert_acknowledgement WHERE alert_id = NEW.alert_id)
BEGIN SELECT RAISE(ABORT, 'alert_acknowledgement: a row with this key exists'); END;
CREATE TRIGGER alert_acknowledgement_never_updated BEFORE UPDATE ON alert_acknowledgement
BEGIN SELECT RAISE(ABORT, 'alert_acknowledgement is append-only'); END;
CREATE TRIGGER alert_acknowledgement_never_deleted BEFORE DELETE ON alert_acknowledgement
BEGIN SELECT RAISE(ABORT, 'alert_acknowledgement is append-only'); END;

CREATE TRIGGER verdict_publication_never_replaced BEFORE INSERT ON verdict_publication
WHEN EXISTS (SELECT 1 FROM verdict_publication WHERE cycle_id = NEW.cycle_id)
BEGIN SELECT RAISE(ABORT, 'verdict_publication: a row with this key exists'); END;
CREATE TRIGGER verdict_publication_never_updated BEFORE UPDATE ON verdict_publication
BEGIN SELECT RAISE(ABORT, 'verdict_publication is append-only'); END;
CREATE TRIGGER verdict_publication_never_deleted BEFORE DELETE ON verdict_publication
BEGIN SELECT RAISE(ABORT, 'verdict_publication is append-only'); END;

CREATE TRIGGER appeal_never_replaced BEFORE INSERT ON appeal
WHEN EXISTS (SELECT 1 FROM appeal WHERE proposal_id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'appeal: a row with this key exists'); END;
CREATE TRIGGER appeal_never_updated BEFORE UPDATE ON appeal
BEGIN SELECT RAISE(ABORT, 'appeal is append-only'); END;
CREATE TRIGGER appeal_never_deleted BEFORE DELETE ON appeal
BEGIN SELECT RAISE(ABORT, 'appeal is append-only'); END;

CREATE TRIGGER appeal_decision_never_replaced BEFORE INSERT ON appeal_decision
WHEN EXISTS (SELECT 1 FROM appeal_decision WHERE proposal_id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'appeal_decision: a row with this key exists'); END;
CREATE TRIGGER appeal_decision_never_updated BEFORE UPDATE ON appeal_decision
BEGIN SELECT RAISE(ABORT, 'appeal_decision is append-only'); END;
CREATE TRIGGER appeal_decision_never_deleted BEFORE DELETE ON appeal_decision
BEGIN SELECT RAISE(ABORT, 'appeal_decision is append-only'); END;

CREATE TRIGGER final_list_never_replaced BEFORE INSERT ON final_list
WHEN EXISTS (SELECT 1 FROM final_list WHERE cycle_id = NEW.cycle_id)
BEGIN SELECT RAISE(ABORT, 'final_list: a row with this key exists'); END;
CREATE TRIGGER final_list_never_updated BEFORE UPDATE ON final_list
BEGIN SELECT RAISE(ABORT, 'final_list is append-only'); END;
CREATE TRIGGER final_list_never_deleted BEFORE DELETE ON final_list
BEGIN SELECT RAISE(ABORT, 'final_list is append-only'); END;

CREATE TRIGGER project_origin_never_replaced BEFORE INSERT ON project_origin
WHEN EXISTS (SELECT 1 FROM project_origin WHERE project_id = NEW.project_id OR proposal_id = NEW.proposal_id)
BEGIN SELECT RAISE(ABORT, 'project_origin: a row with this key exists'); END;
CREATE TRIGGER project_origin_never_updated BEFORE UPDATE ON project_origin
BEGIN SELECT RAISE(ABORT, 'project_origin is append-only'); END;
CREATE TRIGGER project_origin_never_deleted BEFORE DELETE ON project_origin
BEGIN SELECT RAISE(ABORT, 'project_origin is append-only'); END;

CREATE TRIGGER project_exclusion_never_replaced BEFORE INSERT ON project_exclusion
WHEN EXISTS (SELECT 1 FROM project_exclusion WHERE (first_id = NEW.first_id AND second_id = NEW.second_id) OR pair_id = NEW.pair_id)
BEGIN SELECT RAISE(ABORT, 'project_exclusion: a row with this key exists'); END;
CREATE TRIGGER project_exclusion_never_updated BEFORE UPDATE ON project_exclusion
BEGIN SELECT RAISE(ABORT, 'project_exclusion is append-only'); END;
CREATE TRIGGER project_exclusion_never_deleted BEFORE DELETE ON project_exclusion
BEGIN SELECT RAISE(ABORT, 'project_exclusion is append-only'); END;
