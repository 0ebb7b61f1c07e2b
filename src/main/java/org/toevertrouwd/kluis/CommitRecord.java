package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * What a commit record says.
 *
 * @param pageSize bytes, a power of two from 512 to 65,536
 * @param pageCount pages of the image from here on
 * @param point number and time
 * @param blobCount complete attachments of this generation
 */
record CommitRecord(int pageSize, int pageCount, CommitPoint point, int blobCount) {

  static final int BYTES = 28;

  static CommitRecord parse(byte[] plaintext) {
    ByteBuffer bytes = ByteBuffer.wrap(plaintext);
    int pageSize = bytes.getInt();
    int pageCount = bytes.getInt();
    CommitPoint point = new CommitPoint(bytes.getLong(), Instant.ofEpochMilli(bytes.getLong()));
    return new CommitRecord(pageSize, pageCount, point, bytes.getInt());
  }

  byte[] plaintext() {
    return ByteBuffer.allocate(BYTES)
        .putInt(pageSize)
        .putInt(pageCount)
        .putLong(point.commitNumber())
        .putLong(point.time().toEpochMilli())
        .putInt(blobCount)
        .array();
  }
}
