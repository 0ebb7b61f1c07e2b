package org.toevertrouwd.directory;

import java.util.List;

/** What came of reading a directory file: all of it, or nothing. */
public sealed interface DirectoryReading {

  /**
   * The file is in order.
   *
   * @param directory everything in it
   */
  record Accepted(Directory directory) implements DirectoryReading {}

  /**
   * The file is refused as a whole.
   *
   * @param findings the reasons, at least one
   */
  record Refused(List<Finding> findings) implements DirectoryReading {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
