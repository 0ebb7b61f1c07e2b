package org.toevertrouwd.protect;

import java.util.List;

/**
 * What every reader knows of the cells: their weighted sum is, or is at least, a number. It holds
 * for the true values.
 *
 * @param terms what is added up, each cell at most once
 * @param sense how the sum stands to the number
 * @param number what it is compared with
 */
public record LinearRelation(List<Term> terms, Sense sense, long number) {

  /**
   * One cell in a sum.
   *
   * @param cell position in the system
   * @param factor not 0
   */
  public record Term(int cell, int factor) {}

  /** How a sum stands to a number. */
  public enum Sense {
    /** It is that number. */
    EQUAL,
    /** It is that number or more. */
    AT_LEAST
  }

  public LinearRelation {
    terms = List.copyOf(terms);
  }
}
