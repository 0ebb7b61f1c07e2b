package org.toevertrouwd.ui.sheet;

/** Where an import is. */
enum Step {
  /** Nothing is read yet. */
  CHOOSE,
  /** Looking at what columns and values are taken for. */
  DECIDE,
  /** Looking at what would be written. */
  TRY,
  /** Everything is written. */
  DONE
}
