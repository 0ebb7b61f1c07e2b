package org.toevertrouwd.exchange;

import java.util.List;

/** What came of reading a file: a whole package, or none of it. */
public sealed interface Reading {

  /**
   * Every check passed.
   *
   * @param content the package
   */
  record Accepted(FiguresPackage content) implements Reading {}

  /**
   * Something is wrong; nothing was taken in.
   *
   * @param reason the first thing that is wrong
   * @param details where: names of the format, ids of the codebook, row numbers; never what was
   *     read
   */
  record Refused(Refusal reason, List<String> details) implements Reading {

    public Refused {
      details = List.copyOf(details);
    }
  }
}
