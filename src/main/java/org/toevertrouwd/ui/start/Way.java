package org.toevertrouwd.ui.start;

/** What a person can do when a kluis does not simply open. */
enum Way {
  /** Try the same again. */
  AGAIN,
  /** Choose another file. */
  OTHER,
  /** Put a copy of the file somewhere else before anything is tried. */
  COPY,
  /** Take out what can be read, as plain files. */
  READABLE,
  /** Give the file of a finished rewrite the name of the kluis that is missing. */
  ADOPT,
  /** Go on with a file that is not the newest. */
  GO_ON,
  /** To the first page. */
  FIRST_PAGE
}
