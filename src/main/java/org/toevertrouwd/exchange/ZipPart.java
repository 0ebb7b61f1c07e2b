package org.toevertrouwd.exchange;

/** A file that a ZIP of ours may hold; each kind of ZIP has its own, in one fixed order. */
interface ZipPart {

  /** Its name in the ZIP, without a path. */
  String fileName();
}
