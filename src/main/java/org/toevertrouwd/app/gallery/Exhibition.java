package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.toevertrouwd.app.gallery.Picture.Variant;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.kluis.KeyDerivation;
import org.toevertrouwd.kluis.KluisException;
import org.toevertrouwd.kluis.KluisFiles;
import org.toevertrouwd.kluis.KluisOptions;
import org.toevertrouwd.release.ProgramVersion;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Reference;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.wording.Language;

/** Draws every screen into files, on a computer with or without a display. */
public final class Exhibition {

  /** How every screen is drawn: light and dark, text of the usual size and half as large again. */
  public static final List<Variant> VARIANTS =
      List.of(
          new Variant(false, 100, 1280, 800),
          new Variant(true, 100, 1280, 800),
          new Variant(false, 150, 1280, 800),
          new Variant(true, 150, 1280, 800));

  private Exhibition() {}

  /** The variants, those of one size of text together: they can show the same screen, made once. */
  public static Collection<List<Variant>> bySize() {
    return VARIANTS.stream()
        .collect(
            Collectors.groupingBy(Variant::textPercent, TreeMap::new, Collectors.toList()))
        .values();
  }

  /**
   * Draws them all.
   *
   * @param folder made if needed; gets {@code NAME-light-100.png} and so on
   * @return the files
   */
  public static List<Path> write(Path folder, Reference reference, Language language)
      throws IOException, KluisException {
    startWithoutDisplay();
    Files.createDirectories(folder);
    KluisOptions options =
        new KluisOptions(
            KeyDerivation.cheapForTestsOnly(),
            GalleryPractice.CLOCK,
            ProgramVersion.generator(),
            KluisFiles.system());
    Path file = folder.resolve("gallery.kluis");
    Path nothing = folder.resolve("empty.kluis");
    try (OpenKluis kluis = GalleryPractice.make(file, reference, options);
        OpenKluis empty = GalleryPractice.empty(nothing, options)) {
      return draw(
          folder,
          new Pages(kluis, reference, language, GalleryPractice.CLOCK),
          new Pages(empty, reference, language, GalleryPractice.CLOCK));
    } finally {
      remove(file);
      remove(nothing);
    }
  }

  private static void remove(Path kluis) throws IOException {
    Files.deleteIfExists(kluis);
    Files.deleteIfExists(Path.of(kluis + ".lock"));
  }

  private static List<Path> draw(Path folder, Pages pages, Pages empty)
      throws IOException {
    List<Path> files = new ArrayList<>();
    Map<String, Supplier<Parent>> screens = onWindowThread(() -> new Gallery(pages, empty).screens());
    for (var screen : screens.entrySet()) {
      for (List<Variant> sameSize : bySize()) {
        Parent root = onWindowThread(screen.getValue()::get);
        for (Variant variant : sameSize) {
          Path file = folder.resolve(screen.getKey() + "-" + variant.suffix() + ".png");
          Picture.write(onWindowThread(() -> Picture.of(root, variant)), file);
          files.add(file);
        }
      }
    }
    return files;
  }

  private static void startWithoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
      started.await();
    } catch (IllegalStateException e) {
      // The window's thread runs already, which is as good.
      started.countDown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Platform.setImplicitExit(false);
    Looks.loadFonts();
  }

  private static <T> T onWindowThread(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IOException("a screen could not be drawn", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
