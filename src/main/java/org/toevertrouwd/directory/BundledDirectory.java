package org.toevertrouwd.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The directory that ships with the program, from the documents of the sector. */
public final class BundledDirectory {

  private static final String FILE = "directory-1.json";

  private BundledDirectory() {}

  /**
   * Reads it.
   *
   * @throws IllegalStateException when the program was built with a directory that its own reader
   *     refuses
   */
  public static Directory load() {
    return switch (DirectoryReader.read(bytes())) {
      case DirectoryReading.Accepted accepted -> accepted.directory();
      case DirectoryReading.Refused refused ->
          throw new IllegalStateException("The bundled directory is refused: " + refused);
    };
  }

  static byte[] bytes() {
    try (InputStream file = BundledDirectory.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(file, FILE).readAllBytes();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
