package org.toevertrouwd.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.OwnService;
import org.toevertrouwd.casework.ServiceRepository;
import org.toevertrouwd.session.FreshKluis;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;

@ExtendWith(FreshKluis.class)
final class DirectoryScreenTest {

  private final Stand stand = new Stand();
  private OpenKluis kluis;
  private Desk desk;
  private Dossier dossier;

  @BeforeEach
  void open(OpenKluis fresh) {
    kluis = fresh;
    desk = stand.desk(kluis);
    dossier = Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, Kluizen.CLOCK.instant());
    kluis
        .store()
        .write(
            transaction -> {
              new DossierRepository(transaction).insert(dossier);
              return true;
            });
  }

  @Test
  void every_box_of_the_vangnet_can_be_reached_and_shows_its_services() {
    show(
        Optional.of(dossier.id()),
        root -> {
          press(root, "directory-tab-vangnet");
          for (var step : Stand.REFERENCE.directory().vangnet().steps()) {
            ToggleButton box = (ToggleButton) root.lookup("#step-" + step.code());
            assertThat(box.isFocusTraversable()).isTrue();
            assertThat(box.getAccessibleText()).contains(step.name().nl());
            box.fire();
            box.fire();
            root.applyCss();
            assertThat(box.isSelected()).isTrue();
            assertThat(root.lookup(".step-card")).isNotNull();
          }
          assertThat(new Shown(root).nameless()).isEmpty();
        });
  }

  @Test
  void a_way_leads_to_the_next_step_and_a_service_to_its_card() {
    show(
        Optional.of(dossier.id()),
        root -> {
          press(root, "directory-tab-vangnet");
          press(root, "step-advice");
          press(root, "step-way-report");
          assertThat(((ToggleButton) root.lookup("#step-report")).isSelected()).isTrue();
          press(root, "step-service-mores");
          press(root, "service-refer");
        });
    assertThat(stand.went)
        .singleElement(type(Place.NewReferral.class))
        .matches(one -> one.dossier().equals(dossier.id()))
        .matches(one -> one.service().equals(Optional.of("mores")));
  }

  @Test
  void a_service_can_be_changed_on_its_card_and_put_on_the_sheet() {
    show(
        Optional.empty(),
        root -> {
          press(root, "directory-tab-vangnet");
          press(root, "step-care");
          press(root, "step-service-gp");
          assertThat(root.lookup("#service-refer")).isNull();
          press(root, "service-sheet");
          assertThat(root.lookup("#sheet-save").getParent().isVisible()).isTrue();
          press(root, "service-sheet");
          assertThat(root.lookup("#sheet-save").getParent().isVisible()).isFalse();
          press(root, "service-fill-in");
          ((TextInputControl) root.lookup("#service-fact-contact")).setText("om de hoek");
          press(root, "service-save");
          assertThat(new Shown(root).texts()).contains("om de hoek");
          press(root, "service-hide");
        });
    assertThat(own("gp").orElseThrow().hidden()).isTrue();
    assertThat(own("gp").orElseThrow().facts()).containsEntry("contact", "om de hoek");
  }

  @Test
  void adding_a_service_can_be_given_up() {
    show(
        Optional.empty(),
        root -> {
          press(root, "directory-add");
          assertThat(root.lookup("#service-save").isDisabled()).isTrue();
          ((TextInputControl) root.lookup("#service-name")).setText("Praatcafé");
          assertThat(root.lookup("#service-save").isDisabled()).isFalse();
          press(root, "service-cancel");
          assertThat(root.lookup("#service-save")).isNull();
          ((TextInputControl) root.lookup("#directory-search")).setText("zzz");
          root.applyCss();
          root.layout();
          assertThat(new Shown(root).nameless()).isEmpty();
        });
    assertThat(stand.told).isEmpty();
  }

  private void show(Optional<DossierId> wanted, Consumer<Parent> look) {
    Fx.run(
        () -> {
          DirectoryScreen screen = new DirectoryScreen(desk, wanted);
          Scene scene = new Scene(screen.view(), 1280, 800);
          Looks.dress(scene, false, 100);
          screen.shown();
          settle(screen.view());
          look.accept(screen.view());
        });
  }

  private static void press(Parent root, String id) {
    ((ButtonBase) root.lookup("#" + id)).fire();
    settle(root);
  }

  private static void settle(Parent root) {
    root.applyCss();
    root.layout();
  }

  private Optional<OwnService> own(String code) {
    return kluis.store().read(transaction -> new ServiceRepository(transaction).find(code));
  }
}
