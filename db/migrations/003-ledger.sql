-- The ledger. Postings first, the header seals: the last insert of an entry is its header, whose trigger checks everything;
-- after that nothing may join, change or leave. Debit is positive, credit negative, kopecks.

CREATE TABLE fiscal_year (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1990 AND 9998),
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE fiscal_year_event (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL REFERENCES fiscal_year (year),
  event TEXT NOT NULL CHECK (event IN ('open', 'hold', 'release', 'close', 'reopen')),
  made_by INTEGER NOT NULL REFERENCES staff (id),
  confirmed_by INTEGER REFERENCES staff (id) CHECK (confirmed_by IS NOT made_by),
  reason_note INTEGER,
  recorded_at TEXT NOT NULL,
  audit_seq INTEGER NOT NULL,
  CHECK (event <> 'reopen' OR confirmed_by IS NOT NULL)
) STRICT;
CREATE INDEX fiscal_year_event_by_year ON fiscal_year_event (year, id);

-- A wish to reopen a closed year; it takes effect when a second person confirms it.
CREATE TABLE reopening (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL REFERENCES fiscal_year (year),
  made_by INTEGER NOT NULL REFERENCES staff (id),
  reason_note INTEGER,
  audit_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE fund (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code GLOB 'F[0-9][0-9]*'),
  kind TEXT NOT NULL CHECK (kind IN ('contributions', 'participatory')),
  year_end TEXT NOT NULL CHECK (year_end IN ('rolls_over', 'lapses')),
  name TEXT NOT NULL CHECK (json_valid(name)),
  decision_id INTEGER NOT NULL REFERENCES decision (id),
  audit_seq INTEGER NOT NULL
) STRICT;

-- guard: 1, the balance may not fall below zero; -1, it may not rise above zero; 0, free.
CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (code NOT GLOB '*[^A-Za-z0-9:]*'),
  book TEXT NOT NULL CHECK (book IN ('actual', 'budget')),
  type TEXT NOT NULL CHECK (type IN ('asset', 'liability', 'income', 'expense', 'equity')),
  guard INTEGER NOT NULL CHECK (guard IN (-1, 0, 1)),
  fund_id INTEGER NOT NULL REFERENCES fund (id),
  purpose_id INTEGER,
  project_id INTEGER,
  name TEXT NOT NULL CHECK (json_valid(name)),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX account_by_fund ON account (fund_id);

CREATE TABLE entry (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('contribution', 'receipt_held', 'identification', 'return_due', 'refund', 'refund_payment', 'commitment', 'release', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'repurposing', 'interest', 'bank_fee', 'appropriation', 'financing', 'award', 'closing', 'reversal')),
  year INTEGER NOT NULL REFERENCES fiscal_year (year),
  effective_on TEXT NOT NULL CHECK (date(effective_on) IS effective_on),
  recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9][0-9][0-9]Z'),
  reverses_seq INTEGER UNIQUE REFERENCES entry (seq),
  decision_id INTEGER REFERENCES decision (id),
  document_ref TEXT,
  document_sha256 TEXT CHECK (length(document_sha256) = 64 AND document_sha256 NOT GLOB '*[^0-9a-f]*'),
  maker_id INTEGER NOT NULL REFERENCES staff (id),
  approver_id INTEGER REFERENCES staff (id),
  audit_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX entry_by_recorded_at ON entry (recorded_at, seq);
CREATE INDEX entry_closing ON entry (audit_seq) WHERE kind = 'closing';

