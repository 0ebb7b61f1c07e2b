package org.toevertrouwd.ui.help;

/** What people ask about the program; each has a question and an answer in the texts. */
enum Question {
  /** What leaves the kluis. */
  LEAVES,
  /** What never does. */
  STAYS,
  /** Cells that are not shown. */
  HIDDEN,
  /** Without the passphrase. */
  FORGOTTEN,
  /** Folders that are synchronised. */
  SYNCHRONISED,
  /** Copies for when the computer is lost. */
  BACKUP,
  /** Locking by itself and by hand. */
  LOCKING,
  /** What was typed and not finished. */
  DRAFTS,
  /** The bin and the end of keeping. */
  KEEPING,
  /** Somebody who looks along. */
  DISCREET,
  /** Screen readers. */
  READER,
  /** What it does not protect against. */
  LIMITS
}
