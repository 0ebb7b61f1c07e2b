package org.toevertrouwd.app.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.toevertrouwd.ui.kit.Looks;

/** A picture of a screen, drawn without a window. On the window's thread. */
public final class Picture {

  private Picture() {}

  /**
   * How a screen is drawn.
   *
   * @param dark light or dark
   * @param textPercent size of text, 100 is usual
   * @param width in points
   * @param height in points
   */
  public record Variant(boolean dark, int textPercent, int width, int height) {

    /** How the file of it is called. */
    public String suffix() {
      return (dark ? "dark" : "light") + "-" + textPercent;
    }
  }

  /** Draws a screen at the size of a usual window. */
  public static WritableImage of(Parent screen, Variant variant) {
    Scene scene = new Scene(screen, variant.width(), variant.height());
    Looks.dress(scene, variant.dark(), variant.textPercent());
    for (int pass = 0; pass < 3; pass++) {
      screen.applyCss();
      screen.layout();
    }
    return scene.snapshot(null);
  }

  /** Draws a screen into a PNG file. */
  public static void write(Parent screen, Variant variant, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    ImageIO.write(SwingFXUtils.fromFXImage(of(screen, variant), null), "png", file.toFile());
  }
}
