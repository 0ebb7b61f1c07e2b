package org.toevertrouwd.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.directory.Directory;

/** Sheets for the tests, and short ways to plan their import. */
final class Sheets {

  static final Codebook CODEBOOK = BundledCodebook.load();
  static final Directory DIRECTORY = BundledDirectory.load();
  static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

  private static final ImportPlanner PLANNER = new ImportPlanner(CODEBOOK, DIRECTORY, TODAY);

  private Sheets() {}

  static ImportPlan plan(byte[] file) throws SheetRefusedException {
    return plan(file, Mapping.none());
  }

  static ImportPlan plan(byte[] file, Mapping mapping) throws SheetRefusedException {
    return PLANNER.plan(file, mapping);
  }

  /** Plans lines with semicolons between the cells. */
  static ImportPlan plan(String... lines) throws SheetRefusedException {
    return plan(bytes(String.join("\n", lines)));
  }

  /** The dossier of a sheet with a first conversation and one other column. */
  static PlannedDossier dossier(String heading, String value) throws SheetRefusedException {
    ImportPlan plan = oneColumn(heading, value);
    return plan.dossiers().getFirst();
  }

  static ImportPlan oneColumn(String heading, String... values) throws SheetRefusedException {
    List<String> lines = new ArrayList<>(List.of("Datum 1e gesprek;" + heading));
    for (String value : values) {
      lines.add("12/03/2025;\"" + value.replace("\"", "\"\"") + "\"");
    }
    return plan(lines.toArray(String[]::new));
  }

  static Mapping mapping(String json) throws SheetRefusedException {
    return new MappingFile(CODEBOOK, DIRECTORY).read(bytes(json));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The small sheet that comes with the tests. */
  static byte[] small() {
    try (InputStream file = Sheets.class.getResourceAsStream("klein.csv")) {
      return Optional.ofNullable(file).orElseThrow().readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The sample beside the project, where it is there. */
  static Optional<Path> sample() {
    return Stream.of("..", "../..")
        .map(folder -> Path.of(folder, "shared", "samples", "registratie-2025.csv"))
        .filter(Files::exists)
        .findFirst();
  }

  /** The notice, if a plan has it. */
  static Optional<Notice> notice(ImportPlan plan, Message message) {
    return plan.report().notices().stream()
        .filter(notice -> notice.message() == message)
        .findFirst();
  }
}
