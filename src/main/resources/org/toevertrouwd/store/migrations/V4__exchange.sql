-- What comes from the bureau, and what one organisation was told.

-- A codebook that the bureau published, as it came; the newest version counts.
CREATE TABLE codebook (
  version INTEGER NOT NULL PRIMARY KEY CHECK (version > 0),
  sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
  signer BLOB NOT NULL,
  content BLOB NOT NULL,
  imported_at TEXT NOT NULL
) STRICT;

-- A report to one organisation, frozen as it left: one a year and organisation.
CREATE TABLE organisation_report (
  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
  organisation BLOB NOT NULL CHECK (length(organisation) = 16),
  year INTEGER NOT NULL,
  package_sha256 BLOB NOT NULL CHECK (length(package_sha256) = 32),
  seed BLOB NOT NULL,
  released_at TEXT NOT NULL,
  content BLOB NOT NULL,
  UNIQUE (year, organisation)
) STRICT;
