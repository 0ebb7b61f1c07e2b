package org.toevertrouwd.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.files.AtomicFiles;

/**
 * Writes what came of combining into a folder: {@code combined.csv}, {@code combined.xlsx}, {@code
 * report.json} and {@code roster.json}.
 */
public final class CombinedWriter {

  private CombinedWriter() {}

  /**
   * Writes the four files, made complete beside their places first; the roster goes last.
   *
   * @param folder made if it is not there; earlier files of these names are replaced
   * @throws IOException if the disk fails; then what stood there still does
   */
  public static void write(Path folder, Combined combined) throws IOException {
    List<List<String>> rows = CombinedRows.of(combined);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("combined.csv", Csv.bytes(rows));
    files.put("combined.xlsx", CombinedWorkbook.bytes(combined, rows));
    files.put("report.json", CombinedReport.bytes(combined));
    files.put(RosterFile.NAME, RosterFile.bytes(combined.roster()));
    AtomicFiles.write(folder, files);
  }
}
