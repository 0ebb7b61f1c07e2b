package org.toevertrouwd.app.cli;

import java.util.Arrays;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.practice.WorkArea;
import org.toevertrouwd.session.OpenKluis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code create}: a new kluis, and its recovery code shown once. */
@Command(name = "create")
final class CreateVerb extends Verb {

  /**
   * Shorter than this is told, not refused: a key file need not be a sentence (EXPERIENCE.md,
   * "Setting up").
   */
  private static final int SHORT = 15;

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(names = "--work-area", defaultValue = "BE", descriptionKey = "option.work-area")
  private WorkArea workArea = WorkArea.BE;

  CreateVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException {
    char[] passphrase = arguments.passphrase(context().secrets());
    try {
      if (passphrase.length < SHORT) {
        tell(text("create.short", SHORT));
      }
      OpenKluis.Made made =
          new Kluizen(context(), this::tell).create(arguments.kluis(), passphrase, workArea);
      try (OpenKluis kluis = made.kluis();
          RecoveryCode code = made.recoveryCode()) {
        return shown(kluis, code);
      }
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  private Outcome shown(OpenKluis kluis, RecoveryCode code) {
    String vault = kluis.position().vaultId().toString();
    return RecoveryCodeText.shown(code, context())
        .with("vaultId", vault)
        .say(text("create.done", vault));
  }
}
