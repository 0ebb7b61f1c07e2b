package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A file on the real disk. */
final class SystemChannel implements KluisChannel {

  private final FileChannel channel;

  SystemChannel(FileChannel channel) {
    this.channel = channel;
  }

  @Override
  public void read(ByteBuffer target, long position) throws IOException {
    long at = position;
    int count = 0;
    while (count >= 0 && target.hasRemaining()) {
      count = channel.read(target, at);
      at += Math.max(0, count);
    }
  }

  @Override
  public void write(ByteBuffer source, long position) throws IOException {
    long at = position;
    while (source.hasRemaining()) {
      at += channel.write(source, at);
    }
  }

  @Override
  public void truncate(long length) throws IOException {
    channel.truncate(length);
  }

  @Override
  public void force() throws IOException {
    channel.force(true);
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
