package org.toevertrouwd.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which this run of the program unpacks its native libraries: private, locked while
 * it runs, and swept up by a later run if this one could not. Made before the first library loads;
 * nothing else of the program ever goes to the temporary folder.
 */
public final class NativeLibraries implements AutoCloseable {

  private static final String PREFIX = "toevertrouwd-native-";
  private static final String LOCK = "in-use.lock";

  /** A folder that young may be another program's that did not lock it yet. */
  private static final Duration STARTING = Duration.ofMinutes(10);

  private final Path folder;
  private final FileChannel lock;

  private NativeLibraries(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Sweeps up what earlier runs left and makes the folder of this one.
   *
   * @param temporary the temporary folder of the system
   * @throws IOException if no private folder can be made there
   */
  public static NativeLibraries unpackIn(Path temporary) throws IOException {
    sweep(temporary);
    // Private where the system has modes: createTempDirectory gives its owner alone access.
    Path folder = Files.createTempDirectory(temporary, PREFIX);
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    FileLock held = lock.lock();
    if (!held.isValid()) {
      throw new IOException("the folder for native libraries could not be locked");
    }
    System.setProperty("org.sqlite.tmpdir", folder.toString());
    System.setProperty("jna.tmpdir", folder.toString());
    return new NativeLibraries(folder, lock);
  }

  /** Where the libraries are. */
  public Path folder() {
    return folder;
  }

  /** Removes the folder, as far as the system lets go of loaded libraries. */
  @Override
  public void close() throws IOException {
    lock.close();
    remove(folder);
  }

  private static void sweep(Path temporary) throws IOException {
    List<Path> left;
    try (Stream<Path> found = Files.list(temporary)) {
      left =
          found
              .filter(path -> path.getFileName().toString().startsWith(PREFIX))
              .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .toList();
    }
    for (Path folder : left) {
      if (isLeft(folder)) {
        remove(folder);
      }
    }
  }

  private static boolean isLeft(Path folder) {
    try {
      FileTime made = Files.getLastModifiedTime(folder);
      if (made.toInstant().isAfter(Instant.now().minus(STARTING))) {
        return false;
      }
      if (Files.notExists(folder.resolve(LOCK))) {
        return true;
      }
      return isFree(folder.resolve(LOCK));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFree(Path lockFile) throws IOException {
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE)) {
      return Optional.ofNullable(channel.tryLock()).isPresent();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      content.forEach(NativeLibraries::removeQuietly);
    }
    removeQuietly(folder);
  }

  /** A library that is still loaded cannot be removed everywhere; the next run does. */
  private static void removeQuietly(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stillInUse) {
      path.toFile().deleteOnExit();
    }
  }
}
