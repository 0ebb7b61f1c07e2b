package org.toevertrouwd.codebook;

/**
 * One reason why a codebook is refused. A codebook holds no content of a dossier, so a finding may
 * show what it is about.
 *
 * @param reason what is wrong
 * @param path where, as a JSON pointer in the file that was read; empty for the whole file
 * @param line line of the file, from 1; 0 when the finding does not come from reading a file
 * @param about the code, field or number it is about; empty when the reason says it all
 */
public record CodebookFinding(Reason reason, String path, int line, String about) {

  /** What can be wrong with a codebook. */
  public enum Reason {
    /** The file is larger, longer or deeper than any codebook. */
    TOO_LARGE,
    /** Not UTF-8, or not one JSON value. */
    NOT_JSON,
    /** A field stands twice in one object. */
    DUPLICATE_FIELD,
    /** A field that this format does not have. */
    UNKNOWN_FIELD,
    /** A field that must be there is not. */
    MISSING_FIELD,
    /** A field has another kind of value than the format says. */
    WRONG_VALUE,
    /** A Dutch, French or English text is missing or blank. */
    MISSING_LANGUAGE,
    /** A text is too long or holds control characters. */
    BAD_TEXT,
    /** A code is not lower case with dashes. */
    BAD_CODE,
    /** A version is no whole number from 1, or a category begins or ends in a later version. */
    BAD_VERSION,
    /** A code stands twice in one list. */
    DUPLICATE_CODE,
    /** A code is named that is not there. */
    UNKNOWN_REFERENCE,
    /** Wider categories lead back to themselves. */
    CYCLE,
    /** A current category has no wider one although its dimension has wider categories. */
    MISSING_BROADER,
    /**
     * A single-valued dimension does not end with {@code unknown}, so its table would not add up.
     */
    MISSING_UNKNOWN,
    /** A dimension has no one-way table, or more than one. */
    NOT_ONE_TABLE,
    /**
     * A table has no axes, more than two, twice the same, of another unit, or one without a sum.
     */
    BAD_AXES,
    /** The tables have more than {@value Codebook#MAX_CELLS} inner cells together. */
    TOO_MANY_CELLS,
    /** An equivalent in public figures that do not exist. */
    UNKNOWN_EQUIVALENT,
    /** Not a later version of the codebook it would replace. */
    NOT_LATER,
    /** A dimension or code in use is not there any more. */
    VANISHED,
    /** A dimension or code in use came to mean something else. */
    CHANGED_MEANING
  }

  CodebookFinding(Reason reason, String path, String about) {
    this(reason, path, 0, about);
  }

  CodebookFinding at(int found) {
    return new CodebookFinding(reason, path, found, about);
  }
}
