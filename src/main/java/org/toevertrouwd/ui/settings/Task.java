package org.toevertrouwd.ui.settings;

/** What can be done with the kluis itself; each asks the passphrase again. */
enum Task {
  /** Another passphrase. */
  PASSPHRASE,
  /** Another recovery code. */
  RECOVERY,
  /** Reading everything again to see whether it is whole. */
  CHECK,
  /** Everything, unencrypted, into a folder. */
  EXPORT
}
