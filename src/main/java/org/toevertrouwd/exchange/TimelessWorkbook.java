package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook without the moment it was made, so that the same figures give the same file: a bureau
 * sees at once that a second run changed nothing.
 */
public final class TimelessWorkbook {

  private static final String PROPERTIES = "docProps/core.xml";
  private static final String MADE_AT = "(?s)<dcterms:created.*?</dcterms:created>";
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private TimelessWorkbook() {}

  /**
   * The same workbook without times.
   *
   * @throws IOException if the bytes are no workbook
   */
  public static byte[] of(byte[] workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile from = ZipFile.builder().setByteArray(workbook).get();
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(from.getEntriesInPhysicalOrder())) {
        byte[] content = from.getInputStream(entry).readAllBytes();
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
