package org.toevertrouwd.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.RecoveryCode;
import org.toevertrouwd.session.OpenKluis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recover}: opens with the recovery code and sets a new passphrase. */
@Command(name = "recover")
final class RecoverVerb extends Verb {

  @Option(names = "--kluis", required = true, paramLabel = "F", descriptionKey = "option.kluis")
  private Path file = Path.of("");

  @Option(
      names = "--recovery-code-file",
      paramLabel = "R",
      descriptionKey = "option.recovery-code-file")
  private Optional<Path> recoveryCodeFile = Optional.empty();

  @Option(
      names = {"--new-passphrase-file", "--passphrase-file"},
      paramLabel = "N",
      descriptionKey = "option.new-passphrase-file")
  private Optional<Path> newPassphraseFile = Optional.empty();

  @Option(names = "--accept-older", descriptionKey = "option.accept-older")
  private boolean acceptOlder;

  RecoverVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException {
    char[] typed = context().secrets().read(recoveryCodeFile, "ask.recovery-code");
    try (RecoveryCode code = RecoveryCode.parse(typed)) {
      return new Kluizen(context(), this::tell).open(file, code, acceptOlder, this::setPassphrase);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private Outcome setPassphrase(OpenKluis kluis) throws Refusal, KluisException {
    return NewPassphrase.set(kluis, newPassphraseFile, context()).say(text("recover.done"));
  }
}
