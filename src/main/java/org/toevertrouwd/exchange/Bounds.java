package org.toevertrouwd.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.toevertrouwd.exchange.Relations.Part;
import org.toevertrouwd.exchange.Relations.Sum;

/**
 * The least and the most that every variable of one package can be, made narrower by its relations
 * until nothing changes. Always bounds, not always the tightest: that takes linear programming,
 * which working figures do not need.
 */
final class Bounds {

  /** Stands for "no upper bound"; a sum of thousands of them still fits a long. */
  private static final long NO_BOUND = 1L << 50;

  /** Chains of relations are short; more rounds would only serve a hostile file. */
  private static final int MAX_ROUNDS = 100;

  private final long[] low;
  private final long[] high;
  private boolean changed;
  private boolean possible = true;

  Bounds(int variables) {
    low = new long[variables];
    high = new long[variables];
    Arrays.fill(high, NO_BOUND);
  }

  /** Takes in a published value; false if another one was published for the same variable. */
  boolean fix(int variable, long value) {
    raise(variable, value);
    lower(variable, value);
    return possible;
  }

  /** Applies the relations; false if the values cannot all be true. */
  boolean narrow(List<Sum> sums, List<Part> parts) {
    changed = true;
    for (int round = 0; changed && possible && round < MAX_ROUNDS; round++) {
      changed = false;
      sums.forEach(this::narrow);
      for (Part part : parts) {
        lower(part.part(), high[part.whole()]);
        raise(part.whole(), low[part.part()]);
      }
    }
    return possible;
  }

  Interval interval(int variable) {
    OptionalLong most =
        high[variable] < NO_BOUND ? OptionalLong.of(high[variable]) : OptionalLong.empty();
    return new Interval(low[variable], most);
  }

  private void narrow(Sum sum) {
    long least = sum.parts().stream().mapToLong(part -> low[part]).sum();
    long most = sum.parts().stream().mapToLong(part -> high[part]).sum();
    int total = sum.total();
    raise(total, least);
    lower(total, most);
    for (int part : sum.parts()) {
      long othersLeast = least - low[part];
      long othersMost = most - high[part];
      if (high[total] < NO_BOUND) {
        lower(part, high[total] - othersLeast);
      }
      raise(part, low[total] - othersMost);
    }
  }

  private void raise(int variable, long value) {
    if (value > low[variable]) {
      low[variable] = value;
      noteChange(variable);
    }
  }

  private void lower(int variable, long value) {
    if (value < high[variable]) {
      high[variable] = value;
      noteChange(variable);
    }
  }

  private void noteChange(int variable) {
    changed = true;
    possible &= low[variable] <= high[variable];
  }
}
