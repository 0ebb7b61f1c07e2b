package org.toevertrouwd.ui.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.FollowUp;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Cases;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.ChoiceField;
import org.toevertrouwd.ui.kit.Looks;

@ExtendWith(FreshKluis.class)
final class ClosingScreenTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Cases cases;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    cases = new Cases(kluis);
  }

  @Test
  void the_button_waits_for_a_reason_and_says_so() {
    Dossier dossier = cases.dossier(1);
    Scene scene = shown(dossier);
    Fx.run(
        () -> {
          assertThat(find(scene, "#closing-go").isDisabled()).isTrue();
          assertThat(new Shown(scene.getRoot()).texts())
              .contains("Kies nog een reden; onbekend mag ook");
          ((ChoiceField) find(scene, "#closing-closing-reason")).code().set(Optional.of("agreed"));
          ((CheckBox) find(scene, "#reminder-aftercare")).fire();
          ((Button) find(scene, "#closing-go")).fire();
        });
    assertThat(cases.now(dossier).course().closed()).isTrue();
    assertThat(stand.went).containsExactly(new Place.OneDossier(dossier.id()));
  }

  @Test
  void what_is_open_is_done_right_here() {
    Dossier dossier = cases.dossier(1);
    FollowUp step = cases.step(dossier, Cases.TODAY, "bellen");
    Scene scene = shown(dossier);
    Fx.run(
        () -> {
          assertThat(new Shown(scene.getRoot()).texts()).contains("vandaag: bellen");
          ((Button) find(scene, "#step-done-" + step.id().value())).fire();
          assertThat(new Shown(scene.getRoot()).texts()).doesNotContain("vandaag: bellen");
        });
  }

  @Test
  void a_closed_dossier_is_opened_again_here() {
    Dossier closed = cases.closed(2);
    Scene scene = shown(closed);
    Fx.run(() -> ((Button) find(scene, "#closing-go")).fire());
    assertThat(cases.now(closed).course().closed()).isFalse();
  }

  @Test
  void nothing_is_nameless() {
    Scene scene = shown(cases.dossier(1));
    assertThat(Fx.on(() -> new Shown(scene.getRoot()).nameless())).isEmpty();
  }

  private Scene shown(Dossier dossier) {
    return Fx.on(
        () -> {
          ClosingScreen screen = new ClosingScreen(stand.desk(kluis), dossier.id());
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
}
