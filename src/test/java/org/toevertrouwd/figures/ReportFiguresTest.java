package org.toevertrouwd.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toevertrouwd.figures.DossierBuilder.begun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.casework.CountableDossier;
import org.toevertrouwd.casework.ReporterId;
import org.toevertrouwd.codebook.Codebook;
import org.toevertrouwd.practice.OrganisationId;
import org.toevertrouwd.protect.Effort;
import org.toevertrouwd.protect.ExactSuppression;
import org.toevertrouwd.protect.Seed;
import org.toevertrouwd.protect.Suppressor;

/** What one organisation may be told about itself. */
final class ReportFiguresTest {

  private static final Suppressor ENGINE = new ExactSuppression(Effort.normal());
  private static final OrganisationId OWN = OrganisationId.random();

  private final Codebook codebook = SmallCodebook.ofEveryUnit();
  private final List<OrganisationId> elsewhere =
      IntStream.range(0, 4).mapToObj(_ -> OrganisationId.random()).toList();

  @Nested
  class fewer_than_ten_reporters {

    @Test
    void are_told_of_by_nothing() {
      assertThat(alone(cases(9, "bullying"))).isEmpty();
      assertThat(alone(cases(10, "bullying"))).isPresent();
    }

    @Test
    void stay_fewer_when_one_of_them_comes_twice() {
      ReporterId twice = ReporterId.random();
      List<CountableDossier> nineTimesTen = new ArrayList<>(cases(8, "bullying"));
      nineTimesTen.add(begun("2025-02-01").by(twice).answer("behaviour", "bullying").build());
      nineTimesTen.add(begun("2025-03-01").by(twice).answer("behaviour", "bullying").build());

      assertThat(alone(nineTimesTen)).isEmpty();
    }

    @Test
    void outside_the_organisation_keep_it_home_once_the_pool_left() {
      List<CountableDossier> own = cases(14, "bullying");
      List<CountableDossier> four = others(4, "assault");
      List<CountableDossier> twelve = others(12, "assault");

      assertThat(beside(own, four)).isEmpty();
      assertThat(beside(own, twelve)).isPresent();
    }
  }

  @Nested
  class ten_reporters {

    @Test
    void are_told_of_as_a_total_and_behaviour_only() {
      Figures report =
          alone(together(cases(12, "bullying"), cases(14, "assault"), cases(3, "unknown")))
              .orElseThrow();

      assertThat(report.tables()).hasSize(1);
      assertThat(report.tables().getFirst().definition().id()).isEqualTo("behaviour");
      assertThat(value(report, "_T")).isEqualTo("29");
    }

    @Test
    void show_no_behaviour_of_fewer_than_ten() {
      Figures report =
          alone(
                  together(
                      cases(30, "bullying"),
                      cases(9, "discrimination"),
                      cases(8, "assault"),
                      cases(7, "unknown")))
              .orElseThrow();

      assertThat(value(report, "discrimination")).isEqualTo("-");
      assertThat(value(report, "assault")).isEqualTo("-");
      assertThat(value(report, "unknown")).isEqualTo("-");
    }

    @Test
    void who_all_report_the_same_are_not_told_apart() {
      Figures report = alone(cases(20, "bullying")).orElseThrow();

      assertThat(value(report, "_T")).isEqualTo("20");
      assertThat(value(report, "bullying")).isEqualTo("-");
    }

    @Test
    void get_the_same_figures_for_the_same_seed() {
      List<CountableDossier> own = together(cases(30, "bullying"), cases(24, "assault"));

      assertThat(alone(own)).isEqualTo(alone(own));
    }
  }

  private Optional<Figures> alone(List<CountableDossier> own) {
    return report(own, own, List.of(), List.of());
  }

  /** After the bureau got the whole year. */
  private Optional<Figures> beside(List<CountableDossier> own, List<CountableDossier> others) {
    List<CountableDossier> all =
        together(own.stream().map(ReportFiguresTest::atOwn).toList(), others);
    Figures pool = new Releasing(codebook, 5, seed(), ENGINE).release(counted(all)).figures();
    return report(own, all, others, pool.belowFloor() ? List.of(shownTotal(all)) : List.of(pool));
  }

  /** A pool that shows its total and nothing else. */
  private Figures shownTotal(List<CountableDossier> all) {
    CountedYear counted = counted(all);
    List<FigureTable> tables =
        counted.raw().tables().stream()
            .map(
                table ->
                    new FigureTable(
                        table.definition(),
                        table.cells().stream().map(ReportFiguresTest::onlyTotal).toList()))
            .toList();
    return new Figures(2025, counted.codebook(), false, tables);
  }

  private static FigureCell onlyTotal(FigureCell cell) {
    boolean total = cell.codes().stream().allMatch(FigureCell.TOTAL::equals);
    return total ? cell : new FigureCell(cell.codes(), OptionalInt.empty());
  }

  private Optional<Figures> report(
      List<CountableDossier> own,
      List<CountableDossier> all,
      List<CountableDossier> rest,
      List<Figures> pool) {
    ReportFigures.Others others =
        new ReportFigures.Others(counted(all), pool, 5, new Told(List.of(), counted(rest)));
    return new ReportFigures(codebook, seed(), ENGINE).report(counted(own), others);
  }

  private static CountableDossier atOwn(CountableDossier one) {
    return begun("2025-02-01")
        .by(one.reporter())
        .at(OWN)
        .answer("behaviour", behaviour(one))
        .build();
  }

  private static String behaviour(CountableDossier one) {
    return one.answers().one("behaviour").orElseThrow();
  }

  private static List<CountableDossier> cases(int number, String behaviour) {
    return IntStream.range(0, number)
        .mapToObj(_ -> begun("2025-02-01").answer("behaviour", behaviour).build())
        .toList();
  }

  private List<CountableDossier> others(int number, String behaviour) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                begun("2025-02-01")
                    .at(elsewhere.get(i % elsewhere.size()))
                    .answer("behaviour", behaviour)
                    .build())
        .toList();
  }

  @SafeVarargs
  private static List<CountableDossier> together(List<CountableDossier>... some) {
    return Stream.of(some).flatMap(List::stream).toList();
  }

  private CountedYear counted(List<CountableDossier> dossiers) {
    return new Counting(codebook, CountingYear.nothingReleased()).count(dossiers, 2025);
  }

  private static Seed seed() {
    return new Seed(new byte[Seed.LEAST_BYTES]);
  }

  private static String value(Figures report, String code) {
    return report.tables().getFirst().cells().stream()
        .filter(cell -> cell.codes().equals(List.of(code)))
        .map(cell -> cell.value().isPresent() ? "" + cell.value().getAsInt() : "-")
        .findFirst()
        .orElseThrow();
  }
}
