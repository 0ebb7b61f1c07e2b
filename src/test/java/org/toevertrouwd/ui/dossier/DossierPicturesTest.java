package org.toevertrouwd.ui.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.gallery.GalleryPractice;
import org.toevertrouwd.casework.DossierId;
import org.toevertrouwd.casework.DossierKind;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.casework.DossierSummary;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Drawn;
import org.toevertrouwd.ui.Stand;
import org.toevertrouwd.ui.closing.ClosingScreen;
import org.toevertrouwd.ui.dossiers.Browsing;
import org.toevertrouwd.ui.dossiers.DossierSide;

/** The page of a dossier in states that no place leads to. */
final class DossierPicturesTest {

  @TempDir Path folder;

  @Test
  void a_dossier_can_be_looked_at_in_every_state() throws Exception {
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.cheapForTestsOnly(), GalleryPractice.CLOCK, "tests", KluisFiles.system());
    try (OpenKluis kluis =
        GalleryPractice.make(folder.resolve("gallery.kluis"), Stand.REFERENCE, options)) {
      List<DossierSummary> all =
          kluis.store().read(transaction -> new DossierListRepository(transaction).all());
      DossierId open = first(all, one -> one.progress().openFollowUps() > 0);
      DossierId closed = first(all, one -> one.progress().closed());
      DossierId advice = first(all, one -> one.kind() == DossierKind.ADVICE);
      Drawn.picture(
          "dossier-situation",
          kluis,
          desk -> screen(desk, open),
          root -> press(root, "#fold-situation"));
      Drawn.picture(
          "dossier-behaviour",
          kluis,
          desk -> screen(desk, open),
          root -> {
            press(root, "#fold-behaviour");
            for (String fold : List.of("#fold-story", "#fold-consents")) {
              press(root, fold);
            }
            ((javafx.scene.layout.Pane) root.lookup(".profile"))
                .getChildren()
                .subList(1, 3)
                .clear();
          });
      Drawn.picture(
          "dossier-plan", kluis, desk -> screen(desk, open), root -> press(root, "#dossier-plan"));
      Drawn.picture("dossier-advice", kluis, desk -> screen(desk, advice), _ -> {});
      Drawn.picture("dossier-closed", kluis, desk -> screen(desk, closed), _ -> {});
      Drawn.picture("closing-reopen", kluis, desk -> new ClosingScreen(desk, closed), _ -> {});
    }
    assertThat(folder).isNotEmptyDirectory();
  }

  private static DossierScreen screen(org.toevertrouwd.ui.desk.Desk desk, DossierId id) {
    return new DossierScreen(desk, id, new DossierSide(desk, new Browsing()), new Browsing());
  }

  private static void press(javafx.scene.Parent root, String id) {
    Optional.ofNullable((Button) root.lookup(id)).ifPresent(Button::fire);
  }

  private static DossierId first(
      List<DossierSummary> all, java.util.function.Predicate<DossierSummary> fits) {
    return all.stream().filter(fits).findFirst().orElseThrow().id();
  }
}
