package org.toevertrouwd.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.toevertrouwd.settings.Appearance;

/**
 * Colours and sizes of a scene. The dark theme is the same looks with other tokens; both change
 * while the program runs.
 */
public final class Looks {

  private static final String LIGHT = sheet(Looks.class, "light.css");
  private static final String DARK = sheet(Looks.class, "dark.css");
  private static final String LOOKS = sheet(Looks.class, "looks.css");
  private static final double BASE_SIZE = 15;
  private static final double PERCENT = 100;

  private static final List<String> FACES = List.of("Regular", "It", "Semibold", "Bold");

  private Looks() {}

  /** Makes the typeface known; once, before the first scene. */
  public static void loadFonts() {
    Icon.loadFont();
    for (String face : FACES) {
      Font.loadFont(
          Looks.class.getResourceAsStream("/org/toevertrouwd/fonts/SourceSans3-" + face + ".ttf"),
          0);
    }
  }

  /** Whether an appearance is dark at this moment. On the window's thread. */
  public static boolean isDark(Appearance appearance) {
    return switch (appearance) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  /** Dresses a scene. */
  public static void dress(Scene scene, boolean dark, int textPercent) {
    scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(dark ? DARK : LIGHT, LOOKS);
    size(scene.getRoot(), textPercent);
  }

  /** Sets the size of all text under a root, in percent. */
  private static void size(Parent root, int textPercent) {
    root.setStyle("-fx-font-size: " + BASE_SIZE * textPercent / PERCENT + "px");
  }

  /**
   * Adds the looks of one room to what is under a part.
   *
   * @param room a class beside the style sheet
   * @param name of the style sheet
   */
  public static void add(Parent part, Class<?> room, String name) {
    part.getStylesheets().add(sheet(room, name));
  }

  private static String sheet(Class<?> room, String name) {
    return Objects.requireNonNull(room.getResource(name), name).toExternalForm();
  }
}
