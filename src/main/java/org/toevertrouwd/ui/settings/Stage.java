package org.toevertrouwd.ui.settings;

import org.toevertrouwd.kluis.RecoveryCode;

/** Where one is with what can be done to the kluis itself. */
sealed interface Stage {

  /** Looking at the settings. */
  record Overview() implements Stage {}

  /** The passphrase is asked again. */
  record Asking(Task task) implements Stage {}

  /** A new recovery code is shown, once. */
  record Showing(RecoveryCode code) implements Stage {}

  /** The kluis was read again. */
  record Checked(Findings findings) implements Stage {}
}
