package org.toevertrouwd.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toevertrouwd.app.gallery.Exhibition;
import org.toevertrouwd.app.gallery.Gallery;
import org.toevertrouwd.app.gallery.GalleryPractice;
import org.toevertrouwd.app.gallery.Picture;
import org.toevertrouwd.app.gallery.Picture.Variant;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.wording.Language;

/**
 * Draws every screen into {@code target/screens} and looks it through: nothing cut off, nothing
 * that scrolls sideways, nothing nameless. With {@code -Dtoevertrouwd.screens=dossier} only those
 * whose name fits.
 */
final class ScreensTest {

  private static final Path FOLDER = Path.of("target", "screens");

  @TempDir Path folder;

  @Test
  void every_screen_can_be_looked_at() throws Exception {
    Pattern wanted = Pattern.compile(System.getProperty("toevertrouwd.screens", ".*"));
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.cheapForTestsOnly(), GalleryPractice.CLOCK, "tests", KluisFiles.system());
    try (OpenKluis kluis =
        GalleryPractice.make(folder.resolve("gallery.kluis"), Stand.REFERENCE, options);
        OpenKluis nothing = GalleryPractice.empty(folder.resolve("empty.kluis"), options)) {
      Pages pages = new Pages(kluis, Stand.REFERENCE, Language.NL, GalleryPractice.CLOCK);
      Pages empty = new Pages(nothing, Stand.REFERENCE, Language.NL, GalleryPractice.CLOCK);
      Map<String, Supplier<Parent>> screens = Fx.on(() -> new Gallery(pages, empty).screens());
      List<String> faults = new ArrayList<>();
      for (var screen : screens.entrySet()) {
        if (wanted.matcher(screen.getKey()).find()) {
          draw(screen.getKey(), screen.getValue(), faults);
        }
      }
      assertThat(faults).isEmpty();
    }
  }

  private static void draw(String name, Supplier<Parent> screen, List<String> faults) {
    for (Variant variant : Exhibition.VARIANTS) {
      String picture = name + "-" + variant.suffix();
      Fx.on(
          () -> {
            Parent root = screen.get();
            Picture.write(root, variant, FOLDER.resolve(picture + ".png"));
            Shown shown = new Shown(root);
            shown.cut().forEach(text -> faults.add(picture + ": cut off " + text));
            shown.sideways().forEach(bar -> faults.add(picture + ": scrolls sideways " + bar));
            shown.nameless().forEach(node -> faults.add(picture + ": has no name " + node));
            new TabOrder(root)
                .missed()
                .forEach(node -> faults.add(picture + ": Tab misses " + node));
            return faults.size();
          });
    }
  }
}
