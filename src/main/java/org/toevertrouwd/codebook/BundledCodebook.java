package org.toevertrouwd.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.toevertrouwd.codebook.CodebookReading.Accepted;
import org.toevertrouwd.codebook.CodebookReading.Refused;

/** The codebook that ships with the program, until the bureau publishes a later one. */
public final class BundledCodebook {

  private static final String RESOURCE = "codebook-1.json";

  private BundledCodebook() {}

  /**
   * The codebook, checked like any other.
   *
   * @throws IllegalStateException when the program itself is damaged
   */
  public static Codebook load() {
    return switch (CodebookReader.read(bytes())) {
      case Accepted(Codebook codebook) -> codebook;
      case Refused(var findings) -> throw new IllegalStateException("damaged program: " + findings);
    };
  }

  /** The bytes of its file. */
  public static byte[] bytes() {
    try (InputStream file = BundledCodebook.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("damaged program: no " + RESOURCE);
      }
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
