package org.toevertrouwd.directory;

/** Why a directory file is refused. */
public enum Problem {
  /** More bytes, nesting, digits or characters than a directory has. */
  TOO_LARGE,
  /** Not well-formed JSON, or a field twice. */
  NOT_JSON,
  /** A field that this version does not know. */
  UNKNOWN_FIELD,
  /** A field is missing or is of another shape than it should be. */
  WRONG_SHAPE,
  /** Not a referral directory. */
  OTHER_FORMAT,
  /** A version of the format that this program does not know. */
  OTHER_VERSION,
  /** A longer list than allowed. */
  TOO_MANY,
  /** A code that is not lower-case letters, digits and dashes. */
  BAD_CODE,
  /** A code that occurs twice. */
  DUPLICATE,
  /** A text that is empty in one of the languages, or has control characters. */
  BAD_TEXT,
  /** An entry that does not say where it was found. */
  NO_SOURCE,
  /** Something that is pointed to and does not exist. */
  UNKNOWN_REFERENCE,
  /** A general entry that has a general entry itself. */
  BROADER_CHAIN,
  /** An end before the beginning. */
  PERIOD_REVERSED,
  /** A name that means two services of one country. */
  AMBIGUOUS_NAME,
  /** A step that cannot be reached from the first. */
  UNREACHABLE
}
