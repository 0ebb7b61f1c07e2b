package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes ZIP files that a package writer would not make. */
final class Zips {

  private static final int LISTING_SIGNATURE = 0x02014b50;

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private int method = ZipEntry.STORED;

  /** An honest package to spoil. */
  static Zips honest() {
    Zips zips = new Zips();
    Map<PackageEntry, byte[]> contents = Packages.contents(Packages.small(Packages.knownKey()));
    contents.forEach((entry, content) -> zips.entries.put(entry.fileName(), content));
    return zips;
  }

  Zips with(String name, byte[] content) {
    entries.put(name, content);
    return this;
  }

  Zips without(String name) {
    entries.remove(name);
    return this;
  }

  Zips deflated() {
    method = ZipEntry.DEFLATED;
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(header(entry.getKey(), entry.getValue()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private ZipEntry header(String name, byte[] content) {
    ZipEntry header = new ZipEntry(name);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    header.setMethod(method);
    header.setCrc(checksum.getValue());
    header.setSize(content.length);
    header.setCompressedSize(method == ZipEntry.STORED ? content.length : deflatedSize(content));
    header.setTimeLocal(LocalDateTime.of(1990, 1, 1, 0, 0));
    return header;
  }

  private static int deflatedSize(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] chunk = new byte[64 * 1024];
    int size = 0;
    while (!deflater.finished()) {
      size += deflater.deflate(chunk);
    }
    deflater.end();
    return size;
  }

  /** Replaces a name by one of the same length, everywhere. */
  static byte[] renamed(byte[] file, String from, String to) {
    String text = new String(file, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** Where the first entry of the list of contents stands. */
  static int listing(byte[] file) {
    ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int place = 0;
    while (buffer.getInt(place) != LISTING_SIGNATURE) {
      place++;
    }
    return place;
  }

  /** Where the closing record stands. */
  static int end(byte[] file) {
    return file.length - 22;
  }

  static byte[] set(byte[] file, int place, int... values) {
    byte[] changed = file.clone();
    for (int i = 0; i < values.length; i++) {
      changed[place + i] = (byte) values[i];
    }
    return changed;
  }
}
