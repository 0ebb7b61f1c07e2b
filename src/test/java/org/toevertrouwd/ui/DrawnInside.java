package org.toevertrouwd.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import org.toevertrouwd.app.gallery.Picture;
import org.toevertrouwd.app.gallery.Picture.Variant;
import org.toevertrouwd.ui.desk.Desk;
import org.toevertrouwd.ui.desk.Place;
import org.toevertrouwd.ui.desk.Screen;
import org.toevertrouwd.ui.shell.Rail;
import org.toevertrouwd.ui.shell.Shell;

/**
 * Draws states of a screen that the gallery does not show, into {@code target/screens}, inside the
 * window as it is.
 */
public final class DrawnInside {

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant(false, 100, 1280, 800),
          new Variant(true, 100, 1280, 800),
          new Variant(false, 150, 1280, 800),
          new Variant(true, 150, 1280, 800));

  private DrawnInside() {}

  /** The window around a screen. On the window's thread. */
  public static Parent window(Desk desk, Place place, Screen screen) {
    Shell shell = new Shell(() -> {});
    shell.furnish(_ -> screen, new Rail(desk));
    shell.goTo(place);
    return shell.view();
  }

  /** Draws something in light and dark, at 100 and 150 %. */
  public static void draw(String name, Supplier<Parent> made) {
    Pattern wanted = Pattern.compile(System.getProperty("toevertrouwd.screens", ".*"));
    if (!wanted.matcher(name).find()) {
      return;
    }
    for (Variant variant : VARIANTS) {
      Path file = Path.of("target", "screens", name + "-" + variant.suffix() + ".png");
      Fx.on(
          () -> {
            Picture.write(made.get(), variant, file);
            return Files.size(file);
          });
    }
  }
}
