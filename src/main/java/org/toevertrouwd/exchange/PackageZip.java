package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes the ZIP, the same bytes on every machine: fixed order, one fixed time, and stored, because
 * the bytes of a deflated entry depend on the compression library of the machine.
 */
final class PackageZip {

  /**
   * The first of January 1980 would not do: Java then adds a time that depends on the time zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PackageZip() {}

  static byte[] write(Map<PackageEntry, byte[]> contents) {
    return write(contents, PackageEntry.class);
  }

  static <P extends Enum<P> & ZipPart> byte[] write(Map<P, byte[]> contents, Class<P> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (P entry : EnumSet.allOf(parts)) {
        byte[] content = contents.getOrDefault(entry, new byte[0]);
        zip.putNextEntry(header(entry, content));
        zip.write(content);
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static ZipEntry header(ZipPart entry, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry header = new ZipEntry(entry.fileName());
    header.setMethod(ZipEntry.STORED);
    header.setSize(content.length);
    header.setCrc(checksum.getValue());
    header.setTimeLocal(TIME);
    return header;
  }
}
