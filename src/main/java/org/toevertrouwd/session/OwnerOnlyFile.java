package org.toevertrouwd.session;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner can read, from their first byte on. */
public final class OwnerOnlyFile {

  private OwnerOnlyFile() {}

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
