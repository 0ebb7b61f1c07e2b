package org.toevertrouwd.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.toevertrouwd.app.gallery.GalleryPractice;
import org.toevertrouwd.app.gallery.Picture;
import org.toevertrouwd.app.gallery.Picture.Variant;
import org.toevertrouwd.app.window.Pages;
import org.toevertrouwd.session.OpenKluis;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Discretion;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.SaveState;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.kit.Looks;
import org.toevertrouwd.ui.kit.Overlay;
import org.toevertrouwd.ui.shell.Rail;
import org.toevertrouwd.ui.shell.Shell;
import org.toevertrouwd.wording.Language;

/**
 * Draws states of a screen that no place leads to, such as something unfolded, into {@code
 * target/screens}, inside the window as it is; with {@code -Dtoevertrouwd.screens} only names that
 * fit.
 */
public final class Drawn {

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant(false, 100, 1280, 800),
          new Variant(true, 100, 1280, 800),
          new Variant(false, 150, 1280, 800),
          new Variant(true, 150, 1280, 800));

  /** Fits no name. */
  private static final String NOTHING = "(?!)";

  /** Writes one picture; on the window's thread. */
  private interface Drawing {

    void draw(Variant variant, Path file) throws IOException;
  }

  private Drawn() {}

  /** The window around a screen. On the window's thread. */
  public static Parent window(Desk desk, Place place, Screen screen) {
    Shell shell = new Shell(() -> {});
    shell.furnish(_ -> screen, new Rail(desk));
    shell.goTo(place);
    return shell.view();
  }

  /** Draws something in light and dark, at 100 and 150 %; also when no names were asked for. */
  public static void draw(String name, Supplier<Parent> made) {
    draw(name, ".*", (variant, file) -> Picture.write(made.get(), variant, file));
  }

  /**
   * Draws, if that was asked for.
   *
   * @param name of the pictures
   * @param made makes the screen
   * @param then brings it into the state, once it is laid out
   */
  public static void picture(
      String name, OpenKluis kluis, Function<Desk, Screen> made, Consumer<Parent> then) {
    draw(
        name,
        NOTHING,
        (variant, file) -> {
          Parent root = inside(kluis, made);
          lay(root, variant);
          then.accept(root);
          Picture.write(root, variant, file);
        });
  }

  private static void draw(String name, String unasked, Drawing drawing) {
    String wanted = System.getProperty("toevertrouwd.screens", unasked);
    if (Pattern.compile(wanted.isEmpty() ? unasked : wanted).matcher(name).find()) {
      for (Variant variant : VARIANTS) {
        Path file = Path.of("target", "screens", name + "-" + variant.suffix() + ".png");
        Fx.on(
            () -> {
              drawing.draw(variant, file);
              return file;
            });
      }
    }
  }

  /** The inside of the window with one screen in it. */
  private static Parent inside(OpenKluis kluis, Function<Desk, Screen> made) {
    Shell shell = new Shell(() -> {});
    Overlay overlay = new Overlay(Language.NL, new Stand());
    Desk desk =
        new Desk(
            new Pages(kluis, Stand.REFERENCE, Language.NL, GalleryPractice.CLOCK).kit(overlay),
            kluis,
            Stand.REFERENCE,
            shell,
            new SaveState(),
            new Discretion());
    shell.furnish(_ -> made.apply(desk), new Rail(desk));
    overlay.page(shell.view());
    shell.goTo(new Place.Dossiers(true));
    return overlay;
  }

  private static void lay(Parent root, Variant variant) {
    Scene scene = new Scene(root, variant.width(), variant.height());
    Looks.dress(scene, variant.dark(), variant.textPercent());
    root.applyCss();
    root.layout();
    scene.setRoot(new javafx.scene.layout.Pane());
  }
}
