package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** The 16 bytes that authenticate a record; the next record is chained to them. */
record Tag(long high, long low) {

  static final int BYTES = 16;

  static Tag at(byte[] array, int offset) {
    ByteBuffer bytes = ByteBuffer.wrap(array, offset, BYTES);
    return new Tag(bytes.getLong(), bytes.getLong());
  }

  void put(byte[] array, int offset) {
    ByteBuffer.wrap(array, offset, BYTES).putLong(high).putLong(low);
  }

  String hex() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }
}
