package org.toevertrouwd.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.toevertrouwd.kluis.KluisChannel;
import org.toevertrouwd.kluis.KluisFiles;

/**
 * The real disk, on which goes wrong what the test says, from the moment it says so. Reading never
 * fails.
 */
public final class FaultyDisk implements KluisFiles {

  /** What is done to a disk. */
  public enum Step {
    CREATE,
    OPEN,
    WRITE,
    CUT,
    FORCE,
    FORCE_FOLDER,
    MOVE,
    DELETE
  }

  /** What goes wrong. */
  public enum Fault {
    /** One operation only. */
    ONCE,
    /** Every write, of which half still fits; forcing, cutting and removing work. */
    FULL,
    /** It cannot say whether what was written is there. */
    UNSURE,
    /** It cannot say whether the names in a folder are there. */
    UNSURE_OF_FOLDERS,
    /** Everything, as on a drive that was pulled out. */
    GONE;

    private boolean is(Step step) {
      return switch (this) {
        case ONCE -> false;
        case FULL -> step == Step.CREATE || step == Step.WRITE;
        case UNSURE -> step == Step.FORCE;
        case UNSURE_OF_FOLDERS -> step == Step.FORCE_FOLDER;
        case GONE -> true;
      };
    }
  }

  /** What happens meanwhile. */
  @FunctionalInterface
  public interface Meanwhile {

    /** It happens; what it throws is what the disk throws. */
    void happens() throws IOException;
  }

  private final KluisFiles disk = KluisFiles.system();
  private final Map<Step, Meanwhile> before = new EnumMap<>(Step.class);
  private final Map<Step, Meanwhile> after = new EnumMap<>(Step.class);
  private final boolean forces;
  private final boolean tellsApart;
  private Fault choosing = Fault.ONCE;
  private Fault fault = Fault.ONCE;
  private int remaining;
  private boolean failing;

  /** A disk on which everything works so far. */
  public FaultyDisk() {
    this(true, true);
  }

  private FaultyDisk(boolean forces, boolean tellsApart) {
    this.forces = forces;
    this.tellsApart = tellsApart;
  }

  /** A disk that works and forces nothing: for tests that open thousands of files. */
  public static FaultyDisk unforced() {
    return new FaultyDisk(false, true);
  }

  /** A disk on which this happens just after a kluis was opened. */
  public static FaultyDisk afterOpening(Meanwhile meanwhile) {
    FaultyDisk made = new FaultyDisk();
    made.after.put(Step.OPEN, meanwhile);
    return made;
  }

  /** A disk on which this happens just after a rewrite took the place of the old file. */
  public static FaultyDisk afterMoving(Meanwhile meanwhile) {
    FaultyDisk made = new FaultyDisk();
    made.after.put(Step.MOVE, meanwhile);
    return made;
  }

  /** A system that cannot tell files apart and refuses every move; this happens meanwhile. */
  public static FaultyDisk refusingMoves(Meanwhile meanwhile) {
    FaultyDisk made = new FaultyDisk(true, false);
    made.before.put(
        Step.MOVE,
        () -> {
          meanwhile.happens();
          throw new IOException("in use");
        });
    return made;
  }

  /** From now on this goes wrong. */
  public synchronized void suffer(Fault now) {
    fault = now;
    choosing = Fault.ONCE;
    failing = true;
  }

  /** Lets this many operations succeed; the next fails, and then what goes wrong goes wrong. */
  public synchronized void failAfter(int operations, Fault then) {
    choose(Fault.GONE, operations, then);
  }

  /** Lets this many times of forcing a file succeed, and no more. */
  public synchronized void failForcingAfter(int times) {
    choose(Fault.UNSURE, times, Fault.UNSURE);
  }

  private void choose(Fault among, int operations, Fault then) {
    choosing = among;
    remaining = operations;
    fault = then;
    failing = false;
  }

  /** Everything works again. */
  public synchronized void mend() {
    choosing = Fault.ONCE;
    failing = false;
  }

  /** Whether something went wrong since it last worked. */
  public synchronized boolean hasFailed() {
    return failing;
  }

  @Override
  public KluisChannel createNew(Path file) throws IOException {
    step(Step.CREATE);
    return new Channel(disk.createNew(file));
  }

  @Override
  public KluisChannel open(Path file) throws IOException {
    KluisChannel opened = new Channel(disk.open(file));
    done(Step.OPEN);
    return opened;
  }

  @Override
  public KluisChannel openForReading(Path file) throws IOException {
    return disk.openForReading(file);
  }

  @Override
  public void moveAtomically(Path from, Path to) throws IOException {
    step(Step.MOVE);
    disk.moveAtomically(from, to);
    done(Step.MOVE);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(Step.DELETE);
    disk.delete(file);
  }

  @Override
  public Optional<Object> identity(Path file) throws IOException {
    return tellsApart ? disk.identity(file) : Optional.empty();
  }

  @Override
  public Duration patience() {
    return Duration.ofMillis(60);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step(Step.FORCE_FOLDER);
    if (forces) {
      disk.forceFolder(folder);
    }
  }

  private void step(Step step) throws IOException {
    if (fails(step)) {
      throw new IOException("no more");
    }
    Meanwhile first = before.get(step);
    if (first != null) {
      first.happens();
    }
  }

  private void done(Step step) throws IOException {
    Meanwhile then = after.get(step);
    if (then != null) {
      then.happens();
    }
  }

  private synchronized boolean fails(Step step) {
    boolean chosen = choosing.is(step) && remaining-- == 0;
    failing |= chosen;
    return chosen || failing && fault.is(step);
  }

  private synchronized boolean gone() {
    return fault == Fault.GONE;
  }

  /** Writes half of what it is given before it fails, as long as there is a disk. */
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
      try {
        step(Step.WRITE);
      } catch (IOException e) {
        if (!gone()) {
          channel.write(source.limit(source.position() + source.remaining() / 2), position);
        }
        throw e;
      }
      channel.write(source, position);
    }

    @Override
    public void truncate(long length) throws IOException {
      step(Step.CUT);
      channel.truncate(length);
    }

    @Override
    public void force() throws IOException {
      step(Step.FORCE);
      if (forces) {
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
