package org.toevertrouwd.kluis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;

/** The state of a kluis at one commit, to look at and export. Nothing in it can be changed. */
public final class ReadOnlyKluis implements AutoCloseable {

  private final OpenLog log;

  ReadOnlyKluis(OpenLog log) {
    this.log = log;
  }

  /** The commit that is shown. */
  public CommitPoint commit() {
    return log.lastCommit().point();
  }

  /** The image at that commit: the array itself, zeroed on close. */
  public byte[] image() {
    return log.image();
  }

  /** The attachments at that commit. */
  public Set<BlobId> blobs() {
    return log.blobs().committed();
  }

  /** As {@link Kluis#readBlob}. */
  public void readBlob(BlobId id, OutputStream target) throws IOException, KluisException {
    log.readBlob(id, target);
  }

  @Override
  public void close() {
    Arrays.fill(log.image(), (byte) 0);
    log.close();
  }
}
