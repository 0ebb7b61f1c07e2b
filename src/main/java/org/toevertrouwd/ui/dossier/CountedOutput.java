package org.toevertrouwd.ui.dossier;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.toevertrouwd.ui.kit.Progress;

/** A file that is written while somebody watches how far it is and may stop it. */
final class CountedOutput extends FilterOutputStream {

  private final long length;
  private final Progress progress;
  private long written;

  CountedOutput(OutputStream out, long length, Progress progress) {
    super(out);
    this.length = Math.max(1, length);
    this.progress = progress;
  }

  @Override
  public void write(int one) throws IOException {
    out.write(one);
    count(1);
  }

  @Override
  public void write(byte[] from, int offset, int some) throws IOException {
    out.write(from, offset, some);
    count(some);
  }

  private void count(int some) {
    written += some;
    progress.at(Math.min(1, (double) written / length));
  }
}
