package org.toevertrouwd.codebook;

import java.util.List;

/** What came of reading a codebook: all of it, or nothing and why. */
public sealed interface CodebookReading {

  /**
   * The file is a good codebook.
   *
   * @param codebook complete and checked
   */
  record Accepted(Codebook codebook) implements CodebookReading {}

  /**
   * The file is refused; nothing of it is used.
   *
   * @param findings every reason that was found, in the order of the file; never empty
   */
  record Refused(List<CodebookFinding> findings) implements CodebookReading {
    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
