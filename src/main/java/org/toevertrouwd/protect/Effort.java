package org.toevertrouwd.protect;

/**
 * How much work may go into choosing. Counted, never timed: the same system gives the same answer
 * on every computer.
 *
 * @param rounds how often a choice may be put to the readers, from 1
 * @param nodes how many branches of the search may be looked into, from 1
 * @param attacks how many problems of a reader may be solved, from 1
 */
public record Effort(long rounds, long nodes, long attacks) {

  public Effort {
    if (rounds < 1 || nodes < 1 || attacks < 1) {
      throw new IllegalArgumentException("no work allowed");
    }
  }

  /** Enough for the tables of a year, with room; a minute or so at most. */
  public static Effort normal() {
    return new Effort(20_000, 20_000, 2_000_000);
  }
}
