package org.toevertrouwd.ui.figures;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.release.Trial;
import org.toevertrouwd.store.StoreException;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.wording.Wording;

/**
 * The trial of the year one looks at. It follows the figures, for it may take seconds, and can be
 * stopped and asked for again.
 */
final class Trials {

  /** Where a trial stands. */
  sealed interface State {

    /** It is on its way. */
    record Running() implements State {}

    /** The person stopped it. */
    record Stopped() implements State {}

    /** It is known how the figures stood up. */
    record Known(Trial trial) implements State {}
  }

  private final Jobs jobs;
  private final Wording wording;
  private final BiConsumer<String, Job<?>> lasting;
  private final BiFunction<Integer, Audience, Trial> auditor;
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Stopped());
  private int year;

  Trials(
      Jobs jobs,
      Wording wording,
      BiConsumer<String, Job<?>> lasting,
      BiFunction<Integer, Audience, Trial> auditor) {
    this.jobs = jobs;
    this.wording = wording;
    this.lasting = lasting;
    this.auditor = auditor;
  }

  /** Where the trial of the year one looks at stands. */
  ReadOnlyObjectProperty<State> state() {
    return state;
  }

  /** How the figures stood up, once it is known. */
  Optional<Trial> known() {
    return state.get() instanceof State.Known(Trial trial) ? Optional.of(trial) : Optional.empty();
  }

  /** Whether it is known that nothing may leave. */
  boolean failed() {
    return known().filter(trial -> trial.outcome() == Trial.Outcome.FAILED).isPresent();
  }

  /** Another year is looked at; nothing is known of it yet. */
  void of(int looked) {
    year = looked;
    again();
  }

  /** Tries the year again that one looks at. */
  void again() {
    int tried = year;
    state.set(new State.Running());
    Job<Trial> job =
        jobs.<Trial>longJob(
                progress -> {
                  progress.check();
                  Trial trial = auditor.apply(tried, Audience.BUREAU);
                  progress.check();
                  return trial;
                })
            .then(trial -> set(tried, new State.Known(trial)))
            .otherwise(() -> set(tried, new State.Stopped()))
            .onFailure(StoreException.Closed.class, _ -> {});
    lasting.accept(wording.text("trial.running", String.valueOf(tried)), job);
  }

  /** What comes of a year that nobody looks at any more is not shown. */
  private void set(int tried, State now) {
    if (tried == year) {
      state.set(now);
    }
  }
}
