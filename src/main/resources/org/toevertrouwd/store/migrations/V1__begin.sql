-- The whole kluis as tables.
--
-- Identities are UUIDs of 16 bytes. A day is written 2026-03-14, a time of day 09:30, and a moment
-- of the machine 2026-03-14T08:30:00.000000000Z, always as long, so that moments sort as text.
-- "key" is there only where full-text search needs a stable number.

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The key pair that signs packages; the private half leaves the kluis only by export-sqlite.
CREATE TABLE signing_key (
  only_one INTEGER NOT NULL PRIMARY KEY DEFAULT 1 CHECK (only_one = 1),
  public_key BLOB NOT NULL,
  private_key BLOB NOT NULL,
  made_at TEXT NOT NULL
) STRICT;

-- The practice.

CREATE TABLE organisation (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  name TEXT NOT NULL,
  notes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation_answer (
  organisation BLOB NOT NULL REFERENCES organisation ON DELETE CASCADE,
  dimension TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (organisation, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE mandate (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  organisation BLOB NOT NULL REFERENCES organisation ON DELETE CASCADE,
  from_on TEXT NOT NULL,
  until_on TEXT,
  contact TEXT NOT NULL,
  CHECK (until_on >= from_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX mandate_by_organisation ON mandate (organisation, from_on);

CREATE TABLE hours (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  mandate BLOB NOT NULL REFERENCES mandate ON DELETE CASCADE,
  spent_on TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  description TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX hours_by_mandate ON hours (mandate, spent_on);

CREATE TABLE supervision (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  kind TEXT NOT NULL CHECK (kind IN ('SUPERVISION', 'INTERVISION', 'TRAINING', 'OTHER')),
  held_on TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  host TEXT NOT NULL,
  theme TEXT NOT NULL,
  notes TEXT NOT NULL,
  lessons TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX supervision_by_day ON supervision (held_on);

-- Codes as written, not references: they outlive the dossiers.
CREATE TABLE supervision_dossier (
  supervision BLOB NOT NULL REFERENCES supervision ON DELETE CASCADE,
  position INTEGER NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (supervision, position)
) STRICT, WITHOUT ROWID;

-- Dossiers.

CREATE TABLE reporter (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  alias TEXT NOT NULL,
  contact_details TEXT NOT NULL,
  safe_ways TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every code ever given out; it stays when the dossier goes, so that no code is used twice.
CREATE TABLE dossier_number (
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  PRIMARY KEY (year, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE dossier (
  key INTEGER NOT NULL PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('CASE', 'ADVICE')),
  reporter BLOB NOT NULL REFERENCES reporter,
  organisation BLOB REFERENCES organisation,
  situation BLOB CHECK (length(situation) = 16),
  first_contact_on TEXT,
  last_fact_on TEXT,
  heard_on TEXT,
  limits_explained_on TEXT,
  welfare_act INTEGER NOT NULL CHECK (welfare_act IN (0, 1)),
  undated_count INTEGER CHECK (undated_count > 0),
  undated_minutes INTEGER CHECK (undated_minutes >= 0),
  keeping_state TEXT NOT NULL CHECK (keeping_state IN ('NOT_ASKED', 'GIVEN', 'REFUSED')),
  keeping_on TEXT,
  keeping_how TEXT NOT NULL,
  counting_state TEXT NOT NULL CHECK (counting_state IN ('NOT_ASKED', 'GIVEN', 'REFUSED')),
  counting_on TEXT,
  counting_how TEXT NOT NULL,
  earlier_confidant_counts INTEGER NOT NULL CHECK (earlier_confidant_counts IN (0, 1)),
  recorded_at TEXT NOT NULL,
  binned_at TEXT,
  example INTEGER NOT NULL CHECK (example IN (0, 1)),
  narrative TEXT NOT NULL,
  flag_colour TEXT NOT NULL CHECK (flag_colour IN ('NONE', 'GREEN', 'YELLOW', 'RED', 'BLACK')),
  source TEXT NOT NULL,
  UNIQUE (year, number),
  FOREIGN KEY (year, number) REFERENCES dossier_number,
  CHECK ((undated_count IS NULL) = (undated_minutes IS NULL))
) STRICT;

CREATE INDEX dossier_by_reporter ON dossier (reporter);
CREATE INDEX dossier_by_organisation ON dossier (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX dossier_by_situation ON dossier (situation) WHERE situation IS NOT NULL;

CREATE TABLE dossier_answer (
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  dimension TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (dossier, dimension, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag_criterion (
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  criterion TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (dossier, criterion)
) STRICT, WITHOUT ROWID;

-- Position 0 is the first closing ever, the only one that counts. A reopening stays on record.
CREATE TABLE closing (
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  closed_on TEXT NOT NULL,
  told_can_come_back INTEGER NOT NULL CHECK (told_can_come_back IN (0, 1)),
  aftercare INTEGER NOT NULL CHECK (aftercare IN (0, 1)),
  recorded_at TEXT NOT NULL,
  reopened_on TEXT,
  reopening_recorded_at TEXT,
  PRIMARY KEY (dossier, position),
  CHECK ((reopened_on IS NULL) = (reopening_recorded_at IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE conversation (
  key INTEGER NOT NULL PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
  dossier BLOB REFERENCES dossier (id) ON DELETE CASCADE,
  held_on TEXT,
  start_time TEXT,
  minutes INTEGER CHECK (minutes >= 0),
  narrative TEXT NOT NULL,
  agreements TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;

CREATE INDEX conversation_by_dossier ON conversation (dossier, held_on);

CREATE TABLE conversation_answer (
  conversation BLOB NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  dimension TEXT NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (conversation, dimension, code)
) STRICT, WITHOUT ROWID;

-- Apart, so that no question about conversations brings them along.
CREATE TABLE personal_note (
  conversation BLOB NOT NULL PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
  words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE referral (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  service TEXT NOT NULL,
  proposed_on TEXT,
  status TEXT NOT NULL,
  consent_state TEXT NOT NULL CHECK (consent_state IN ('NOT_ASKED', 'GIVEN', 'REFUSED')),
  consent_on TEXT,
  consent_how TEXT NOT NULL,
  may_be_shared TEXT NOT NULL,
  warm INTEGER NOT NULL CHECK (warm IN (0, 1)),
  outcome TEXT NOT NULL,
  notes TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX referral_by_dossier ON referral (dossier, recorded_at);

CREATE TABLE follow_up (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  due_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  done_on TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX follow_up_by_dossier ON follow_up (dossier, due_on);
CREATE INDEX follow_up_open ON follow_up (due_on) WHERE done_on IS NULL;

-- The content of an attachment is a blob of the kluis, beside the database.
CREATE TABLE document (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  blob_id BLOB NOT NULL UNIQUE CHECK (length(blob_id) = 16),
  length INTEGER NOT NULL CHECK (length >= 0),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  added_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX document_by_dossier ON document (dossier, added_at);

-- Text that was typed and not yet saved, by what it belongs to.
CREATE TABLE draft (
  subject BLOB NOT NULL CHECK (length(subject) = 16),
  field TEXT NOT NULL,
  words TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;

-- A draft has many kinds of subject, so no reference can take it along.
CREATE TRIGGER dossier_drafts_removed AFTER DELETE ON dossier BEGIN
  DELETE FROM draft WHERE subject = old.id;
END;

CREATE TRIGGER conversation_drafts_removed AFTER DELETE ON conversation BEGIN
  DELETE FROM draft WHERE subject = old.id;
END;

CREATE TRIGGER referral_drafts_removed AFTER DELETE ON referral BEGIN
  DELETE FROM draft WHERE subject = old.id;
END;

CREATE TRIGGER follow_up_drafts_removed AFTER DELETE ON follow_up BEGIN
  DELETE FROM draft WHERE subject = old.id;
END;

-- What the user added to, changed in or hid from the directory; the rest ships with the program.
CREATE TABLE service (
  code TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  name_nl TEXT NOT NULL,
  name_fr TEXT NOT NULL,
  name_en TEXT NOT NULL,
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE service_fact (
  service TEXT NOT NULL REFERENCES service ON DELETE CASCADE,
  fact TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (service, fact)
) STRICT, WITHOUT ROWID;

-- Figures that left the kluis, frozen.

CREATE TABLE release (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  year INTEGER NOT NULL,
  audience TEXT NOT NULL,
  mode TEXT NOT NULL,
  package_sha256 BLOB NOT NULL CHECK (length(package_sha256) = 32),
  seed BLOB NOT NULL,
  released_at TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (year, audience)
) STRICT;

-- Drawn once and kept before the first attempt, so that trying again cannot average it out.
CREATE TABLE release_seed (
  year INTEGER NOT NULL,
  audience TEXT NOT NULL,
  seed BLOB NOT NULL,
  PRIMARY KEY (year, audience)
) STRICT, WITHOUT ROWID;

-- Full-text search: the words stay in their own tables, and a deleted word leaves the index at once.

CREATE VIRTUAL TABLE conversation_search USING fts5 (
  narrative,
  agreements,
  content = 'conversation',
  content_rowid = 'key',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2'
);

INSERT INTO conversation_search (conversation_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER conversation_words_added AFTER INSERT ON conversation BEGIN
  INSERT INTO conversation_search (rowid, narrative, agreements)
  VALUES (new.key, new.narrative, new.agreements);
END;

CREATE TRIGGER conversation_words_removed AFTER DELETE ON conversation BEGIN
  INSERT INTO conversation_search (conversation_search, rowid, narrative, agreements)
  VALUES ('delete', old.key, old.narrative, old.agreements);
END;

CREATE TRIGGER conversation_words_changed AFTER UPDATE OF narrative, agreements ON conversation
WHEN (old.narrative, old.agreements) <> (new.narrative, new.agreements) BEGIN
  INSERT INTO conversation_search (conversation_search, rowid, narrative, agreements)
  VALUES ('delete', old.key, old.narrative, old.agreements);
  INSERT INTO conversation_search (rowid, narrative, agreements)
  VALUES (new.key, new.narrative, new.agreements);
END;

CREATE VIEW dossier_words AS
SELECT
  dossier.key,
  printf('%d-%03d', dossier.year, dossier.number) AS code,
  reporter.alias,
  dossier.narrative,
  dossier.source
FROM dossier
JOIN reporter ON reporter.id = dossier.reporter;

CREATE VIRTUAL TABLE dossier_search USING fts5 (
  code,
  alias,
  narrative,
  source,
  content = 'dossier_words',
  content_rowid = 'key',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2'
);

INSERT INTO dossier_search (dossier_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER dossier_words_added AFTER INSERT ON dossier BEGIN
  INSERT INTO dossier_search (rowid, code, alias, narrative, source)
  SELECT key, code, alias, narrative, source FROM dossier_words WHERE key = new.key;
END;

CREATE TRIGGER dossier_words_removed BEFORE DELETE ON dossier BEGIN
  INSERT INTO dossier_search (dossier_search, rowid, code, alias, narrative, source)
  SELECT 'delete', key, code, alias, narrative, source FROM dossier_words WHERE key = old.key;
END;

-- Two triggers around one change: the words before it go, the words after it come.
CREATE TRIGGER dossier_words_leaving
BEFORE UPDATE OF year, number, reporter, narrative, source ON dossier
WHEN (old.year, old.number, old.reporter, old.narrative, old.source)
  <> (new.year, new.number, new.reporter, new.narrative, new.source) BEGIN
  INSERT INTO dossier_search (dossier_search, rowid, code, alias, narrative, source)
  SELECT 'delete', key, code, alias, narrative, source FROM dossier_words WHERE key = old.key;
END;

CREATE TRIGGER dossier_words_coming
AFTER UPDATE OF year, number, reporter, narrative, source ON dossier
WHEN (old.year, old.number, old.reporter, old.narrative, old.source)
  <> (new.year, new.number, new.reporter, new.narrative, new.source) BEGIN
  INSERT INTO dossier_search (rowid, code, alias, narrative, source)
  SELECT key, code, alias, narrative, source FROM dossier_words WHERE key = new.key;
END;

CREATE TRIGGER alias_leaving BEFORE UPDATE OF alias ON reporter
WHEN old.alias <> new.alias BEGIN
  INSERT INTO dossier_search (dossier_search, rowid, code, alias, narrative, source)
  SELECT 'delete', words.key, words.code, words.alias, words.narrative, words.source
  FROM dossier_words AS words
  JOIN dossier ON dossier.key = words.key
  WHERE dossier.reporter = old.id;
END;

CREATE TRIGGER alias_coming AFTER UPDATE OF alias ON reporter
WHEN old.alias <> new.alias BEGIN
  INSERT INTO dossier_search (rowid, code, alias, narrative, source)
  SELECT words.key, words.code, words.alias, words.narrative, words.source
  FROM dossier_words AS words
  JOIN dossier ON dossier.key = words.key
  WHERE dossier.reporter = new.id;
END;
