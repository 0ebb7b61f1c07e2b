package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.toevertrouwd.kluis.Kluis;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.Passphrase;
import org.toevertrouwd.kluis.ReadOnlyKluis;
import org.toevertrouwd.session.PlainExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code export-sqlite}: the way out, unencrypted, after a warning; of a damaged kluis the last
 * good state.
 */
@Command(name = "export-sqlite")
final class ExportSqliteVerb extends Verb {

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      descriptionKey = "option.out-folder")
  private Path out = Path.of("");

  @Option(names = "--commit", paramLabel = "N", descriptionKey = "option.commit")
  private Optional<Long> commit = Optional.empty();

  ExportSqliteVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException, IOException {
    tell(text("export.warning"));
    if (PlainExport.holdsSomething(out)) {
      throw new Refusal("refused.folder-not-empty", out);
    }
    List<Path> files =
        commit.isPresent()
            ? at(commit.get())
            : new Kluizen(context(), this::tell)
                .<List<Path>, IOException>open(arguments, kluis -> PlainExport.of(kluis, out));
    return new Outcome()
        .with("files", files.stream().map(Path::toString).toList())
        .say(text("export.done", files.size(), out));
  }

  /** The state at one commit, without touching the kluis. */
  private List<Path> at(long number) throws Refusal, KluisException, IOException {
    char[] typed = arguments.passphrase(context().secrets());
    try (Passphrase passphrase = new Passphrase(typed);
        ReadOnlyKluis kluis =
            Kluis.openReadOnlyAt(arguments.kluis(), passphrase, number, context().kluisOptions())) {
      return PlainExport.of(kluis, out);
    } finally {
      Arrays.fill(typed, '\0');
    }
  }
}
