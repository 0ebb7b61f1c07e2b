package org.toevertrouwd.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.ui.Fx;

final class JobTest {

  private final List<String> heard = new ArrayList<>();

  @Nested
  final class Done_at_once {

    private final Jobs jobs = new DirectJobs(e -> heard.add("unforeseen " + e.getMessage()));

    @Test
    void the_outcome_is_heard_and_then_the_end() {
      jobs.job(() -> "outcome").then(heard::add).atEnd(() -> heard.add("end")).start();

      assertThat(heard).containsExactly("outcome", "end");
    }

    @Test
    void nothing_happens_before_it_is_started() {
      jobs.job(() -> heard.add("work")).then(_ -> heard.add("then"));

      assertThat(heard).isEmpty();
    }

    @Test
    void the_first_kind_of_failure_that_fits_is_the_one() {
      jobs.job(JobTest::missingFile)
          .onFailure(IllegalStateException.class, _ -> heard.add("state"))
          .onFailure(FileNotFoundException.class, _ -> heard.add("missing"))
          .onFailure(IOException.class, _ -> heard.add("file"))
          .atEnd(() -> heard.add("end"))
          .start();

      assertThat(heard).containsExactly("missing", "end");
    }

    @Test
    void a_failure_nobody_handles_is_unforeseen() {
      jobs.job(JobTest::missingFile)
          .onFailure(IllegalStateException.class, _ -> heard.add("state"))
          .start();

      assertThat(heard).containsExactly("unforeseen gone");
    }

    @Test
    void a_cancellation_is_no_problem_unless_somebody_listens() {
      Jobs.LongWork<String> work =
          progress -> {
            progress.cancel();
            progress.at(0.5);
            return "never";
          };

      jobs.longJob(work).then(heard::add).start();
      assertThat(heard).isEmpty();

      jobs.longJob(work).onCancel(() -> heard.add("cancelled")).start();
      assertThat(heard).containsExactly("cancelled");
    }

    @Test
    void the_end_comes_even_when_what_follows_fails() {
      Job<String> job =
          jobs.job(() -> "outcome")
              .then(
                  _ -> {
                    throw new IllegalStateException("in then");
                  })
              .atEnd(() -> heard.add("end"));

      assertThatThrownBy(job::start).hasMessage("in then");
      assertThat(heard).containsExactly("end");
    }
  }

  @Nested
  final class In_the_background {

    @Test
    void short_jobs_run_in_order_and_away_from_the_window_while_outcomes_come_to_it()
        throws Exception {
      CountDownLatch all = new CountDownLatch(50);
      AtomicReference<String> wrong = new AtomicReference<>("");
      List<Integer> ran = new ArrayList<>();
      try (BackgroundJobs jobs = new BackgroundJobs(e -> wrong.set(e.toString()))) {
        for (int i = 0; i < 50; i++) {
          int number = i;
          jobs.job(
                  () -> {
                    if (Platform.isFxApplicationThread()) {
                      wrong.set("work on the window's thread");
                    }
                    return ran.add(number);
                  })
              .then(
                  _ -> {
                    if (!Platform.isFxApplicationThread()) {
                      wrong.set("outcome away from the window's thread");
                    }
                    all.countDown();
                  })
              .start();
        }
        Fx.run(() -> {});
        assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
      }
      assertThat(wrong.get()).isEmpty();
      assertThat(ran).isSorted().hasSize(50);
    }

    @Test
    void a_long_job_does_not_keep_a_short_one_waiting_and_can_be_cancelled() throws Exception {
      Fx.run(() -> {});
      CountDownLatch cancelled = new CountDownLatch(1);
      CountDownLatch shortDone = new CountDownLatch(1);
      try (BackgroundJobs jobs = new BackgroundJobs(_ -> {})) {
        Progress progress =
            jobs.longJob(JobTest::untilCancelled).onCancel(cancelled::countDown).start();

        jobs.job(() -> "short").then(_ -> shortDone.countDown()).start();
        assertThat(shortDone.await(10, TimeUnit.SECONDS)).isTrue();

        progress.cancel();
        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
      }
    }
  }

  private static String untilCancelled(Progress progress) throws InterruptedException {
    while (true) {
      progress.check();
      Thread.sleep(1);
    }
  }

  private static String missingFile() throws IOException {
    throw new FileNotFoundException("gone");
  }

  @Test
  void progress_reaches_who_listens() {
    Progress progress = new Progress();
    List<Double> fractions = new ArrayList<>();
    progress.listen(fractions::add);

    progress.at(0.25);
    progress.at(1);

    assertThat(fractions).containsExactly(0.25, 1.0);
    progress.cancel();
    assertThatThrownBy(progress::check).isInstanceOf(CancellationException.class);
  }
}
