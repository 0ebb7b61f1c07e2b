package org.toevertrouwd.kluis;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The way to the disk. Tests put one in between that fails. */
public interface KluisFiles {

  /** The real disk. */
  static KluisFiles system() {
    return new SystemFiles();
  }

  /** Makes a file that only its owner can read; fails if anything is there already. */
  KluisChannel createNew(Path file) throws IOException;

  /** Opens an existing file for reading and writing. */
  KluisChannel open(Path file) throws IOException;

  /** Opens an existing file for reading. */
  KluisChannel openForReading(Path file) throws IOException;

  /** Puts one file in the place of another, or fails leaving both. */
  void moveAtomically(Path from, Path to) throws IOException;

  /** Removes a file if it is there. */
  void delete(Path file) throws IOException;

  /**
   * What tells this file from another one put in its place; empty where the system cannot tell.
   *
   * @throws java.nio.file.NoSuchFileException if there is no file
   */
  Optional<Object> identity(Path file) throws IOException;

  /** How long to go on trying where a move over an open file is refused. */
  Duration patience();

  /** Returns when the names in the folder are on the disk, where the system knows that. */
  void forceFolder(Path folder) throws IOException;
}
