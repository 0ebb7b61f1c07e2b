package org.toevertrouwd.ui.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.gallery.GalleryPractice;
import org.toevertrouwd.casework.BinRepository;
import org.toevertrouwd.casework.DeletionReason;
import org.toevertrouwd.casework.DossierListRepository;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.session.Kluizen;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.Drawn;
import org.toevertrouwd.ui.Stand;

/** The list in states that no place leads to. */
final class DossiersPicturesTest {

  @TempDir Path folder;

  @Test
  void the_list_can_be_looked_at_in_every_state() throws Exception {
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.cheapForTestsOnly(), GalleryPractice.CLOCK, "tests", KluisFiles.system());
    try (OpenKluis kluis =
        GalleryPractice.make(folder.resolve("gallery.kluis"), Stand.REFERENCE, options)) {
      Drawn.picture("dossiers-search", kluis, desk -> searching(desk, "repet"), _ -> {});
      Drawn.picture("dossiers-nothing", kluis, desk -> searching(desk, "xylofoon"), _ -> {});
      Drawn.picture(
          "dossiers-discreet",
          kluis,
          desk -> {
            desk.discretion().on().set(true);
            return searching(desk, "repet");
          },
          _ -> {});
      kluis
          .store()
          .write(
              transaction -> {
                var all = new DossierListRepository(transaction).all();
                for (int i = 3; i < 6; i++) {
                  new BinRepository(transaction)
                      .bin(
                          all.get(i).id(),
                          DeletionReason.NOT_STATED,
                          GalleryPractice.CLOCK.instant().minusSeconds(86_400L * 4 * i));
                }
                return true;
              });
      Drawn.picture("bin-full", kluis, BinScreen::new, _ -> {});
    }
    try (OpenKluis empty = Kluizen.create(folder.resolve("empty.kluis"))) {
      Drawn.picture(
          "dossiers-empty",
          empty,
          desk -> new DossiersScreen(desk, new Browsing(), false),
          _ -> {});
    }
    assertThat(folder).isNotEmptyDirectory();
  }

  private static DossiersScreen searching(org.toevertrouwd.ui.desk.Desk desk, String words) {
    Browsing browsing = new Browsing();
    browsing.words().set(words);
    return new DossiersScreen(desk, browsing, true);
  }
}