-- commitment_id is a dimension: what is owed and paid is its own balance for each commitment.
CREATE TABLE posting (
  entry_seq INTEGER NOT NULL REFERENCES entry (seq) DEFERRABLE INITIALLY DEFERRED,
  line INTEGER NOT NULL CHECK (line > 0),
  account_id INTEGER NOT NULL REFERENCES account (id),
  amount INTEGER NOT NULL CHECK (amount <> 0 AND amount BETWEEN -9007199254740991 AND 9007199254740991),
  commitment_id INTEGER,
  balance_after INTEGER NOT NULL CHECK (balance_after BETWEEN -9007199254740991 AND 9007199254740991),
  PRIMARY KEY (entry_seq, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_by_account ON posting (account_id, entry_seq, line);
CREATE INDEX posting_by_commitment ON posting (commitment_id, account_id) WHERE commitment_id IS NOT NULL;

-- What moved on an account on a day: derived from postings by trigger, so that a balance on any day is cheap.
CREATE TABLE account_day (
  account_id INTEGER NOT NULL,
  on_day TEXT NOT NULL,
  movement INTEGER NOT NULL,
  PRIMARY KEY (account_id, on_day)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER posting_joins_only_the_next_entry BEFORE INSERT ON posting
BEGIN
  SELECT RAISE(ABORT, 'posting: the entry is sealed or not the next one')
  WHERE NEW.entry_seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry);
  SELECT RAISE(ABORT, 'posting: this line exists')
  WHERE EXISTS (SELECT 1 FROM posting WHERE entry_seq = NEW.entry_seq AND line = NEW.line);
  SELECT RAISE(ABORT, 'posting: amount is not a whole number of kopecks within bounds')
  WHERE typeof(NEW.amount) <> 'integer' OR NEW.amount = 0 OR NEW.amount NOT BETWEEN -9007199254740991 AND 9007199254740991;
  SELECT RAISE(ABORT, 'posting: balance_after is not the balance before plus the amount')
  WHERE NEW.balance_after IS NOT NEW.amount + coalesce(
    (SELECT balance_after FROM posting WHERE account_id = NEW.account_id ORDER BY entry_seq DESC, line DESC LIMIT 1), 0)
    OR NEW.balance_after NOT BETWEEN -9007199254740991 AND 9007199254740991;
END;

CREATE TRIGGER entry_seals BEFORE INSERT ON entry
BEGIN
  SELECT RAISE(ABORT, 'entry: seq must be the next one')
  WHERE NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM entry);
  SELECT RAISE(ABORT, 'entry: recorded_at goes back')
  WHERE NEW.recorded_at < (SELECT recorded_at FROM entry WHERE seq = NEW.seq - 1);
  SELECT RAISE(ABORT, 'entry: effective_on lies in the future')
  WHERE NEW.effective_on > date(NEW.recorded_at, '+3 hours');
  SELECT RAISE(ABORT, 'entry: year is not the year of effective_on')
  WHERE NEW.year <> CAST(substr(NEW.effective_on, 1, 4) AS INTEGER);
  SELECT RAISE(ABORT, 'entry: the period takes no such entry')
  WHERE coalesce((SELECT event FROM fiscal_year_event WHERE year = NEW.year ORDER BY id DESC LIMIT 1), 'none')
    NOT IN ('open', 'release', 'reopen', iif(NEW.kind = 'closing', 'hold', 'open'));
  SELECT RAISE(ABORT, 'entry: fewer than two postings')
  WHERE (SELECT count(*) FROM posting WHERE entry_seq = NEW.seq) < 2;
  SELECT RAISE(ABORT, 'entry: does not balance per fund and book')
  WHERE EXISTS (SELECT 1 FROM posting p JOIN account a ON a.id = p.account_id WHERE p.entry_seq = NEW.seq
    GROUP BY a.fund_id, a.book HAVING sum(p.amount) <> 0);
  SELECT RAISE(ABORT, 'entry: a reversal is dated before what it reverses')
  WHERE NEW.reverses_seq IS NOT NULL AND NEW.effective_on < (SELECT effective_on FROM entry WHERE seq = NEW.reverses_seq);
  SELECT RAISE(ABORT, 'entry: a reversal names what it reverses, and nothing else does')
  WHERE (NEW.kind = 'reversal') <> (NEW.reverses_seq IS NOT NULL);
  SELECT RAISE(ABORT, 'entry: a reversal or a reversed entry is not reversed')
  WHERE NEW.reverses_seq IS NOT NULL AND (
    (SELECT kind FROM entry WHERE seq = NEW.reverses_seq) IS 'reversal'
    OR EXISTS (SELECT 1 FROM entry WHERE reverses_seq = NEW.reverses_seq));
  SELECT RAISE(ABORT, 'entry: not the exact mirror')
  WHERE NEW.reverses_seq IS NOT NULL AND EXISTS (
    SELECT 1 FROM posting WHERE entry_seq IN (NEW.seq, NEW.reverses_seq)
    GROUP BY account_id, coalesce(commitment_id, 0) HAVING sum(amount) <> 0);
  SELECT RAISE(ABORT, 'entry: the maker is never the approver')
  WHERE NEW.approver_id IS NEW.maker_id;
  SELECT RAISE(ABORT, 'entry: spending needs an approver and a document')
  WHERE NEW.kind IN ('commitment', 'act', 'payment', 'reimbursement', 'reimbursement_payment', 'refund_payment')
    AND (NEW.approver_id IS NULL OR NEW.document_sha256 IS NULL);
  SELECT RAISE(ABORT, 'entry: this kind cites a decision')
  WHERE NEW.kind IN ('repurposing', 'appropriation', 'award') AND NEW.decision_id IS NULL;
  SELECT RAISE(ABORT, 'entry: the decision is younger than the entry')
  WHERE (SELECT adopted_on FROM decision WHERE id = NEW.decision_id) > NEW.effective_on;
  SELECT RAISE(ABORT, 'entry: audit_seq is not the next leaf')
  WHERE NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log);
