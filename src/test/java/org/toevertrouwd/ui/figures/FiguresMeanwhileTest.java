package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.demo.PracticeMaker;
import org.toevertrouwd.app.demo.PracticeWriter;
import org.toevertrouwd.casework.Consent;
import org.toevertrouwd.casework.Consents;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.codebook.Unit;
import org.toevertrouwd.exchange.Release;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.store.Transaction;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.chart.Amount;

/** What happens to the figures while one looks at them, counts them or lets them go. */
final class FiguresMeanwhileTest {

  private static final int YEAR = 2025;

  private final Stand stand = new Stand();
  private final List<Job<?>> counting = new ArrayList<>();

  @TempDir private Path folder = Path.of("");
  private Optional<OpenKluis> opened = Optional.empty();

  @BeforeEach
  void make() throws Exception {
    opened = Optional.of(Kluizen.create(folder.resolve("mijn.kluis")));
    fill(YEAR, 60);
  }

  @AfterEach
  void lock() {
    opened.ifPresent(OpenKluis::close);
  }

  @Test
  void of_two_years_that_are_being_counted_the_newest_choice_is_shown() {
    FiguresModel model = slow();
    model.choose(YEAR);
    model.choose(2024);

    counting.getLast().start();
    counting.getFirst().start();

    assertThat(year(model)).isEqualTo(2024);
    assertThat(model.chosen().get()).contains(2024);
    assertThat(stand.failures).isEmpty();
  }

  @Test
  void a_year_that_was_overtaken_is_not_shown_even_for_a_moment() {
    FiguresModel model = slow();
    List<Integer> shown = new ArrayList<>();
    model.seen().addListener((_, _, now) -> now.ifPresent(one -> shown.add(one.year())));
    model.choose(YEAR);
    model.choose(2024);
    model.choose(YEAR);

    List.copyOf(counting).forEach(Job::start);

    assertThat(shown).isNotEmpty().allMatch(one -> one == YEAR);
  }

  @Test
  void whoever_stops_counting_looks_on_at_the_year_before() {
    FiguresModel model = slow();
    model.choose(YEAR);
    counting.getLast().start();
    model.choose(2024);

    counting.getLast().failed(new CancellationException());

    assertThat(year(model)).isEqualTo(YEAR);
    assertThat(model.chosen().get()).contains(YEAR);
  }

  @Test
  void whoever_stops_the_first_counting_can_choose_again() {
    FiguresModel model = slow();
    model.choose(YEAR);
    counting.getLast().failed(new CancellationException());
    assertThat(model.chosen().get()).isEmpty();

    model.choose(YEAR);
    counting.getLast().start();

    assertThat(year(model)).isEqualTo(YEAR);
  }

  @Test
  void counting_a_kluis_that_was_locked_says_nothing() {
    FiguresModel model = slow();
    model.choose(YEAR);
    opened.orElseThrow().close();
    opened = Optional.empty();

    counting.getLast().start();

    assertThat(stand.failures).isEmpty();
    assertThat(stand.told).isEmpty();
    assertThat(model.seen().get()).isEmpty();
  }

  @Test
  void figures_that_changed_since_they_were_looked_at_do_not_leave() {
    FiguresModel model = quick();
    model.choose(YEAR);
    Figures before = shown(model);
    objectEverywhere();
    stand.chosen.add(folder.resolve("jaaropgave.zip"));
    model.release();

    assertThat(stand.told).containsExactly("De jaaropgave is niet vertrokken");
    assertThat(folder.resolve("jaaropgave.zip")).doesNotExist();
    assertThat(model.ledger()).isEmpty();
    assertThat(shown(model)).isNotEqualTo(before);
    assertThat(shown(model).belowFloor()).isTrue();
  }

  @Test
  void the_new_figures_leave_when_one_agrees_to_those() throws Exception {
    FiguresModel model = quick();
    model.choose(YEAR);
    objectEverywhere();
    stand.chosen.add(folder.resolve("eerst.zip"));
    model.release();
    stand.chosen.add(folder.resolve("dan.zip"));
    model.release();

    assertThat(folder.resolve("eerst.zip")).doesNotExist();
    assertThat(model.ledger())
        .singleElement()
        .extracting(Release::content)
        .isEqualTo(Files.readAllBytes(folder.resolve("dan.zip")));
  }

