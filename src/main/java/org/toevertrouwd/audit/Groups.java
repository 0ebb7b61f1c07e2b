package org.toevertrouwd.audit;

import java.util.HashMap;
import java.util.Map;

/** Things that belong together, directly or through others. */
final class Groups<T> {

  private final Map<T, T> next = new HashMap<>();

  /** Puts two together; false if they were already. */
  boolean join(T one, T other) {
    T first = of(one);
    T second = of(other);
    if (first.equals(second)) {
      return false;
    }
    next.put(second, first);
    return true;
  }

  /** The one that stands for all of its group. */
  T of(T one) {
    T last = one;
    for (T further = next.get(last); further != null; further = next.get(last)) {
      last = further;
    }
    return last;
  }
}
