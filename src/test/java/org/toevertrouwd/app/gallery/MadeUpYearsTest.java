package org.toevertrouwd.app.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.codebook.BundledCodebook;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Combination;
import org.toevertrouwd.exchange.Combined;
import org.toevertrouwd.exchange.Refusal;
import org.toevertrouwd.exchange.RosterFile;
import org.toevertrouwd.practice.Organisation;
import org.toevertrouwd.practice.OrganisationRepository;
import org.toevertrouwd.release.YearFigures;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Stand;

/** What the pictures are drawn from, where they show figures. */
final class MadeUpYearsTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void one_year_left_one_is_over_and_one_runs() throws Exception {
    try (OpenKluis kluis = gallery()) {
      YearFigures figures = figures(kluis);

      assertThat(figures.years()).contains(2026, EarlierYears.OVER, EarlierYears.LEFT);
      assertThat(figures.ledger())
          .singleElement()
          .satisfies(release -> assertThat(release.year()).isEqualTo(EarlierYears.LEFT));
      assertThat(figures.counted(EarlierYears.OVER).population(Unit.CASES).value())
          .isBetween(40, 60);
    }
  }

  @Test
  void earlier_years_leave_nothing_to_do_today() throws Exception {
    try (OpenKluis kluis = gallery()) {
      List<DossierSummary> earlier =
          kluis.store().read(sql -> new DossierListRepository(sql).all()).stream()
              .filter(summary -> summary.code().year() < 2026)
              .toList();

      assertThat(earlier).hasSizeGreaterThan(60);
      assertThat(earlier).allMatch(summary -> summary.progress().closed());
      assertThat(earlier).allMatch(summary -> summary.progress().openFollowUps() == 0);
    }
  }

  @Test
  void the_clients_are_the_same_in_every_year() throws Exception {
    try (OpenKluis kluis = gallery()) {
      List<String> names =
          kluis.store().read(sql -> new OrganisationRepository(sql).all()).stream()
              .map(Organisation::name)
              .toList();

      assertThat(names).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_made_up_pool_has_of_everything_that_can_happen_to_a_return() throws Exception {
    MadeUpPool pool = MadeUpPool.make();
    Combined combined;
    try (Stream<Path> files = Files.list(pool.packages())) {
      combined =
          Combination.of(files.toList(), BundledCodebook.load(), RosterFile.in(pool.roster()));
    }

    assertThat(combined.year()).hasValue(LocalDate.now(GalleryPractice.CLOCK).getYear() - 1);
    assertThat(combined.accepted()).hasSize(8).noneMatch(one -> one.firstSeen());
    assertThat(combined.accepted()).anyMatch(one -> one.belowFloor());
    assertThat(combined.refused())
        .extracting(one -> one.reason())
        .containsExactlyInAnyOrder(Refusal.SECOND_PACKAGE, Refusal.NOT_A_ZIP);
    assertThat(combined.missing())
        .hasSize(2)
        .allMatch(confidant -> confidant.name().startsWith("Pool "));
  }

  private OpenKluis gallery() throws Exception {
    return GalleryPractice.make(
        folder.resolve("gallery.kluis"), Stand.REFERENCE, MadeUpPool.options());
  }

  private static YearFigures figures(OpenKluis kluis) {
    return new YearFigures(
        kluis, Stand.REFERENCE.codebook(), Stand.REFERENCE.directory(), GalleryPractice.CLOCK);
  }
}