END;

CREATE TRIGGER entry_sealed AFTER INSERT ON entry
BEGIN
  INSERT INTO account_day (account_id, on_day, movement)
    SELECT account_id, NEW.effective_on, sum(amount) FROM posting WHERE entry_seq = NEW.seq GROUP BY account_id
    ON CONFLICT (account_id, on_day) DO UPDATE SET movement = movement + excluded.movement;
  SELECT RAISE(ABORT, 'entry: a guarded account would pass zero on some day')
  FROM posting p JOIN account a ON a.id = p.account_id
  WHERE p.entry_seq = NEW.seq AND p.amount * a.guard < 0 AND EXISTS (
    SELECT 1 FROM (SELECT on_day, sum(movement) OVER (ORDER BY on_day) AS balance FROM account_day WHERE account_id = p.account_id) d
    WHERE d.on_day >= NEW.effective_on AND d.balance * a.guard < 0);
  SELECT RAISE(ABORT, 'entry: a guarded account would pass zero for one commitment')
  FROM posting p JOIN account a ON a.id = p.account_id
  WHERE p.entry_seq = NEW.seq AND p.commitment_id IS NOT NULL AND p.amount * a.guard < 0
    AND (SELECT sum(amount) FROM posting WHERE commitment_id = p.commitment_id AND account_id = p.account_id) * a.guard < 0;
END;

CREATE TRIGGER fiscal_year_event_follows BEFORE INSERT ON fiscal_year_event
BEGIN
  SELECT RAISE(ABORT, 'fiscal_year_event: not a step from the state that the year has')
  WHERE (coalesce((SELECT event FROM fiscal_year_event WHERE year = NEW.year ORDER BY id DESC LIMIT 1), 'none') || '>' || NEW.event)
    NOT IN ('none>open', 'open>hold', 'release>hold', 'reopen>hold', 'hold>release', 'hold>close', 'close>reopen');
END;

