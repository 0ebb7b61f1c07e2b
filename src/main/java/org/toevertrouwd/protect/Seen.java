package org.toevertrouwd.protect;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Points found possible, kept because one shows something for many cells and many choices. */
final class Seen {

  private static final int KEPT = 20_000;

  private record Kept(Point point, BitSet support) {}

  private final Deque<Kept> points = new ArrayDeque<>();

  void add(Point point) {
    if (points.size() == KEPT) {
      points.removeFirst();
    }
    points.addLast(new Kept(point, Reading.support(point)));
  }

  /** Those that move only hidden cells. */
  List<Point> within(BitSet hidden) {
    return points.stream()
        .filter(
            kept -> {
              BitSet outside = (BitSet) kept.support.clone();
              outside.andNot(hidden);
              return outside.isEmpty();
            })
        .map(Kept::point)
        .toList();
  }
}
