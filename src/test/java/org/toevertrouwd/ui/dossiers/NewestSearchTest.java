package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.DirectJobs;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.Kit;

/** Two questions on their way at once: the newest wins, whatever comes back first. */
final class NewestSearchTest {

  @TempDir Path folder;

  private final Deque<Runnable> underWay = new ArrayDeque<>();

  @Test
  void an_overtaken_question_answers_nothing() throws Exception {
    Stand stand = new Stand();
    try (OpenKluis kluis = Kluizen.create(folder.resolve("test.kluis"))) {
      Cases cases = new Cases(kluis);
      cases.talk(Optional.empty(), Cases.TODAY, "de eerste");
      cases.talk(Optional.empty(), Cases.TODAY, "de tweede");
      Browsing browsing = new Browsing();
      Desk desk = slow(stand, kluis);
      SearchModel search = new SearchModel(desk, new DossiersModel(desk, browsing));
      browsing.words().set("eerste");
      search.search();
      browsing.words().set("tweede");
      search.search();
      underWay.removeLast().run();
      Object newest = search.outcome().get();
      assertThat(((SearchModel.Outcome.Found) newest).hits()).hasSize(1);
      underWay.removeLast().run();
      assertThat(search.outcome().get()).isSameAs(newest);
    }
  }

  /** Jobs that are done when the test says so. */
  private Desk slow(Stand stand, OpenKluis kluis) {
    Desk desk = stand.desk(kluis);
    Kit kit = desk.kit();
    Kit slow =
        new Kit(
            kit.language(), new Held(), kit.delays(), kit.dialogs(), kit.choosers(), kit.clock());
    return new Desk(
        slow, kluis, desk.reference(), desk.navigator(), desk.saving(), desk.discretion());
  }

  private final class Held implements Jobs {

    private final Jobs direct = new DirectJobs(stand -> {});

    @Override
    public <T> Job<T> job(Work<T> work) {
      return longJob(_ -> work.run());
    }

    @Override
    public <T> Job<T> longJob(LongWork<T> work) {
      return new Job<>(
          (job, _) -> underWay.add(() -> direct.longJob(work).then(job::succeeded).start()),
          _ -> {});
    }
  }
}
