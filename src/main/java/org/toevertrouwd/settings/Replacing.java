package org.toevertrouwd.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a small file as a whole: whoever reads it sees the old one or the new one. */
final class Replacing {

  private Replacing() {}

  /**
   * Writes it.
   *
   * @throws IOException if that failed; the old file stands there still, and nothing beside it
   */
  static void write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Path fresh = Files.createTempFile(folder, String.valueOf(file.getFileName()), ".new");
    try {
      Files.write(fresh, content);
      Files.move(
          fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
