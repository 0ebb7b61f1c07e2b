package org.toevertrouwd.protect;

import java.io.Serial;

/** Counts the work done; stops it when there was enough. */
final class Work {

  /** All the work allowed has been done. */
  static final class Spent extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    Spent() {
      super("the work allowed is done", null, false, false);
    }
  }

  private final Effort effort;
  private long rounds;
  private long nodes;
  private long attacks;
  private long numbers;

  Work(Effort effort) {
    this.effort = effort;
  }

  void round() {
    stopAfter(++rounds, effort.rounds());
  }

  void node() {
    stopAfter(++nodes, effort.nodes());
  }

  void attack() {
    stopAfter(++attacks, effort.attacks());
  }

  void rewrite(long more) {
    numbers += more;
    stopAfter(numbers, effort.numbers());
  }

  private static void stopAfter(long done, long allowed) {
    if (done > allowed) {
      throw new Spent();
    }
  }
}
