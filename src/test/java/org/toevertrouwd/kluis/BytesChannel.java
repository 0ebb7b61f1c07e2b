package org.toevertrouwd.kluis;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A file in memory, as large as it claims to be: what is beyond its bytes reads as zeros. */
final class BytesChannel implements KluisChannel {

  private byte[] bytes;
  private long size;

  BytesChannel(byte[] bytes) {
    this(bytes, bytes.length);
  }

  BytesChannel(byte[] bytes, long size) {
    this.bytes = bytes;
    this.size = size;
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public void read(ByteBuffer target, long position) {
    int count = (int) Math.min(target.remaining(), Math.max(0, size - position));
    for (int i = 0; i < count; i++) {
      long at = position + i;
      target.put(at < bytes.length ? bytes[(int) at] : 0);
    }
  }

  @Override
  public void write(ByteBuffer source, long position) {
    size = Math.max(size, position + source.remaining());
    bytes = Arrays.copyOf(bytes, (int) size);
    source.get(bytes, (int) position, source.remaining());
  }

  @Override
  public void truncate(long length) {
    size = Math.min(size, length);
    bytes = Arrays.copyOf(bytes, (int) size);
  }

  @Override
  public void force() {}

  @Override
  public long size() {
    return size;
  }

  @Override
  public void close() {}
}
