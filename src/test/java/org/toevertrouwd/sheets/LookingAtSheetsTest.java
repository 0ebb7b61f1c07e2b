package org.toevertrouwd.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.store.MemoryVault;
import org.toevertrouwd.store.Store;

/** What a person sees of a sheet before and while it comes in. */
final class LookingAtSheetsTest {

  private final MemoryVault vault = new MemoryVault();
  private final Store store = Store.open(vault);
  private final SheetImport imports =
      new SheetImport(
          store,
          Sheets.CODEBOOK,
          Sheets.DIRECTORY,
          Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC));

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void every_column_is_shown_with_its_values_once_each() throws Exception {
    Path sheet = sheet("Datum 1e gesprek;Rol;Kleur\n1/2/2025;getuige;blauw\n2/2/2025;Getuige!;\n");
    List<SheetColumn> columns = imports.look(sheet, Mapping.none());

    assertThat(columns)
        .extracting(SheetColumn::heading)
        .containsExactly("Datum 1e gesprek", "Rol", "Kleur");
    assertThat(columns.get(0).meaning()).contains(Meaning.FIRST_CONVERSATION);
    assertThat(columns.get(1).values()).containsExactly(new SeenValue("getuige", 2));
    assertThat(columns.get(2).values()).containsExactly(new SeenValue("blauw", 1));
  }

  @Test
  void a_sheet_that_does_not_say_when_dossiers_began_can_be_looked_at() throws Exception {
    Path sheet = sheet("Rol;Soort gedrag\ngetuige;pesten\n");

    assertThat(imports.look(sheet, Mapping.none()))
        .extracting(SheetColumn::meaning)
        .containsExactly(Optional.of(Meaning.REPORTER_ROLE), Optional.of(Meaning.BEHAVIOUR));
    assertThatThrownBy(() -> imports.dryRun(sheet, Mapping.none()))
        .isInstanceOf(SheetRefusedException.class);
  }

  @Test
  void a_doubt_says_which_question_it_may_answer_and_what_is_certain() throws Exception {
    ImportReport report =
        imports.dryRun(sheet("Datum 1e gesprek;Afloop\n1/2/2025;afgesloten\n"), Mapping.none());
    UnmappedValue doubt = report.unmapped().getFirst();

    assertThat(doubt.possible()).containsOnlyKeys("closing-reason");
    assertThat(doubt.understood()).containsOnlyKeys("closed");
    assertThat(doubt.candidates()).containsExactly("agreed", "contact-lost", "reporter-stopped");
  }

  @Test
  void the_codes_of_a_question_are_those_of_the_codebook() {
    assertThat(imports.codes("behaviour")).contains("bullying", "unknown");
    assertThat(imports.codes("counting"))
        .containsExactlyInAnyOrder("given", "refused", "not-asked");
    assertThat(imports.codes("")).isEmpty();
  }

  @Test
  void an_import_tells_how_far_it_is() throws Exception {
    List<Double> told = new ArrayList<>();
    imports.run(sheet("Datum 1e gesprek\n1/2/2025\n2/2/2025\n"), Mapping.none(), told::add);

    assertThat(told).containsExactly(0.5, 1.0);
  }

  @Test
  void an_import_that_is_stopped_half_way_leaves_nothing() throws Exception {
    Path sheet = sheet("Datum 1e gesprek\n1/2/2025\n2/2/2025\n");
    int before = vault.commits();

    assertThatThrownBy(
            () ->
                imports.run(
                    sheet,
                    Mapping.none(),
                    _ -> {
                      throw new CancellationException();
                    }))
        .isInstanceOf(CancellationException.class);

    assertThat(vault.commits()).isEqualTo(before);
    assertThat(imports.run(sheet, Mapping.none()).imported()).isEqualTo(2);
  }

  private Path sheet(String text) throws Exception {
    return Files.writeString(folder.resolve("blad.csv"), text);
  }
}
