package org.toevertrouwd.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Reads a spreadsheet file: CSV in its many forms, or XLSX. */
final class SheetReader {

  private SheetReader() {}

  /**
   * The bytes of a file, read once.
   *
   * @throws IOException when the file cannot be read
   * @throws SheetRefusedException when it is over {@value SheetLimits#FILE_BYTES} bytes
   */
  static byte[] bytes(Path file) throws IOException, SheetRefusedException {
    try (InputStream content = Files.newInputStream(file)) {
      byte[] bytes = content.readNBytes(SheetLimits.FILE_BYTES + 1);
      if (bytes.length > SheetLimits.FILE_BYTES) {
        throw new SheetRefusedException(Message.FILE_TOO_LARGE);
      }
      return bytes;
    }
  }

  /**
   * Reads the cells. What the file is, its first bytes tell; its name does not count.
   *
   * @param strength how much a sheet of a workbook looks like dossiers
   * @throws SheetRefusedException with what to do, when it is no sheet that can be read
   */
  static Grid read(byte[] bytes, ToIntFunction<Grid> strength) throws SheetRefusedException {
    String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4")) {
      return new WorkbookReader(strength).read(bytes);
    }
    refuseOthers(start);
    Grid grid = DelimitedText.read(Encoding.decode(bytes));
    if (grid.rows().isEmpty()) {
      throw new SheetRefusedException(Message.EMPTY);
    }
    return grid;
  }

  private static void refuseOthers(String start) throws SheetRefusedException {
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new SheetRefusedException(Message.OLD_OR_LOCKED_WORKBOOK);
    }
    String words = start.stripLeading().toLowerCase(Locale.ROOT);
    if (words.startsWith("%pdf") || words.startsWith("{\\rtf") || words.startsWith("<")) {
      throw new SheetRefusedException(Message.NOT_A_SHEET);
    }
  }
}
