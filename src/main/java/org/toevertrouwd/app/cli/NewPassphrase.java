package org.toevertrouwd.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.session.OpenKluis;

/**
 * Asks for a new passphrase and sets it; with the old one or with the recovery code it is the same.
 */
final class NewPassphrase {

  private NewPassphrase() {}

  /** Sets it and says which kluis it was. */
  static Outcome set(OpenKluis kluis, Optional<Path> file, Context context)
      throws Refusal, KluisException {
    char[] next = context.secrets().read(file, "ask.new-passphrase");
    try {
      kluis.changePassphrase(next);
    } finally {
      Arrays.fill(next, '\0');
    }
    return new Outcome().with("vaultId", kluis.position().vaultId().toString());
  }
}
