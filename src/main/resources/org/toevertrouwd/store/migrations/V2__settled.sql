-- What was counted in a year that left the kluis, so that it is never counted in another one.
-- A mark goes with its dossier.

CREATE TABLE settled (
  fact TEXT NOT NULL CHECK (fact IN ('BEGIN', 'CLOSING', 'CONTACT', 'REFERRAL')),
  subject BLOB NOT NULL CHECK (length(subject) = 16),
  dossier BLOB NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
  year INTEGER NOT NULL,
  PRIMARY KEY (fact, subject)
) STRICT, WITHOUT ROWID;

CREATE INDEX settled_by_dossier ON settled (dossier);
