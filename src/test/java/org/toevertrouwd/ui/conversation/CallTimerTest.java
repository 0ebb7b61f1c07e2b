package org.toevertrouwd.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Stand;

final class CallTimerTest {

  private Instant now = Instant.parse("2026-01-20T10:00:00Z");

  @Test
  void it_counts_whole_minutes_until_it_is_stopped() {
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZoneOffset.UTC);
    Stand stand = new Stand(clock);
    List<Integer> told = new ArrayList<>();
    CallTimer timer = new CallTimer(clock, stand, told::add);
    timer.tell();
    timer.start();
    now = now.plus(Duration.ofSeconds(59));
    stand.timePasses();
    now = now.plus(Duration.ofMinutes(12));
    stand.timePasses();
    timer.stop();
    now = now.plus(Duration.ofHours(1));
    stand.timePasses();
    timer.tell();
    assertThat(told).containsExactly(0, 12);
    assertThat(timer.running().get()).isFalse();
  }
}
