package org.toevertrouwd.exchange;

/** Why a package is not taken in. The order is the order of the checks. */
public enum Refusal {
  /** The file cannot be read. */
  UNREADABLE,
  /** Over 200 MB, or a part larger than any real one. */
  TOO_LARGE,
  /** No ZIP, or one that is cut off. */
  NOT_A_ZIP,
  /** A large-file ZIP, which a package never is. */
  ZIP64,
  /** Over 2,000 entries. */
  TOO_MANY_ENTRIES,
  /** Bytes before, between or after the entries: something else may be hidden there. */
  DATA_OUTSIDE_ENTRIES,
  /** The list of contents and the entries themselves tell different things. */
  HEADERS_DIFFER,
  /** An encrypted or streamed entry, or an unknown compression. */
  ENTRY_FORM,
  /** A folder, a link or a device. */
  NOT_A_FILE,
  /** A name that leads elsewhere. */
  PATH_IN_NAME,
  /** An archive in the archive. */
  NESTED_ARCHIVE,
  /** A file that does not belong in a package. */
  UNKNOWN_ENTRY,
  /** Twice the same file. */
  DUPLICATE_ENTRY,
  /** One of the five files is missing. */
  MISSING_ENTRY,
  /** Compressed more than 100 to 1. */
  COMPRESSED_TOO_FAR,
  /** The contents do not have the checksum that goes with them. */
  CHECKSUM_WRONG,
  /** The signature is not written as it should be. */
  SIGNATURE_FORM,
  /** The signature is not by that key over these files. */
  SIGNATURE_WRONG,
  /** Not UTF-8, or no JSON. */
  JSON_INVALID,
  /** JSON deeper than 64 levels, or longer than any real one. */
  JSON_TOO_DEEP,
  /** The description does not follow the format. */
  DESCRIPTION_INVALID,
  /** Length or SHA-256 in the description are not those of the file. */
  HASH_WRONG,
  /** A threshold, audience or mode that is not allowed. */
  TERMS_INVALID,
  /** Counted by a codebook that this program does not have. */
  CODEBOOK_UNKNOWN,
  /** Code lists that are not those of the codebook. */
  CODELISTS_DIFFER,
  /** A verdict that this program does not know. */
  VERDICT_UNKNOWN,
  /** What the package says about its audit is not written as it should be. */
  AUDIT_STATEMENT_INVALID,
  /** Not UTF-8, no CSV, or other columns. */
  TABLE_FORM,
  /** More rows than a codebook can have. */
  TOO_MANY_ROWS,
  /** A row of another year, threshold, structure or unit than the package. */
  ROW_DIFFERS,
  /** A table that the codebook does not have. */
  UNKNOWN_TABLE,
  /** A code that the table does not have. */
  UNKNOWN_CODE,
  /** A cell twice. */
  EXTRA_CELL,
  /** A cell that is not there. */
  MISSING_CELL,
  /** Cells in another order than the codebook's. */
  CELL_ORDER,
  /** A status that is not one of the two, or does not go with the value. */
  STATUS_INVALID,
  /** A value that is no whole number from 0 to 1,000,000. */
  VALUE_INVALID,
  /** A published value below the threshold. */
  BELOW_THRESHOLD,
  /** Values that cannot all be true: a sum that does not come out, or totals that differ. */
  SUM_WRONG,
  /** The audit speaks of other cells than the hidden ones. */
  AUDIT_CELLS_DIFFER,
  /** A report to one organisation: what it counts is already in the pool. */
  ORGANISATION_REPORT,
  /** Another package of this signer for this year is already in the pool. */
  SECOND_PACKAGE,
  /** Another year than the pool's. */
  OTHER_YEAR;

  /**
   * What happened and what to do, for the person who opened the file.
   *
   * @param language {@code nl}, {@code fr} or {@code en}; anything else reads Dutch
   */
  public String text(String language) {
    return Wording.in(language).getString("refusal." + name());
  }
}
