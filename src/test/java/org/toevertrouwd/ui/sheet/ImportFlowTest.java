package org.toevertrouwd.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.sheets.ImportReport;
import org.toevertrouwd.sheets.Meaning;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.kit.Job;
import org.toevertrouwd.ui.kit.Jobs;
import org.toevertrouwd.ui.kit.Kit;
import org.toevertrouwd.ui.sheet.ValueRow.Answer;

/** From a sheet to its dossiers, as a person goes through it. */
@ExtendWith(FreshKluis.class)
final class ImportFlowTest {

  @TempDir Path folder;
  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private ImportFlow flow;
  private boolean hurried;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    flow = new ImportFlow(stand.desk(kluis));
  }

  @Nested
  class A_sheet_that_is_understood {

    @BeforeEach
    void read() throws IOException {
      flow.read(SheetFixture.small(folder)).start();
    }

    @Test
    void is_shown_with_what_its_columns_mean_and_nothing_is_written() {
      assertThat(flow.step().get()).isEqualTo(Step.DECIDE);
      assertThat(flow.sheetName()).isEqualTo("blad 2025.csv");
      assertThat(flow.reading().get().columnOf(Meaning.FIRST_CONVERSATION))
          .contains("Datum 1e gesprek");
      assertThat(dossiers()).isEmpty();
    }

    @Test
    void asks_about_umbrella_words_and_words_it_does_not_know() {
      assertThat(flow.toDecide())
          .extracting(row -> row.id().text())
          .contains("SGG", "grapjes aan de koffie")
          .doesNotContain("pesten");
      assertThat(row("SGG").count()).isEqualTo(2);
      assertThat(row("SGG").doubt().orElseThrow().candidates())
          .containsExactly("sexual-harassment", "sexual-violence");
    }

    @Test
    void takes_over_a_decision_about_a_value_and_keeps_it_in_its_place() {
      decide("SGG", "sexual-harassment");

      assertThat(row("SGG").chosen()).contains(new Answer("behaviour", "sexual-harassment"));
      assertThat(row("SGG").understood())
          .contains(Map.of("behaviour", Set.of("sexual-harassment")));
      assertThat(report().unmapped()).noneMatch(value -> value.value().equals("SGG"));
    }

    @Test
    void forgets_a_decision_that_is_taken_back() {
      decide("SGG", "sexual-harassment");
      flow.decide(row("SGG"), Optional.empty()).start();

      assertThat(row("SGG").chosen()).isEmpty();
      assertThat(row("SGG").understood()).isEmpty();
    }

    @Test
    void lists_what_was_understood_by_itself() {
      assertThat(flow.understood())
          .extracting(row -> row.id().text())
          .contains("pesten", "getuige");
    }

    @Test
    void gives_a_column_another_meaning_and_takes_it_from_the_one_that_had_it() {
      flow.decide("Kleur", Optional.of(Meaning.BEHAVIOUR)).start();

      assertThat(flow.reading().get().columnOf(Meaning.BEHAVIOUR)).contains("Kleur");
      assertThat(meaning("Soort gedrag")).isEmpty();
      assertThat(flow.toDecide()).noneMatch(row -> row.id().text().equals("SGG"));
      assertThat(flow.toDecide()).anyMatch(row -> row.id().text().equals("blauw"));
    }

    @Test
    void lets_several_columns_be_notes() {
      flow.decide("Kleur", Optional.of(Meaning.NOTES)).start();

      assertThat(meaning("Notities")).contains(Meaning.NOTES);
      assertThat(meaning("Kleur")).contains(Meaning.NOTES);
    }

    @Test
    void comes_in_as_one_change() {
      decide("SGG", "sexual-harassment");
      flow.tryOut();
      assertThat(flow.isReady()).isTrue();
      flow.bringIn().start();

      assertThat(flow.step().get()).isEqualTo(Step.DONE);
      assertThat(dossiers()).hasSize(5);
      assertThat(behaviours()).contains("sexual-harassment", "bullying", "unknown");
    }

    @Test
    void does_not_come_in_twice() {
      flow.bringIn().start();

      ImportFlow second = new ImportFlow(stand.desk(kluis));
      second.read(folder.resolve("blad 2025.csv")).start();
      assertThat(second.refusal().get()).contains("al ingevoerd");
      assertThat(second.step().get()).isEqualTo(Step.CHOOSE);
    }

    @Test
    void does_not_come_in_when_it_is_stopped() throws IOException {
      ImportFlow stopped = new ImportFlow(impatient(stand.desk(kluis)));
      stopped.read(SheetFixture.small(folder)).start();
      hurried = true;
      stopped.bringIn().start();

      assertThat(stand.told).containsExactly("Er is niets binnengebracht");
      assertThat(stopped.step().get()).isEqualTo(Step.DECIDE);
      assertThat(dossiers()).isEmpty();
    }

    @Test
    void can_be_begun_anew() {
      flow.tryOut();
      flow.back();
      assertThat(flow.step().get()).isEqualTo(Step.DECIDE);
      flow.another();
      assertThat(flow.step().get()).isEqualTo(Step.CHOOSE);
    }

    @Test
    void keeps_what_was_decided_in_a_mapping_for_the_next_sheet() throws IOException {
      decide("SGG", "sexual-harassment");
      Path mapping = folder.resolve("toewijzing.json");
      flow.save(mapping).start();

      ImportFlow next = new ImportFlow(stand.desk(kluis));
      next.read(SheetFixture.small(folder)).start();
      next.load(mapping).start();

      assertThat(Files.readString(mapping)).contains("sexual-harassment");
      assertThat(next.toDecide()).noneMatch(row -> row.id().text().equals("SGG"));
      assertThat(next.understood()).anyMatch(row -> row.id().text().equals("SGG"));
    }

    @Test
    void refuses_a_mapping_that_is_none_and_keeps_what_was_decided() throws IOException {
      decide("SGG", "sexual-harassment");
      flow.load(Files.writeString(folder.resolve("mis.json"), "{\"colums\": {}}")).start();

      assertThat(stand.told).contains("Dat kon niet");
      assertThat(row("SGG").chosen()).isPresent();
    }

    @Test
    void stays_as_it_was_when_the_file_is_gone_meanwhile() throws IOException {
      Files.delete(folder.resolve("blad 2025.csv"));
      decide("SGG", "sexual-harassment");

      assertThat(stand.told).contains("Dat kon niet");
      assertThat(row("SGG").chosen()).isEmpty();
      flow.bringIn().start();
      assertThat(stand.told).contains("Er is niets binnengebracht");
      assertThat(dossiers()).isEmpty();
    }
  }

  @Nested
  class A_sheet_with_rows_that_are_no_dossiers {

    @BeforeEach
    void read() throws IOException {
      flow.read(SheetFixture.refused(folder)).start();
    }

    @Test
    void is_not_ready_and_says_which_rows_and_why() {
      assertThat(flow.isReady()).isFalse();
      assertThat(report().refused()).extracting(row -> row.row()).containsExactly(3, 4);
      flow.bringIn().start();
      assertThat(flow.step().get()).isNotEqualTo(Step.DONE);
      assertThat(dossiers()).isEmpty();
    }

    @Test
    void is_ready_once_it_was_corrected_and_read_again() throws IOException {
      SheetFixture.write(folder, "Nr;Datum 1e gesprek;Soort gedrag\n1;03/02/2025;pesten\n");
      flow.readAgain().start();

      assertThat(flow.isReady()).isTrue();
    }
  }

  @Nested
  class A_sheet_that_does_not_say_when_dossiers_began {

    @BeforeEach
    void read() throws IOException {
      flow.read(SheetFixture.dateless(folder)).start();
    }

    @Test
    void can_be_told_which_column_does() {
      assertThat(flow.step().get()).isEqualTo(Step.DECIDE);
      assertThat(flow.reading().get().report()).isEmpty();
      assertThat(flow.toDecide()).isEmpty();

      flow.decide("Tijdstip toen", Optional.of(Meaning.FIRST_CONVERSATION)).start();

      assertThat(flow.reading().get().report()).isPresent();
    }
  }

  @Test
  void a_file_that_is_no_sheet_is_refused_with_what_to_do() throws IOException {
    flow.read(Files.writeString(folder.resolve("x.csv"), "%PDF-1.7")).start();

    assertThat(flow.refusal().get()).contains("geen rekenblad");
    assertThat(flow.step().get()).isEqualTo(Step.CHOOSE);
  }

  @Test
  void a_file_that_is_not_there_is_refused() {
    flow.read(folder.resolve("weg.csv")).start();

    assertThat(flow.refusal().get()).contains("niet gelezen");
  }

  @Test
  void the_sample_of_the_sector_comes_in_whole() {
    assumeTrue(SheetFixture.sample().isPresent(), "shared/samples is not there");
    flow.read(SheetFixture.sample().orElseThrow()).start();
    flow.bringIn().start();

    assertThat(dossiers()).hasSize(64);
    assertThat(flow.toDecide()).extracting(row -> row.id().text()).contains("SGG", "agressie");
  }

  /** At a desk where somebody presses Stop as soon as anything lasts. */
  private Desk impatient(Desk desk) {
    Kit kit = desk.kit();
    Jobs jobs =
        new Jobs() {
          @Override
          public <T> Job<T> job(Work<T> work) {
            return kit.jobs().job(work);
          }

          @Override
          public <T> Job<T> longJob(LongWork<T> work) {
            return kit.jobs()
                .longJob(
                    progress -> {
                      if (hurried) {
                        progress.cancel();
                      }
                      return work.run(progress);
                    });
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

  private void decide(String text, String code) {
    flow.decide(row(text), Optional.of(new Answer("behaviour", code))).start();
  }

  private ValueRow row(String text) {
    return flow.toDecide().stream()
        .filter(row -> row.id().text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Meaning> meaning(String heading) {
    return flow.reading().get().columns().stream()
        .filter(column -> column.heading().equals(heading))
        .findFirst()
        .orElseThrow()
        .meaning();
  }

  private ImportReport report() {
    return flow.reading().get().report().orElseThrow();
  }

  private List<DossierSummary> dossiers() {
    return kluis.store().read(transaction -> new DossierListRepository(transaction).all());
  }

  private List<String> behaviours() {
    return kluis
        .store()
        .read(
            transaction ->
                new DossierListRepository(transaction)
                    .all().stream()
                        .flatMap(
                            dossier ->
                                new DossierRepository(transaction)
                                        .find(dossier.id())
                                        .orElseThrow()
                                        .answers()
                                        .all("behaviour")
                                        .stream())
                        .toList());
  }
}
