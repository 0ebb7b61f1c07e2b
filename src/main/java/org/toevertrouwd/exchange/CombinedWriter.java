package org.toevertrouwd.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.files.AtomicFiles;

/**
 * Writes what came of combining into a folder: {@code combined.csv} and {@code codelists.csv} as a
 * Data Package with {@code datapackage.json}, {@code combined.xlsx}, {@code report.json} and {@code
 * roster.json}. The workbook has no charts, for what writes it cannot draw them; they are on the
 * paper that may go with it.
 */
public final class CombinedWriter {

  private CombinedWriter() {}

  /**
   * Writes the files, made complete beside their places first; the roster goes last.
   *
   * @param folder made if it is not there; earlier files of these names are replaced
   * @throws IOException if the disk fails; then what stood there still does
   */
  public static void write(Path folder, Combined combined) throws IOException {
    write(folder, combined, Map.of());
  }

  /**
   * Writes the files and others that belong with them.
   *
   * @param more by name of file
   * @throws IOException if the disk fails; then what stood there still does
   */
  public static void write(Path folder, Combined combined, Map<String, byte[]> more)
      throws IOException {
    List<List<String>> rows = CombinedRows.of(combined);
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] table = Csv.bytes(rows);
    byte[] lists = Codelists.bytes(combined.codebook());
    files.put(CombinedDescriptor.TABLE, table);
    files.put(CombinedDescriptor.LISTS, lists);
    files.put("combined.xlsx", CombinedWorkbook.bytes(combined, rows));
    files.put("report.json", CombinedReport.bytes(combined));
    files.putAll(more);
    files.put("datapackage.json", CombinedDescriptor.bytes(combined, table, lists));
    files.put(RosterFile.NAME, RosterFile.bytes(combined.roster()));
    AtomicFiles.write(folder, files);
  }
}
