package org.toevertrouwd.ui;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisChannel;
import org.toevertrouwd.kluis.KluisFiles;

/** The real disk, that is full or unsure of itself when the test says so. */
public final class Disk implements KluisFiles {

  /** Nothing can be written. */
  public volatile boolean full;

  /** It cannot say whether what was written is there. */
  public volatile boolean unsure;

  private final KluisFiles system = KluisFiles.system();

  @Override
  public KluisChannel createNew(Path file) throws IOException {
    return new Watched(system.createNew(file));
  }

  @Override
  public KluisChannel open(Path file) throws IOException {
    return new Watched(system.open(file));
  }

  @Override
  public KluisChannel openForReading(Path file) throws IOException {
    return system.openForReading(file);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    system.moveAtomically(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    system.delete(file);
  }

  @Override
  public Optional<Object> identity(Path file) throws IOException {
    return system.identity(file);
  }

  @Override
  public Duration patience() {
    return Duration.ZERO;
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    system.forceFolder(folder);
  }

  private final class Watched implements KluisChannel {

    private final KluisChannel channel;

    Watched(KluisChannel channel) {
      this.channel = channel;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
      channel.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      if (full) {
        throw new IOException("no space left");
      }
      channel.write(source, position);
    }

    @Override
    public void truncate(long length) throws IOException {
      channel.truncate(length);
    }

    @Override
    public void force() throws IOException {
      if (unsure) {
        throw new IOException("input/output error");
      }
      channel.force();
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
}
