package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The real disk, with something else happening at a chosen moment. */
class HookedFiles implements KluisFiles {

  private final KluisFiles disk = KluisFiles.system();

  /** What happens meanwhile. */
  @FunctionalInterface
  interface Meanwhile {

    void happens() throws IOException;
  }

  /** A disk on which this happens just after a kluis was opened. */
  static KluisFiles afterOpening(Meanwhile meanwhile) {
    return new HookedFiles() {
      @Override
      public KluisChannel open(Path file) throws IOException {
        KluisChannel opened = super.open(file);
        meanwhile.happens();
        return opened;
      }
    };
  }

  /** A disk on which this happens just after a rewrite took the place of the old file. */
  static KluisFiles afterMoving(Meanwhile meanwhile) {
    return new HookedFiles() {
      @Override
      public void moveAtomically(Path from, Path to) throws IOException {
        super.moveAtomically(from, to);
        meanwhile.happens();
      }
    };
  }

  /** A system that cannot tell files apart and refuses every move; this happens meanwhile. */
  static KluisFiles refusingMoves(Meanwhile meanwhile) {
    return new HookedFiles() {
      @Override
      public void moveAtomically(Path from, Path to) throws IOException {
        meanwhile.happens();
        throw new IOException("in use");
      }

      @Override
      public Optional<Object> identity(Path file) {
        return Optional.empty();
      }
    };
  }

  /** A disk that cannot say whether the names in a folder are on it. */
  static KluisFiles notForcingFolders() {
    return new HookedFiles() {
      @Override
      public void forceFolder(Path folder) throws IOException {
        throw new IOException("no such device");
      }
    };
  }

  @Override
  public KluisChannel createNew(Path file) throws IOException {
    return disk.createNew(file);
  }

  @Override
  public KluisChannel open(Path file) throws IOException {
    return disk.open(file);
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
    return Duration.ofMillis(120);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    disk.forceFolder(folder);
  }
}
