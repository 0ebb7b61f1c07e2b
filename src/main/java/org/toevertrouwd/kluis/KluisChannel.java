package org.toevertrouwd.kluis;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** One open file. Closing it by interrupting a thread is as bad as pulling the plug: do not. */
public interface KluisChannel extends Closeable {

  /** Reads what is there into the rest of the buffer; fewer bytes only at the end of the file. */
  void read(ByteBuffer target, long position) throws IOException;

  /** Writes all the rest of the buffer. */
  void write(ByteBuffer source, long position) throws IOException;

  /** Cuts everything from here on. */
  void truncate(long length) throws IOException;

  /** Returns when what was written is on the disk. */
  void force() throws IOException;

  /** The length of the file in bytes. */
  long size() throws IOException;
}
