package org.toevertrouwd.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook without the moment it was made, so that the same figures give the same file: a bureau
 * sees at once that a second run changed nothing.
 */
final class TimelessWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String MADE_AT = "(?s)<dcterms:created.*?</dcterms:created>";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private TimelessWorkbook() {}

  static byte[] of(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(TIME);
        to.putNextEntry(timeless);
        to.write(entry.getName().equals(PROPERTIES) ? withoutTime(content) : content);
        to.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] withoutTime(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return Utf8.bytes(text.replaceAll(MADE_AT, ""));
  }
}
