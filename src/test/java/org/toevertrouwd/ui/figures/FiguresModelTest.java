package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.exchange.PackageReader;
import org.toevertrouwd.exchange.Reading;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Job;

final class FiguresModelTest {

  private static final int YEAR = 2025;

  private final Stand stand = new Stand();

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> opened = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    opened = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
  }

  @AfterEach
  void lock() {
    opened.ifPresent(OpenKluis::close);
  }

  @Nested
  final class Looking {

    @Test
    void at_an_empty_kluis_says_there_is_nothing_yet() {
      FiguresModel model = model();
      model.load();

      assertThat(model.nothingYet().get()).isTrue();
      assertThat(model.seen().get()).isEmpty();
    }

    @Test
    void begins_with_the_newest_year_that_is_over() {
      fill(YEAR, 30);
      fill(2026, 3);
      fill(2024, 12);
      FiguresModel model = model();
      model.load();

      assertThat(model.years().getFirst()).isEqualTo(YEAR);
      assertThat(model.years().indexOf(2026)).isGreaterThan(model.years().indexOf(2024));
      assertThat(seen(model).year()).isEqualTo(YEAR);
      assertThat(seen(model).releasable()).isTrue();
    }

    @Test
    void offers_no_year_that_has_yet_to_come() {
      fill(2027, 3);
      FiguresModel model = model();
      model.load();

      assertThat(model.years()).isEmpty();
      assertThat(model.nothingYet().get()).isTrue();
    }

    @Test
    void begins_with_what_leaves_and_not_with_what_stays() {
      fill(YEAR, 30);
      FiguresModel model = model();
      model.load();

      assertThat(model.sight().get()).isEqualTo(FiguresModel.Sight.LEAVING);
      assertThat(seen(model).counted().raw()).isNotEqualTo(seen(model).leaving().figures());
    }

    @Test
    void twice_shows_the_same_hidden_cells() {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      Figures first = seen(model).leaving().figures();
      model.choose(2024);
      model.choose(YEAR);

      assertThat(seen(model).leaving().figures()).isEqualTo(first);
    }

    @Test
    void at_a_year_that_runs_offers_no_release() {
      fill(2026, 30);
      FiguresModel model = model();
      model.choose(2026);

      assertThat(seen(model).over()).isFalse();
      assertThat(seen(model).releasable()).isFalse();
      model.release();
      assertThat(stand.asked).isEmpty();
    }

    @Test
    void shows_the_year_that_was_chosen_last() {
      fill(YEAR, 30);
      FiguresModel model = model();
      model.choose(YEAR);
      model.choose(2024);

      assertThat(seen(model).year()).isEqualTo(2024);
    }
  }

  @Nested
  final class Releasing {

    @Test
    void asks_first_what_leaves_and_says_that_it_is_frozen() {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      stand.yes = false;
      model.release();

      LeavingSize size = seen(model).size();
      assertThat(stand.asked.getFirst().title()).contains("2025");
      assertThat(stand.asked.getFirst().text())
          .contains(size.tables() + " tabellen", size.hidden() + " afgeschermd", "bevroren");
      assertThat(model.ledger()).isEmpty();
    }

    @Test
    void writes_a_package_that_says_what_the_page_said() throws Exception {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      Figures before = seen(model).leaving().figures();
      Path place = folder.resolve("jaaropgave.zip");
      stand.chosen.add(place);
      model.release();

      assertThat(read(Files.readAllBytes(place))).isEqualTo(before);
      assertThat(seen(model).leaving().figures()).isEqualTo(before);
      Release release = seen(model).release().orElseThrow();
      assertThat(release.content()).isEqualTo(Files.readAllBytes(place));
      assertThat(model.ledger()).singleElement().extracting(Release::year).isEqualTo(YEAR);
      assertThat(seen(model).releasable()).isFalse();
    }

    @Test
    void does_not_happen_when_no_place_is_chosen() {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      model.release();

      assertThat(model.ledger()).isEmpty();
      assertThat(seen(model).releasable()).isTrue();
    }

    @Test
    void into_a_folder_that_is_gone_leaves_everything_as_it_was() {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      stand.chosen.add(folder.resolve("weg").resolve("jaaropgave.zip"));
      model.release();

      assertThat(stand.failures).hasSize(1);
      assertThat(model.ledger()).isEmpty();
      assertThat(seen(model).releasable()).isTrue();
    }

    @Test
    void overwrites_nothing() throws Exception {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      stand.chosen.add(Files.writeString(folder.resolve("er al.zip"), "van iemand anders"));
      model.release();

      assertThat(folder.resolve("er al.zip")).hasContent("van iemand anders");
      assertThat(stand.told).containsExactly("De jaaropgave is niet vertrokken");
      assertThat(model.ledger()).isEmpty();
    }

    @Test
    void is_refused_in_words_when_it_left_meanwhile() throws Exception {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      FiguresModel other = loaded();
      stand.chosen.add(folder.resolve("een.zip"));
      other.release();
      stand.chosen.add(folder.resolve("twee.zip"));
      model.release();

      assertThat(stand.told).contains("De jaaropgave is niet vertrokken");
      assertThat(folder.resolve("twee.zip")).doesNotExist();
    }

    @Test
    void can_be_saved_again_byte_for_byte() throws Exception {
      fill(YEAR, 60);
      FiguresModel model = loaded();
      stand.chosen.add(folder.resolve("een.zip"));
      model.release();
      stand.chosen.add(folder.resolve("kopie.zip"));
      model.copy(model.ledger().getFirst());

      assertThat(folder.resolve("kopie.zip"))
          .hasBinaryContent(Files.readAllBytes(folder.resolve("een.zip")));
    }

    @Test
    void of_too_few_reporters_says_only_that_one_takes_part() {
      fill(YEAR, 4);
      FiguresModel model = loaded();
      stand.yes = false;
      model.release();

      assertThat(seen(model).leaving().figures().belowFloor()).isTrue();
      assertThat(stand.asked.getFirst().text()).contains("alleen dat u meedoet");
    }
  }

  private FiguresModel loaded() {
    FiguresModel model = model();
    model.choose(YEAR);
    return model;
  }

  private FiguresModel model() {
    return new FiguresModel(
        stand.desk(opened.orElseThrow()), (_, job) -> job.start(), (_, job) -> start(job));
  }

  private static void start(Job<?> job) {
    job.start();
  }

  private static YearSeen seen(FiguresModel model) {
    return model.seen().get().orElseThrow();
  }

  private void fill(int year, int dossiers) {
    PracticeWriter.write(
        opened.orElseThrow().store(),
        new PracticeMaker(11, List.of("caw", "line-1712")).make(year, dossiers));
  }

  private static Figures read(byte[] content) {
    return ((Reading.Accepted) new PackageReader(List.of(Stand.REFERENCE.codebook())).read(content))
        .content()
        .figures();
  }
}
