package org.toevertrouwd.app.cli;

import java.nio.file.Path;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code info F}: what can be known of a kluis without its key. */
@Command(name = "info")
final class InfoVerb extends Verb {

  @Parameters(paramLabel = "F", descriptionKey = "option.kluis")
  private Path file = Path.of("");

  InfoVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws KluisException {
    KluisInfo info = Kluis.info(file);
    return new Outcome()
        .with("format", info.format())
        .with("vaultId", info.vaultId().toString())
        .with("generation", info.generation())
        .with("bytes", info.bytes())
        .say(
            text(
                "info.line",
                info.format(),
                info.vaultId().toString(),
                info.generation(),
                info.bytes()));
  }
}
