package org.toevertrouwd.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.kit.Progress;
import org.toevertrouwd.ui.sheet.ValueRow.Answer;

/** An import whose work lasts: what is stopped, overtaken or refused leaves nothing behind. */
@ExtendWith(FreshKluis.class)
final class StoppedImportTest {

  @TempDir Path folder;
  private final Stand stand = new Stand();
  private final Deque<Runnable> lasting = new ArrayDeque<>();
  private OpenKluis kluis;
  private ImportFlow flow;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    flow = new ImportFlow(slow(stand.desk(kluis)));
  }

  @Test
  void a_reading_that_is_stopped_shows_no_sheet() throws IOException {
    Progress progress = flow.read(SheetFixture.small(folder)).start();
    progress.cancel();
    goOn();

    assertThat(flow.step().get()).isEqualTo(Step.CHOOSE);
    assertThat(flow.refusal().get()).isEmpty();
  }

  @Test
  void of_two_sheets_the_last_one_chosen_is_shown() throws IOException {
    flow.read(SheetFixture.small(folder)).start();
    Path other = Files.writeString(folder.resolve("ander.csv"), "Datum 1e gesprek\n03/02/2025\n");
    flow.read(other).start();
    goOn();

    assertThat(flow.sheetName()).isEqualTo("ander.csv");
    assertThat(flow.reading().get().columns()).hasSize(1);
  }

  @Test
  void a_decision_that_is_stopped_is_taken_back() throws IOException {
    read();
    Progress progress =
        flow.decide(row("SGG"), Optional.of(new Answer("behaviour", "sexual-violence"))).start();
    progress.cancel();
    goOn();

    assertThat(flow.takenBack().get()).isEqualTo(1);
    assertThat(row("SGG").chosen()).isEmpty();
    flow.readAgain().start();
    goOn();
    assertThat(row("SGG").understood()).isEmpty();
  }

  @Test
  void a_decision_after_one_that_was_stopped_stands() throws IOException {
    read();
    flow.decide(row("SGG"), Optional.of(new Answer("behaviour", "sexual-violence")))
        .start()
        .cancel();
    flow.decide("Kleur", Optional.of(Meaning.NOTES)).start();
    goOn();

    assertThat(row("SGG").chosen()).contains(new Answer("behaviour", "sexual-violence"));
    assertThat(flow.takenBack().get()).isZero();
  }

  @Test
  void decisions_of_a_file_that_went_away_are_taken_back_to_what_is_shown() throws IOException {
    Path sheet = read();
    Files.delete(sheet);
    flow.decide("Kleur", Optional.of(Meaning.NOTES)).start();
    goOn();
    SheetFixture.small(folder);
    flow.readAgain().start();
    goOn();

    assertThat(stand.told).hasSize(1);
    assertThat(flow.reading().get().columns())
        .filteredOn(column -> column.heading().equals("Kleur"))
        .noneMatch(column -> column.meaning().equals(Optional.of(Meaning.NOTES)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.2, 0.4, 0.6, 0.8, 1})
  void stopping_at_any_dossier_leaves_none(double at) throws IOException {
    read();
    Progress progress = flow.bringIn().start();
    progress.listen(
        fraction -> {
          if (fraction >= at - 0.01) {
            throw new CancellationException();
          }
        });
    goOn();

    assertThat(dossiers()).isZero();
    assertThat(flow.busy().get()).isFalse();
    assertThat(flow.step().get()).isEqualTo(Step.DECIDE);
    flow.bringIn().start();
    goOn();
    assertThat(dossiers()).isEqualTo(5);
  }

  @Test
  void bringing_in_twice_at_once_brings_in_once() throws IOException {
    read();
    flow.bringIn().start();
    flow.bringIn().start();
    assertThat(flow.busy().get()).isTrue();
    goOn();

    assertThat(dossiers()).isEqualTo(5);
    assertThat(flow.busy().get()).isFalse();
  }

  @Test
  void an_import_into_a_kluis_that_was_locked_meanwhile_says_that_nothing_came_in()
      throws IOException {
    read();
    flow.bringIn().start();
    kluis.store().close();
    goOn();

    assertThat(stand.told).containsExactly("Er is niets binnengebracht");
    assertThat(flow.step().get()).isEqualTo(Step.DECIDE);
  }

  @Test
  void a_decision_for_one_column_says_nothing_of_the_same_word_in_another() throws IOException {
    Path sheet =
        SheetFixture.write(
            folder,
            """
            Nr;Datum 1e gesprek;Soort gedrag;Plaats
            1;03/02/2025;blauw;blauw
            2;04/02/2025;blauw;blauw
            """);
    flow.read(sheet).start();
    goOn();
    ValueRow behaviour = row("Soort gedrag", "blauw");
    assertThat(row("Plaats", "blauw").chosen()).isEmpty();

    flow.decide(behaviour, Optional.of(new Answer("behaviour", "bullying"))).start();
    goOn();

    assertThat(row("Soort gedrag", "blauw").chosen()).isPresent();
    assertThat(row("Plaats", "blauw").chosen()).isEmpty();
    assertThat(row("Plaats", "blauw").understood()).isEmpty();
  }

  private Path read() throws IOException {
    Path sheet = SheetFixture.small(folder);
    flow.read(sheet).start();
    goOn();
    return sheet;
  }

  private void goOn() {
    while (!lasting.isEmpty()) {
      lasting.poll().run();
    }
  }

  /** At a desk where long work is done when the test says so. */
  private Desk slow(Desk desk) {
    Kit kit = desk.kit();
    Jobs jobs =
        new Jobs() {
          @Override
          public <T> Job<T> job(Work<T> work) {
            return kit.jobs().job(work);
          }

          @Override
          public <T> Job<T> longJob(LongWork<T> work) {
            return new Job<>(
                (job, progress) -> lasting.add(() -> run(work, job, progress)), stand::problem);
          }
        };
    return new Desk(
        new Kit(kit.language(), jobs, kit.delays(), kit.dialogs(), kit.choosers(), kit.clock()),
        desk.kluis(),
        desk.reference(),
        desk.navigator(),
        desk.saving(),
        desk.discretion());
  }

  private static <T> void run(Jobs.LongWork<T> work, Job<T> job, Progress progress) {
    T outcome;
    try {
      outcome = work.run(progress);
    } catch (Exception e) {
      job.failed(e);
      return;
    }
    job.succeeded(outcome);
  }

  private ValueRow row(String text) {
    return row("Soort gedrag", text);
  }

  private ValueRow row(String heading, String text) {
    return flow.toDecide().stream()
        .filter(row -> row.id().equals(new ValueRow.Id(heading, text)))
        .findFirst()
        .orElseThrow();
  }

  private int dossiers() {
    return kluis.store().read(transaction -> new DossierListRepository(transaction).all().size());
  }
}
