package org.toevertrouwd.app.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Stand;

final class IdleLockTest {

  private final List<String> did = new ArrayList<>();
  private final Stand stand = new Stand();
  private final Moving clock = new Moving();
  private final IdleLock idle = new IdleLock(clock, stand, new Written());

  @BeforeEach
  void begin() {
    idle.start(Duration.ofMinutes(5));
  }

  @Test
  void nothing_happens_while_somebody_is_there() {
    for (int minute = 0; minute < 60; minute++) {
      after(Duration.ofMinutes(4));
      idle.touched();
    }

    assertThat(did).isEmpty();
  }

  @Test
  void half_a_minute_before_it_locks_it_says_so_and_counts_down() {
    after(Duration.ofMinutes(4).plusSeconds(29));
    assertThat(did).isEmpty();

    after(Duration.ofSeconds(1));
    after(Duration.ofSeconds(10));
    assertThat(did).containsExactly("warn 30", "warn 20");
  }

  @Test
  void a_touch_takes_the_warning_away_and_the_waiting_begins_anew() {
    after(Duration.ofMinutes(5).minusSeconds(5));
    idle.touched();
    assertThat(did).containsExactly("warn 5", "calm");

    after(Duration.ofMinutes(4));
    assertThat(did).hasSize(2);
  }

  @Test
  void it_locks_once() {
    after(Duration.ofMinutes(5));
    after(Duration.ofMinutes(5));

    assertThat(did).containsExactly("lock");
  }

  @Test
  void a_computer_that_slept_locks_when_it_wakes_without_a_warning_first() {
    after(Duration.ofHours(9));

    assertThat(did).containsExactly("lock");
  }

  @Test
  void after_stopping_nothing_happens() {
    idle.stop();
    after(Duration.ofHours(1));

    assertThat(did).isEmpty();
  }

  @Test
  void a_state_that_cannot_follow_is_refused() {
    assertThat(WindowState.LOCKED.to(WindowState.OPEN)).isEqualTo(WindowState.OPEN);
    assertThat(WindowState.OPEN.to(WindowState.LOCKING).to(WindowState.LOCKED))
        .isEqualTo(WindowState.LOCKED);
    assertThatThrownBy(() -> WindowState.OPEN.to(WindowState.LOCKED))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> WindowState.LOCKED.to(WindowState.LOCKING))
        .isInstanceOf(IllegalStateException.class);
  }

  private void after(Duration time) {
    clock.now = clock.now.plus(time);
    stand.timePasses();
  }

  private final class Written implements IdleLock.Acts {

    @Override
    public void warn(int seconds) {
      did.add("warn " + seconds);
    }

    @Override
    public void calm() {
      did.add("calm");
    }

    @Override
    public void lock() {
      did.add("lock");
    }
  }

  private static final class Moving extends Clock {

    private Instant now = Instant.parse("2026-11-20T13:12:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
