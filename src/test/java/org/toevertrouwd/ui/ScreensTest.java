package org.toevertrouwd.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
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
      List<Future<String>> written = new ArrayList<>();
      try (ExecutorService writing = Executors.newSingleThreadExecutor()) {
        for (var screen : screens.entrySet()) {
          if (wanted.matcher(screen.getKey()).find()) {
            draw(
                screen.getKey(),
                screen.getValue(),
                (picture, image) -> written.add(writing.submit(() -> write(picture, image))),
                faults);
          }
        }
      }
      assertThat(faults).isEmpty();
      assertThat(written).allMatch(file -> file.state() == Future.State.SUCCESS);
    }
  }

  /** A screen is made once for a size of text; light and dark are two dresses of it. */
  private static void draw(
      String name,
      Supplier<Parent> screen,
      BiConsumer<String, WritableImage> writing,
      List<String> faults) {
    for (List<Variant> sameSize : Exhibition.bySize()) {
      Parent root = Fx.on(screen::get);
      for (Variant variant : sameSize) {
        String picture = name + "-" + variant.suffix();
        WritableImage image = Fx.on(() -> Picture.of(root, variant));
        writing.accept(picture, image);
        Fx.on(() -> faults.addAll(seen(root, picture)));
      }
      String last = name + "-" + sameSize.getLast().suffix();
      Fx.on(() -> faults.addAll(walked(root, last)));
    }
  }

  private static String write(String picture, WritableImage image) throws IOException {
    Picture.write(image, FOLDER.resolve(picture + ".png"));
    return picture;
  }

  private static List<String> seen(Parent root, String picture) {
    List<String> faults = new ArrayList<>();
    Shown shown = new Shown(root);
    shown.cut().forEach(text -> faults.add(picture + ": cut off " + text));
    shown.sideways().forEach(bar -> faults.add(picture + ": scrolls sideways " + bar));
    shown.nameless().forEach(node -> faults.add(picture + ": has no name " + node));
    return faults;
  }

  /** After the pictures, for walking scrolls; a dress changes nothing in where Tab goes. */
  private static List<String> walked(Parent root, String picture) {
    return new TabOrder(root)
        .missed().stream().map(node -> picture + ": Tab misses " + node).toList();
  }
}
