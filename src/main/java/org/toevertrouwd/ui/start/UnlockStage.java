package org.toevertrouwd.ui.start;

/** Where opening a kluis stands. */
sealed interface UnlockStage {

  /** The passphrase is asked; after one that did not fit, this is said and nothing more. */
  record Passphrase(boolean wrong) implements UnlockStage {}

  /** The recovery code is asked. */
  record Code(Slip slip) implements UnlockStage {}

  /** The key is being tried, or the file is being changed. */
  record Working(boolean byCode) implements UnlockStage {}

  /** It does not simply open. */
  record Stopped(Trouble trouble) implements UnlockStage {}

  /** It is open by its recovery code, and a new passphrase is to be chosen. */
  record NewPassphrase() implements UnlockStage {}

  /** What was the matter with a code. */
  enum Slip {
    /** Nothing yet. */
    NONE,
    /** Too short or too long. */
    LENGTH,
    /** A character that no code has. */
    CHARACTER,
    /** A character was misread. */
    CHECKSUM,
    /** A code, but not of this kluis. */
    OTHER_KLUIS
  }
}
