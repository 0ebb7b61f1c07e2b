package org.toevertrouwd.kluis;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;

/** So many bytes, of which it remembers how many were asked for at once. */
final class LargeAttachment extends InputStream {

  static final int BYTES = 200_000_000;

  private long left = BYTES;
  private int largestRequest;

  int largestRequest() {
    return largestRequest;
  }

  @Override
  public int read() {
    return left-- > 0 ? (int) left & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    largestRequest = Math.max(largestRequest, length);
    if (left == 0) {
      return -1;
    }
    int count = (int) Math.min(left, length);
    target[offset] = (byte) (left >> 16);
    left -= count;
    return count;
  }

  /** The SHA-256 of an attachment, read from its kluis. */
  static String hash(Kluis kluis, BlobId id) throws Exception {
    try (DigestOutputStream target =
        new DigestOutputStream(OutputStream.nullOutputStream(), Digests.sha256())) {
      kluis.readBlob(id, target);
      return HexFormat.of().formatHex(target.getMessageDigest().digest());
    }
  }
}
