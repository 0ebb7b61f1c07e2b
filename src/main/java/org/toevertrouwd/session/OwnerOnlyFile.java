package org.toevertrouwd.session;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Files that only their owner can read, from their first byte on. */
public final class OwnerOnlyFile {

  private OwnerOnlyFile() {}

  /**
   * What a file gets.
   *
   * @param <E> how it may fail
   */
  @FunctionalInterface
  public interface Content<E extends Exception> {

    /** Writes all of it; the stream is closed elsewhere. */
    void writeTo(OutputStream out) throws IOException, E;
  }

  /**
   * Puts a whole file in its place, over what stood there. It is written beside it first: until the
   * last byte is on the disk, what stood there stays, and half a file is never left behind.
   *
   * @throws IOException if it cannot be written; nothing has changed then
   */
  public static <E extends Exception> void replace(Path file, Content<E> content)
      throws IOException, E {
    Path beside = file.resolveSibling(".toevertrouwd-" + UUID.randomUUID() + ".tmp");
    try {
      try (OutputStream out = create(beside)) {
        content.writeTo(out);
      }
      try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
        written.force(true);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, ATOMIC_MOVE, REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, REPLACE_EXISTING);
    }
  }

  /**
   * A new file, open for writing; on a system without modes it has what its folder gives.
   *
   * @throws IOException if it is there already, or cannot be made
   */
  public static OutputStream create(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
  }
}
