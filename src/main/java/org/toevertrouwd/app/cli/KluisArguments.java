package org.toevertrouwd.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The kluis a verb works on, and where its passphrase stands. */
final class KluisArguments {

  @Option(names = "--kluis", required = true, paramLabel = "F", descriptionKey = "option.kluis")
  private Path kluis = Path.of("");

  @Option(names = "--passphrase-file", paramLabel = "P", descriptionKey = "option.passphrase-file")
  private Optional<Path> passphraseFile = Optional.empty();

  @Option(names = "--accept-older", descriptionKey = "option.accept-older")
  private boolean acceptOlder;

  /** Whether a copy that is older than what this computer remembers is worked on all the same. */
  boolean acceptsOlder() {
    return acceptOlder;
  }

  Path kluis() {
    return kluis;
  }

  /** The passphrase, to be wiped by the caller. */
  char[] passphrase(Secrets secrets) throws Refusal {
    return secrets.read(passphraseFile, "ask.passphrase");
  }
}
