package org.toevertrouwd.pool;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.toevertrouwd.codebook.PublicFigures;

/**
 * Reads published figures that somebody typed in a sheet: CSV with commas or semicolons, a heading
 * and the columns {@code scheme}, {@code year}, {@code source}, {@code class} and {@code count}.
 * One scheme, year and source a file; the class {@code total} is the number of reports.
 */
public final class PublishedFile {

  /** The class that stands for all reports. */
  public static final String TOTAL = "total";

  private static final int COLUMNS = 5;
  private static final int MAX_BYTES = 64 * 1024;
  private static final int MAX_SOURCE = 300;
  private static final String NUMBER = "0|[1-9][0-9]{0,6}";
  private static final String YEAR = "2[0-9]{3}";

  private PublishedFile() {}

  /** A file that says something else than this format can. */
  public static final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;

    UnreadableException(int line) {
      super("Published figures cannot be read");
      this.line = line;
    }

    /** Where, from 1; 0 for the file as a whole. */
    public int line() {
      return line;
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnreadableException if it is not as described: nothing is guessed
   * @throws IOException if the disk fails
   */
  public static PublishedFigures read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new UnreadableException(0);
      }
      return figures(rows(text(bytes)));
    }
  }

  private static String text(byte[] bytes) throws UnreadableException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableException(0);
    }
  }

  private static List<List<String>> rows(String text) throws IOException {
    char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      records.forEach(one -> rows.add(one.getFields().stream().map(String::strip).toList()));
    } catch (CsvParseException | java.io.UncheckedIOException broken) {
      throw new UnreadableException(0);
    }
    return rows;
  }

  private static PublishedFigures figures(List<List<String>> rows) throws UnreadableException {
    require(rows.size() > 1, 0);
    List<String> first = rows.get(1);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      require(row.size() == COLUMNS && row.subList(0, 3).equals(first.subList(0, 3)), i + 1);
      String name = row.get(3);
      boolean known = name.equals(TOTAL) || PublicFigures.knows(row.getFirst(), name);
      require(known && row.get(4).matches(NUMBER), i + 1);
      require(counts.put(name, Integer.parseInt(row.get(4))) == null, i + 1);
    }
    String source = first.get(2);
    require(first.get(1).matches(YEAR), 2);
    require(!source.isBlank() && source.length() <= MAX_SOURCE, 2);
    require(Comparison.SCHEMES.containsKey(first.getFirst()), 2);
    Integer total = counts.remove(TOTAL);
    if (total == null || total == 0 || counts.isEmpty()) {
      throw new UnreadableException(0);
    }
    require(counts.values().stream().allMatch(count -> count <= total), 0);
    return new PublishedFigures(
        first.getFirst(), Integer.parseInt(first.get(1)), source, total, counts);
  }

  private static void require(boolean holds, int line) throws UnreadableException {
    if (!holds) {
      throw new UnreadableException(line);
    }
  }
}
