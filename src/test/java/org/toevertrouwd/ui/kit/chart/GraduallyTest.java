package org.toevertrouwd.ui.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Stand;

final class GraduallyTest {

  private final Stand stand = new Stand();
  private final List<Integer> done = new ArrayList<>();
  private final Gradually steps = new Gradually(stand.kit());

  @Test
  void does_the_first_at_once_and_the_rest_in_order_soon() {
    many(20);
    steps.go();
    int first = done.size();

    stand.timePasses();
    assertThat(done).hasSizeGreaterThan(first).hasSizeLessThan(20);
    for (int i = 0; i < 5; i++) {
      stand.timePasses();
    }
    assertThat(first).isPositive();
    assertThat(done).hasSize(20).isSorted();
  }

  @Test
  void does_no_more_when_it_is_stopped() {
    many(20);
    steps.go();
    int first = done.size();
    steps.stop();
    stand.timePasses();
    steps.go();

    assertThat(done).hasSize(first);
  }

  @Test
  void waits_for_nothing_when_there_is_little() {
    many(2);
    steps.go();

    assertThat(done).containsExactly(0, 1);
  }

  private void many(int number) {
    IntStream.range(0, number).forEach(i -> steps.add(() -> done.add(i)));
  }
}
