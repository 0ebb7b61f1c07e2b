package org.toevertrouwd.codebook;

import java.util.Optional;

/** One thing in which a later version of a codebook differs for the person who works with it. */
public sealed interface CodebookChange {

  /** A question that was not asked before. */
  record NewQuestion(Dimension dimension) implements CodebookChange {}

  /**
   * An answer that could not be given before.
   *
   * @param wider whether it is one of the wider categories
   */
  record NewCategory(Dimension dimension, Category category, boolean wider)
      implements CodebookChange {}

  /**
   * An answer that can no longer be given.
   *
   * @param wider whether it was one of the wider categories
   * @param into what it counts as from now on; empty when it has no place in the later version
   */
  record Ended(Dimension dimension, Category category, boolean wider, Optional<Category> into)
      implements CodebookChange {}

  /** A question in other words. */
  record RewordedQuestion(Dimension before, Dimension after) implements CodebookChange {}

  /** An answer in other words, with the same code. */
  record RewordedCategory(Dimension dimension, Category before, Category after)
      implements CodebookChange {}

  /** A table that was not counted before. */
  record NewTable(TableDefinition table) implements CodebookChange {}

  /** A table that is not counted any more. */
  record TableGone(TableDefinition table) implements CodebookChange {}
}