-- A row is told of by the leaf that its act appends next.
CREATE TRIGGER fiscal_year_joins_the_next_leaf BEFORE INSERT ON fiscal_year
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'fiscal_year: audit_seq is not the next leaf'); END;
CREATE TRIGGER fiscal_year_event_joins_the_next_leaf BEFORE INSERT ON fiscal_year_event
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'fiscal_year_event: audit_seq is not the next leaf'); END;
CREATE TRIGGER reopening_joins_the_next_leaf BEFORE INSERT ON reopening
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'reopening: audit_seq is not the next leaf'); END;
CREATE TRIGGER fund_joins_the_next_leaf BEFORE INSERT ON fund
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'fund: audit_seq is not the next leaf'); END;
CREATE TRIGGER account_joins_the_next_leaf BEFORE INSERT ON account
WHEN NEW.audit_seq IS NOT (SELECT coalesce(max(seq), -1) + 1 FROM audit_log)
BEGIN SELECT RAISE(ABORT, 'account: audit_seq is not the next leaf'); END;

CREATE TRIGGER fiscal_year_never_replaced BEFORE INSERT ON fiscal_year
WHEN EXISTS (SELECT 1 FROM fiscal_year WHERE year = NEW.year)
BEGIN SELECT RAISE(ABORT, 'fiscal_year: a row with this key exists'); END;
CREATE TRIGGER fiscal_year_never_updated BEFORE UPDATE ON fiscal_year
BEGIN SELECT RAISE(ABORT, 'fiscal_year is append-only'); END;
CREATE TRIGGER fiscal_year_never_deleted BEFORE DELETE ON fiscal_year
BEGIN SELECT RAISE(ABORT, 'fiscal_year is append-only'); END;

CREATE TRIGGER fiscal_year_event_never_replaced BEFORE INSERT ON fiscal_year_event
WHEN EXISTS (SELECT 1 FROM fiscal_year_event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'fiscal_year_event: a row with this key exists'); END;
CREATE TRIGGER fiscal_year_event_never_updated BEFORE UPDATE ON fiscal_year_event
BEGIN SELECT RAISE(ABORT, 'fiscal_year_event is append-only'); END;
CREATE TRIGGER fiscal_year_event_never_deleted BEFORE DELETE ON fiscal_year_event
BEGIN SELECT RAISE(ABORT, 'fiscal_year_event is append-only'); END;

CREATE TRIGGER reopening_never_replaced BEFORE INSERT ON reopening
WHEN EXISTS (SELECT 1 FROM reopening WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'reopening: a row with this key exists'); END;
CREATE TRIGGER reopening_never_updated BEFORE UPDATE ON reopening
BEGIN SELECT RAISE(ABORT, 'reopening is append-only'); END;
CREATE TRIGGER reopening_never_deleted BEFORE DELETE ON reopening
BEGIN SELECT RAISE(ABORT, 'reopening is append-only'); END;

CREATE TRIGGER fund_never_replaced BEFORE INSERT ON fund
WHEN EXISTS (SELECT 1 FROM fund WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'fund: a row with this key exists'); END;
CREATE TRIGGER fund_never_updated BEFORE UPDATE ON fund
BEGIN SELECT RAISE(ABORT, 'fund is append-only'); END;
CREATE TRIGGER fund_never_deleted BEFORE DELETE ON fund
BEGIN SELECT RAISE(ABORT, 'fund is append-only'); END;

CREATE TRIGGER account_never_replaced BEFORE INSERT ON account
WHEN EXISTS (SELECT 1 FROM account WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'account: a row with this key exists'); END;
CREATE TRIGGER account_never_updated BEFORE UPDATE ON account
BEGIN SELECT RAISE(ABORT, 'account is append-only'); END;
CREATE TRIGGER account_never_deleted BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'account is append-only'); END;

CREATE TRIGGER entry_never_updated BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER entry_never_deleted BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entry is append-only'); END;
CREATE TRIGGER posting_never_updated BEFORE UPDATE ON posting
BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END;
CREATE TRIGGER posting_never_deleted BEFORE DELETE ON posting
BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END;
CREATE TRIGGER account_day_never_deleted BEFORE DELETE ON account_day
BEGIN SELECT RAISE(ABORT, 'account_day follows the postings'); END;
