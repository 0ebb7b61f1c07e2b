package org.toevertrouwd.ui.dossier;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.toevertrouwd.ui.kit.Progress;

/** A file that is read while somebody watches how far it is and may stop it. */
final class CountedStream extends FilterInputStream {

  private final long length;
  private final Progress progress;
  private long read;

  private CountedStream(InputStream in, long length, Progress progress) {
    super(in);
    this.length = Math.max(1, length);
    this.progress = progress;
  }

  static CountedStream of(Path file, Progress progress) throws IOException {
    return new CountedStream(Files.newInputStream(file), Files.size(file), progress);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int some = super.read(into, from, most);
    count(Math.max(0, some));
    return some;
  }

  private void count(int some) {
    read += some;
    progress.at(Math.min(1, (double) read / length));
  }
}
