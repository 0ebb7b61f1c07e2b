package org.toevertrouwd.ui.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.casework.Dossier;
import org.toevertrouwd.casework.DossierCode;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierRepository;
import org.toevertrouwd.casework.Referral;
import org.toevertrouwd.casework.ReferralId;
import org.toevertrouwd.casework.ReferralRepository;
import org.toevertrouwd.casework.ReferralStatus;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Fx;
import org.toevertrouwd.ui.Shown;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.kit.Looks;

final class ReferralScreenTest {

  @TempDir Path folder;

  @Test
  void one_searches_a_service_says_how_it_stands_and_is_warned_calmly() throws Exception {
    Stand stand = new Stand();
    try (OpenKluis kluis = Kluizen.create(folder.resolve("screen.kluis"))) {
      Dossier dossier =
          Dossier.blank(new DossierCode(2026, 1), DossierKind.CASE, Kluizen.CLOCK.instant());
      kluis
          .store()
          .write(
              transaction -> {
                new DossierRepository(transaction).insert(dossier);
                return true;
              });
      Fx.run(
          () -> {
            ReferralScreen screen =
                new ReferralScreen(
                    stand.desk(kluis), dossier.id(), ReferralId.random(), Optional.empty());
            Scene scene = new Scene(screen.view(), 1280, 800);
            Looks.dress(scene, false, 100);
            screen.shown();
            settle(screen.view());
            TextField search = (TextField) scene.lookup("#referral-search");
            search.setText("politie");
            search.getOnAction().handle(new ActionEvent());
            settle(screen.view());
            assertThat(new Shown(screen.view()).nameless()).isEmpty();
            Parent warning = (Parent) scene.lookup("#referral-warning");
            assertThat(warning.getChildrenUnmodifiable()).isEmpty();
            ((ButtonBase) scene.lookup("#referral-status-started")).fire();
            assertThat(warning.getChildrenUnmodifiable()).hasSize(1);
            ((ButtonBase) scene.lookup("#referral-consent-given")).fire();
            assertThat(warning.getChildrenUnmodifiable()).isEmpty();
            ((TextInputControl) scene.lookup("#referral-outcome")).setText("gesprek gehad");
            screen.saveNow();
            ((ButtonBase) scene.lookup("#referral-other")).fire();
            settle(screen.view());
            assertThat(scene.lookup("#referral-services")).isNotNull();
            ((ButtonBase) scene.lookup("#referral-done")).fire();
            screen.leaving();
          });
      List<Referral> saved =
          kluis
              .store()
              .read(transaction -> new ReferralRepository(transaction).ofDossier(dossier.id()));
      assertThat(saved).hasSize(1);
      assertThat(saved.getFirst().status()).isEqualTo(ReferralStatus.STARTED);
      assertThat(saved.getFirst().sharing().outcome()).isEqualTo("gesprek gehad");
      assertThat(stand.went).containsExactly(new Place.OneDossier(dossier.id()));
    }
  }

  private static void settle(Parent root) {
    root.applyCss();
    root.layout();
  }
}
