package org.toevertrouwd.protect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far from its true value one reader is known to be able to think each cell. */
final class Reach {

  private final Map<Integer, Integer> above = new HashMap<>();
  private final Map<Integer, Integer> below = new HashMap<>();

  static Reach of(Reading reader, List<Point> points) {
    Reach reach = new Reach();
    points.stream().filter(reader::allows).forEach(reach::add);
    return reach;
  }

  void add(Point point) {
    for (int i = 0; i < point.size(); i++) {
      above.merge(point.cell(i), point.shift(i), Math::max);
      below.merge(point.cell(i), -point.shift(i), Math::max);
    }
  }

  int towards(int cell, int direction) {
    return Math.max(0, (direction > 0 ? above : below).getOrDefault(cell, 0));
  }

  int width(int cell) {
    return towards(cell, 1) + towards(cell, -1);
  }
}
