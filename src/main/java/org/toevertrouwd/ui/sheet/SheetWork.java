package org.toevertrouwd.ui.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Mapping;
import org.toevertrouwd.sheets.MappingFile;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.sheets.SheetImport;
import org.toevertrouwd.sheets.SheetRefusedException;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Progress;

/** The work of an import that is done away from the window's thread. */
final class SheetWork {

  private final Desk desk;
  private @Nullable SheetImport imports;

  SheetWork(Desk desk) {
    this.desk = desk;
  }

  /**
   * What a mapping file says, and the sheet read with it.
   *
   * @param decisions of the file
   * @param reading with them
   */
  record Loaded(Decisions decisions, SheetReading reading) {}

  SheetReading read(Path sheet, Decisions decisions) throws IOException, SheetRefusedException {
    return SheetReading.of(imports(), sheet, decisions.mapping());
  }

  Loaded load(Path sheet, Path file) throws IOException, SheetRefusedException {
    MappingFile reader = new MappingFile(desk.reference().codebook(), desk.reference().directory());
    try (InputStream bytes = Files.newInputStream(file)) {
      Decisions decisions = Decisions.of(reader.read(bytes.readNBytes(MappingFile.MAX_BYTES + 1)));
      return new Loaded(decisions, read(sheet, decisions));
    }
  }

  static Path save(Mapping mapping, Path file) throws IOException {
    return Files.writeString(file, MappingFile.write(mapping));
  }

  ImportReport bringIn(Path sheet, Decisions decisions, Progress progress)
      throws IOException, SheetRefusedException {
    return imports().run(sheet, decisions.mapping(), progress::at);
  }

  /** Codes that answer the question of a column. */
  List<String> codes(Meaning meaning) {
    return imports().codes(meaning.dimension());
  }

  /** Reads a few lists when it is first asked for, so not on the window's thread. */
  private synchronized SheetImport imports() {
    SheetImport known = imports;
    if (known == null) {
      known =
          new SheetImport(
              desk.kluis().store(),
              desk.reference().codebook(),
              desk.reference().directory(),
              desk.kit().clock());
      imports = known;
    }
    return known;
  }
}
