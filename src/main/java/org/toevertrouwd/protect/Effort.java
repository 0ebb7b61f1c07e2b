package org.toevertrouwd.protect;

/**
 * How much work may go into choosing. Counted, never timed: the same system gives the same answer
 * on every computer.
 *
 * @param rounds how often a choice may be put to the readers, from 1
 * @param nodes how many branches of the search may be looked into, from 1
 * @param attacks how many problems of a reader may be solved, from 1
 * @param numbers how many numbers of its tables the simplex method may go over, from 1; what the
 *     time goes to
 */
public record Effort(long rounds, long nodes, long attacks, long numbers) {

  public Effort {
    if (rounds < 1 || nodes < 1 || attacks < 1 || numbers < 1) {
      throw new IllegalArgumentException("no work allowed");
    }
  }

  /**
   * Enough for the tables of a year, with room. For one system that is at most 20 thousand million
   * numbers, ten to fifteen seconds of a processor of 2024; a release puts about twenty systems.
   * The largest system of four years of 80 dossiers with the bundled layout took 0.27 thousand
   * million.
   */
  public static Effort normal() {
    return new Effort(20_000, 20_000, 500_000, 20_000_000_000L);
  }
}
