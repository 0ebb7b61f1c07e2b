package org.toevertrouwd.app.cli;

import java.util.Arrays;
import org.toevertrouwd.kluis.RecoveryCode;

/**
 * Shows a recovery code; the one secret that the command line prints, because a person must write
 * it down.
 */
final class RecoveryCodeText {

  private RecoveryCodeText() {}

  static Outcome shown(RecoveryCode code, Context context) {
    char[] text = code.text();
    try {
      String shown = new String(text);
      return new Outcome()
          .with("recoveryCode", shown)
          .say(context.text("recovery-code.shown"))
          .say("    " + shown);
    } finally {
      Arrays.fill(text, '\0');
    }
  }
}
