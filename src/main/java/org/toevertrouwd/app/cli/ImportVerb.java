package org.toevertrouwd.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.codebooks.KluisCodebooks;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.directory.Directory;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.MappingFile;
import org.toevertrouwd.sheets.Notice;
import org.toevertrouwd.sheets.RefusedRow;
import org.toevertrouwd.sheets.SheetImport;
import org.toevertrouwd.sheets.SheetRefusedException;
import org.toevertrouwd.sheets.UnmappedValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import}: a registration sheet, whole or not at all. */
@Command(name = "import")
final class ImportVerb extends Verb {

  @Mixin private KluisArguments arguments = new KluisArguments();

  @Option(names = "--sheet", required = true, paramLabel = "S", descriptionKey = "option.sheet")
  private Path sheet = Path.of("");

  @Option(names = "--mapping", paramLabel = "M", descriptionKey = "option.mapping")
  private Optional<Path> mappingFile = Optional.empty();

  @Option(names = "--save-mapping", paramLabel = "N", descriptionKey = "option.save-mapping")
  private Optional<Path> saveMapping = Optional.empty();

  @Option(names = "--dry-run", descriptionKey = "option.dry-run")
  private boolean dryRun;

  ImportVerb(Context context) {
    super(context);
  }

  @Override
  Outcome run() throws Refusal, KluisException, IOException {
    return new Kluizen(context(), this::tell).<Outcome, IOException>open(arguments, this::bringIn);
  }

  private Outcome bringIn(OpenKluis kluis) throws Refusal, IOException {
    Codebook codebook = KluisCodebooks.of(kluis.store()).current();
    Directory directory = BundledDirectory.load();
    SheetImport sheets =
        new SheetImport(kluis.store(), codebook, directory, context().terminal().clock());
    try {
      Mapping mapping = mapping(new MappingFile(codebook, directory));
      ImportReport report = dryRun ? sheets.dryRun(sheet, mapping) : sheets.run(sheet, mapping);
      save(report.mapping());
      return outcome(report);
    } catch (SheetRefusedException e) {
      throw new Refusal("refused.sheet", e.text(language()));
    }
  }

  private Mapping mapping(MappingFile file) throws IOException, SheetRefusedException {
    if (mappingFile.isEmpty()) {
      return Mapping.none();
    }
    try (InputStream bytes = Files.newInputStream(mappingFile.get())) {
      return file.read(bytes.readNBytes(MappingFile.MAX_BYTES + 1));
    }
  }

  private void save(Mapping mapping) throws IOException {
    if (saveMapping.isPresent()) {
      Files.writeString(
          saveMapping.get(),
          MappingFile.write(mapping),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE_NEW);
    }
  }

  private Outcome outcome(ImportReport report) {
    Outcome outcome =
        new Outcome()
            .with("rows", report.rows())
            .with("imported", report.imported())
            .with("refused", report.refused().stream().map(this::refused).toList())
            .with("unmapped", report.unmapped().stream().map(ImportVerb::unmapped).toList())
            .with("notices", report.notices().stream().map(this::notice).toList())
            .with("dryRun", dryRun);
    report.refused().forEach(row -> outcome.say(row.text(language())));
    report.notices().forEach(notice -> outcome.say(notice.text(language())));
    report.unmapped().forEach(value -> outcome.say(line(value)));
    String summary = dryRun ? "import.would" : "import.done";
    outcome.say(
        text(
            report.refused().isEmpty() ? summary : "import.refused",
            report.rows(),
            report.imported(),
            report.refused().size()));
    return report.refused().isEmpty() ? outcome : refused(outcome, report);
  }

  private Outcome refused(Outcome outcome, ImportReport report) {
    tell(text("import.refused", report.rows(), report.imported(), report.refused().size()));
    return outcome.refused();
  }

  private Map<String, Object> refused(RefusedRow row) {
    return Map.of("row", row.row(), "reason", row.text(language()));
  }

  private static Map<String, Object> unmapped(UnmappedValue value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("column", value.column());
    object.put("value", value.value());
    object.put("count", value.count());
    object.put("candidates", value.candidates());
    return object;
  }

  private String notice(Notice notice) {
    return notice.text(language());
  }

  private String line(UnmappedValue value) {
    String candidates = String.join(", ", value.candidates());
    return text(
        candidates.isEmpty() ? "import.unmapped" : "import.unmapped-candidates",
        value.column(),
        value.value(),
        value.count(),
        candidates);
  }

  private Locale language() {
    return Locale.of(context().messages().language());
  }
}
