package org.toevertrouwd.ui;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisChannel;
import org.toevertrouwd.kluis.KluisFiles;

/** The real disk, with room or without. */
public final class FullDisk implements KluisFiles {

  /** Whether there is no room. */
  public volatile boolean full;

  private final KluisFiles disk = KluisFiles.system();

  @Override
  public KluisChannel createNew(Path file) throws IOException {
    return new Channel(disk.createNew(file));
  }

  @Override
  public KluisChannel open(Path file) throws IOException {
    return new Channel(disk.open(file));
  }

  @Override
  public KluisChannel openForReading(Path file) throws IOException {
    return disk.openForReading(file);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    disk.moveAtomically(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public Optional<Object> identity(Path file) throws IOException {
    return disk.identity(file);
  }

  @Override
  public Duration patience() {
    return disk.patience();
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    disk.forceFolder(folder);
  }

  private final class Channel implements KluisChannel {

    private final KluisChannel channel;

    Channel(KluisChannel channel) {
      this.channel = channel;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
      channel.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      if (full) {
        throw new IOException("no room");
      }
      channel.write(source, position);
    }

    @Override
    public void truncate(long length) throws IOException {
      channel.truncate(length);
    }

    @Override
    public void force() throws IOException {
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
