package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;

/** What the list does by itself: keys, what is in sight, what an empty one offers. */
@ExtendWith(FreshKluis.class)
final class DossiersScreenTest {

  private final Stand stand = new Stand();
  private final Browsing browsing = new Browsing();
  private OpenKluis kluis;
  private Cases cases;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
  }

  @Test
  void an_empty_list_offers_one_thing_to_do() {
    Scene scene = shown();
    Fx.run(() -> ((Button) find(scene, "#dossiers-first")).fire());
    assertThat(stand.went).singleElement().isInstanceOf(Place.NewConversation.class);
  }

  @Test
  void enter_opens_the_selected_dossier() {
    Dossier older = cases.dossier(1);
    cases.dossier(2);
    Scene scene = shown();
    Fx.run(
        () -> {
          TableView<?> table = (TableView<?>) find(scene, "#dossiers-table");
          table.getSelectionModel().select(1);
          table.fireEvent(pressed(KeyCode.ENTER));
        });
    assertThat(stand.went).containsExactly(new Place.OneDossier(older.id()));
  }

  @Test
  void searching_shows_hits_enter_opens_the_first_and_escape_clears() {
    var talk = cases.talk(Optional.empty(), Cases.TODAY, "Belt na de repetitie.");
    Scene scene = shown();
    Fx.run(
        () -> {
          TextField field = (TextField) find(scene, "#dossiers-search");
          field.setText("repet");
          stand.timePasses();
          ListView<?> hits = (ListView<?>) find(scene, "#search-hits");
          assertThat(hits.getItems()).hasSize(1);
          assertThat(((Label) find(scene, "#search-found")).getText())
              .isEqualTo("1 plaats gevonden");
          field.fireEvent(pressed(KeyCode.ENTER));
          field.fireEvent(pressed(KeyCode.ESCAPE));
          assertThat(field.getText()).isEmpty();
          assertThat(scene.lookup("#search-hits")).isNull();
        });
    assertThat(stand.went).containsExactly(new Place.OneConversation(talk.id()));
  }

  @Test
  void a_search_is_still_there_when_one_comes_back() {
    cases.talk(Optional.empty(), Cases.TODAY, "Belt na de repetitie.");
    browsing.words().set("repet");
    Scene scene = shown();
    assertThat(Fx.on(() -> ((ListView<?>) find(scene, "#search-hits")).getItems().size()))
        .isEqualTo(1);
  }

  @Test
  void a_filter_that_is_chosen_again_is_let_go() {
    cases.dossier(1);
    cases.closed(2);
    Scene scene = shown();
    Fx.run(
        () -> {
          ToggleButton closed = (ToggleButton) find(scene, "#filter-closed");
          assertThat(closed.getText()).isEqualTo("gesloten 1");
          closed.fire();
          assertThat(((TableView<?>) find(scene, "#dossiers-table")).getItems()).hasSize(1);
          closed.fire();
          assertThat(((TableView<?>) find(scene, "#dossiers-table")).getItems()).hasSize(2);
          assertThat(((ToggleButton) find(scene, "#filter-all")).isSelected()).isTrue();
        });
  }

  @Test
  void of_thousands_of_dossiers_only_the_lines_in_sight_exist() {
    kluis
        .store()
        .write(
            transaction -> {
              var dossiers = new org.toevertrouwd.casework.DossierRepository(transaction);
              for (int number = 1; number <= 2_500; number++) {
                dossiers.insert(
                    Dossier.blank(
                        new org.toevertrouwd.casework.DossierCode(2026, number),
                        org.toevertrouwd.casework.DossierKind.CASE,
                        Kluizen.CLOCK.instant()));
              }
              return true;
            });
    Scene scene = shown();
    int rows = Fx.on(() -> scene.getRoot().lookupAll(".table-row-cell").size());
    assertThat(rows).isLessThan(60);
    long began = System.nanoTime();
    Fx.run(
        () -> {
          TableView<?> table = (TableView<?>) find(scene, "#dossiers-table");
          for (int line = 0; line < 2_500; line += 100) {
            table.scrollTo(line);
            scene.getRoot().layout();
          }
        });
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    assertThat(
            Fx.on(
                () ->
                    scene.getRoot().lookupAll(".table-row-cell").stream()
                        .filter(TableRow.class::isInstance)
                        .count()))
        .isLessThan(60L);
  }

  @Test
  void discreet_mode_takes_what_was_found_out_of_sight() {
    cases.talk(Optional.empty(), Cases.TODAY, "Belt na de repetitie.");
    browsing.words().set("repet");
    Desk desk = stand.desk(kluis);
    Scene scene = shown(desk);
    Fx.run(
        () -> {
          assertThat(scene.getRoot().lookupAll(".found")).isNotEmpty();
          desk.discretion().on().set(true);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          assertThat(scene.getRoot().lookupAll(".found")).isEmpty();
        });
  }

  private Scene shown() {
    return shown(stand.desk(kluis));
  }

  private Scene shown(Desk desk) {
    return Fx.on(
        () -> {
          DossiersScreen screen = new DossiersScreen(desk, browsing, false);
          Scene scene = new Scene(screen.view(), 1100, 760);
          Looks.dress(scene, false, 100);
          screen.shown();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return scene;
        });
  }

  private static Node find(Scene scene, String id) {
    return Optional.ofNullable(scene.lookup(id)).orElseThrow();
  }

  private static KeyEvent pressed(KeyCode code) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
  }
}
