package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The real disk, which fails at a chosen operation. Reading never fails. */
final class FaultyDisk implements KluisFiles {

  /** What goes wrong from the chosen operation on. */
  enum Fault {
    /** Nothing, but nothing is forced either: for tests that open thousands of files. */
    UNFORCED,
    /** That operation only. */
    ONCE,
    /** Every write, as on a full disk; forcing, cutting and removing work. */
    FULL,
    /** Everything, as on a drive that was pulled out. */
    GONE
  }

  private final KluisFiles disk = KluisFiles.system();
  private final Fault fault;
  private int remaining = Integer.MAX_VALUE;
  private boolean failing;

  FaultyDisk(Fault fault) {
    this.fault = fault;
  }

  /** Lets this many operations succeed from now on. */
  void failAfter(int operations) {
    remaining = operations;
  }

  /** Everything works again. */
  void mend() {
    remaining = Integer.MAX_VALUE;
    failing = false;
  }

  boolean hasFailed() {
    return failing;
  }

  @Override
  public KluisChannel createNew(Path file) throws IOException {
    step(true);
    return new FaultyChannel(disk.createNew(file));
  }

  @Override
  public KluisChannel open(Path file) throws IOException {
    return new FaultyChannel(disk.open(file));
  }

  @Override
  public KluisChannel openForReading(Path file) throws IOException {
    return disk.openForReading(file);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    step(false);
    disk.moveAtomically(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(false);
    disk.delete(file);
  }

  @Override
  public Optional<Object> identity(Path file) throws IOException {
    return disk.identity(file);
  }

  @Override
  public Duration patience() {
    return Duration.ofMillis(60);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step(false);
    if (fault != Fault.UNFORCED) {
      disk.forceFolder(folder);
    }
  }

  private void step(boolean writes) throws IOException {
    boolean chosen = remaining-- == 0;
    failing |= chosen;
    boolean fails =
        chosen
            || failing
                && switch (fault) {
                  case UNFORCED, ONCE -> false;
                  case FULL -> writes;
                  case GONE -> true;
                };
    if (fails) {
      throw new IOException("no more");
    }
  }

  /** Writes half of what it is given before it fails. */
  private final class FaultyChannel implements KluisChannel {

    private final KluisChannel channel;

    FaultyChannel(KluisChannel channel) {
      this.channel = channel;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
      channel.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      try {
        step(true);
      } catch (IOException e) {
        if (fault != Fault.GONE) {
          channel.write(source.limit(source.position() + source.remaining() / 2), position);
        }
        throw e;
      }
      channel.write(source, position);
    }

    @Override
    public void truncate(long length) throws IOException {
      step(false);
      channel.truncate(length);
    }

    @Override
    public void force() throws IOException {
      step(false);
      if (fault != Fault.UNFORCED) {
        channel.force();
      }
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
