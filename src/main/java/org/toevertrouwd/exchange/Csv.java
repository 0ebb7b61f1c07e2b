package org.toevertrouwd.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** CSV as RFC 4180 has it: commas, quotes where needed, CR LF. */
final class Csv {

  /** A codebook has at most 400 inner cells; with all their totals it stays far below this. */
  static final int MAX_ROWS = 5_000;

  private static final int MAX_FIELDS = 32;
  private static final int MAX_FIELD = 1_000;
  private static final int MAX_RECORD = 8_000;

  private Csv() {}

  static byte[] bytes(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      rows.forEach(writer::writeRecord);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Utf8.bytes(text.toString());
  }

  static List<List<String>> read(byte[] bytes, String file) throws RefusedException {
    String text = Utf8.text(bytes, Refusal.TABLE_FORM, file);
    List<List<String>> rows = new ArrayList<>();
    CsvRecordHandler limits =
        CsvRecordHandler.builder()
            .maxFields(MAX_FIELDS)
            .maxFieldSize(MAX_FIELD)
            .maxRecordSize(MAX_RECORD)
            .build();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().skipEmptyLines(false).build(limits, text)) {
      for (CsvRecord record : records) {
        RefusedException.unless(rows.size() <= MAX_ROWS, Refusal.TOO_MANY_ROWS, file);
        rows.add(record.getFields());
      }
    } catch (CsvParseException | UncheckedIOException | IOException invalid) {
      throw new RefusedException(Refusal.TABLE_FORM, file);
    }
    return rows;
  }
}
