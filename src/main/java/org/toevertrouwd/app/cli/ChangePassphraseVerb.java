package org.toevertrouwd.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code change-passphrase}: a new passphrase; the recovery code stays. */
@Command(name = "change-passphrase")
final class ChangePassphraseVerb extends Verb {

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(
      names = "--new-passphrase-file",
      paramLabel = "N",
      descriptionKey = "option.new-passphrase-file")
  private Optional<Path> newPassphraseFile = Optional.empty();

  ChangePassphraseVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException {
    return new Kluizen(context(), this::tell)
        .<Outcome, KluisException>open(
            arguments,
            kluis ->
                NewPassphrase.set(kluis, newPassphraseFile, context())
                    .say(text("change-passphrase.done")));
  }
}