  @Test
  void a_year_that_left_does_not_change_when_consent_is_withdrawn() {
    FiguresModel model = quick();
    model.choose(YEAR);
    stand.chosen.add(folder.resolve("jaaropgave.zip"));
    model.release();
    Figures left = shown(model);
    objectEverywhere();
    model.choose(YEAR);

    assertThat(shown(model)).isEqualTo(left);
  }

  @Test
  void years_that_left_stand_beside_one_another_with_the_totals_that_left() {
    fill(2024, 34);
    FiguresModel model = quick();
    for (int year : List.of(YEAR, 2024)) {
      model.choose(year);
      stand.chosen.add(folder.resolve(year + ".zip"));
      model.release();
    }
    Figures left = shown(model);
    objectEverywhere();
    model.load();

    var tables =
        new YearByYear(
                model.left().stream().map(year -> YearTotals.of(year.figures())).toList(),
                stand.kit().wording(YearByYear.class))
            .tables();
    assertThat(tables.getFirst().title()).isEqualTo("Dossiers");
    assertThat(tables.getFirst().rows())
        .extracting(row -> row.label())
        .containsExactly("2024", "2025");
    assertThat(tables.getFirst().rows().getFirst().amount())
        .isEqualTo(YearTotals.of(left).of(Unit.CASES))
        .isInstanceOf(Amount.Known.class);
  }

  @Test
  void one_year_or_hidden_totals_make_no_row_of_years() {
    YearTotals known = new YearTotals(2024, Map.of(Unit.CASES, new Amount.Known(20)));
    YearTotals hidden = new YearTotals(2025, Map.of());
    var wording = stand.kit().wording(YearByYear.class);

    assertThat(new YearByYear(List.of(known), wording).tables()).isEmpty();
    assertThat(new YearByYear(List.of(known, hidden), wording).tables()).isEmpty();
    assertThat(
            new YearByYear(
                    List.of(
                        hidden,
                        known,
                        new YearTotals(2023, Map.of(Unit.CASES, new Amount.Known(9)))),
                    wording)
                .tables())
        .singleElement()
        .satisfies(
            table ->
                assertThat(table.rows())
                    .extracting(row -> row.amount())
                    .containsExactly(
                        new Amount.Known(9), new Amount.Known(20), new Amount.Hidden()));
  }

  private FiguresModel slow() {
    return new FiguresModel(
        stand.desk(opened.orElseThrow()), (_, job) -> counting.add(job), (_, job) -> job.start());
  }

  private FiguresModel quick() {
    return new FiguresModel(
        stand.desk(opened.orElseThrow()), (_, job) -> job.start(), (_, job) -> job.start());
  }

  private static int year(FiguresModel model) {
    return model.seen().get().orElseThrow().year();
  }

  private static Figures shown(FiguresModel model) {
    return model.seen().get().orElseThrow().leaving().figures();
  }

  private void fill(int year, int dossiers) {
    PracticeWriter.write(
        opened.orElseThrow().store(),
        new PracticeMaker(11, List.of("caw", "line-1712")).make(year, dossiers));
  }

  private void objectEverywhere() {
    opened.orElseThrow().store().write(FiguresMeanwhileTest::objectEverywhere);
  }

  private static boolean objectEverywhere(Transaction transaction) {
    DossierRepository dossiers = new DossierRepository(transaction);
    Consent refused = new Consent(Consent.State.REFUSED, Optional.empty(), "mondeling");
    for (var summary : new DossierListRepository(transaction).all()) {
      Dossier old = dossiers.find(summary.id()).orElseThrow();
      dossiers.update(
          new Dossier(
              old.id(),
              old.code(),
              old.intake(),
              old.answers(),
              new Consents(Consent.notAsked(), refused, false),
              old.course(),
              old.kept()));
    }
    return true;
  }
}
