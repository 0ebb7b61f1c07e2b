package org.toevertrouwd.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toevertrouwd.store.schema.Tables.RELEASE;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.directory.BundledDirectory;
import org.toevertrouwd.exchange.Audience;
import org.toevertrouwd.figures.CountedYear;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.release.ReleaseRefusedException.Reason;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.StoreException;

/** What is remembered of a look, and for how long; and that one year leaves in one way. */
final class LookingTwiceTest {

  private static final int YEAR = 2025;

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> opened = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    opened = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
    add(YEAR, 24);
  }

  @AfterEach
  void lock() {
    opened.ifPresent(OpenKluis::close);
  }

  @Test
  void gives_what_was_counted_and_protected_the_first_time() {
    CountedYear counted = figures().counted(YEAR);
    ReleasedFigures leaving = figures().leaving(YEAR, Audience.BUREAU);
    List<Integer> years = figures().years();

    assertThat(figures().counted(YEAR)).isEqualTo(counted);
    assertThat(figures().leaving(YEAR, Audience.BUREAU)).isSameAs(leaving);
    assertThat(figures().leaving(YEAR, Audience.BUREAU)).isSameAs(leaving);
    assertThat(figures().years()).isEqualTo(years).contains(YEAR);
    assertThat(figures().counted(YEAR)).isSameAs(figures().counted(YEAR));
    assertThat(figures().years()).isSameAs(figures().years());
  }

  @Test
  void counts_again_once_something_was_saved() {
    assertThat(figures().years()).doesNotContain(2021);
    CountedYear counted = figures().counted(YEAR);

    add(2021, 3);

    assertThat(figures().years()).contains(2021);
    assertThat(figures().counted(YEAR)).isNotSameAs(counted).isEqualTo(counted);
  }

  @Test
  void finds_nothing_of_it_after_a_lock() {
    YearFigures figures = figures();
    figures.leaving(YEAR, Audience.BUREAU);
    figures.years();
    FiguresMemory before = FiguresMemory.of(kluis());
    kluis().close();

    assertThat(FiguresMemory.of(kluis())).isNotSameAs(before);
    assertThat(FiguresMemory.of(kluis())).isNotSameAs(FiguresMemory.of(kluis()));
    assertThatThrownBy(() -> figures.counted(YEAR)).isInstanceOf(StoreException.Closed.class);
    assertThatThrownBy(figures::years).isInstanceOf(StoreException.Closed.class);
    assertThatThrownBy(() -> figures.leaving(YEAR, Audience.BUREAU))
        .isInstanceOf(StoreException.Closed.class);
  }

  @Test
  void a_year_that_left_the_sealed_way_does_not_leave_openly() throws Exception {
    figures().release(YEAR, Audience.BUREAU, _ -> {});
    kluis()
        .store()
        .write(
            transaction -> transaction.sql().update(RELEASE).set(RELEASE.MODE, "sealed").execute());

    assertThatThrownBy(
            () ->
                figures()
                    .release(
                        YEAR,
                        Audience.PUBLIC,
                        _ -> {
                          throw new AssertionError("handed out");
                        }))
        .isInstanceOfSatisfying(
            ReleaseRefusedException.class,
            e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_MODE));
  }

  private void add(int year, int dossiers) {
    PracticeWriter.write(
        kluis().store(), new PracticeMaker(year, List.of("caw", "line-1712")).make(year, dossiers));
  }

  private YearFigures figures() {
    return new YearFigures(kluis(), BundledCodebook.load(), BundledDirectory.load(), Kluizen.CLOCK);
  }

  private OpenKluis kluis() {
    return opened.orElseThrow();
  }
}
