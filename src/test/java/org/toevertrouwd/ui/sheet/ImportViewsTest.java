package org.toevertrouwd.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Looks;

/** The steps of an import as they are pressed. */
@ExtendWith(FreshKluis.class)
final class ImportViewsTest {

  @TempDir Path folder;
  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private ImportScreen screen;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    Desk desk = stand.desk(kluis);
    screen =
        Fx.on(
            () -> {
              ImportScreen made = new ImportScreen(desk);
              Looks.dress(new Scene(made.view()), false, 100);
              made.shown();
              return made;
            });
  }

  @Test
  void a_sheet_is_chosen_looked_at_tried_and_brought_in() throws IOException {
    stand.chosen.add(SheetFixture.small(folder));
    press("#import-choose");
    press("#import-try");
    assertThat(dossiers()).isZero();
    press("#import-now");
    assertThat(dossiers()).isEqualTo(5);
    press("#import-dossiers");

    assertThat(stand.went).containsExactly(new Place.Dossiers(false));
  }

  @Test
  void a_sheet_with_refused_rows_cannot_be_brought_in() throws IOException {
    stand.chosen.add(SheetFixture.refused(folder));
    press("#import-choose");
    press("#import-try");

    assertThat(found("#import-now").isDisabled()).isTrue();
    SheetFixture.write(folder, "Nr;Datum 1e gesprek;Soort gedrag\n1;03/02/2025;pesten\n");
    press("#import-again");
    assertThat(found("#import-now").isDisabled()).isFalse();
  }

  @Test
  void a_column_is_pointed_out_where_the_program_could_not_tell() throws IOException {
    stand.chosen.add(SheetFixture.dateless(folder));
    press("#import-choose");
    assertThat(found("#import-try").isDisabled()).isTrue();

    Fx.run(() -> ((ChoiceField) found("#column-2")).code().set(Optional.of("first-conversation")));

    assertThat(found("#import-try").isDisabled()).isFalse();
  }

  @Test
  void what_was_decided_is_kept_for_the_next_sheet() throws IOException {
    stand.chosen.add(SheetFixture.small(folder));
    press("#import-choose");
    Path mapping = folder.resolve("toewijzing.json");
    stand.chosen.add(mapping);
    press("#mapping-save");
    assertThat(mapping).isNotEmptyFile();
    stand.chosen.add(mapping);
    press("#mapping-load");

    assertThat(stand.told).hasSize(2);
    press("#understood-show");
    press("#import-back");
    assertThat(found("#import-choose")).isNotNull();
  }

  private int dossiers() {
    return kluis.store().read(t -> new DossierListRepository(t).all().size());
  }

  private void press(String id) {
    Fx.run(() -> ((Button) found(id)).fire());
  }

  private Node found(String id) {
    if (javafx.application.Platform.isFxApplicationThread()) {
      screen.view().applyCss();
      screen.view().layout();
      return screen.view().lookup(id);
    }
    return Fx.on(() -> found(id));
  }

  @Test
  void many_values_are_shown_a_few_at_a_time() throws IOException {
    StringBuilder sheet = new StringBuilder("Nr;Datum 1e gesprek;Soort gedrag\n");
    for (int row = 1; row <= 5000; row++) {
      sheet.append(row).append(";03/02/2025;woord ").append(row % 500).append('\n');
    }
    stand.chosen.add(SheetFixture.write(folder, sheet.toString()));
    press("#import-choose");
    int before = choices();
    assertThat(before).isLessThan(60);

    press("#values-more");

    assertThat(choices()).isEqualTo(before + 40);
    long began = System.nanoTime();
    press("#values-more");
    assertThat(System.nanoTime() - began).isLessThan(2_000_000_000L);
  }

  @Test
  void a_hostile_sheet_is_shown_as_plain_text() throws IOException {
    String long1 = "x".repeat(3000);
    stand.chosen.add(
        SheetFixture.write(
            folder,
            "Nr;Datum 1e gesprek;Soort gedrag;=cmd|' /C calc'!A0\n"
                + "1;03/02/2025;=HYPERLINK(\"x\");\u202Eeval\n"
                + "2;03/02/2025;\uD83D\uDE00<b>{0}</b>;"
                + long1
                + "\n"));
    press("#import-choose");
    press("#import-try");
    press("#import-now");

    assertThat(dossiers()).isEqualTo(2);
  }

  @Test
  void ctrl_s_does_not_stop_what_is_under_way_and_leaving_without_work_does_nothing()
      throws IOException {
    stand.chosen.add(SheetFixture.small(folder));
    press("#import-choose");
    Fx.run(screen::saveNow);
    Fx.run(screen::leaving);
    press("#import-try");
    press("#import-now");

    assertThat(dossiers()).isEqualTo(5);
  }

  private int choices() {
    return Fx.on(
        () ->
            (int)
                screen.view().lookupAll("*").stream()
                    .filter(node -> node instanceof ChoiceField)
                    .count());
  }
}
