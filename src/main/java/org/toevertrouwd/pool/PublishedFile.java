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

  /** What can be wrong with a file. */
  public enum Fault {
    /** Too large, not text in UTF-8, or not a table with commas or semicolons. */
    NOT_A_TABLE,
    /** No line under the heading. */
    EMPTY,
    /** Not five columns. */
    COLUMNS,
    /** Another scheme, year or source than the line before. */
    MIXED,
    /** Nobody's scheme that is known here. */
    SCHEME,
    /** A class that the scheme does not have. */
    CLASS,
    /** Not a whole number from 0 to 9999999, written with digits only. */
    NUMBER,
    /** The same class for the second time. */
    TWICE,
    /** Not a year from 2000. */
    YEAR,
    /** No source, or a long one. */
    SOURCE,
    /** No line with all reports, or none at all. */
    TOTAL,
    /** A class with more reports than there are. */
    ABOVE_TOTAL
  }

  /** A file that says something else than this format can. */
  public static final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Fault fault;

    UnreadableException(int line, Fault fault) {
      super("Published figures cannot be read");
      this.line = line;
      this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
      return fault;
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
        throw new UnreadableException(0, Fault.NOT_A_TABLE);
      }
      return figures(rows(text(bytes)));
    }
  }

  private static String text(byte[] bytes) throws UnreadableException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new UnreadableException(0, Fault.NOT_A_TABLE);
    }
  }

  private static List<List<String>> rows(String text) throws IOException {
    char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
      records.forEach(one -> rows.add(one.getFields().stream().map(String::strip).toList()));
    } catch (CsvParseException | java.io.UncheckedIOException broken) {
      throw new UnreadableException(0, Fault.NOT_A_TABLE);
    }
    return rows;
  }

  private static PublishedFigures figures(List<List<String>> rows) throws UnreadableException {
    require(rows.size() > 1, 0, Fault.EMPTY);
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 1; i < rows.size(); i++) {
      count(rows, i, counts);
    }
    Integer total = counts.remove(TOTAL);
    if (total == null || total == 0 || counts.isEmpty()) {
      throw new UnreadableException(0, Fault.TOTAL);
    }
    require(counts.values().stream().allMatch(count -> count <= total), 0, Fault.ABOVE_TOTAL);
    List<String> first = rows.get(1);
    return new PublishedFigures(
        first.getFirst(), Integer.parseInt(first.get(1)), first.get(2), total, counts);
  }

  private static void count(List<List<String>> rows, int place, Map<String, Integer> counts)
      throws UnreadableException {
    List<String> row = rows.get(place);
    int line = place + 1;
    require(row.size() == COLUMNS, line, Fault.COLUMNS);
    require(Comparison.SCHEMES.containsKey(row.getFirst()), line, Fault.SCHEME);
    require(isYear(row.get(1)), line, Fault.YEAR);
    require(isSource(row.get(2)), line, Fault.SOURCE);
    require(row.subList(0, 3).equals(rows.get(1).subList(0, 3)), line, Fault.MIXED);
    String name = row.get(3);
    boolean known = name.equals(TOTAL) || PublicFigures.knows(row.getFirst(), name);
    require(known, line, Fault.CLASS);
    require(isCount(row.get(4)), line, Fault.NUMBER);
    require(counts.put(name, Integer.parseInt(row.get(4))) == null, line, Fault.TWICE);
  }

  /** Whether a text is a count: a whole number from 0 to 9999999, digits only. */
  public static boolean isCount(String text) {
    return text.matches(NUMBER);
  }

  /** Whether a text is a year from 2000. */
  public static boolean isYear(String text) {
    return text.matches(YEAR);
  }

  /** Whether a text says where figures stand. */
  public static boolean isSource(String text) {
    return !text.isBlank() && text.length() <= MAX_SOURCE;
  }

  private static void require(boolean holds, int line, Fault fault) throws UnreadableException {
    if (!holds) {
      throw new UnreadableException(line, fault);
    }
  }
}
