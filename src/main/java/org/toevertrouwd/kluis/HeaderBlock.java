package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/**
 * One of the two header blocks of a file, as bytes. A block exists only if the hash in it matches.
 *
 * @param json the header
 * @param mac the headerMac as written
 * @param paddingIsZero whether nothing follows it
 */
record HeaderBlock(Octets json, Octets mac, boolean paddingIsZero) {

  static final int BYTES = 8_192;
  static final int MAC_BYTES = 32;

  private static final byte[] MAGIC = "KLUIS1\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final int HASH_BYTES = 32;
  private static final int JSON_OFFSET = MAGIC.length + Integer.BYTES + HASH_BYTES;

  /** Reads a block; empty if it is not whole. */
  static Optional<HeaderBlock> parse(byte[] block) {
    if (!Arrays.equals(MAGIC, Arrays.copyOf(block, MAGIC.length))) {
      return Optional.empty();
    }
    ByteBuffer buffer = ByteBuffer.wrap(block).position(MAGIC.length);
    int length = buffer.getInt();
    if (length < 0 || length > HeaderJson.MAXIMUM_BYTES) {
      return Optional.empty();
    }
    byte[] hash = new byte[HASH_BYTES];
    byte[] json = new byte[length];
    byte[] mac = new byte[MAC_BYTES];
    buffer.get(hash).get(json).get(mac);
    if (!MessageDigest.isEqual(hash, Digests.sha256(json))) {
      return Optional.empty();
    }
    boolean zero = true;
    while (buffer.hasRemaining()) {
      zero &= buffer.get() == 0;
    }
    return Optional.of(new HeaderBlock(Octets.of(json), Octets.of(mac), zero));
  }

  static HeaderBlock sealed(FileHeader header, DataKey key) {
    byte[] json = HeaderJson.write(header);
    byte[] mac = key.headerMac(header.fileSalt(), authenticated(json));
    return new HeaderBlock(Octets.of(json), Octets.of(mac), true);
  }

  boolean isAuthentic(DataKey key, Octets fileSalt) {
    return MessageDigest.isEqual(mac.bytes(), key.headerMac(fileSalt, authenticated(json.bytes())));
  }

  /** The tag the first record is chained to. */
  Tag firstTag() {
    return Tag.at(mac.bytes(), 0);
  }

  byte[] bytes() {
    byte[] start = authenticated(json.bytes());
    return ByteBuffer.allocate(BYTES).put(start).put(mac.bytes()).array();
  }

  private static byte[] authenticated(byte[] json) {
    return ByteBuffer.allocate(JSON_OFFSET + json.length)
        .put(MAGIC)
        .putInt(json.length)
        .put(Digests.sha256(json))
        .put(json)
        .array();
  }
}
