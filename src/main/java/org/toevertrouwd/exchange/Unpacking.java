package org.toevertrouwd.exchange;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks one entry and counts what really comes out; what the file says about its size is believed
 * only afterwards.
 */
final class Unpacking {

  /** Larger than any part of a real package: 400 cells take some 50 kB. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  /** Most bytes out for a byte in (FIGURES.md, "The package"). */
  static final int MAX_RATIO = 100;

  private static final int CHUNK = 8 * 1024;

  private Unpacking() {}

  static byte[] bytes(byte[] file, int start, ZipItem item, String name) throws RefusedException {
    int packed = (int) item.packed();
    if (!item.deflated()) {
      RefusedException.unless(packed <= MAX_BYTES, Refusal.TOO_LARGE, name);
      return Arrays.copyOfRange(file, start, start + packed);
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, start, packed);
      byte[] content = inflate(inflater, packed, name);
      boolean whole = inflater.getRemaining() == 0 && content.length == item.size();
      RefusedException.unless(whole, Refusal.HEADERS_DIFFER, name);
      return content;
    } catch (DataFormatException damaged) {
      throw new RefusedException(Refusal.CHECKSUM_WRONG, name);
    } finally {
      inflater.end();
    }
  }

  private static byte[] inflate(Inflater inflater, int packed, String name)
      throws DataFormatException, RefusedException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    while (!inflater.finished()) {
      int length = inflater.inflate(chunk);
      boolean stuck = length == 0 && !inflater.finished();
      RefusedException.unless(!stuck, Refusal.CHECKSUM_WRONG, name);
      content.write(chunk, 0, length);
      RefusedException.unless(
          content.size() <= (long) packed * MAX_RATIO, Refusal.COMPRESSED_TOO_FAR, name);
      RefusedException.unless(content.size() <= MAX_BYTES, Refusal.TOO_LARGE, name);
    }
    return content.toByteArray();
  }
}
