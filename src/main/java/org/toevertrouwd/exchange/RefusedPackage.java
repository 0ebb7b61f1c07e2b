package org.toevertrouwd.exchange;

import java.nio.file.Path;
import java.util.List;

/**
 * A file that does not take part.
 *
 * @param file where it stands
 * @param reason why
 * @param details where in the file: names of the format, ids of the codebook, row numbers
 */
public record RefusedPackage(Path file, Refusal reason, List<String> details) {

  public RefusedPackage {
    details = List.copyOf(details);
  }
}
