package org.toevertrouwd.app.cli;

import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.RecoveryCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code new-recovery-code}: another recovery code, shown once. */
@Command(name = "new-recovery-code")
final class NewRecoveryCodeVerb extends Verb {

  @Mixin private KluisArguments arguments = new KluisArguments();

  NewRecoveryCodeVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException {
    return new Kluizen(context(), this::tell)
        .<Outcome, KluisException>open(
            arguments,
            kluis -> {
              try (RecoveryCode code = kluis.newRecoveryCode()) {
                return RecoveryCodeText.shown(code, context())
                    .with("vaultId", kluis.position().vaultId().toString());
              }
            });
  }
}
