package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.toevertrouwd.app.wiring.PlainExport;
import org.toevertrouwd.kluis.KluisException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code export-sqlite}: the way out, unencrypted, after a warning. */
@Command(name = "export-sqlite")
final class ExportSqliteVerb extends Verb {

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "option.out-folder")
  private Path out = Path.of("");

  ExportSqliteVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException, IOException {
    tell(text("export.warning"));
    return new Kluizen(context(), this::tell)
        .<Outcome, IOException>open(
            arguments,
            kluis -> {
              if (PlainExport.holdsSomething(out)) {
                throw new Refusal("refused.folder-not-empty", out);
              }
              var files = PlainExport.write(kluis, out);
              return new Outcome()
                  .with("files", files.stream().map(Path::toString).toList())
                  .say(text("export.done", files.size(), out));
            });
  }
}
