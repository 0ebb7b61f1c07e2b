-- Earlier versions of a text, by what it belongs to; number 1 is the oldest ever kept.

CREATE TABLE earlier_text (
  subject BLOB NOT NULL CHECK (length(subject) = 16),
  field TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  words TEXT NOT NULL,
  replaced_at TEXT NOT NULL,
  PRIMARY KEY (subject, field, number)
) STRICT, WITHOUT ROWID;

-- As with drafts, no reference can take it along.
CREATE TRIGGER dossier_earlier_texts_removed AFTER DELETE ON dossier BEGIN
  DELETE FROM earlier_text WHERE subject = old.id;
END;

CREATE TRIGGER conversation_earlier_texts_removed AFTER DELETE ON conversation BEGIN
  DELETE FROM earlier_text WHERE subject = old.id;
END;

CREATE TRIGGER referral_earlier_texts_removed AFTER DELETE ON referral BEGIN
  DELETE FROM earlier_text WHERE subject = old.id;
END;

CREATE TRIGGER follow_up_earlier_texts_removed AFTER DELETE ON follow_up BEGIN
  DELETE FROM earlier_text WHERE subject = old.id;
END;

-- What was decided about how long one dossier is kept; a dossier without a row follows the default.

CREATE TABLE retention (
  dossier BLOB NOT NULL PRIMARY KEY REFERENCES dossier (id) ON DELETE CASCADE,
  extended_until_on TEXT,
  extension_reason TEXT NOT NULL,
  held_since_on TEXT,
  hold_reason TEXT NOT NULL,
  bin_reason TEXT NOT NULL CHECK (bin_reason IN ('NOT_STATED', 'PERIOD_OVER', 'ASKED', 'MISTAKE'))
) STRICT, WITHOUT ROWID;

-- What stays of a destroyed dossier: its code, days and a reason from a list, nothing in words.

CREATE TABLE deletion (
  year INTEGER NOT NULL,
  number INTEGER NOT NULL,
  closed_on TEXT,
  binned_on TEXT NOT NULL,
  destroyed_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('NOT_STATED', 'PERIOD_OVER', 'ASKED', 'MISTAKE')),
  PRIMARY KEY (year, number),
  FOREIGN KEY (year, number) REFERENCES dossier_number
) STRICT, WITHOUT ROWID;
