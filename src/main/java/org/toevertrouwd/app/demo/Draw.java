package org.toevertrouwd.app.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Seeded draws from what is lifelike. */
final class Draw {

  private final RandomGenerator random;
  private final Lifelike lifelike;

  Draw(RandomGenerator random, Lifelike lifelike) {
    this.random = random;
    this.lifelike = lifelike;
  }

  /** A category of a dimension, by its weight. */
  String category(String dimension) {
    // Sorted, because the order of a map must not change what a seed gives.
    Map<String, Integer> weights =
        new TreeMap<>(lifelike.weights().getOrDefault(dimension, Map.of()));
    int left = random.nextInt(weights.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      left -= entry.getValue();
      if (left < 0) {
        return entry.getKey();
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** True in so many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** A whole number, both ends included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }
}
