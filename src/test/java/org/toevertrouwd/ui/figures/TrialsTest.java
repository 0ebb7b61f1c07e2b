package org.toevertrouwd.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.toevertrouwd.audit.CellKey;
import org.toevertrouwd.codebook.TableDefinition;
import org.toevertrouwd.exchange.Interval;
import org.toevertrouwd.exchange.PlayedReader;
import org.toevertrouwd.figures.FigureCell;
import org.toevertrouwd.figures.FigureTable;
import org.toevertrouwd.figures.Figures;
import org.toevertrouwd.figures.Figures.CodebookRef;
import org.toevertrouwd.figures.HiddenBecause;
import org.toevertrouwd.figures.HiddenFigure;
import org.toevertrouwd.figures.ReleasedFigures;
import org.toevertrouwd.release.Trial;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.wording.Wording;

/** The verdict of the auditor, and what it says of a hidden cell. */
final class TrialsTest {

  private static final Trial PASSED =
      new Trial(
          Trial.Outcome.PASSED,
          Set.of(PlayedReader.OUTSIDE, PlayedReader.EMPLOYER),
          Map.of(
              new CellKey("cases-gender", List.of("x")), new Interval(0, OptionalLong.of(14)),
              new CellKey("cases-gender", List.of("man")), new Interval(2, OptionalLong.empty())));
  private static final Trial FAILED =
      new Trial(Trial.Outcome.FAILED, Set.of(PlayedReader.OUTSIDE), Map.of());

  private final Stand stand = new Stand();
  private final Wording wording = stand.kit().wording(TrialsTest.class);
  private final List<Job<?>> jobs = new ArrayList<>();

  private Trials trials(Trial outcome) {
    return new Trials(
        stand.kit().jobs(),
        stand.kit().wording(Trials.class),
        (_, job) -> jobs.add(job),
        (_, _) -> outcome);
  }

  private static String text(TrialPanel panel) {
    return String.join(
        " ",
        panel.lookupAll(".label").stream()
            .filter(Label.class::isInstance)
            .map(label -> ((Label) label).getText())
            .toList());
  }

  @Test
  void follows_the_figures_and_can_be_stopped_and_asked_for_again() {
    Trials trials = trials(PASSED);
    trials.of(2025);
    assertThat(trials.state().get()).isEqualTo(new Trials.State.Running());

    jobs.getLast().failed(new CancellationException());
    assertThat(trials.state().get()).isEqualTo(new Trials.State.Stopped());

    trials.again();
    jobs.getLast().start();
    assertThat(trials.known()).contains(PASSED);
    assertThat(stand.failures).isEmpty();
  }

  @Test
  void of_a_year_nobody_looks_at_any_more_is_not_shown() {
    Trials trials = trials(FAILED);
    trials.of(2025);
    trials.of(2024);
    jobs.getFirst().start();

    assertThat(trials.state().get()).isEqualTo(new Trials.State.Running());
    assertThat(trials.failed()).isFalse();
  }

  @Test
  void a_pass_says_who_was_played_behind_a_fold_and_nobody_else() {
    Trials trials = trials(PASSED);
    trials.of(2025);
    jobs.getLast().start();
    TrialPanel panel = Fx.on(() -> new TrialPanel(trials, stand.kit().wording(TrialPanel.class)));
    assertThat(text(panel)).contains("geslaagd").doesNotContain("opdrachtgever");

    Fx.run(((Button) panel.lookup("#trial-how"))::fire);
    assertThat(text(panel))
        .contains("buitenstaander", "elke opdrachtgever")
        .doesNotContain("wie eerdere cijfers heeft");
  }

  @Test
  void a_fail_says_that_nothing_can_leave_and_what_to_do() {
    Trials trials = trials(FAILED);
    trials.of(2025);
    jobs.getLast().start();
    TrialPanel panel = Fx.on(() -> new TrialPanel(trials, stand.kit().wording(TrialPanel.class)));

    assertThat(trials.failed()).isTrue();
    assertThat(text(panel)).contains("niet geslaagd", "vertrekt er niets", "opnieuw");
    assertThat(panel.lookup("#trial-again")).isNotNull();
  }

  @Test
  void a_hidden_cell_says_why_and_what_an_outsider_reaches() {
    FigureCell other = new FigureCell(List.of("x"), OptionalInt.empty());
    FigureCell man = new FigureCell(List.of("man"), OptionalInt.empty());
    FigureTable table = table(other, man);
    ReleasedFigures leaving =
        leaving(
            List.of(
                new HiddenFigure("cases-gender", List.of("x"), HiddenBecause.TOO_FEW_REPORTERS),
                new HiddenFigure("cases-gender", List.of("man"), HiddenBecause.PROTECTS_ANOTHER)));
    CellWords words =
        new CellWords(leaving, Optional.of(PASSED), stand.kit().wording(CellWords.class));

    assertThat(words.why(table, other)).contains("minder dan 5 melders");
    assertThat(words.reach(table, other)).contains("tussen 0 en 14");
    assertThat(words.why(table, man)).contains("beschermt een andere");
    assertThat(words.reach(table, man)).contains("2 of meer");
  }

  @Test
  void a_year_that_left_does_not_know_why_and_a_trial_on_its_way_says_so() {
    FigureCell other = new FigureCell(List.of("x"), OptionalInt.empty());
    CellWords words =
        new CellWords(leaving(List.of()), Optional.empty(), stand.kit().wording(CellWords.class));

    assertThat(words.why(table(other), other)).contains("de reden wordt niet bewaard");
    assertThat(words.reach(table(other), other)).contains("zodra de proef gedaan is");
  }

  @Test
  void every_reason_and_every_reader_has_its_words() {
    for (HiddenBecause because : HiddenBecause.values()) {
      assertThat(wording.text("hidden", because, 5)).isNotBlank().doesNotContain("{");
    }
    for (PlayedReader reader : PlayedReader.values()) {
      assertThat(wording.text("reader.what", reader)).endsWith(".");
    }
  }

  private static ReleasedFigures leaving(List<HiddenFigure> hidden) {
    Figures figures = new Figures(2025, new CodebookRef("x", "1", "0"), false, List.of());
    return new ReleasedFigures(figures, 5, List.of(), hidden);
  }

  private static FigureTable table(FigureCell... cells) {
    TableDefinition definition =
        Stand.REFERENCE.codebook().layout().stream()
            .filter(one -> one.id().equals("cases-gender"))
            .findFirst()
            .orElseThrow();
    return new FigureTable(definition, List.of(cells));
  }
}
