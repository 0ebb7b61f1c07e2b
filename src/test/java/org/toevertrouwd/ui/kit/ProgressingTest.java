package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;

final class ProgressingTest {

  private final Stand stand = new Stand();
  private final List<Progress> started = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();
  private final Job<String> job =
      new Job<String>((_, progress) -> started.add(progress), e -> heard.add("unforeseen"))
          .then(heard::add)
          .onCancel(() -> heard.add("cancelled"));

  @Test
  void shows_nothing_of_work_that_is_soon_done() {
    Progressing card = card();

    Fx.run(() -> card.follow("tellen", job));
    Fx.run(() -> job.succeeded("klaar"));
    Fx.run(stand::timePasses);

    assertThat(card.isVisible()).isFalse();
    assertThat(heard).containsExactly("klaar");
  }

  @Test
  void shows_nothing_of_work_that_is_done_at_once() {
    Progressing card = card();

    Fx.run(() -> card.follow("tellen", stand.kit().jobs().job(() -> "klaar").then(heard::add)));
    Fx.run(stand::timePasses);

    assertThat(card.isManaged()).isFalse();
    assertThat(heard).containsExactly("klaar");
  }

  @Test
  void shows_how_far_work_is_after_a_second_and_goes_when_it_is_done() {
    Progressing card = card();
    Fx.run(() -> card.follow("tellen", job));
    Fx.run(stand::timePasses);

    assertThat(card.isVisible()).isTrue();
    started.getFirst().at(0.25);
    Fx.run(() -> {});
    assertThat(((ProgressBar) card.lookup("#progress-bar")).getProgress()).isEqualTo(0.25);

    Fx.run(() -> job.succeeded("klaar"));
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void stops_the_work_at_its_next_safe_point() {
    Progressing card = card();
    Fx.run(() -> card.follow("tellen", job));
    Fx.run(stand::timePasses);

    Button stop = (Button) card.lookup("#progress-stop");
    Fx.run(stop::fire);

    assertThat(stop.isDisabled()).isTrue();
    assertThat(card.isVisible()).isTrue();
    CancellationException noticed = noticed(started.getFirst());
    Fx.run(() -> job.failed(noticed));
    assertThat(card.isVisible()).isFalse();
    assertThat(heard).containsExactly("cancelled");
  }

  @Test
  void follows_the_work_that_was_started_last() {
    Progressing card = card();
    Job<String> newer = new Job<>((_, progress) -> started.add(progress), _ -> {});
    Fx.run(() -> card.follow("tellen van 2024", job));
    Fx.run(() -> card.follow("tellen van 2025", newer));
    Fx.run(stand::timePasses);
    started.getLast().at(0.5);
    Fx.run(() -> {});

    started.getFirst().at(0.9);
    Fx.run(() -> job.succeeded("klaar"));

    assertThat(card.isVisible()).isTrue();
    assertThat(((ProgressBar) card.lookup("#progress-bar")).getProgress()).isEqualTo(0.5);
    Fx.run(() -> newer.succeeded("ook klaar"));
    assertThat(card.isVisible()).isFalse();
  }

  @Test
  void offers_no_stop_where_stopping_would_break_something() {
    Progressing card = card();
    Fx.run(() -> card.followToTheEnd("vrijgeven", job));

    assertThat(card.lookup("#progress-stop").isVisible()).isFalse();
  }

  private static CancellationException noticed(Progress progress) {
    try {
      progress.check();
    } catch (CancellationException e) {
      return e;
    }
    throw new AssertionError("not cancelled");
  }

  private Progressing card() {
    return Fx.on(() -> new Progressing(stand.kit()));
  }

  @Test
  void the_end_of_work_that_was_overtaken_says_nothing_of_what_is_followed_now() {
    Progressing card = card();
    Job<String> second =
        new Job<String>((_, progress) -> started.add(progress), e -> heard.add("unforeseen"));
    Fx.run(() -> card.follow("tellen", job));
    Fx.run(() -> card.follow("lezen", second));
    Fx.run(stand::timePasses);

    Fx.run(() -> job.succeeded("klaar"));
    assertThat(card.isVisible()).isTrue();
    Fx.run(card::stop);
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> started.getLast().check())
        .isInstanceOf(CancellationException.class);
    Fx.run(() -> second.succeeded("klaar"));

    assertThat(card.isVisible()).isFalse();
  }
}
