package org.toevertrouwd.audit;

import java.util.Arrays;
import java.util.List;

/** The least and the most of every unknown, made narrower by one relation after another. */
final class Limits {

  /** No count of a package is larger, so a reader may rule more out. */
  static final long MOST = 1_000_000;

  private static final int MOST_ROUNDS = 2_000;

  private final long[] low;
  private final long[] high;
  private boolean changed;

  Limits(int unknowns) {
    low = new long[unknowns];
    high = new long[unknowns];
    Arrays.fill(high, MOST);
  }

  Limits(Limits other) {
    low = other.low.clone();
    high = other.high.clone();
  }

  long low(int unknown) {
    return low[unknown];
  }

  long high(int unknown) {
    return high[unknown];
  }

  boolean fixed(int unknown) {
    return low[unknown] == high[unknown];
  }

  void atLeast(int unknown, long value) {
    if (value > low[unknown]) {
      low[unknown] = value;
      changed = true;
    }
  }

  void atMost(int unknown, long value) {
    if (value < high[unknown]) {
      high[unknown] = value;
      changed = true;
    }
  }

  void exactly(int unknown, long value) {
    atLeast(unknown, value);
    atMost(unknown, value);
  }

  /** Applies relations until nothing changes; false when no values are left. */
  boolean narrow(List<Relation> relations) {
    changed = true;
    for (int round = 0; changed && possible() && round < MOST_ROUNDS; round++) {
      changed = false;
      relations.forEach(this::narrow);
    }
    return possible();
  }

  boolean possible() {
    for (int unknown = 0; unknown < low.length; unknown++) {
      if (low[unknown] > high[unknown]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a relation can fail within these limits; if not it says nothing. */
  boolean canFail(Relation relation) {
    int[] unknowns = relation.unknowns();
    long least = 0;
    for (int place = 0; place < unknowns.length; place++) {
      least += least(relation, unknowns, place);
    }
    return relation.equal() || least < 0;
  }

  private void narrow(Relation relation) {
    int[] unknowns = relation.unknowns();
    long least = 0;
    long most = 0;
    for (int place = 0; place < unknowns.length; place++) {
      least += least(relation, unknowns, place);
      most += most(relation, unknowns, place);
    }
    for (int place = 0; place < unknowns.length; place++) {
      // The rest lies between these, and what is left over must be none, or not negative.
      long restMost = most - most(relation, unknowns, place);
      long restLeast = least - least(relation, unknowns, place);
      narrow(relation, unknowns[place], relation.sign(place), restLeast, restMost);
    }
  }

  private void narrow(Relation relation, int unknown, int sign, long restLeast, long restMost) {
    if (sign > 0) {
      atLeast(unknown, -restMost);
      if (relation.equal()) {
        atMost(unknown, -restLeast);
      }
    } else {
      atMost(unknown, restMost);
      if (relation.equal()) {
        atLeast(unknown, restLeast);
      }
    }
  }

  private long least(Relation relation, int[] unknowns, int place) {
    return relation.sign(place) > 0 ? low[unknowns[place]] : -high[unknowns[place]];
  }

  private long most(Relation relation, int[] unknowns, int place) {
    return relation.sign(place) > 0 ? high[unknowns[place]] : -low[unknowns[place]];
  }
}
